import { describe, expect, test } from 'vitest';
import { shippedEntries } from '../../lib/claims/shipped.ts';
import { openStore } from '../../lib/store/store.ts';
import { claimWith, sourceWith } from '../claims/records.ts';
import { freshStore, idsIn } from './fresh-store.ts';

const shipped = [{ claim: claimWith({ origin: 'shipped' }), sources: [sourceWith()] }];
const newTower = { claim: claimWith({ id: 'tower-fell', origin: 'shipped' }), sources: [] };

describe('on install', () => {
  test('the store holds the shipped claims with their sources', async () => {
    const store = await openStore(`store-${crypto.randomUUID()}`);
    expect(await store.list()).toEqual(shippedEntries);
  });

  test('there is nothing to undo', async () => {
    const { store } = await freshStore(shipped);
    expect(await store.undo()).toBe(false);
  });
});

describe('after an update', () => {
  test('a newly shipped claim is added', async () => {
    const { reopened } = await freshStore(shipped);
    expect(await idsIn(await reopened([...shipped, newTower]))).toContain('tower-fell');
  });

  test('a newly shipped source is added to its claim', async () => {
    const { reopened } = await freshStore(shipped);
    const sources = [sourceWith(), sourceWith({ id: 'ferry-line' })];
    expect(await idsIn(await reopened([{ claim: claimWith(), sources }]))).toContain('ferry-line');
  });

  test('a shipped claim that was removed stays away, and so do its new sources', async () => {
    const { store, reopened } = await freshStore(shipped);
    await store.removeClaim('bridge-opened');
    const sources = [sourceWith(), sourceWith({ id: 'ferry-line' })];
    expect(await idsIn(await reopened([{ claim: claimWith(), sources }]))).toEqual([]);
  });

  test('a shipped source that was removed stays away', async () => {
    const { store, reopened } = await freshStore(shipped);
    await store.removeSource('town-hall');
    expect(await idsIn(await reopened())).toEqual(['bridge-opened']);
  });

  test('a shipped claim that was edited keeps the edit', async () => {
    const { store, reopened } = await freshStore(shipped);
    await store.saveClaim(claimWith({ statement: 'Mine.' }));
    const { claim } = await (await reopened()).entry('bridge-opened');
    expect(claim.statement).toBe('Mine.');
  });
});

describe('a claim', () => {
  test('that is saved is there after a restart', async () => {
    const { store, reopened } = await freshStore([]);
    await store.saveClaim(claimWith());
    expect(await (await reopened()).list()).toEqual([{ claim: claimWith(), sources: [] }]);
  });

  test('that is removed takes its sources along', async () => {
    const { store } = await freshStore(shipped);
    await store.removeClaim('bridge-opened');
    expect(await idsIn(store)).toEqual([]);
  });

  test('lists its sources by date', async () => {
    const { store } = await freshStore(shipped);
    await store.saveSource(sourceWith({ id: 'earlier', date: '2025-05-01' }));
    const { sources } = await store.entry('bridge-opened');
    expect(sources.map(({ id }) => id)).toEqual(['earlier', 'town-hall']);
  });
});

test('claims are listed in the order of their creation', async () => {
  const { store } = await freshStore([]);
  await store.saveClaim(claimWith({ id: 'b-later', created: '2025-06-01T00:00:00.000Z' }));
  await store.saveClaim(claimWith({ id: 'c-first', created: '2025-05-01T00:00:00.000Z' }));
  expect(await idsIn(store)).toEqual(['c-first', 'b-later']);
});

test.each([
  ['reading', 'entry'],
  ['removing', 'removeClaim'],
  ['removing a source of', 'removeSource'],
] as const)('%s what is not there fails as not found', async (_, action) => {
  const { store } = await freshStore([]);
  await expect(store[action]('nowhere')).rejects.toMatchObject({ failure: { code: 'not-found' } });
});

test('a source without its claim is not taken in', async () => {
  const { store } = await freshStore([]);
  await expect(store.saveSource(sourceWith())).rejects.toMatchObject({
    failure: { code: 'not-found' },
  });
});
