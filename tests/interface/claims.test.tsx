import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Draft } from '../../components/claims/drafts.ts';
import type { Store } from '../../lib/store/store.ts';
import { words } from '../../scripts/words.ts';
import { freshStore } from '../store/fresh-store.ts';
import { draw } from './draw.tsx';
import { ENTRIES } from './records.ts';
import { StoredPanel } from './StoredPanel.tsx';

const CALL = 'Donald Trump and Vladimir Putin spoke by phone on 7 November 2024.';

let store: Store;
let kept: readonly Draft[];
let undraw = () => {};

/** Opens the claims, with the forms that were left when they were closed. */
async function open(): Promise<void> {
  const keepDrafts = (drafts: readonly Draft[]) => {
    kept = drafts;
  };
  undraw = await draw(<StoredPanel store={store} drafts={kept} keepDrafts={keepDrafts} />);
  await expect.element(page.getByRole('searchbox')).toBeVisible();
}

beforeEach(async () => {
  store = (await freshStore(ENTRIES)).store;
  kept = [];
  await open();
});
afterEach(() => {
  undraw();
  store.close();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name });
const told = (text: string) => page.getByRole('status').filter({ hasText: text });
const rows = () => [...document.querySelectorAll('.claim-statement')].map((row) => row.textContent);
const statements = async () => (await store.list()).map(({ claim }) => claim.statement);
const sourceNames = async () =>
  (await store.list()).flatMap(({ sources }) => sources.map(({ name }) => name));

const openCall = () => userEvent.click(button(/Donald Trump and Vladimir Putin/));

describe('the list', () => {
  test.each([
    ['call', '2 reported 1 denied 1 unconfirmed'],
    ['notice', '1 denied Always marked as denied'],
    ['meeting', 'No sources yet Switched off'],
  ])('shows of %s that it is %j', (id, standing) => {
    const said = document.getElementById(`open-${id}`)?.innerText.split('\n').slice(1);
    expect(said?.join(' ').replace(/\s+/g, ' ').trim()).toBe(standing);
  });

  test.each([
    ['putin', [/Donald Trump/, /Kyiv/, /ministers/]],
    ['geneva secret', [/ministers/]],
    ['gazet', [/Donald Trump/]],
    ['GÉNÈVA', [/ministers/]],
    ['zeta', []],
  ])('is searched for %j as one types', async (typed, found) => {
    await userEvent.fill(page.getByRole('searchbox', { name: 'Search claims' }), typed);
    expect(rows()).toEqual(found.map((statement) => expect.stringMatching(statement)));
  });

  test('says that nothing is found, and what to try', async () => {
    await userEvent.fill(page.getByRole('searchbox'), 'zeta');
    await expect.element(heading('No claim matches')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(rows()).toHaveLength(3);
  });

  test('switches a claim off and on', async () => {
    const switched = page.getByRole('switch', { name: `Look for: ${CALL}` });
    await userEvent.click(switched);
    await expect.element(switched).not.toBeChecked();
    await expect.element(told('Claim switched off.')).toBeVisible();
    expect((await store.entry('call')).claim.enabled).toBe(false);
  });
});

describe('a claim', () => {
  beforeEach(openCall);

  test('opens with what identifies it and the ledger of its sources', async () => {
    await expect.element(heading(CALL)).toHaveFocus();
    const shown = document.body.innerText;
    expect(shown).toContain('Donald Trump and Vladimir Putin\n');
    expect(shown).toContain('Phone call or conversation');
    expect(shown).toContain('Nov 7, 2024');
    expect(shown).toContain('Contested');
    expect(document.querySelectorAll('.source')).toHaveLength(4);
  });

  test('is left by Escape, and its row has the focus again', async () => {
    await userEvent.keyboard('{Escape}');
    await expect.element(button(/Donald Trump/)).toHaveFocus();
  });

  test('is removed, and the bar takes that back', async () => {
    await userEvent.click(button('Remove'));
    await expect.element(told('Claim removed.')).toBeVisible();
    expect(await statements()).not.toContain(CALL);
    await expect.element(button('Undo')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(/Donald Trump/)).toBeVisible();
    expect((await store.entry('call')).sources).toHaveLength(4);
  });

  test('is removed, brought back by Ctrl+Z and removed again by Ctrl+Shift+Z', async () => {
    await userEvent.click(button('Remove'));
    await expect.element(told('Claim removed.')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(button(/Donald Trump/)).toBeVisible();
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.element(button(/Donald Trump/)).not.toBeInTheDocument();
  });

  test('takes a new source', async () => {
    await userEvent.click(button('Add source'));
    await userEvent.fill(field('Who says it'), 'Ada Quill');
    await userEvent.click(page.getByRole('radio', { name: 'Denied' }));
    await userEvent.fill(page.getByLabelText('When'), '2024-11-12');
    await userEvent.click(button('Save'));
    await expect.element(told('Source saved.')).toBeVisible();
    const { sources } = await store.entry('call');
    expect(sources.at(-1)).toMatchObject({ name: 'Ada Quill', stance: 'denied', claim: 'call' });
  });

  test('changes a source, keeping what was not touched', async () => {
    await userEvent.click(button('Edit source: The spokesman'));
    await userEvent.fill(field('Who says it'), 'The new spokesman');
    await userEvent.keyboard('{Enter}');
    await expect.element(told('Source saved.')).toBeVisible();
    const { sources } = await store.entry('call');
    const before = ENTRIES[0]?.sources.find(({ id }) => id === 'spokesman');
    expect(sources.find(({ id }) => id === 'spokesman')).toEqual({
      ...before,
      name: 'The new spokesman',
    });
  });

  test('loses a source, and the bar takes that back', async () => {
    await userEvent.click(button('Remove source: The spokesman'));
    await expect.element(told('Source removed.')).toBeVisible();
    expect(await sourceNames()).not.toContain('The spokesman');
    await userEvent.click(button('Undo'));
    await expect.element(button('Remove source: The spokesman')).toBeVisible();
  });
});

describe('the form of a claim', () => {
  test('saves a new claim', async () => {
    await userEvent.click(button('Add'));
    await userEvent.fill(field('What is claimed'), 'The mayor opened the bridge on 3 May.');
    await userEvent.fill(field('Name'), 'Anna Berg');
    await userEvent.fill(field('Other names'), 'Berg, Ms. Berg\nMayor Berg');
    await userEvent.selectOptions(
      page.getByRole('combobox', { name: 'Kind of event' }),
      'Another event, known by its words',
    );
    await userEvent.fill(field('Words for it'), 'opened, inaugurated');
    await userEvent.fill(page.getByLabelText('First day'), '2025-05-03');
    await userEvent.click(button('Save'));
    await expect.element(heading('The mayor opened the bridge on 3 May.')).toHaveFocus();
    const { claim } = (await store.list()).at(-1) ?? {};
    expect(claim).toMatchObject({
      parties: [
        { name: 'Anna Berg', aliases: { en: { names: ['Berg', 'Ms. Berg', 'Mayor Berg'] } } },
      ],
      event: { family: 'other', words: { en: ['opened', 'inaugurated'] } },
      period: { from: '2025-05-03', to: '2025-05-03' },
      verdict: { by: 'sentences' },
      origin: 'user',
    });
  });

  test('goes on to the name of a party that is added, and of the last where one is removed', async () => {
    await userEvent.click(button('Add'));
    await userEvent.fill(field('Name'), 'Anna Berg');
    await userEvent.click(button('Add somebody'));
    await expect.element(field('Name').nth(1)).toHaveFocus();
    await userEvent.click(button('Remove 2'));
    await expect.element(field('Name')).toHaveFocus();
    await expect.element(field('Name')).toHaveValue('Anna Berg');
  });

  test('saved unchanged changes nothing but the time', async () => {
    await openCall();
    await userEvent.click(button('Edit'));
    await userEvent.click(button('Save'));
    await expect.element(told('Claim saved.')).toBeVisible();
    const { claim } = await store.entry('call');
    expect(claim).toEqual({ ...ENTRIES[0]?.claim, updated: claim.updated });
  });

  test('fixes the verdict, with a note', async () => {
    await openCall();
    await userEvent.click(button('Edit'));
    await userEvent.click(page.getByRole('radio', { name: 'Unconfirmed' }));
    await userEvent.fill(field('Why (for yourself)'), 'Nobody has shown a record.');
    await userEvent.click(button('Save'));
    await expect.element(page.getByText('Always marked as unconfirmed')).toBeVisible();
    expect((await store.entry('call')).claim.verdict).toEqual({
      by: 'user',
      stance: 'unconfirmed',
      note: 'Nobody has shown a record.',
    });
  });

  test.each([
    ['no statement', { 'What is claimed': '' }, 'What is claimed', 'Write down what is claimed'],
    ['a nameless party', { Name: '', 'Other names': 'Berg' }, 'Name', 'Give this party a name'],
    ['no party', { Name: '' }, 'Name', 'Give this party a name'],
    [
      '100,000 characters',
      { 'What is claimed': 'x'.repeat(100_000) },
      'What is claimed',
      'too long',
    ],
    [
      'a period that ends first',
      { 'First day': '2025-05-04', 'Last day': '2025-05-03' },
      'Last day',
      'ends before it begins',
    ],
  ])('with %s leads to the problem and says what it is', async (_, typed, where, problem) => {
    await userEvent.click(button('Add'));
    const good = { 'What is claimed': 'The mayor opened the bridge.', Name: 'Anna Berg' };
    for (const [name, text] of Object.entries({ ...good, ...typed })) {
      await userEvent.fill(page.getByLabelText(name, { exact: true }), text);
    }
    await userEvent.click(button('Save'));
    const control = page.getByLabelText(where, { exact: true });
    await expect.element(control).toHaveFocus();
    await expect.element(control).toHaveAccessibleDescription(expect.stringContaining(problem));
    expect(await store.list()).toHaveLength(3);
  });

  test('takes a problem away as soon as it is mended', async () => {
    await userEvent.click(button('Add'));
    await userEvent.click(button('Save'));
    await expect.element(field('What is claimed')).toBeInvalid();
    await userEvent.fill(field('What is claimed'), 'It happened.');
    await expect.element(field('What is claimed')).toBeValid();
  });

  test('shows a problem that stands among the further fields of a party', async () => {
    await userEvent.click(button('Add'));
    await userEvent.fill(field('What is claimed'), 'The mayor opened the bridge.');
    await userEvent.fill(field('Name'), 'Anna Berg');
    await userEvent.click(page.getByText('Descriptions and voices'));
    await userEvent.fill(field('Descriptions'), 'x'.repeat(300));
    await userEvent.click(page.getByText('Descriptions and voices'));
    await userEvent.click(button('Save'));
    await expect.element(field('Descriptions')).toHaveFocus();
  });
});

test.each([
  ['a script', 'javascript:alert(1)'],
  ['no address', 'evening post'],
])('the form of a source refuses %s as its address', async (_, url) => {
  await openCall();
  await userEvent.click(button('Edit source: The spokesman'));
  await userEvent.fill(field('Web address'), url);
  await userEvent.click(button('Save'));
  await expect.element(field('Web address')).toHaveFocus();
  await expect
    .element(field('Web address'))
    .toHaveAccessibleDescription(expect.stringContaining('begins with http://'));
});

describe('a form that is left', () => {
  async function leave(): Promise<void> {
    await userEvent.click(button('Add'));
    await userEvent.fill(field('What is claimed'), 'The mayor opened');
  }

  test('by Escape waits in the list', async () => {
    await leave();
    await userEvent.keyboard('{Escape}');
    await userEvent.click(button(/Unfinished claim/));
    await expect.element(field('What is claimed')).toHaveValue('The mayor opened');
  });

  test('by closing the window waits in the next one', async () => {
    await leave();
    undraw();
    await open();
    await userEvent.click(button(/Unfinished claim/));
    await expect.element(field('What is claimed')).toHaveValue('The mayor opened');
  });

  test('waits beside another', async () => {
    await leave();
    await userEvent.keyboard('{Escape}');
    await openCall();
    await userEvent.click(button('Add source'));
    await userEvent.fill(field('Who says it'), 'Ada Quill');
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.element(button(/Unfinished claim/)).toBeVisible();
    await expect.element(button(/Unfinished source/)).toBeVisible();
  });

  test('is discarded, and the bar takes that back', async () => {
    await leave();
    await userEvent.keyboard('{Escape}');
    await userEvent.click(button('Discard: The mayor opened'));
    await expect.element(button(/Unfinished claim/)).not.toBeInTheDocument();
    await userEvent.click(button('Undo'));
    await expect.element(button(/Unfinished claim/)).toBeVisible();
  });

  test('is gone once it is saved', async () => {
    await leave();
    await userEvent.fill(field('Name'), 'Anna Berg');
    await userEvent.click(button('Save'));
    await expect.element(told('Claim saved.')).toBeVisible();
    expect(kept).toEqual([]);
  });

  test('keeps what was typed where the store fails', async () => {
    await leave();
    await userEvent.fill(field('Name'), 'Anna Berg');
    store.close();
    await userEvent.click(button('Save'));
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(words('failureStoreUnavailable'));
    await expect.element(field('What is claimed')).toHaveValue('The mayor opened');
    expect(kept).toHaveLength(1);
  });
});

test('by keys alone a claim is found, opened, removed and brought back', async () => {
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('searchbox')).toHaveFocus();
  await userEvent.keyboard('geneva{Tab}{Tab}');
  await expect.element(button(/ministers/)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading('The two ministers met in secret in Geneva.')).toHaveFocus();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await expect.element(button('Remove')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Undo')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button(/ministers/)).toBeVisible();
});
