import type { Table } from 'dexie';
import type { ClaimEntry } from '../claims/claim.ts';
import type { Database } from './database.ts';

/**
 * Puts in the shipped records that were never put in before: a claim that the user removed stays
 * away, and so do its sources, while the ones that a later version brings are added.
 */
export async function seed(database: Database, shipped: readonly ClaimEntry[]): Promise<void> {
  const { claims, sources, seeded } = database;
  const known = new Set(await seeded.toCollection().primaryKeys());
  const isNew = ({ id }: { readonly id: string }) => !known.has(id);
  await addMissing(claims, shipped.map(({ claim }) => claim).filter(isNew));
  const kept = new Set(await claims.toCollection().primaryKeys());
  const entries = shipped.filter(({ claim }) => kept.has(claim.id));
  const newSources = entries.flatMap((entry) => entry.sources).filter(isNew);
  await addMissing(sources, newSources);
  const ids = [...shipped.map(({ claim }) => claim.id), ...newSources.map(({ id }) => id)];
  await seeded.bulkPut(ids.map((id) => ({ id })));
}

async function addMissing<Kept extends { readonly id: string }>(
  table: Table<Kept, string>,
  records: readonly Kept[],
): Promise<void> {
  const there = await table.bulkGet(records.map(({ id }) => id));
  await table.bulkAdd(records.filter((_, index) => there[index] === undefined));
}
