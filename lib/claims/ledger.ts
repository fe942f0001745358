import type { Claim, ClaimEntry, Source } from './claim.ts';

/** The claims in their order, each with its sources, the oldest first. */
export function entriesOf(claims: readonly Claim[], sources: readonly Source[]): ClaimEntry[] {
  const byClaim = Map.groupBy(sources, (source) => source.claim);
  return claims.map((claim) => ({
    claim,
    sources: (byClaim.get(claim.id) ?? []).toSorted(byDate),
  }));
}

function byDate(one: Source, other: Source): number {
  return compared(one.date, other.date) || compared(one.id, other.id);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
