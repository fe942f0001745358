import { describe, expect, test } from 'vitest';
import { type Checked, checkedClaim, checkedSource } from '../../lib/claims/validity.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { claimWith, sourceWith } from './records.ts';

const LONG = 'x'.repeat(100_000);
const PARTY = { name: 'Anna Berg', pronoun: 'she', aliases: {} };

const shown = (checked: Checked<unknown>) =>
  checked.ok ? 'accepted' : checked.problems.map(({ field, message }) => `${field}: ${message}`);

type Row = readonly [shows: string, fields: Readonly<Record<string, unknown>>, problem: string];

const CLAIM_PROBLEMS: readonly Row[] = [
  ['an empty statement', { statement: '' }, 'statement: claimStatementEmpty'],
  ['a statement of blanks', { statement: ' \n\t ' }, 'statement: claimStatementEmpty'],
  ['a statement of 100,000 characters', { statement: LONG }, 'statement: claimTooLong'],
  ['a statement that is a number', { statement: 7 }, 'statement: claimWrongKind'],
  ['a statement that is missing', { statement: undefined }, 'statement: claimFieldMissing'],
  ['no party', { parties: [] }, 'parties: claimPartyMissing'],
  [
    'a party without a name',
    { parties: [{ ...PARTY, name: ' ' }] },
    'parties.0.name: claimPartyUnnamed',
  ],
  [
    'a party of 100,000 characters',
    { parties: [{ ...PARTY, name: LONG }] },
    'parties.0.name: claimTooLong',
  ],
  [
    'aliases in a language that is none',
    { parties: [{ ...PARTY, aliases: { english: { names: [], epithets: [], voices: [] } } }] },
    'parties.0.aliases.english: claimLanguageUnknown',
  ],
  [
    'more names than anybody has',
    {
      parties: [
        {
          ...PARTY,
          aliases: { en: { names: Array(201).fill('Berg'), epithets: [], voices: [] } },
        },
      ],
    },
    'parties.0.aliases.en.names: claimTooMany',
  ],
  [
    'an event without kind or words',
    { event: { family: 'other', words: { en: [] } } },
    'event: claimEventMissing',
  ],
  [
    'a kind of event nobody knows',
    { event: { family: 'coronation', words: {} } },
    'event.family: claimFamilyUnknown',
  ],
  [
    'an empty event word',
    { event: { family: 'other', words: { en: [''] } } },
    'event.words.en.0: claimNameEmpty',
  ],
  [
    'a period that ends before it begins',
    { period: { from: '2025-05-04', to: '2025-05-03' } },
    'period: claimPeriodBackwards',
  ],
  [
    'a day that does not exist',
    { period: { from: '2025-02-31', to: '2025-03-01' } },
    'period.from: claimDateMalformed',
  ],
  [
    'a day in another form',
    { period: { from: '3 May 2025', to: '2025-05-03' } },
    'period.from: claimDateMalformed',
  ],
  ['an id with markup', { id: '"><b>' }, 'id: claimIdMalformed'],
  [
    'a verdict that is no stance',
    { verdict: { by: 'user', stance: 'true', note: '' } },
    'verdict.stance: claimStanceUnknown',
  ],
  ['a time of creation that is none', { created: 'yesterday' }, 'created: claimDateMalformed'],
];

const SOURCE_PROBLEMS: readonly Row[] = [
  ['an address that is a script', { url: 'javascript:alert(1)' }, 'url: sourceUrlRefused'],
  ['a script behind blanks', { url: '  JavaScript:alert(1)' }, 'url: sourceUrlRefused'],
  ['an address that is text of its own', { url: 'data:text/html,<b>' }, 'url: sourceUrlRefused'],
  [
    'a user name that poses as the host',
    { url: 'https://bbc.com@evil.example/' },
    'url: sourceUrlRefused',
  ],
  ['an address without a scheme', { url: 'gazette.example/bridge' }, 'url: sourceUrlRefused'],
  [
    'an address of 100,000 characters',
    { url: `https://gazette.example/${LONG}` },
    'url: claimTooLong',
  ],
  ['nobody who takes the stance', { name: '' }, 'name: sourceNameEmpty'],
  ['a stance that is none', { stance: 'likely' }, 'stance: claimStanceUnknown'],
  ['no date', { date: '' }, 'date: claimDateMalformed'],
];

describe('what a claim may not be', () => {
  test.each(CLAIM_PROBLEMS)('%s', (_, fields, problem) => {
    expect(shown(checkedClaim({ ...claimWith(), ...fields }))).toEqual([problem]);
  });

  test('every problem is named, in the order of the fields', () => {
    const claim = claimWith({ statement: '', parties: [] });
    expect(shown(checkedClaim(claim))).toEqual([
      'statement: claimStatementEmpty',
      'parties: claimPartyMissing',
    ]);
  });

  test('a limit is told with its problem', () => {
    const checked = checkedClaim(claimWith({ statement: LONG }));
    expect(checked).toMatchObject({ problems: [{ values: ['statement', '500'] }] });
  });
});

describe('what a source may not be', () => {
  test.each(SOURCE_PROBLEMS)('%s', (_, fields, problem) => {
    expect(shown(checkedSource({ ...sourceWith(), ...fields }))).toEqual([problem]);
  });
});

test('text is trimmed', () => {
  const checked = checkedClaim(claimWith({ statement: '  The bridge is open. ' }));
  expect(checked).toMatchObject({ ok: true, value: { statement: 'The bridge is open.' } });
});

test.each([
  [
    'a claim known by its words alone',
    checkedClaim(claimWith({ event: { family: 'other', words: { sv: ['öppnade'] } } })),
  ],
  [
    'a claim of a known kind without words',
    checkedClaim(claimWith({ event: { family: 'phone-call', words: {} } })),
  ],
  ['a claim without a time', checkedClaim(claimWith({ period: null }))],
  ['a statement of 500 characters', checkedClaim(claimWith({ statement: 'x'.repeat(500) }))],
  ['a source without an address', checkedSource(sourceWith({ url: '' }))],
  [
    'an address with a port and a query',
    checkedSource(sourceWith({ url: 'http://gazette.example:8080/?q=1#a' })),
  ],
  ['a leap day', checkedSource(sourceWith({ date: '2024-02-29' }))],
])('%s is accepted', (_, checked) => {
  expect(shown(checked)).toBe('accepted');
});

test.each([...CLAIM_PROBLEMS, ...SOURCE_PROBLEMS].map((row) => row[2].split(': ')[1] ?? ''))(
  'the message files say what to do about %s',
  (message) => {
    expect(messages).toHaveProperty(message);
  },
);
