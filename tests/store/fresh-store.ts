import type { ClaimEntry } from '../../lib/claims/claim.ts';
import { openStore, type Store } from '../../lib/store/store.ts';

/** A store of its own name, and the same store again as after a restart of the browser. */
export interface FreshStore {
  readonly name: string;
  readonly store: Store;
  /** Closes it and opens it again, with what a later version of the product ships. */
  readonly reopened: (shipped?: readonly ClaimEntry[]) => Promise<Store>;
}

/** A store that nobody else has, filled as on install. */
export async function freshStore(shipped: readonly ClaimEntry[]): Promise<FreshStore> {
  const name = `store-${crypto.randomUUID()}`;
  let store = await openStore(name, shipped);
  const reopened = async (next = shipped) => {
    store.close();
    store = await openStore(name, next);
    return store;
  };
  return { name, store, reopened };
}

/** The ids of all claims and sources, claims first. */
export async function idsIn(store: Store): Promise<readonly string[]> {
  const entries = await store.list();
  const sources = entries.flatMap((entry) => entry.sources);
  return [...entries.map(({ claim }) => claim.id), ...sources.map(({ id }) => id)];
}
