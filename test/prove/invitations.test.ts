import { expect, test } from 'vitest';
import { fuzzInvitations } from '../helpers/fuzz-invitations.ts';

test('I10, I11, I13 sixty seconds of mutated invitations: no crash, no hang, no control', async () => {
  const seed = Number(process.env.SEED ?? Math.floor(performance.timeOrigin));
  const end = performance.now() + 60_000;
  const verdicts = await fuzzInvitations(seed, () => performance.now() >= end);
  console.log(`seed ${seed}: ${JSON.stringify(verdicts)}`);
  expect(Object.keys(verdicts).sort()).toEqual(['ask', 'cancel', 'import', 'refuse']);
});
