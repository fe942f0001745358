import { readFileSync } from 'node:fs';
import type { Article } from '../../lib/engine/types.ts';
import { textArticle } from '../../lib/page/text-article.ts';

const CORPUS = new URL('../corpus/dev/articles.jsonl', import.meta.url);
const DATE = '2024-11-11';

/** Texts of one kind. */
export interface TextKind {
  readonly what: string;
  readonly articles: readonly Article[];
}

/** From texts that are left at once to those that are read closely. */
export function textKinds(): TextKind[] {
  const corpus = Map.groupBy(corpusTexts(), (text) => text.kind);
  const written = (kind: string) => (corpus.get(kind) ?? []).map(({ article }) => article);
  return [
    { what: 'no party named', articles: [articleOf(WEATHER.repeat(200))] },
    { what: 'other news', articles: written('far') },
    { what: 'other calls and meetings', articles: written('near') },
    { what: 'on the call', articles: written('target') },
  ];
}

/** The articles on the call as one, so many times over. */
export function grown(times: number): Article {
  const blocks = corpusTexts()
    .filter(({ kind }) => kind === 'target')
    .flatMap(({ article }) => article.blocks);
  return { ...articleOf(''), blocks: Array.from({ length: times }, () => blocks).flat() };
}

/** An article of one paragraph that names the parties, then repeats words made to be hard. */
export function hostileArticle(words: string, times: number): Article {
  return articleOf(`Trump and Putin spoke by phone.\n${words.repeat(times)}`);
}

/** How many UTF-16 code units the articles have together. */
export function lengthOf(articles: readonly Article[]): number {
  return articles
    .flatMap((article) => article.blocks)
    .reduce((sum, block) => sum + block.text.length, 0);
}

const WEATHER =
  'Petrol prices fell for the fourth week in a row. The average is now lower than it was in spring. ' +
  'Analysts had warned that a storm could turn the trend before the weekend. ';

function corpusTexts(): { readonly kind: string; readonly article: Article }[] {
  return readFileSync(CORPUS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; text: string; date: string; lang: string })
    .map(({ kind, text, date, lang }) => ({
      kind,
      article: textArticle(text, { date, lang }).article,
    }));
}

function articleOf(text: string): Article {
  return textArticle(text, { date: DATE, lang: 'en' }).article;
}
