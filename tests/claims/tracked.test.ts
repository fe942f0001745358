import { expect, test } from 'vitest';
import type { Claim } from '../../lib/claims/claim.ts';
import { trackedClaim, trackedClaims } from '../../lib/claims/tracked.ts';
import type { Stance } from '../../lib/engine/types.ts';
import { claimWith, sourceWith } from './records.ts';

const BARE_MENTIONS: readonly (readonly [string, readonly Stance[], Stance])[] = [
  ['reported where every source reports', ['reported', 'reported'], 'reported'],
  ['denied where every source denies', ['denied', 'denied'], 'denied'],
  ['unconfirmed where sources differ', ['reported', 'denied'], 'unconfirmed'],
  ['unconfirmed where there is no source', [], 'unconfirmed'],
];

test.each(BARE_MENTIONS)('a bare mention is %s', (_, stances, standing) => {
  const sources = stances.map((stance) => sourceWith({ stance }));
  expect(trackedClaim({ claim: claimWith(), sources }).standing).toBe(standing);
});

test('each source is somebody an article may name', () => {
  const sources = [
    sourceWith({ name: 'Norra Gazette', aliases: ['the Gazette'], stance: 'denied' }),
  ];
  expect(trackedClaim({ claim: claimWith(), sources }).tellers).toEqual([
    { name: 'Norra Gazette', aliases: ['the Gazette'], stance: 'denied' },
  ]);
});

test('a verdict that the user fixed goes along', () => {
  const claim = claimWith({ verdict: { by: 'user', stance: 'denied', note: 'I was there.' } });
  expect(trackedClaim({ claim, sources: [] }).verdict).toBe('denied');
});

test('without a fixed verdict the sentences decide', () => {
  expect(trackedClaim({ claim: claimWith(), sources: [] }).verdict).toBeNull();
});

const TRACKED: readonly (readonly [string, readonly Partial<Claim>[], readonly string[]])[] = [
  ['a claim that is switched on is looked for', [{ id: 'call' }], ['call']],
  ['a claim that is switched off is not', [{ id: 'call', enabled: false }], []],
  [
    'a claim on another’s event is looked for with that one',
    [{ id: 'call' }, { id: 'notice', within: 'call' }],
    ['call', 'notice'],
  ],
  [
    'a claim on another’s event is left out with that one',
    [
      { id: 'call', enabled: false },
      { id: 'notice', within: 'call' },
    ],
    [],
  ],
  ['a claim on the event of one that is gone is left out', [{ id: 'notice', within: 'call' }], []],
];

test.each(TRACKED)('%s', (_, claims, ids) => {
  const entries = claims.map((fields) => ({ claim: claimWith(fields), sources: [] }));
  expect(trackedClaims(entries).map(({ id }) => id)).toEqual(ids);
});
