import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Article {
  readonly id: string;
  readonly date: string;
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
}

interface Label {
  readonly article: string;
  readonly n: number;
  readonly text: string;
  readonly about: boolean;
  readonly stance: string | null;
  readonly who: string | null;
  readonly explicit: boolean;
  readonly note: string;
}

const PARTS = ['dev', 'held'] as const;
type Part = (typeof PARTS)[number];

const linesOf = (part: Part, name: string) =>
  readFileSync(join(import.meta.dirname, part, name), 'utf8')
    .trimEnd()
    .split('\n');

const articlesOf = (part: Part) =>
  linesOf(part, 'articles.jsonl').map((line): Article => JSON.parse(line));

const labelsOf = (part: Part) => linesOf(part, 'gold.jsonl').map((line): Label => JSON.parse(line));

/** The parts of the text that its sentences, taken in order, leave over; null when one is missing. */
function restOf(text: string, sentences: readonly string[]): readonly string[] | null {
  const rest: string[] = [];
  let end = 0;
  for (const sentence of sentences) {
    const start = text.indexOf(sentence, end);
    if (start < 0) return null;
    rest.push(text.slice(end, start));
    end = start + sentence.length;
  }
  return [...rest, text.slice(end)];
}

const shown = ({ article, n }: Label) => `${article} ${n}`;

describe.each(PARTS)('the %s part of the corpus', (part) => {
  const articles = articlesOf(part);
  const labels = labelsOf(part);
  const far = new Set(articles.filter(({ kind }) => kind === 'far').map(({ id }) => id));
  const labelsIn = (article: string) => labels.filter((label) => label.article === article);

  test('has English articles on the call, near it and far from it', () => {
    const kinds = new Set(articles.map(({ lang, kind }) => `${lang} ${kind}`));
    expect([...kinds].sort()).toEqual(['en far', 'en near', 'en target']);
  });

  test('dates every article by the day', () => {
    const undated = articles.filter(({ date }) => !/^\d{4}-\d\d-\d\d$/.test(date));
    expect(undated.map(({ id }) => id)).toEqual([]);
  });

  test('labels its articles in their order', () => {
    const ids = [...new Set(labels.map(({ article }) => article))];
    expect(ids).toEqual(articles.map(({ id }) => id));
  });

  test.each(articles)('covers $id with its sentences, numbered and in order', ({ id, text }) => {
    const own = labelsIn(id);
    expect(own.map(({ n }) => n)).toEqual(own.map((_, index) => index + 1));
    const rest = restOf(
      text,
      own.map((label) => label.text),
    );
    expect(rest?.map((between) => between.trim()).join('')).toBe('');
  });

  test('has nothing about the call in ordinary news', () => {
    const wrong = labels.filter(({ article, about }) => far.has(article) && about);
    expect(wrong.map(shown)).toEqual([]);
  });

  test('gives a sentence about the call a stance and somebody who takes it', () => {
    const stances: readonly (string | null)[] = ['reported', 'denied', 'unconfirmed'];
    const wrong = labels.filter(
      ({ about, stance, who }) => about && !(stances.includes(stance) && who),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test('gives any other sentence no stance, no speaker and no claim', () => {
    const wrong = labels.filter(
      ({ about, stance, who, explicit, note }) =>
        !about && (stance !== null || who !== null || explicit || note.startsWith('claim=')),
    );
    expect(wrong.map(shown)).toEqual([]);
  });
});

describe('the corpus', () => {
  const articles = PARTS.flatMap(articlesOf);

  test('names no two articles alike', () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  });

  test('has at least sixty articles', () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
  });

  test('has at least nine hundred labelled sentences', () => {
    expect(PARTS.flatMap(labelsOf).length).toBeGreaterThanOrEqual(900);
  });
});
