import type { Token } from '../tokens.ts';

/** Marks every token between quotation marks; a quotation that is never closed ends with its block. */
export function quotedOf(tokens: readonly Token[]): boolean[] {
  let open: string | null = null;
  return tokens.map((token, at) => {
    if (open === null) {
      if (opensQuotation(tokens, at)) open = token.lower;
      return open !== null;
    }
    if (token.lower === open && closesQuotation(tokens, at, open)) open = null;
    return true;
  });
}

function opensQuotation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.spaced) return false;
  if (token.lower === '"') return true;
  if (token.lower !== "'" || !token.spaced) return false;
  return tokens
    .slice(at + 1, at + 60)
    .some((later, gap) => later.lower === "'" && closesQuotation(tokens, at + 1 + gap, "'"));
}

function closesQuotation(tokens: readonly Token[], at: number, open: string): boolean {
  const next = tokens[at + 1];
  return open === '"' || next === undefined || next.spaced || next.kind === 'mark';
}
