import type { Facts } from '../../source/day/interview.ts';
import { rowsOf } from '../../source/screens/frame/frame.ts';
import type { Host } from '../../source/screens/host.ts';
import type { Pressed } from '../../source/screens/keys/pressed-key.ts';
import { pressedKeys } from '../../source/screens/keys/pressed-key.ts';
import { createSession } from '../../source/screens/session.ts';
import { type FakeHost, fakeHost } from './fake-host.ts';

/** The terminal of these tests. */
export const SIZE = { columns: 80, rows: 24 };
/** No key but the letters of a report. */
export const NO_KEY = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
};

/** A session over a sample day, with a hand on its keys. */
export function opened(host: FakeHost, day: Host['form'] | 'day' = 'day') {
  const session = createSession(host, day === 'day' ? host.day : null);
  const press = async (...keys: (string | Pressed)[]): Promise<void> => {
    for (const key of keys) {
      for (const pressed of typeof key === 'string' ? pressedKeys(key, NO_KEY) : [key]) session.press(pressed, SIZE);
      await session.settled();
    }
  };
  const text = (): string => rowsOf(session.frame(SIZE).lines).join('\n');
  /** The digit that tells an event now, whatever its number. */
  const digit = (event: string): string => {
    const key = session.state().situation?.choices.find((choice) => choice.event === event)?.key;
    if (key === undefined || key === null)
      throw new Error(`${event} has no digit in ${session.state().situation?.state}`);
    return key;
  };
  return { session, press, text, digit, step: () => session.state().situation?.state };
}

/** A day in which call-1 was not answered, opened at an hour. */
export function afterFirstCall(hour: string, facts: Partial<Facts> = {}, changes: Partial<FakeHost> = {}) {
  const host = fakeHost(hour, facts, changes);
  host.sample.tell('14:46', 'no-answer');
  return { host, ...opened(host) };
}

/** The events that were told, in order. */
export const told = (host: FakeHost) => host.sample.journal.map(({ event }) => event);
