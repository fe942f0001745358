import { describe, expect, test } from 'vitest';
import { shippedEntries } from '../../lib/claims/shipped.ts';
import { trackedClaim } from '../../lib/claims/tracked.ts';
import { compileClaims, readArticle } from '../../lib/engine/read.ts';
import type { Article, BlockRole, Party, Stance, TrackedClaim } from '../../lib/engine/types.ts';
import { LEAD, readingOf, SHIPPED } from './reading.ts';

const TEXT = `${LEAD} Peskov called the story pure fiction. “There was no conversation,” he said. Cheung declined to comment. Trump also called Zelensky.`;

describe('every mark', () => {
  const { marks } = readingOf(`Kremlin denies Trump-Putin call\n${TEXT}`);

  test('stands in reading order', () => {
    const places = marks.map((mark) => [mark.block, mark.start]);
    expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  });

  test('has the text of its place', () => {
    const blocks = ['Kremlin denies Trump-Putin call', TEXT];
    expect(marks.map((mark) => blocks[mark.block]?.slice(mark.start, mark.end))).toEqual(
      marks.map((mark) => mark.text),
    );
  });

  test('has cues with the text of their places, inside of it', () => {
    const cues = marks.flatMap((mark) => mark.cues.map((cue) => ({ mark, cue })));
    for (const { mark, cue } of cues) {
      expect(mark.text.slice(cue.start - mark.start, cue.end - mark.start)).toBe(cue.text);
    }
    expect(marks.filter((mark) => mark.cues.length === 0)).toEqual([]);
  });

  test('says how it came about', () => {
    expect(marks.filter((mark) => mark.path.length === 0)).toEqual([]);
  });
});

function articleOf(text: string, role: BlockRole): Article {
  return { lang: 'en', date: '2024-11-11', blocks: [{ text, role, lang: 'en' }] };
}

describe('an aside', () => {
  test.each([
    ['is marked where nothing is left open', 'Trump and Putin spoke by phone on Thursday.', 1],
    [
      'is left alone where it only mentions the event',
      'What to know about the Trump-Putin call',
      0,
    ],
  ])('%s', (_, text, count) => {
    expect(readArticle(articleOf(text, 'aside'), SHIPPED).marks).toHaveLength(count);
  });
});

test('the user’s verdict marks all sentences of a claim', () => {
  const claims = shippedEntries
    .map(trackedClaim)
    .map((claim): TrackedClaim => ({ ...claim, verdict: 'denied' }));
  const { marks } = readingOf(TEXT, { claims: compileClaims(claims) });
  expect(new Set(marks.map((mark) => `${mark.stance} by ${mark.basis}`))).toEqual(
    new Set(['denied by verdict']),
  );
});

test('an article in a language without data has no marks', () => {
  expect(readArticle({ ...articleOf(TEXT, 'text'), lang: 'la' }, SHIPPED).marks).toEqual([]);
});

function partyOf(name: string, pronoun: Party['pronoun'] = 'it'): Party {
  return { name, pronoun, aliases: { en: { names: [], epithets: [], voices: [] } } };
}

function claimOf(
  parties: readonly Party[],
  family: string,
  words: readonly string[],
): TrackedClaim {
  return {
    id: 'own',
    parties,
    event: { family, words: { en: words } },
    period: null,
    within: null,
    tellers: [],
    standing: 'unconfirmed',
    verdict: null,
  };
}

describe('a claim of one’s own', () => {
  const deal = claimOf([partyOf('Orion'), partyOf('Vantage')], 'other', ['merger', 'deal']);
  const fire = claimOf([partyOf('Greyfield')], 'other', ['fire', 'blaze']);
  test.each<[string, TrackedClaim, string, Stance]>([
    [
      'is reported',
      deal,
      'Orion and Vantage agreed a merger on Monday, a banker said.',
      'reported',
    ],
    ['is denied', deal, 'Orion denied a deal with Vantage.', 'denied'],
    ['is left open', deal, 'Vantage would not confirm the merger with Orion.', 'unconfirmed'],
    ['may have one party', fire, 'There was no fire in Greyfield, police said.', 'denied'],
  ])('%s', (_, claim, text, stance) => {
    const { marks } = readingOf(text, { claims: compileClaims([claim]) });
    expect(marks.map((mark) => mark.stance)).toEqual([stance]);
  });
});

test('two claims are read side by side', () => {
  const other = claimOf([partyOf('Orion'), partyOf('Vantage')], 'other', ['merger']);
  const claims = compileClaims([...shippedEntries.map(trackedClaim), other]);
  const { marks } = readingOf(
    `${LEAD} Orion denied a merger with Vantage. Peskov denied the call.`,
    { claims },
  );
  expect(marks.map((mark) => [mark.claim === 'own', mark.stance])).toEqual([
    [false, 'reported'],
    [true, 'denied'],
    [false, 'denied'],
  ]);
});

describe('hostile text', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \t '],
    ['half a character', '\ud83d Trump \udc00 Putin call'],
    ['marks without words', '“”‘’…—((('.repeat(500)],
    ['one word without end', 'Putin'.repeat(20_000)],
    ['verbs of saying without end', `${LEAD} ${'said that '.repeat(5_000)}`],
    ['attributions without end', `${LEAD} the call${', the Kremlin said'.repeat(5_000)}`],
    ['negations without end', `${LEAD} The call was ${'not '.repeat(5_000)}true.`],
    ['markup', '<script>alert("Trump phoned Putin")</script>'],
    ['zero-width and right-to-left marks', 'Trump\u200b phoned\u202e Putin\u2066.'],
  ])('is read to its end: %s', (_, text) => {
    expect(readingOf(text).marks.every((mark) => text.includes(mark.text))).toBe(true);
  });
});

/** How often the dictionaries are asked while a text is read: it grows as the work does. */
function lookUps(text: string): number {
  const ask = Map.prototype.get;
  let count = 0;
  Map.prototype.get = function get(key) {
    count += 1;
    return ask.call(this, key);
  };
  try {
    readingOf(text);
  } finally {
    Map.prototype.get = ask;
  }
  return count;
}

test.each([
  ['an article', `${TEXT} `],
  ['clauses without a stop', 'the call, Trump said, which Putin denied, was false, '],
  ['names without a stop', 'Trump Putin call '],
])('the work grows as the text does: %s', (_, part) => {
  const once = lookUps(`${LEAD} ${part.repeat(400)}`);
  const fourTimes = lookUps(`${LEAD} ${part.repeat(1600)}`);
  expect(fourTimes / once).toBeLessThan(4.4);
});
