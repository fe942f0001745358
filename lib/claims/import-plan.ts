import type { Claim, ClaimEntry, Source } from './claim.ts';
import { exchangeIn, type Remark } from './exchange.ts';

/** What an imported file would do, before anything is written; claims and sources count alike. */
export interface ImportPlan {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Records that stay out. */
  readonly refused: readonly Remark[];
  /** Fields that are left out of records that come in. */
  readonly ignored: readonly Remark[];
}

/** A plan with the records that would be written: those added and those changed. */
export interface Import {
  readonly plan: ImportPlan;
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
}

/** What the export file in the text would do to the claims there are; where both have a record, the file's wins. */
export function importOf(current: readonly ClaimEntry[], text: string): Import {
  const known = new Set(current.map(({ claim }) => claim.id));
  const { claims, sources, refused, ignored } = exchangeIn(text, known);
  const comparedClaims = comparedTo(
    current.map(({ claim }) => claim),
    claims,
  );
  const comparedSources = comparedTo(
    current.flatMap((entry) => entry.sources),
    sources,
  );
  const plan = {
    added: comparedClaims.added.length + comparedSources.added.length,
    changed: comparedClaims.changed.length + comparedSources.changed.length,
    same: comparedClaims.same.length + comparedSources.same.length,
    refused,
    ignored,
  };
  return {
    plan,
    claims: [...comparedClaims.added, ...comparedClaims.changed],
    sources: [...comparedSources.added, ...comparedSources.changed],
  };
}

function comparedTo<T extends { readonly id: string }>(current: readonly T[], next: readonly T[]) {
  const texts = new Map(current.map((record) => [record.id, canonical(record)]));
  const groups = Object.groupBy(next, (record) => {
    const before = texts.get(record.id);
    if (before === undefined) return 'added';
    return before === canonical(record) ? 'same' : 'changed';
  });
  return { added: groups.added ?? [], changed: groups.changed ?? [], same: groups.same ?? [] };
}

/** The same text for the same record, in whatever order its fields were written. */
function canonical(record: unknown): string {
  return JSON.stringify(record, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : value,
  );
}
