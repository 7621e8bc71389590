/** The shipped scenario, checked and compiled when the product is built. */
declare module 'scenario:remote-interview' {
  const scenario: {
    readonly chart: import('../scenario/chart.ts').Chart;
    readonly messages: import('../texts/catalogue.ts').Messages;
    readonly interface: import('../texts/interface.ts').InterfaceCatalogue;
    readonly rules: import('../texts/interface.ts').RuleCatalogue;
  };
  export default scenario;
}
