import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Claim, Source } from '../claims/claim.ts';
import { Failed } from '../messages/failure.ts';

/** One record before and after a change; null where there was or is none. */
export interface Edit<Kept> {
  readonly before: Kept | null;
  readonly after: Kept | null;
}

/** What one action of the user does to the tables. */
export interface Edits {
  readonly claims: readonly Edit<Claim>[];
  readonly sources: readonly Edit<Source>[];
}

/** A change that was made, so that it can be undone and redone. */
export interface Change extends Edits {
  readonly id: number;
  readonly undone: 0 | 1;
}

/** The id of a shipped record that was put in once, whatever became of it. */
interface Seeded {
  readonly id: string;
}

/** The tables of the store. */
export class Database extends Dexie {
  declare readonly claims: Table<Claim, string>;
  declare readonly sources: Table<Source, string>;
  declare readonly changes: EntityTable<Change, 'id'>;
  declare readonly seeded: Table<Seeded, string>;

  constructor(name: string, factory: IDBFactory) {
    super(name, { indexedDB: factory, IDBKeyRange });
    this.version(1).stores({
      claims: 'id, created',
      sources: 'id, claim',
      changes: '++id, undone',
      seeded: 'id',
    });
  }
}

/** Opens the tables; fails with 'store-unavailable' where the browser will not. */
export async function openDatabase(name: string, factory: IDBFactory): Promise<Database> {
  const database = new Database(name, factory);
  const blocked = new Promise<never>((_, reject) => {
    database.on('blocked', () => reject(new Failed('store-unavailable', 'failureStoreBlocked')));
  });
  try {
    await Promise.race([database.open(), blocked]);
    return database;
  } catch (error) {
    database.close();
    throw failedStore(error);
  }
}

/** The failure that an error of the database amounts to. */
export function failedStore(error: unknown): Failed {
  if (error instanceof Failed) return error;
  const full = error instanceof Error && /quota/iu.test(`${error.name} ${error.message}`);
  const message = full ? 'failureStoreFull' : 'failureStoreUnavailable';
  return new Failed('store-unavailable', message, [String(error)], { cause: error });
}
