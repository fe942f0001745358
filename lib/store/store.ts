import type { Table } from 'dexie';
import type { Claim, ClaimEntry, Source } from '../claims/claim.ts';
import { entriesOf, entryOf } from '../claims/ledger.ts';
import { shippedEntries } from '../claims/shipped.ts';
import { Failed } from '../messages/failure.ts';
import { type Database, type Edit, failedStore, openDatabase } from './database.ts';
import { record, redo, undo } from './journal.ts';
import { seed } from './seeds.ts';

/** Opens the store and puts in the shipped claims it has never had. */
export async function openStore(
  name = 'on-record',
  shipped: readonly ClaimEntry[] = shippedEntries,
  factory: IDBFactory = indexedDB,
): Promise<Store> {
  const database = await openDatabase(name, factory);
  const store = new Store(database);
  try {
    await store.seed(shipped);
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
}

/**
 * The claims and their sources. Every write is one change, made whole or not at all, that can be
 * undone, also after a restart. What the browser refuses rejects with a `Failed` 'store-unavailable'.
 */
export class Store {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Every claim with its ledger, the oldest claim first. */
  list(): Promise<readonly ClaimEntry[]> {
    return this.#whole(async ({ claims, sources }) =>
      entriesOf(await claims.orderBy('created').toArray(), await sources.toArray()),
    );
  }

  /** Rejects with 'not-found'. */
  entry(id: string): Promise<ClaimEntry> {
    return this.#whole(async ({ claims, sources }) => {
      const claim = found(await claims.get(id));
      return entryOf(claim, await sources.where({ claim: id }).toArray());
    });
  }

  /** Adds the claim, or replaces the one of its id. */
  saveClaim(claim: Claim): Promise<void> {
    return this.saveAll([claim], []);
  }

  /** Adds the source, or replaces the one of its id; rejects with 'not-found' where its claim is gone. */
  saveSource(source: Source): Promise<void> {
    return this.#whole(async (database) => {
      found(await database.claims.get(source.claim));
      await record(database, { claims: [], sources: await editsTo(database.sources, [source]) });
    });
  }

  /** Adds or replaces all of them as one change. */
  saveAll(claims: readonly Claim[], sources: readonly Source[]): Promise<void> {
    return this.#whole(async (database) =>
      record(database, {
        claims: await editsTo(database.claims, claims),
        sources: await editsTo(database.sources, sources),
      }),
    );
  }

  /** Removes the claim with its sources as one change; rejects with 'not-found'. */
  removeClaim(id: string): Promise<void> {
    return this.#whole(async (database) => {
      const claim = found(await database.claims.get(id));
      const sources = await database.sources.where({ claim: id }).toArray();
      await record(database, { claims: [removed(claim)], sources: sources.map(removed) });
    });
  }

  /** Rejects with 'not-found'. */
  removeSource(id: string): Promise<void> {
    return this.#whole(async (database) => {
      const source = found(await database.sources.get(id));
      await record(database, { claims: [], sources: [removed(source)] });
    });
  }

  /** Takes the last change back; false when there is none. */
  undo(): Promise<boolean> {
    return this.#whole(undo);
  }

  /** Makes the change again that was taken back last; false when there is none. */
  redo(): Promise<boolean> {
    return this.#whole(redo);
  }

  /** Puts in the shipped records that this store has never had; no change that can be undone. */
  seed(shipped: readonly ClaimEntry[]): Promise<void> {
    return this.#whole((database) => seed(database, shipped));
  }

  close(): void {
    this.#database.close();
  }

  async #whole<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const database = this.#database;
    try {
      // Dexie follows native promises only out of an async function, and commits too early otherwise.
      return await database.transaction('rw', database.tables, async () => work(database));
    } catch (error) {
      throw failedStore(error);
    }
  }
}

function found<Kept>(record: Kept | undefined): Kept {
  if (record === undefined) throw new Failed('not-found', 'failureNotFound');
  return record;
}

async function editsTo<Kept extends { readonly id: string }>(
  table: Table<Kept, string>,
  records: readonly Kept[],
): Promise<readonly Edit<Kept>[]> {
  const before = await table.bulkGet(records.map(({ id }) => id));
  return records.map((after, index) => ({ before: before[index] ?? null, after }));
}

function removed<Kept>(before: Kept): Edit<Kept> {
  return { before, after: null };
}
