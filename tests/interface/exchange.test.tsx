import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Exchange } from '../../components/claims/Exchange.tsx';
import { exchangeText } from '../../lib/claims/exchange.ts';
import { importOf } from '../../lib/claims/import-plan.ts';
import { answerOf } from '../../lib/messages/failure.ts';
import type { Store } from '../../lib/store/store.ts';
import { words } from '../../scripts/words.ts';
import { freshStore } from '../store/fresh-store.ts';
import { draw } from './draw.tsx';
import { CALL, ENTRIES, MEETING } from './records.ts';

const NOW = '2025-01-01T00:00:00.000Z';

let store: Store;
let undraw = () => {};

beforeEach(async () => {
  store = (await freshStore([CALL])).store;
  const acts = {
    exportText: () => answerOf(async () => exchangeText(await store.list(), NOW)),
    planImport: (text: string) => answerOf(async () => importOf(await store.list(), text).plan),
    importText: (text: string) =>
      answerOf(async () => {
        const { plan, claims, sources } = importOf(await store.list(), text);
        await store.saveAll(claims, sources);
        return plan;
      }),
    undo: () => answerOf(() => store.undo()),
  };
  undraw = await draw(<Exchange acts={acts} />);
});
afterEach(() => {
  undraw();
  store.close();
});

const ids = async () => (await store.list()).map(({ claim }) => claim.id);
const button = (name: string) => page.getByRole('button', { name });
const counts = () =>
  [...document.querySelectorAll('.import-counts li')].map(({ textContent }) => textContent);

const remarks = () =>
  [...document.querySelectorAll('.import-remarks li')].map(({ textContent }) => textContent);

async function choose(text: string): Promise<void> {
  const file = new File([text], 'claims.json', { type: 'application/json' });
  await userEvent.upload(page.getByLabelText('Import a file'), file);
  await expect
    .element(page.getByRole('heading', { name: 'What “claims.json” would do' }))
    .toHaveFocus();
}

describe('a file that is imported', () => {
  test('shows what it would do before anything is written', async () => {
    await choose(exchangeText(ENTRIES, NOW));
    expect(counts()).toEqual([
      '3 new entries',
      '0 entries replaced',
      '5 entries as they are already',
      '0 entries refused',
    ]);
    expect(await ids()).toEqual(['call']);
  });

  test('is written on confirmation, and undone at once', async () => {
    await choose(exchangeText([MEETING], NOW));
    await userEvent.click(button('Import'));
    await expect.element(page.getByText('File imported.')).toBeVisible();
    expect(await ids()).toEqual(['call', 'meeting']);
    await userEvent.click(button('Undo'));
    await expect.element(page.getByText('Change taken back.')).toBeVisible();
    expect(await ids()).toEqual(['call']);
  });

  test('is left alone on cancelling', async () => {
    await choose(exchangeText([MEETING], NOW));
    await userEvent.click(button('Cancel'));
    expect(counts()).toEqual([]);
    expect(await ids()).toEqual(['call']);
  });

  test('says line by line what is refused', async () => {
    await choose(exchangeText([{ claim: { ...MEETING.claim, statement: ' ' }, sources: [] }], NOW));
    expect(remarks()).toEqual([`Line 4 ${words('claimStatementEmpty')}`]);
  });

  test.each([
    ['no JSON', 'Dear reader,', 'importNotJson'],
    ['another program’s', '{"format": "other"}', 'importNotOurs'],
  ] as const)('is refused as a whole where it is %s', async (_, text, reason) => {
    await choose(text);
    expect(remarks()).toEqual([`Line 1 ${words(reason)}`]);
    await expect.element(button('Import')).not.toBeInTheDocument();
  });
});

test('the export is a file that holds every claim', async () => {
  const links: HTMLAnchorElement[] = [];
  // A download would leave the test's browser with a file.
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    links.push(this);
  });
  await userEvent.click(button('Export all claims'));
  await expect.poll(() => links.length).toBe(1);
  click.mockRestore();
  const [link] = links;
  expect(link?.download).toMatch(/^on-record-\d{4}-\d{2}-\d{2}\.json$/);
  const text = await (await fetch(link?.href ?? '')).text();
  expect(importOf([], text).claims).toEqual([CALL.claim]);
});
