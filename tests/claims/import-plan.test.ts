import { describe, expect, test } from 'vitest';
import { exchangeText } from '../../lib/claims/exchange.ts';
import { importOf } from '../../lib/claims/import-plan.ts';
import { claimWith, sourceWith } from './records.ts';

const NOW = '2025-05-04T08:00:00.000Z';
const current = [{ claim: claimWith(), sources: [sourceWith()] }];

test('the file just exported changes nothing', () => {
  const { plan, claims, sources } = importOf(current, exchangeText(current, NOW));
  expect(plan).toMatchObject({ added: 0, changed: 0, same: 2 });
  expect([...claims, ...sources]).toEqual([]);
});

test('a record whose fields stand in another order is the same', () => {
  const backwards = Object.fromEntries(Object.entries(claimWith()).toReversed());
  const text = JSON.stringify({
    format: 'on-record',
    version: 1,
    claims: [backwards],
    sources: [],
  });
  expect(importOf(current, text).plan).toMatchObject({ changed: 0, same: 1 });
});

describe('a file with something old, new and changed', () => {
  const added = claimWith({ id: 'tower-fell', statement: 'The tower fell.' });
  const changed = sourceWith({ stance: 'denied' });
  const text = exchangeText(
    [
      { claim: claimWith(), sources: [changed] },
      { claim: added, sources: [] },
    ],
    NOW,
  );

  test('is counted apart', () => {
    expect(importOf(current, text).plan).toMatchObject({ added: 1, changed: 1, same: 1 });
  });

  test('writes what is new and what is changed, and no more', () => {
    const { claims, sources } = importOf(current, text);
    expect([...claims, ...sources]).toEqual([added, changed]);
  });
});

test('a source for a claim of the store comes in without that claim', () => {
  const further = sourceWith({ id: 'ferry-line' });
  const text = JSON.stringify({ format: 'on-record', version: 1, claims: [], sources: [further] });
  expect(importOf(current, text).sources).toEqual([further]);
});
