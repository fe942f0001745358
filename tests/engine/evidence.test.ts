import { describe, expect, test } from 'vitest';
import { WEIGHED } from '../../lib/engine/evidence.ts';
import { LEAD, lastMark, lastStance, readingOf } from './reading.ts';

const DENIED = 'The Kremlin denied that the conversation took place.';

/** Enough sentences to show what the article is on. */
const AT_LENGTH = `${LEAD} Trump’s spokesman would not comment on the report. Rain fell in Kyiv. ${DENIED}`;

const isWeighed = (text: string) =>
  lastMark(text)?.path.some(({ rule }) => rule === WEIGHED) ?? false;

describe('what no rule reads is weighed in an article that is on the claim', () => {
  test.each([
    ['a verdict of whoever has denied', 'denied', '"Fiction, pure and simple," was his verdict.'],
    ['a denial of everything', 'denied', 'None of this took place.'],
    ['how the paper knows', 'reported', 'The Post said it had the story from a handful of people.'],
    ['who else has it', 'reported', 'Axios says it has it from two people too.'],
    [
      'what the report says',
      'reported',
      'According to the original report, the American had asked for patience.',
    ],
  ])('%s', (_, stance, sentence) => {
    expect(lastStance(`${AT_LENGTH} ${sentence}`)).toBe(stance);
  });

  test('with the words that weigh most as its cues', () => {
    const mark = lastMark(`${AT_LENGTH} Axios says it has it from two people too.`);
    expect(mark?.cues.map(({ text, kind }) => [text, kind])).toContainEqual(['says', 'report']);
  });
});

describe('nothing is weighed', () => {
  test.each([
    [
      'in an article too short to show what it is on',
      `${LEAD} Axios says it has it from two people.`,
    ],
    ['of another year', `${AT_LENGTH} In 1986 Axios would have had it from two people.`],
    ['of what is so at large', `${AT_LENGTH} The Post often has it from two people.`],
    [
      'of another event',
      `${AT_LENGTH} Scholz and Putin will speak on Friday, two people told the Post.`,
    ],
  ])('%s', (_, text) => expect(isWeighed(text)).toBe(false));
});

describe('an article that proves to be on the claim', () => {
  const READ_AGAIN = [
    '“Don’t escalate” was the gist, if the Washington Post has its sources right.',
    'Yes, the Kremlin swears it is all invented.',
  ];
  const LATE = [
    'The phone and the fog',
    'You will have read that the once and future president got on the line with his old friend.',
    ...READ_AGAIN,
    'Trump’s people neither confirm nor deny the conversation with Putin.',
    'Rain fell in Kyiv.',
  ];

  test('is read as one that has introduced it', () => {
    expect(readingOf(LATE.join('\n')).marks.map(({ text }) => text)).toEqual(
      expect.arrayContaining(READ_AGAIN),
    );
  });

  test('and not where too little of it shows that', () => {
    const [headline, ...rest] = LATE.slice(1, 4);
    expect(readingOf([headline, ...rest].join('\n')).marks).toEqual([]);
  });
});
