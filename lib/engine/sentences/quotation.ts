import type { Token } from '../tokens.ts';

/** Marks every token between quotation marks; a quotation that is never closed ends with its block. */
export function quotedOf(tokens: readonly Token[]): boolean[] {
  const quoted: boolean[] = [];
  let open: string | null = null;
  for (const [at, { kind, lower }] of tokens.entries()) {
    const isMark = kind === 'mark';
    if (open === null) {
      if (isMark && opensQuotation(tokens, at)) open = lower;
      quoted.push(open !== null);
      continue;
    }
    if (isMark && lower === open && closesQuotation(tokens, at, open)) open = null;
    quoted.push(true);
  }
  return quoted;
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
