import type { Article } from '../../lib/engine/types.ts';
import type { Reader } from './readers.ts';
import { lengthOf } from './texts.ts';

/** How fast the articles are read, in millions of UTF-16 code units a second. */
export function rateOf(read: Reader, articles: readonly Article[], seconds: number): number {
  let rounds = 0;
  let spent = 0;
  for (const article of articles) read(article);
  const start = performance.now();
  while (spent < seconds * 1000) {
    for (const article of articles) read(article);
    rounds += 1;
    spent = performance.now() - start;
  }
  return (lengthOf(articles) * rounds) / spent / 1000;
}
