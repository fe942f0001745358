import type { Table } from 'dexie';
import type { Change, Database, Edit, Edits } from './database.ts';

/** Changes further back can no longer be undone. */
const DEPTH = 200;

/** Makes the edits as one change that can be undone; what had been undone can no longer be redone. */
export async function record(database: Database, { claims, sources }: Edits): Promise<void> {
  if (claims.length + sources.length === 0) return;
  await apply(database, { claims, sources }, 'after');
  await database.changes.where({ undone: 1 }).delete();
  const id = await database.changes.add({ undone: 0, claims, sources });
  await database.changes
    .where('id')
    .belowOrEqual(id - DEPTH)
    .delete();
}

/** Takes the last change back; false when there is none. */
export async function undo(database: Database): Promise<boolean> {
  const change = await database.changes.where({ undone: 0 }).last();
  return turned(database, change, 1);
}

/** Makes the change that was undone last again; false when there is none. */
export async function redo(database: Database): Promise<boolean> {
  const change = await database.changes.where({ undone: 1 }).first();
  return turned(database, change, 0);
}

async function turned(
  database: Database,
  change: Change | undefined,
  undone: Change['undone'],
): Promise<boolean> {
  if (change === undefined) return false;
  await apply(database, change, undone === 1 ? 'before' : 'after');
  await database.changes.update(change.id, { undone });
  return true;
}

async function apply(database: Database, edits: Edits, side: keyof Edit<unknown>): Promise<void> {
  await applyTo(database.claims, edits.claims, side);
  await applyTo(database.sources, edits.sources, side);
}

async function applyTo<Kept extends { readonly id: string }>(
  table: Table<Kept, string>,
  edits: readonly Edit<Kept>[],
  side: keyof Edit<unknown>,
): Promise<void> {
  const other = side === 'after' ? 'before' : 'after';
  const gone = edits.flatMap((edit) => (edit[side] === null ? (edit[other]?.id ?? []) : []));
  await table.bulkDelete(gone);
  await table.bulkPut(edits.flatMap((edit) => edit[side] ?? []));
}
