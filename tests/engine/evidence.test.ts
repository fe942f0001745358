import { describe, expect, test } from 'vitest';
import { shippedEntries } from '../../lib/claims/shipped.ts';
import { trackedClaim } from '../../lib/claims/tracked.ts';
import { WEIGHED } from '../../lib/engine/evidence.ts';
import { compileClaims } from '../../lib/engine/read.ts';
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

test('a bare mention takes the standing of its claim, whatever that is', () => {
  const [call, ...others] = shippedEntries.map(trackedClaim);
  if (call === undefined) throw new Error('no claim is shipped');
  const claims = compileClaims([{ ...call, standing: 'reported' }, ...others]);
  const mark = lastMark(`${AT_LENGTH} The call surprised Warsaw.`, { claims });
  expect([mark?.stance, mark?.basis]).toEqual(['reported', 'standing']);
});

describe('what is weighed holds for a claim on other people', () => {
  const party = (name: string, pronoun: 'he' | 'she', voices: readonly string[]) => ({
    name,
    pronoun,
    aliases: { en: { names: [name, name.split(' ').at(-1) ?? name], epithets: [], voices } },
  });
  const claims = compileClaims([
    {
      id: 'mayor-builder-call',
      parties: [party('Ann Hale', 'she', ['Hale’s office']), party('Tom Reed', 'he', ['Kim Voss'])],
      event: { family: 'phone-call', words: {} },
      period: { from: '2025-03-03', to: '2025-03-03' },
      within: null,
      tellers: [
        { name: 'The Tribune', aliases: [], stance: 'reported' },
        { name: 'Kim Voss', aliases: [], stance: 'denied' },
      ],
      standing: 'unconfirmed',
      verdict: null,
    },
  ]);
  const situation = { date: '2025-03-06', claims };

  test('in an article on it', () => {
    const stances = {
      'Ann Hale phoned Tom Reed on the Monday before the vote, The Tribune reported.': 'reported',
      'Two people who know of the conversation told the paper that she asked him to wait.':
        'reported',
      'Reed’s lawyer, Kim Voss, called the account a fairy tale.': 'denied',
      '“Nobody rang anybody,” Voss said.': 'denied',
      'Hale’s office did not reply to questions.': 'unconfirmed',
      'The Tribune stands by its story.': 'reported',
    };
    const rest = ['The tower has forty floors.', 'Rents have doubled since 2015.'];
    const { marks } = readingOf([...Object.keys(stances), ...rest].join('\n'), situation);
    expect(Object.fromEntries(marks.map(({ text, stance }) => [text, stance]))).toEqual(stances);
  });

  test('and in one beside it', () => {
    const text = [
      'Hale met Reed on Friday about the tower.',
      'The two posed for pictures.',
      'The Tribune reported that rents had doubled.',
      'Voss denied that his client had bribed the council.',
      'The council votes in May.',
    ].join('\n');
    expect(readingOf(text, situation).marks).toEqual([]);
  });
});
