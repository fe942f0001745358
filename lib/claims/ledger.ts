import type { Claim, ClaimEntry, Source } from './claim.ts';

/** The claims in their order, each with those of the sources that are its own. */
export function entriesOf(claims: readonly Claim[], sources: readonly Source[]): ClaimEntry[] {
  const byClaim = Map.groupBy(sources, (source) => source.claim);
  return claims.map((claim) => entryOf(claim, byClaim.get(claim.id) ?? []));
}

/** The claim with these sources, the oldest first. */
export function entryOf(claim: Claim, sources: readonly Source[]): ClaimEntry {
  return { claim, sources: sources.toSorted(byDate) };
}

function byDate(one: Source, other: Source): number {
  return compared(one.date, other.date) || compared(one.id, other.id);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
