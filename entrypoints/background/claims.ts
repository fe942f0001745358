import { trackedClaims } from '../../lib/claims/tracked.ts';
import { type CompiledClaims, compileClaims } from '../../lib/engine/read.ts';
import { bumpRevision } from '../../lib/messages/revision.ts';
import { openStore, type Store } from '../../lib/store/store.ts';

let opened: Promise<Store> | null = null;
let compiled: Promise<CompiledClaims> | null = null;

/** The store; one that could not be opened is tried again by the next call. */
export function claimStore(): Promise<Store> {
  opened ??= openStore().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** The claims that are switched on, compiled once for each state of the store. */
export function compiledClaims(): Promise<CompiledClaims> {
  compiled ??= compile().catch((error: unknown) => {
    compiled = null;
    throw error;
  });
  return compiled;
}

/** Writes to the store, then tells every page and the interface. */
export async function written<T>(write: (store: Store) => Promise<T>): Promise<T> {
  const value = await write(await claimStore());
  compiled = null;
  await bumpRevision();
  return value;
}

async function compile(): Promise<CompiledClaims> {
  const store = await claimStore();
  return compileClaims(trackedClaims(await store.list()));
}
