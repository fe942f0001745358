import { expect, test } from 'vitest';
import { trackedClaim } from '../../lib/claims/tracked.ts';
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
