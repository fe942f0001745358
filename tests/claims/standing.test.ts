import { expect, test } from 'vitest';
import type { Standing } from '../../lib/claims/claim.ts';
import { standingOf, tallyOf } from '../../lib/claims/standing.ts';
import type { Stance } from '../../lib/engine/types.ts';

const taking = (stances: readonly Stance[]) => stances.map((stance) => ({ stance }));

const STANDINGS: readonly (readonly [string, readonly Stance[], Standing])[] = [
  ['a claim without sources is unsourced', [], 'unsourced'],
  ['reports alone leave it reported', ['reported', 'reported'], 'reported'],
  ['denials alone leave it denied', ['denied'], 'denied'],
  ['a report and a denial contest it', ['reported', 'denied'], 'contested'],
  [
    'those who will not say do not settle a contest',
    ['denied', 'unconfirmed', 'reported'],
    'contested',
  ],
  [
    'one who will not say takes the certainty from reports',
    ['reported', 'unconfirmed'],
    'unconfirmed',
  ],
  [
    'one who will not say takes the certainty from denials',
    ['denied', 'unconfirmed'],
    'unconfirmed',
  ],
  ['nobody who will say leaves it unconfirmed', ['unconfirmed'], 'unconfirmed'],
];

test.each(STANDINGS)('%s', (_, stances, standing) => {
  expect(standingOf(taking(stances))).toBe(standing);
});

test('a tally counts the sources of each stance', () => {
  const stances: Stance[] = ['denied', 'reported', 'unconfirmed', 'reported'];
  expect(tallyOf(taking(stances))).toEqual({ reported: 2, denied: 1, unconfirmed: 1 });
});
