import { describe, expect, test } from 'vitest';
import type { Store } from '../../lib/store/store.ts';
import { claimWith, sourceWith } from '../claims/records.ts';
import { freshStore, idsIn } from './fresh-store.ts';

const shipped = [{ claim: claimWith({ origin: 'shipped' }), sources: [sourceWith()] }];
const tower = claimWith({ id: 'tower-fell', created: '2025-05-05T00:00:00.000Z' });

type Action = (store: Store) => Promise<void>;

const ACTIONS: readonly (readonly [string, Action])[] = [
  ['adding a claim', (store) => store.saveClaim(tower)],
  ['editing a claim', (store) => store.saveClaim(claimWith({ statement: 'Edited.' }))],
  ['removing a claim with its sources', (store) => store.removeClaim('bridge-opened')],
  ['adding a source', (store) => store.saveSource(sourceWith({ id: 'ferry-line' }))],
  ['editing a source', (store) => store.saveSource(sourceWith({ stance: 'denied' }))],
  ['removing a source', (store) => store.removeSource('town-hall')],
  [
    'importing',
    (store) =>
      store.saveAll(
        [tower, claimWith({ statement: 'Imported.' })],
        [sourceWith({ id: 'tower-source', claim: 'tower-fell' })],
      ),
  ],
];

describe.each(ACTIONS)('%s', (_, act) => {
  test('is taken back by one undo, after a restart too', async () => {
    const { store, reopened } = await freshStore(shipped);
    const before = await store.list();
    await act(store);
    const again = await reopened();
    expect(await again.undo()).toBe(true);
    expect(await again.list()).toEqual(before);
    expect(await again.undo()).toBe(false);
  });

  test('comes again by one redo, after a restart too', async () => {
    const { store, reopened } = await freshStore(shipped);
    await act(store);
    const after = await store.list();
    await store.undo();
    const again = await reopened();
    expect(await again.redo()).toBe(true);
    expect(await again.list()).toEqual(after);
    expect(await again.redo()).toBe(false);
  });
});

test('several steps go back and forth in their order', async () => {
  const { store } = await freshStore([]);
  const states = [await store.list()];
  for (const statement of ['One.', 'Two.', 'Three.']) {
    await store.saveClaim(claimWith({ statement }));
    states.push(await store.list());
  }
  for (const state of states.toReversed().slice(1)) {
    await store.undo();
    expect(await store.list()).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await store.redo();
    expect(await store.list()).toEqual(state);
  }
});

test('a new change ends what could be redone', async () => {
  const { store } = await freshStore(shipped);
  await store.removeSource('town-hall');
  await store.undo();
  await store.saveClaim(tower);
  expect(await store.redo()).toBe(false);
});

test('an import of nothing leaves no step to undo', async () => {
  const { store } = await freshStore(shipped);
  await store.saveAll([], []);
  expect(await store.undo()).toBe(false);
});

test('the last 200 changes can be undone', async () => {
  const { store } = await freshStore([]);
  for (let step = 0; step <= 200; step++) {
    await store.saveClaim(claimWith({ statement: `Step ${step}.` }));
  }
  let undone = 0;
  while (await store.undo()) undone++;
  expect(undone).toBe(200);
  expect(await idsIn(store)).toEqual(['bridge-opened']);
});
