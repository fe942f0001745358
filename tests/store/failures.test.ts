import { describe, expect, test } from 'vitest';
import { openStore } from '../../lib/store/store.ts';
import { claimWith, sourceWith } from '../claims/records.ts';
import { idsIn } from './fresh-store.ts';

const shipped = [{ claim: claimWith(), sources: [sourceWith()] }];

/** The browser's own databases, except that they cannot be opened while `refusal` says so. */
function stubborn(refusal: () => DOMException | null): IDBFactory {
  return new Proxy(indexedDB, {
    get: (factory, property) => {
      if (property !== 'open') return Reflect.get(factory, property, factory);
      return (...asked: Parameters<IDBFactory['open']>) => {
        const error = refusal();
        if (error) throw error;
        return factory.open(...asked);
      };
    },
  });
}

/** An older copy of the extension that holds its database open and does not give way. */
function holdOpen(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const failureOf = (message: string) => ({ failure: { code: 'store-unavailable', message } });

describe('a store that the browser does not open', () => {
  test.each([
    ['in a private window', new DOMException('Not allowed here', 'SecurityError')],
    ['when its files are broken', new DOMException('Internal error', 'UnknownError')],
  ])('says so %s', async (_, error) => {
    const opening = openStore(
      crypto.randomUUID(),
      shipped,
      stubborn(() => error),
    );
    await expect(opening).rejects.toMatchObject(failureOf('failureStoreUnavailable'));
  });

  test('says that the disk is full', async () => {
    const full = new DOMException('No space', 'QuotaExceededError');
    const opening = openStore(
      crypto.randomUUID(),
      shipped,
      stubborn(() => full),
    );
    await expect(opening).rejects.toMatchObject(failureOf('failureStoreFull'));
  });

  test('has lost nothing when it can be opened again', async () => {
    const name = crypto.randomUUID();
    let refusal: DOMException | null = null;
    const factory = stubborn(() => refusal);
    const store = await openStore(name, shipped, factory);
    await store.saveClaim(claimWith({ id: 'tower-fell' }));
    store.close();
    refusal = new DOMException('Internal error', 'UnknownError');
    await expect(openStore(name, shipped, factory)).rejects.toThrow();
    refusal = null;
    expect(await idsIn(await openStore(name, shipped, factory))).toEqual([
      'bridge-opened',
      'tower-fell',
      'town-hall',
    ]);
  });
});

describe('a store that an older copy holds', () => {
  test('names the window in the way', async () => {
    const name = crypto.randomUUID();
    const older = await holdOpen(name);
    await expect(openStore(name, shipped)).rejects.toMatchObject(failureOf('failureStoreBlocked'));
    older.close();
  });

  test('opens once the other is closed', async () => {
    const name = crypto.randomUUID();
    const older = await holdOpen(name);
    await expect(openStore(name, shipped)).rejects.toThrow();
    older.close();
    expect(await idsIn(await openStore(name, shipped))).toEqual(['bridge-opened', 'town-hall']);
  });
});

test('a write that fails half-way changes nothing', async () => {
  const store = await openStore(crypto.randomUUID(), shipped);
  // A function cannot be stored.
  const broken = { ...sourceWith({ id: 'broken' }), quotation: () => '' } as unknown;
  const writing = store.saveAll(
    [claimWith({ id: 'tower-fell' })],
    [broken as ReturnType<typeof sourceWith>],
  );
  await expect(writing).rejects.toMatchObject(failureOf('failureStoreUnavailable'));
  expect(await idsIn(store)).toEqual(['bridge-opened', 'town-hall']);
});
