import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { meetingDetails } from '../../../source/intake/links/meeting-details.ts';

const {
  wrapped,
  never,
  ...services
}: {
  readonly wrapped: readonly (readonly [string, string])[];
  readonly never: readonly string[];
  readonly [service: string]: readonly string[] | readonly (readonly [string, string])[];
} = parse(readFileSync(new URL('../../fixtures/links/addresses.yaml', import.meta.url), 'utf8'));

const inSentence = (address: string) =>
  meetingDetails([{ place: 'description', text: `Bonjour,\nvoici le lien : ${address}\nCordialement,\nClaire` }], {
    country: 'FR',
  });

const rows = Object.entries(services).flatMap(([service, addresses]) =>
  (addresses as readonly string[]).map((address) => [service, address] as const),
);

describe('I15 the join link of every tool', () => {
  it('has rows enough', () => {
    expect(rows.length + wrapped.length).toBeGreaterThanOrEqual(120);
    expect(never.length).toBeGreaterThanOrEqual(40);
    expect(new Set([...rows.map(([, address]) => address), ...never]).size).toBe(rows.length + never.length);
  });

  it.each(rows)('%s: %s', (service, address) => {
    const { link, remarks } = inSentence(address);
    expect(link).toMatchObject({ service, joins: true });
    expect(link?.link).toMatch(/^(?:https:\/\/|facetime)/u);
    expect(remarks).toEqual([]);
  });

  it.each(wrapped)('unwraps %s', (address, expected) => expect(inSentence(address).link?.link).toBe(expected));

  it.each(never)('I14 I15 never takes %s', (address) => expect(inSentence(address).link).toBeNull());
});
