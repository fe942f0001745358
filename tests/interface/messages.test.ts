import { describe, expect, test } from 'vitest';
import type { ImportPlan } from '../../lib/claims/import-plan.ts';
import type { Answer } from '../../lib/messages/calls.ts';
import { answerAt, type Desk, type Sender } from '../../lib/messages/desk.ts';
import { Failed } from '../../lib/messages/failure.ts';
import { claimWith, sourceWith } from '../claims/records.ts';

const HOME = { id: 'on-record', root: 'chrome-extension://on-record/' };
const POPUP: Sender = { id: 'on-record', url: 'chrome-extension://on-record/popup.html' };
const CLAIMS_TAB: Sender = { ...POPUP, tab: { id: 8 }, frameId: 0 };
const PAGE: Sender = {
  id: 'on-record',
  url: 'https://gazette.example/',
  tab: { id: 7 },
  frameId: 2,
};

const BLOCK = { text: 'The bridge is open.', role: 'headline', lang: null };
const ARTICLE = { lang: 'en', date: '2025-05-04', blocks: [BLOCK] };
const LONG = 'x'.repeat(100_000);
const PLAN: ImportPlan = { added: 0, changed: 0, same: 0, refused: [], ignored: [] };

const nothing = async () => null;

const DESK: Desk = {
  page: {
    'read-article': async () => ({ marks: [], similar: [] }),
    'claim-entry': async ({ claim }) => ({ claim: claimWith({ id: claim }), sources: [] }),
    'load-card': nothing,
    'count-marks': nothing,
  },
  interface: {
    'list-claims': async () => [],
    'save-claim': nothing,
    'remove-claim': nothing,
    'save-source': nothing,
    'remove-source': nothing,
    undo: async () => true,
    redo: async () => false,
    'export-claims': async () => '{}',
    'plan-import': async () => PLAN,
    'import-claims': async () => PLAN,
    'take-draft': nothing,
    'check-tab': nothing,
    'sites-changed': nothing,
  },
};

const answer = (sender: Sender, message: unknown, desk = DESK) =>
  answerAt(desk, HOME, message, sender);

const shown = (answered: Answer<unknown>) =>
  answered.ok ? 'answered' : `${answered.failure.code}: ${answered.failure.message}`;

type Row = readonly [shows: string, sender: Sender, call: string, asked: unknown];

const ANSWERED: readonly Row[] = [
  ['a page may have its article read', PAGE, 'read-article', ARTICLE],
  ['an article may have no text', PAGE, 'read-article', { ...ARTICLE, blocks: [] }],
  [
    'an article may have 5 MB of text',
    PAGE,
    'read-article',
    { ...ARTICLE, blocks: [{ ...BLOCK, text: 'x'.repeat(5_000_000) }] },
  ],
  ['a page may ask for a claim', PAGE, 'claim-entry', { claim: 'bridge-opened' }],
  ['the popup may list the claims', POPUP, 'list-claims', null],
  ['the claims page may too, in its tab', CLAIMS_TAB, 'list-claims', null],
  ['the popup may save a claim', POPUP, 'save-claim', claimWith()],
];

const REFUSED: readonly Row[] = [
  ['another extension', { ...POPUP, id: 'other' }, 'list-claims', null],
  ['a sender without a name', {}, 'list-claims', null],
  ['a page that asks what the popup may', PAGE, 'remove-claim', { claim: 'bridge-opened' }],
  ['the popup that asks what pages may', POPUP, 'load-card', null],
  ['a script of ours in no tab', { id: 'on-record' }, 'load-card', null],
  [
    'a page whose address poses as ours',
    { ...PAGE, url: 'https://evil.example/chrome-extension://on-record/' },
    'list-claims',
    null,
  ],
  ['a call that there is not', POPUP, 'erase-everything', null],
  ['a call named as every object’s own', POPUP, 'toString', null],
  ['a call that aims at a prototype', POPUP, '__proto__', null],
];

const INVALID: readonly (readonly [...Row, message: string])[] = [
  ['an article that is a text', PAGE, 'read-article', 'text', 'failureRefused'],
  [
    'a block of no known role',
    PAGE,
    'read-article',
    { ...ARTICLE, blocks: [{ ...BLOCK, role: 'advert' }] },
    'failureRefused',
  ],
  ['a date that is none', PAGE, 'read-article', { ...ARTICLE, date: 'today' }, 'failureRefused'],
  [
    'text past all measure',
    PAGE,
    'read-article',
    { ...ARTICLE, blocks: Array(3).fill({ ...BLOCK, text: 'x'.repeat(9_000_000) }) },
    'failureRefused',
  ],
  [
    'blocks past all measure',
    PAGE,
    'read-article',
    { ...ARTICLE, blocks: Array(200_001).fill(BLOCK) },
    'failureRefused',
  ],
  ['a negative count', PAGE, 'count-marks', { count: -1 }, 'failureRefused'],
  ['an id of 100,000 characters', PAGE, 'claim-entry', { claim: LONG }, 'claimTooLong'],
  [
    'a claim without a statement',
    POPUP,
    'save-claim',
    claimWith({ statement: '' }),
    'claimStatementEmpty',
  ],
  ['a claim without a party', POPUP, 'save-claim', claimWith({ parties: [] }), 'claimPartyMissing'],
  [
    'a source whose address is a script',
    POPUP,
    'save-source',
    sourceWith({ url: 'javascript:alert(1)' }),
    'sourceUrlRefused',
  ],
];

test.each(ANSWERED)('%s', async (_, sender, call, asked) => {
  expect(shown(await answer(sender, { call, asked }))).toBe('answered');
});

describe('refused is', () => {
  test.each(REFUSED)('%s', async (_, sender, call, asked) => {
    expect(shown(await answer(sender, { call, asked }))).toBe('refused: failureRefused');
  });

  test.each([null, 'list-claims', 7, {}, [], { call: 7, asked: null }])(
    'the message %j',
    async (message) => {
      expect(shown(await answer(POPUP, message))).toBe('refused: failureRefused');
    },
  );
});

describe('invalid is', () => {
  test.each(INVALID)('%s', async (_, sender, call, asked, message) => {
    expect(shown(await answer(sender, { call, asked }))).toBe(`invalid: ${message}`);
  });
});

test('what a page asks comes with its tab and frame', async () => {
  const frames: unknown[] = [];
  const loadCard = async (_: null, frame: unknown) => {
    frames.push(frame);
    return null;
  };
  const desk = { ...DESK, page: { ...DESK.page, 'load-card': loadCard } };
  await answer(PAGE, { call: 'load-card', asked: null }, desk);
  expect(frames).toEqual([{ tab: 7, frame: 2 }]);
});

test('fields that nobody asked for stay outside', async () => {
  const answered = await answer(PAGE, {
    call: 'claim-entry',
    asked: { claim: 'tower-fell', enabled: false },
  });
  expect(answered).toMatchObject({
    ok: true,
    value: { claim: { id: 'tower-fell', enabled: true } },
  });
});

describe('an error on the way', () => {
  const failing = (error: Error): Desk => ({
    ...DESK,
    interface: { ...DESK.interface, undo: () => Promise.reject(error) },
  });

  test('crosses as the failure it names', async () => {
    const desk = failing(new Failed('store-unavailable', 'failureStoreFull'));
    const answered = await answer(POPUP, { call: 'undo', asked: null }, desk);
    expect(shown(answered)).toBe('store-unavailable: failureStoreFull');
  });

  test('that nobody foresaw crosses as one', async () => {
    const answered = await answer(
      POPUP,
      { call: 'undo', asked: null },
      failing(new TypeError('x')),
    );
    expect(shown(answered)).toBe('failed: failureUnexpected');
  });
});
