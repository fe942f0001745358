import type { ClaimEntry } from '../../lib/claims/claim.ts';

/** The claims in which each of the typed words begins a word, whatever its accents and case. */
export function matchingClaims(claims: readonly ClaimEntry[], typed: string): ClaimEntry[] {
  const wanted = plain(typed).split(/\s+/u).filter(Boolean);
  return claims.filter((entry) => {
    const text = ` ${searched(entry)}`;
    return wanted.every((word) => text.includes(` ${word}`));
  });
}

function searched({ claim, sources }: ClaimEntry): string {
  const said = sources.flatMap(({ name, outlet }) => [name, outlet]);
  const parties = claim.parties.map(({ name }) => name);
  return plain([claim.statement, claim.explanation, ...parties, ...said].join(' '));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
