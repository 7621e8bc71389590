/** A shipped scenario, checked and compiled when the product is built. */
declare module 'scenario:*' {
  const scenario: import('../scenario/scenario.ts').Scenario;
  export default scenario;
}

/** The files of an example of a scenario, as they are written for somebody to start from. */
declare module 'example:*' {
  const files: Readonly<Record<string, string>>;
  export default files;
}

/** Where a program for a thread is, a file of `source`; null in the single file. */
declare module 'thread:*' {
  const program: URL | null;
  export default program;
}
