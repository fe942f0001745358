import '../../components/card/card.css';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { Card, type CardItem } from '../../components/card/Card.tsx';
import type { Claim, Source } from '../../lib/claims/claim.ts';
import type { Mark } from '../../lib/engine/types.ts';
import { draw } from '../interface/draw.tsx';
import { claimOf, pageMark, sourceOf } from '../interface/records.ts';

let undraw = () => {};
afterEach(() => undraw());

const CUE = { block: 0, start: 8, end: 19, text: 'pure fiction', kind: 'denial' } as const;

function markOf(changed: Partial<Mark> = {}): Mark {
  const { mark } = pageMark(0, 'denied', 'This is pure fiction.', 'Dmitry Peskov');
  return { ...mark, cues: [CUE], ...changed };
}

function itemOf(
  mark: Partial<Mark> = {},
  claim: Partial<Claim> = {},
  sources: readonly Source[] = [sourceOf()],
): CardItem {
  return { mark: markOf(mark), entry: { ok: true, value: { claim: claimOf(claim), sources } } };
}

async function drawn(items: readonly CardItem[], onClose = () => {}): Promise<HTMLElement> {
  undraw = await draw(<Card items={items} onClose={onClose} />);
  return document.querySelector('[role="dialog"]') as HTMLElement;
}

/** Without the marks that keep a name's direction to itself. */
const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/[\u2068\u2069]/g, '');

describe('the heading says how the sentence treats the claim, and who says so', () => {
  test.each<[string, Partial<Mark>]>([
    ['Denied by Dmitry Peskov', {}],
    ['Reported by Dmitry Peskov', { stance: 'reported' }],
    ['Left unconfirmed by Dmitry Peskov', { stance: 'unconfirmed' }],
    ['Denied in the article’s own words', { attribution: null }],
    ['Denied, by your verdict', { basis: 'verdict' }],
    [
      'Mentioned in passing; its sources leave it open',
      { basis: 'standing', stance: 'unconfirmed' },
    ],
  ])('%s', async (heading, mark) => {
    const card = await drawn([itemOf(mark)]);
    expect(textOf(card.querySelector('h2'))).toBe(heading);
    expect(card.getAttribute('aria-label')?.replace(/[\u2068\u2069]/g, '')).toBe(heading);
  });
});

describe('the words that decided', () => {
  test('are quoted', async () => {
    expect(textOf((await drawn([itemOf()])).querySelector('q'))).toBe('pure fiction');
  });

  test.each<[string, Partial<Mark>]>([
    ['where the user has decided', { basis: 'verdict' }],
    ['where the claim’s standing has', { basis: 'standing' }],
    ['where none are known', { cues: [] }],
  ])('are left out %s', async (_, mark) => {
    expect((await drawn([itemOf(mark)])).querySelector('q')).toBeNull();
  });
});

describe('the claim', () => {
  test('is stated', async () => {
    const card = await drawn([itemOf({}, { statement: 'They spoke.' })]);
    expect(textOf(card.querySelector('.statement'))).toBe('They spoke.');
  });

  test('carries the user’s note on the verdict', async () => {
    const verdict = { by: 'user', stance: 'denied', note: 'Nobody else says so.' } as const;
    expect(textOf(await drawn([itemOf({}, { verdict })]))).toContain('Nobody else says so.');
  });

  test('that cannot be had leaves the reason in its place', async () => {
    const failure = { code: 'not-found', message: 'failureNotFound' } as const;
    const card = await drawn([{ mark: markOf(), entry: { ok: false, failure } }]);
    expect(textOf(card)).toContain('no longer in the store');
    expect(textOf(card.querySelector('h2'))).toBe('Denied by Dmitry Peskov');
  });
});

describe('the ledger', () => {
  test('names each source with its stance, day and outlet', async () => {
    const card = await drawn([itemOf()]);
    const rows = [...card.querySelectorAll('li')].map(textOf);
    expect(rows).toEqual(['Denied The spokesmanNov 11, 2024Evening Post(opens in a new tab)']);
  });

  test('leads to the source in a new tab that knows nothing of this one', async () => {
    const link = (await drawn([itemOf()])).querySelector('a');
    expect(link?.href).toBe('https://evening.example/denial');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
  });

  test('leads nowhere where there is no address', async () => {
    const card = await drawn([itemOf({}, {}, [sourceOf({ url: '' })])]);
    expect(card.querySelector('a')).toBeNull();
    expect(textOf(card.querySelector('.outlet'))).toBe('Evening Post');
  });

  test('says so where it is empty', async () => {
    expect(textOf(await drawn([itemOf({}, {}, [])]))).toContain('No sources yet');
  });
});

test('text that looks like markup is text', async () => {
  const markup = '<img src="" onerror="document.title = \'harmed\'">';
  const source = sourceOf({ name: markup, outlet: markup });
  const card = await drawn([
    itemOf({ cues: [{ ...CUE, text: markup }] }, { statement: markup }, [source]),
  ]);
  expect(card.querySelector('img')).toBeNull();
  expect(textOf(card)).toContain(markup);
});

test('marks of two claims on the same words are told one after the other', async () => {
  const card = await drawn([itemOf(), itemOf({ claim: 'notice', stance: 'reported' })]);
  expect([...card.querySelectorAll('h2')].map(textOf)).toEqual([
    'Denied by Dmitry Peskov',
    'Reported by Dmitry Peskov',
  ]);
});

test('its button closes it', async () => {
  let closed = 0;
  const card = await drawn([itemOf()], () => {
    closed += 1;
  });
  card.querySelector('button')?.click();
  expect(closed).toBe(1);
});

describe.each([
  ['light', [{ name: 'prefers-color-scheme', value: 'light' }]],
  ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
  ['forced colours', [{ name: 'forced-colors', value: 'active' }]],
])('in %s', (_, features) => {
  test('it breaks no rule of accessibility', async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features });
    await drawn([itemOf(), itemOf({ claim: 'notice', stance: 'unconfirmed' })]);
    const { violations } = await axe.run(document.querySelector('[role="dialog"]') as Element);
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
