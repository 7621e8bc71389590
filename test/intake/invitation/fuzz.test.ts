import { expect, test } from 'vitest';
import { fuzzInvitations } from '../../helpers/fuzz-invitations.ts';

test('I10, I11, I13 mutated invitations: imported, asked, cancelled or refused, and no control is left', async () => {
  const verdicts = await fuzzInvitations(20261123, (count) => count >= 600);
  expect(Object.keys(verdicts).sort()).toEqual(['ask', 'cancel', 'import', 'refuse']);
});
