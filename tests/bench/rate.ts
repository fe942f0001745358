import type { Article } from '../../lib/engine/types.ts';
import type { Reader } from './readers.ts';
import { lengthOf } from './texts.ts';

/**
 * How fast the articles are read, in millions of UTF-16 code units a second, once the code has been
 * compiled as well as it will be: the first half of the seconds does not count.
 */
export function rateOf(read: Reader, articles: readonly Article[], seconds: number): number {
  roundsIn(read, articles, seconds * 500);
  const { rounds, spent } = roundsIn(read, articles, seconds * 500);
  return (lengthOf(articles) * rounds) / spent / 1000;
}

/** Reads them again and again for so many milliseconds. */
function roundsIn(
  read: Reader,
  articles: readonly Article[],
  least: number,
): { readonly rounds: number; readonly spent: number } {
  const start = performance.now();
  let rounds = 0;
  let spent = 0;
  while (spent < least) {
    for (const article of articles) read(article);
    rounds += 1;
    spent = performance.now() - start;
  }
  return { rounds, spent };
}
