import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article, Mark } from '../../lib/engine/types.ts';
import type { Answer } from '../../lib/messages/calls.ts';
import { HIGHLIGHTS } from '../../lib/page/highlight-style.ts';
import { type AnchoredMark, type Background, PageReader } from '../../lib/page/page-reader.ts';

const ARTICLE = '<article><h1>A call</h1><time datetime="2024-11-11">Monday</time>';

let end = new AbortController();
let asked: Article[] = [];
let counts: number[] = [];
let paintings: (readonly AnchoredMark[])[] = [];

beforeEach(() => {
  end = new AbortController();
  asked = [];
  counts = [];
  paintings = [];
});

afterEach(() => {
  end.abort();
  document.body.innerHTML = '';
});

/** Marks each block that says "no" as denied. */
const background: Background = {
  readArticle: async (article) => {
    asked.push(article);
    const marks = article.blocks.flatMap(({ text }, block) =>
      text.includes('no') ? [denial(block, text)] : [],
    );
    return { ok: true, value: { marks, similar: [] } };
  },
  countMarks: (count) => counts.push(count),
};

function denial(block: number, text: string): Mark {
  const place = { block, start: 0, end: text.length };
  const at = text.indexOf('no');
  const cue = { block, start: at, end: at + 2, text: 'no', kind: 'denial' } as const;
  return {
    ...place,
    text,
    claim: 'a',
    stance: 'denied',
    attribution: null,
    cues: [cue],
    basis: 'wording',
    path: [],
  };
}

function readerOf(html: string, from = background): PageReader {
  document.body.innerHTML = html;
  return new PageReader(document, from, (marks) => paintings.push(marks), end.signal);
}

const failing: Background = {
  ...background,
  readArticle: async () => ({
    ok: false,
    failure: { code: 'unreachable', message: 'failureBackgroundGone' },
  }),
};

describe('the state of a page', () => {
  test('lists the marks that stand on it', async () => {
    const reader = readerOf(`${ARTICLE}<p>He said no.</p><p>Yes.</p></article>`);
    await reader.read();
    expect(reader.state()).toMatchObject({
      status: 'read',
      headline: 'A call',
      date: '2024-11-11',
      tally: { reported: 0, denied: 1, unconfirmed: 0 },
      marks: [{ mark: { text: 'He said no.' } }],
      failure: null,
    });
  });

  test.each([
    ['no article', '<p>He said no.</p>', background, { status: 'not-an-article', marks: [] }],
    [
      'no text',
      '<article><time>1</time></article>'.replace('1', ''),
      background,
      { status: 'no-text' },
    ],
    [
      'a background that does not answer',
      `${ARTICLE}</article>`,
      failing,
      { status: 'failed', failure: { message: 'failureBackgroundGone' } },
    ],
    [
      'a background that throws',
      `${ARTICLE}</article>`,
      { ...background, readArticle: () => Promise.reject(new Error('broken')) } as Background,
      { status: 'failed', failure: { code: 'failed' } },
    ],
  ])('tells of %s', async (_, html, from, expected) => {
    const reader = readerOf(html, from);
    await reader.read();
    expect(reader.state()).toMatchObject(expected);
  });

  test('is told before anything was read', () => {
    expect(readerOf('').state()).toMatchObject({ status: 'reading', marks: [] });
  });
});

test('a page that is no article is not asked about', async () => {
  await readerOf('<p>He said no.</p>').read();
  expect(asked).toEqual([]);
});

test('it is where the reader wants to know anyway', async () => {
  const state = await readerOf('<p>He said no.</p>').readAnyway();
  expect(state).toMatchObject({ status: 'read', marks: [{ mark: { text: 'He said no.' } }] });
});

describe('a page that is read again', () => {
  test('is not asked about if its text is the same', async () => {
    const reader = readerOf(`${ARTICLE}<p>He said no.</p></article>`);
    await reader.read();
    const before = CSS.highlights.get(HIGHLIGHTS.denied);
    document.querySelector('p')?.append(document.createElement('i'));
    await expect.poll(() => CSS.highlights.get(HIGHLIGHTS.denied)).not.toBe(before);
    expect(asked).toHaveLength(1);
  });

  test('keeps the card of marks that stay as they were', async () => {
    const reader = readerOf(`${ARTICLE}<p>He said no.</p></article>`);
    await reader.read();
    const before = CSS.highlights.get(HIGHLIGHTS.denied);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>More news.</p>');
    await expect.poll(() => CSS.highlights.get(HIGHLIGHTS.denied)).not.toBe(before);
    expect(asked).toHaveLength(2);
    expect(paintings).toHaveLength(1);
  });

  test('closes the cards of marks that have changed', async () => {
    const reader = readerOf(`${ARTICLE}<p>He said no.</p></article>`);
    await reader.read();
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>She said no.</p>');
    await expect.poll(() => paintings.length).toBe(2);
  });

  test('shows anew what may have changed with the claims', async () => {
    const reader = readerOf(`${ARTICLE}<p>He said no.</p></article>`);
    await reader.read();
    await reader.read();
    expect(paintings).toHaveLength(2);
  });

  test('is asked about if the claims have changed', async () => {
    const reader = readerOf(`${ARTICLE}<p>He said no.</p></article>`);
    await reader.read();
    await reader.read();
    expect(asked).toHaveLength(2);
  });

  test('loses the marks of text that has gone, and gains those of new text', async () => {
    const reader = readerOf(`${ARTICLE}<p>He said no.</p></article>`);
    await reader.read();
    (document.querySelector('p') as HTMLElement).textContent = 'She said no.';
    await expect
      .poll(() => reader.state().marks.map(({ mark }) => mark.text))
      .toEqual(['She said no.']);
    expect(CSS.highlights.get(HIGHLIGHTS.denied)?.size).toBe(1);
  });
});

test('the number of marks is told when it changes', async () => {
  const reader = readerOf(`${ARTICLE}<p>He said no.</p></article>`);
  await reader.read();
  await reader.read();
  document.body.innerHTML = '';
  await reader.read();
  expect(counts).toEqual([1, 0]);
});

test('the end takes the marks away', async () => {
  await readerOf(`${ARTICLE}<p>He said no.</p></article>`).read();
  end.abort();
  expect(CSS.highlights.size).toBe(0);
});

test('an end during a reading leaves nothing', async () => {
  const answer: { give?: (answer: Answer<never>) => void } = {};
  const slow: Background = {
    ...background,
    readArticle: () =>
      new Promise((resolve) => {
        answer.give = resolve;
      }),
  };
  const reading = readerOf(`${ARTICLE}<p>He said no.</p></article>`, slow).read();
  await expect.poll(() => answer.give).toBeDefined();
  end.abort();
  answer.give?.({ ok: true, value: { marks: [denial(1, 'He said no.')], similar: [] } as never });
  await reading;
  expect(CSS.highlights.size).toBe(0);
});

test('a mark is scrolled to and lit up', async () => {
  const reader = readerOf(
    `${ARTICLE}<div style="height: 5000px"></div><p>He said no.</p></article>`,
  );
  await reader.read();
  expect(reader.reveal(reader.state().marks[0]?.id ?? -1)).toBe(true);
  expect(CSS.highlights.has('on-record-flash')).toBe(true);
  await expect.poll(() => window.scrollY).toBeGreaterThan(1_000);
});

test('a mark that has gone is not', () => {
  expect(readerOf('').reveal(3)).toBe(false);
});
