import type { Block, Place } from '../engine/types.ts';

/** W3C Web Annotation text quote selector. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT = 32;

/** The words at a place and around it, by which it is found again on a later reading of the page. */
export function describe(blocks: readonly Block[], place: Place): TextQuote {
  const text = blocks[place.block]?.text ?? '';
  return {
    exact: text.slice(place.start, place.end),
    prefix: text.slice(Math.max(0, place.start - CONTEXT), place.start),
    suffix: text.slice(place.end, place.end + CONTEXT),
  };
}

/** The place whose words are the quote's and whose surroundings are most like it; null where there is none. */
export function placeOf(blocks: readonly Block[], quote: TextQuote): Place | null {
  let best: Place | null = null;
  let most = -1;
  for (const place of occurrences(blocks, quote.exact)) {
    const likeness = likenessOf(describe(blocks, place), quote);
    if (likeness > most) [best, most] = [place, likeness];
  }
  return best;
}

function* occurrences(blocks: readonly Block[], exact: string): Generator<Place> {
  if (exact === '') return;
  for (const [block, { text }] of blocks.entries()) {
    for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
      yield { block, start, end: start + exact.length };
    }
  }
}

/** How many code units next to the quotation agree. */
function likenessOf(found: TextQuote, quote: TextQuote): number {
  const before = [...found.prefix].reverse();
  const wanted = [...quote.prefix].reverse();
  return shared(before, wanted) + shared([...found.suffix], [...quote.suffix]);
}

function shared(one: readonly string[], other: readonly string[]): number {
  const length = one.findIndex((unit, at) => unit !== other[at]);
  return length < 0 ? one.length : length;
}
