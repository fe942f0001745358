import { describe, expect, test } from 'vitest';
import { EVENT_FAMILIES } from '../../lib/claims/families.ts';
import { shippedEntries } from '../../lib/claims/shipped.ts';
import { standingOf, tallyOf } from '../../lib/claims/standing.ts';
import { checkedClaim, checkedSource } from '../../lib/claims/validity.ts';
import { english } from '../../lib/engine/languages/english.ts';

const sources = shippedEntries.flatMap((entry) => entry.sources);

test.each([
  ['trump-putin-call-2024-11-07', { reported: 3, denied: 1, unconfirmed: 3 }],
  ['kyiv-told-in-advance', { reported: 1, denied: 1, unconfirmed: 0 }],
])('%s is contested', (id, tally) => {
  const ledger = sources.filter(({ claim }) => claim === id);
  expect(tallyOf(ledger)).toEqual(tally);
  expect(standingOf(ledger)).toBe('contested');
});

describe.each(shippedEntries)('$claim.id', (entry) => {
  test('keeps the rules for a user’s own claims', () => {
    expect(checkedClaim(entry.claim)).toEqual({ ok: true, value: entry.claim });
    expect(entry.sources.map((source) => checkedSource(source).ok)).not.toContain(false);
  });

  test('links every source', () => {
    expect(entry.sources.map(({ url }) => url)).not.toContain('');
  });

  test('gives no two parties the same name', () => {
    const names = entry.claim.parties.flatMap(({ aliases }) =>
      Object.values(aliases).flatMap((kinds) => Object.values(kinds).flat()),
    );
    expect(names).toEqual([...new Set(names)]);
  });
});

test.each(EVENT_FAMILIES)('English has words for the kind %s', (family) => {
  expect(english.families).toHaveProperty(family);
});
