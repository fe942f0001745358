import { readFileSync } from 'node:fs';
import { shippedEntries } from '../../lib/claims/shipped.ts';
import { trackedClaim } from '../../lib/claims/tracked.ts';
import { compileClaims, readArticle } from '../../lib/engine/read.ts';
import type { Article, TrackedClaim } from '../../lib/engine/types.ts';
import { textArticle } from '../../lib/page/text-article.ts';

const CORPUS = new URL('../corpus/dev/articles.jsonl', import.meta.url);
const MOST_CLAIMS = 10_000;

/** How fast one kind of text is read. */
export interface Rate {
  readonly what: string;
  /** Millions of UTF-16 code units a second. */
  readonly rate: number;
}

/** Reads each set of texts for some seconds: the corpus by kind, and with ten thousand claims. */
export function engineRates(seconds: number): Rate[] {
  const shipped = shippedEntries.map(trackedClaim);
  const few = compileClaims(shipped);
  const many = compileClaims([...shipped, ...strangers(MOST_CLAIMS)]);
  const kinds = Map.groupBy(corpus(), (text) => text.kind);
  const rows = [...kinds].map(([kind, texts]) => ({ what: kind, texts, claims: few }));
  const all = [...kinds.values()].flat();
  return [
    ...rows,
    { what: 'all', texts: all, claims: few },
    { what: `all, ${MOST_CLAIMS.toLocaleString('en')} claims`, texts: all, claims: many },
    { what: 'no party named', texts: [{ kind: '', article: weather() }], claims: few },
  ].map(({ what, texts, claims }) => ({
    what,
    rate: rateOf(
      texts.map((text) => text.article),
      (article) => readArticle(article, claims),
      seconds,
    ),
  }));
}

function corpus(): { readonly kind: string; readonly article: Article }[] {
  return readFileSync(CORPUS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; text: string; date: string; lang: string })
    .map(({ kind, text, date, lang }) => ({
      kind,
      article: textArticle(text, { date, lang }).article,
    }));
}

/** Claims about people whom no text names. */
function strangers(count: number): TrackedClaim[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `claim-${index}`,
    parties: ['Quorvax', 'Zembil'].map((name) => ({
      name: `${name}${index} Untold`,
      pronoun: 'he' as const,
      aliases: { en: { names: [`${name}${index}`], epithets: [], voices: [] } },
    })),
    event: { family: 'phone-call', words: {} },
    period: null,
    within: null,
    tellers: [],
    standing: 'unconfirmed' as const,
    verdict: null,
  }));
}

function weather(): Article {
  const text =
    'Petrol prices fell for the fourth week in a row. The average is now lower than it was in spring. ' +
    'Analysts had warned that a storm could turn the trend before the weekend. ';
  return textArticle(text.repeat(2_000), { date: '2024-11-11', lang: 'en' }).article;
}

function rateOf(
  articles: readonly Article[],
  read: (article: Article) => unknown,
  seconds: number,
): number {
  const length = articles
    .flatMap((article) => article.blocks)
    .reduce((sum, block) => sum + block.text.length, 0);
  for (const article of articles) read(article);
  const start = performance.now();
  let rounds = 0;
  let spent = 0;
  while (spent < seconds * 1000) {
    for (const article of articles) read(article);
    rounds += 1;
    spent = performance.now() - start;
  }
  return (length * rounds) / spent / 1000;
}
