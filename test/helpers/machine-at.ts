/**
 * What makes the clock of the machine itself stand at an instant, for a program that is started with it: with the
 * program's own simulated clock, the first row would say that it is a trial.
 */
export function machineAt(instant: string): { readonly NODE_OPTIONS: string } {
  const script = `const now = ${Date.parse(instant)}; const { Date: Real } = globalThis;
globalThis.Date = class extends Real { constructor(...given) { super(...(given.length ? given : [now])); } static now() { return now; } };`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
}
