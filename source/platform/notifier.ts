/** Shows a notification beside whatever else the person is looking at. */
export interface Notifier {
  /** Resolves to whether somebody took it; never throws, never waits longer than three seconds. */
  notify(title: string, body: string): Promise<boolean>;
}

/** The first of several ways that takes it. */
export function firstOf(...ways: readonly Notifier[]): Notifier {
  return {
    async notify(title, body) {
      for (const way of ways) if (await way.notify(title, body)) return true;
      return false;
    },
  };
}
