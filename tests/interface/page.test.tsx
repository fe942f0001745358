import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type PageActs, PagePanel, type PageView } from '../../components/page/PagePanel.tsx';
import type { NearMiss } from '../../lib/engine/types.ts';
import type { PageMark } from '../../lib/messages/calls.ts';
import { draw } from './draw.tsx';
import { ENTRIES, pageMark, pageState } from './records.ts';

let undraw = () => {};
afterEach(() => undraw());

/** Draws the view, and notes what its user asks for. */
async function drawView(view: PageView): Promise<readonly string[]> {
  const asked: string[] = [];
  const acts: PageActs = {
    reveal: (id) => asked.push(`reveal ${id}`),
    readAnyway: () => asked.push('read anyway'),
    checkOnce: () => asked.push('check once'),
    allowSite: () => asked.push('allow site'),
    allowAllNews: () => asked.push('allow all news'),
    tryAgain: () => asked.push('try again'),
  };
  const claims = ENTRIES.map(({ claim }) => claim);
  undraw = await draw(<PagePanel view={view} claims={claims} acts={acts} />);
  return asked;
}

const answered = (changed: Parameters<typeof pageState>[0]): PageView => ({
  kind: 'answered',
  state: pageState(changed),
});

const rows = () =>
  [...document.querySelectorAll('.mark, .mark-claim')].map(({ textContent }) => textContent);

describe('a page that was read', () => {
  test('shows its publisher, its day and its headline', async () => {
    await drawView(answered({ headline: 'Two leaders spoke' }));
    expect(document.body.textContent).toContain('Evening Post');
    expect(document.body.textContent).toContain('Nov 11, 2024');
    await expect.element(page.getByRole('heading', { name: 'Two leaders spoke' })).toBeVisible();
  });

  test('says so where it names neither publisher nor day', async () => {
    await drawView(answered({ publisher: null, date: null }));
    expect(document.body.textContent).toContain('Publisher not named');
    expect(document.body.textContent).toContain('Date not named');
  });

  test('counts its sentences by stance', async () => {
    await drawView(answered({ tally: { reported: 12, denied: 3, unconfirmed: 0 } }));
    const figures = [...document.querySelectorAll('.figure')].map((figure) => [
      figure.querySelector('dt')?.textContent,
      figure.querySelector('dd')?.textContent,
    ]);
    expect(figures).toEqual([
      ['Reported', '12'],
      ['Denied', '3'],
      ['Unconfirmed', '0'],
    ]);
  });

  const MIXED: readonly PageMark[] = [
    pageMark(4, 'reported', 'They spoke, the paper says.', 'the paper'),
    pageMark(5, 'denied', 'Kyiv was not told.', null, 'notice'),
    pageMark(9, 'denied', '“Fiction,” he said.', 'he'),
  ];

  test('lists its marks in reading order under their claims', async () => {
    await drawView(answered({ marks: MIXED }));
    expect(rows()).toEqual([
      'Donald Trump and Vladimir Putin spoke by phone on 7 November 2024.',
      'They spoke, the paper says.Reportedthe paper',
      '“Fiction,” he said.Deniedhe',
      'Kyiv was told of the call in advance and did not object.',
      'Kyiv was not told.DeniedThe article itself',
    ]);
  });

  test('leads to a sentence by a click', async () => {
    const asked = await drawView(answered({ marks: MIXED }));
    await userEvent.click(page.getByRole('button', { name: /Fiction/ }));
    expect(asked).toEqual(['reveal 9']);
  });

  test('leads to a sentence by arrows and Enter', async () => {
    const asked = await drawView(answered({ marks: MIXED }));
    await userEvent.keyboard('{Tab}{ArrowDown}{ArrowDown}{Enter}{Home}{Enter}{End}{Enter}');
    expect(asked).toEqual(['reveal 5', 'reveal 4', 'reveal 5']);
  });

  test('says plainly that no sentence is about a claim, and how many claims it looked for', async () => {
    await drawView(answered({ marks: [] }));
    expect(document.body.textContent).toContain(
      'No sentence of this article is about any of the 2 claims that On Record looks for.',
    );
  });

  const miss = (reason: NearMiss['reason'], text: string, start: number): NearMiss => ({
    text,
    claim: 'call',
    reason,
    block: 0,
    start,
    end: start + text.length,
  });

  test.each([
    [1, '1 sentence speaks of a similar event'],
    [3, '3 sentences speak of similar events'],
  ])('with %i near misses says %j', async (count, words) => {
    const similar = Array.from({ length: count }, (_, at) => miss('general', 'They talk.', at));
    await drawView(answered({ similar }));
    expect(document.body.textContent).toContain(words);
  });

  test('lists near misses on demand, each with what sets it apart', async () => {
    const similar = [
      miss('other-date', 'They met in 2018.', 0),
      miss('other-parties', 'Putin rang Berlin.', 20),
      miss('future', 'They will talk soon.', 40),
      miss('general', 'The two talk often.', 60),
    ];
    await drawView(answered({ similar }));
    await userEvent.click(page.getByText(/^4 sentences speak/));
    await expect.element(page.getByText('They met in 2018.')).toBeVisible();
    const listed = [...document.querySelectorAll('.page-similar li')];
    expect(listed.map(({ textContent }) => textContent)).toEqual([
      'They met in 2018.Another time',
      'Putin rang Berlin.Other people',
      'They will talk soon.Planned or wished for',
      'The two talk often.No single event',
    ]);
  });
});

describe('a page that was not read says why, and offers what can be done', () => {
  const FAILURE = { code: 'store-unavailable', message: 'failureStoreUnavailable' } as const;

  test.each<[shows: string, view: PageView, title: string, actions: Record<string, string>]>([
    [
      'no article',
      answered({ status: 'not-an-article' }),
      'This does not look like an article',
      {
        'Read it anyway': 'read anyway',
      },
    ],
    ['no text', answered({ status: 'no-text' }), 'There is no text to read', {}],
    [
      'a failure there',
      answered({ status: 'failed', failure: FAILURE }),
      'The page could not be read',
      {
        'Try again': 'try again',
      },
    ],
    [
      'a failure here',
      { kind: 'failed', failure: FAILURE },
      'The page could not be read',
      {
        'Try again': 'try again',
      },
    ],
    ['a page of the browser', { kind: 'closed' }, 'Not on this page', {}],
    [
      'opened too early',
      { kind: 'silent' },
      'This page was not read yet',
      {
        'Check this page': 'check once',
      },
    ],
    [
      'another site',
      { kind: 'not-allowed', site: 'local.example' },
      'On Record does not read local.example',
      {
        'Check this page once': 'check once',
        'Always check this site': 'allow site',
        'Check every news site': 'allow all news',
      },
    ],
  ])('%s', async (_, view, title, actions) => {
    const asked = await drawView(view);
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
    const buttons = [...document.querySelectorAll('button')];
    for (const button of buttons) button.click();
    expect(buttons.map(({ textContent }) => textContent)).toEqual(Object.keys(actions));
    expect(asked).toEqual(Object.values(actions));
  });

  test('a failure says what happened and what to do', async () => {
    await drawView({ kind: 'failed', failure: FAILURE });
    expect(document.body.textContent).toContain('would not open the store of claims');
    expect(document.body.textContent).toContain('use an ordinary window, then try again');
  });
});
