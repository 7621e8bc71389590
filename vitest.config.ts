import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// `npm test` leaves out what takes long; `npm run prove` runs only that.
const proving = process.env.PROVE !== undefined;

export default defineConfig({
  test: {
    include: proving
      ? [
          'test/prove/**/*.test.ts',
          'test/day/invariants.test.ts',
          'test/day/formula.test.ts',
          'test/day/machine-zone.test.ts',
          'test/proof/mutations.test.ts',
          'test/scenario/graph.test.ts',
          'test/storage/faults.test.ts',
          'test/fuzz.test.ts',
        ]
      : ['test/**/*.test.{ts,tsx}'],
    globalSetup: proving ? ['test/helpers/tally-table.ts'] : [],
    exclude: proving ? [] : ['test/prove/**', 'node_modules/**'],
    // By default one core is left free, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    setupFiles: ['test/helpers/fixed-seed.ts'],
    // None of these says how fast anything is: they end what hangs, on a machine of any speed and however busy.
    testTimeout: proving ? 900_000 : 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
