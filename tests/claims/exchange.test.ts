import { describe, expect, test } from 'vitest';
import { exchangeIn, exchangeText } from '../../lib/claims/exchange.ts';
import { entriesOf } from '../../lib/claims/ledger.ts';
import { shippedEntries } from '../../lib/claims/shipped.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { claimWith, sourceWith } from './records.ts';

const fileWith = (claims: readonly unknown[], sources: readonly unknown[] = []) =>
  [
    '{"format": "on-record", "version": 1, "exported": "2025-05-04T08:00:00Z",',
    `"claims": [${claims.map((claim) => `\n${JSON.stringify(claim)}`)}],`,
    `"sources": [${sources.map((source) => `\n${JSON.stringify(source)}`)}]}`,
  ].join('\n');

const refused = (text: string) =>
  exchangeIn(text).refused.map(({ line, message }) => `line ${line}: ${message}`);

const REFUSED: readonly (readonly [string, string, readonly string[]])[] = [
  ['text that is no JSON', '{"format": "on-record",\n"claims": [\n}', ['line 3: importNotJson']],
  ['an empty file', '', ['line 1: importNotJson']],
  ['another program’s file', '{"bookmarks": []}', ['line 1: importNotOurs']],
  ['a list', '[]', ['line 1: importNotOurs']],
  ['a later version', '{"format": "on-record", "version": 2}', ['line 1: importOtherVersion']],
  ['a file without lists', '{"format": "on-record", "version": 1}', ['line 1: importNoRecords']],
  ['a file past all measure', ' '.repeat(20_000_001), ['line 1: importTooLarge']],
  [
    'each claim with its own line and reason',
    fileWith([
      claimWith(),
      claimWith({ id: 'second', statement: '' }),
      claimWith({ id: 'third', parties: [] }),
    ]),
    ['line 4: claimStatementEmpty', 'line 5: claimPartyMissing'],
  ],
  [
    'a record of 100,000 characters',
    fileWith([claimWith({ statement: 'x'.repeat(100_000) })]),
    ['line 3: claimTooLong'],
  ],
  [
    'a source whose address is a script',
    fileWith([claimWith()], [sourceWith({ url: 'javascript:alert(1)' })]),
    ['line 5: sourceUrlRefused'],
  ],
  ['a second record of one id', fileWith([claimWith(), claimWith()]), ['line 4: importDouble']],
  ['a source without its claim', fileWith([], [sourceWith()]), ['line 4: importNoClaim']],
  [
    'the sources of a claim that is refused',
    fileWith([claimWith({ statement: '' })], [sourceWith()]),
    ['line 3: claimStatementEmpty', 'line 5: importNoClaim'],
  ],
  ['a record that is null', fileWith([null]), ['line 2: claimWrongKind']],
];

test.each(REFUSED)('%s is refused', (_, text, expected) => {
  expect(refused(text)).toEqual(expected);
});

test.each(REFUSED.flatMap(([, , remarks]) => remarks.map((remark) => remark.split(': ')[1] ?? '')))(
  'the message files say what to do about %s',
  (message) => {
    expect(messages).toHaveProperty(message);
  },
);

describe('an exported file', () => {
  const exported = exchangeText(shippedEntries, '2025-05-04T08:00:00.000Z');

  test('brings back every claim and source as it was', () => {
    const { claims, sources } = exchangeIn(exported);
    expect(entriesOf(claims, sources)).toEqual(shippedEntries);
  });

  test('holds nothing to refuse or to leave out', () => {
    expect(exchangeIn(exported)).toMatchObject({ refused: [], ignored: [] });
  });
});

test('a record that is refused leaves the others in', () => {
  const text = fileWith([claimWith({ id: 'bad', statement: '' }), claimWith()], [sourceWith()]);
  const { claims, sources } = exchangeIn(text);
  expect([...claims, ...sources].map(({ id }) => id)).toEqual(['bridge-opened', 'town-hall']);
});

test('a source may belong to a claim that is there already', () => {
  const { sources } = exchangeIn(fileWith([], [sourceWith()]), new Set(['bridge-opened']));
  expect(sources).toEqual([sourceWith()]);
});

test('fields that nobody knows are left out and named', () => {
  const parties = claimWith().parties.map((party) => ({ ...party, shoeSize: 41 }));
  const { claims, ignored } = exchangeIn(fileWith([{ ...claimWith(), parties, mood: 'grim' }]));
  expect(claims).toEqual([claimWith()]);
  expect(ignored).toEqual([
    { line: 3, message: 'importFieldUnknown', values: ['parties.0.shoeSize'] },
    { line: 3, message: 'importFieldUnknown', values: ['mood'] },
  ]);
});

test('a key that aims at a prototype is left out and named', () => {
  const text = fileWith([claimWith()]).replace('{"id"', '{"__proto__": {"polluted": true}, "id"');
  const { claims, ignored } = exchangeIn(text);
  expect(claims).toEqual([claimWith()]);
  expect(ignored).toEqual([{ line: 3, message: 'importFieldUnknown', values: ['__proto__'] }]);
});

test('of remarks without end the first thousand are told, and how many more there are', () => {
  const { refused: remarks } = exchangeIn(fileWith(Array(1_500).fill(null)));
  expect(remarks).toHaveLength(1_001);
  expect(remarks.at(-1)).toMatchObject({ message: 'importMore', values: ['500'] });
});
