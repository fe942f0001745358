import type { CompiledClaim, CompiledLanguage } from './compile.ts';
import type { Block } from './types.ts';

/** The claims all of whose parties may be named somewhere in the blocks; one look at each word. */
export function candidates(
  blocks: readonly Block[],
  language: CompiledLanguage,
): readonly CompiledClaim[] {
  const seen = new Set<number>();
  for (const block of blocks) collect(block.text, language, seen);
  if (seen.size === 0) return [];
  const found = new Set<CompiledClaim>();
  for (const id of seen) {
    for (const claim of language.byParty.get(id) ?? []) {
      if (claim.parties.every((party) => seen.has(party.id))) found.add(claim);
    }
  }
  return [...found]
    .filter((claim) => claim.within === null || found.has(claim.within))
    .sort((one, other) => placeOf(one, language) - placeOf(other, language));
}

function placeOf(claim: CompiledClaim, { claims }: CompiledLanguage): number {
  return claims.get(claim) ?? claims.size;
}

/** Most words are told from all names by their first letter and length, so that few are looked up. */
function collect(text: string, { keys, outlines }: CompiledLanguage, seen: Set<number>): void {
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    let bits = 0;
    for (let code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt(at)) {
      bits |= code;
      at += 1;
    }
    const length = at - start;
    if (length < 2) continue;
    if (bits < 128 && outlines[outlineOf(text.charCodeAt(start), length)] === 0) continue;
    const entities = keys.get(text.slice(start, at).toLowerCase());
    if (entities !== undefined) for (const entity of entities) seen.add(entity.id);
  }
}

const LONGEST_OUTLINE = 63;

/** How many outlines there are. */
export const OUTLINES = (LONGEST_OUTLINE + 1) * 128;

/** One number for the first letter of a word in ASCII, great or small, and its length. */
export function outlineOf(first: number, length: number): number {
  return (first | 32) + Math.min(length, LONGEST_OUTLINE) * 128;
}

/** Letters and digits; every character beyond Latin-1 punctuation counts as a letter here. */
function isLetter(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code !== 0xd7 && code !== 0xf7;
}
