/** A shipped scenario, checked and compiled when the product is built. */
declare module 'scenario:*' {
  const scenario: import('../scenario/scenario.ts').Scenario;
  export default scenario;
}
