import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { shippedEntries } from '../../lib/claims/shipped.ts';
import { BROWSERS } from '../../scripts/browsers.ts';
import { seenCard } from '../../scripts/drive/card.ts';
import { hoverMark, paintedMarks } from '../../scripts/drive/marks.ts';
import { words } from '../../scripts/words.ts';
import { MARKED } from '../pages/article-marks.ts';
import { fill, press } from './hands.ts';
import { PATIENT, stage, textsOf } from './harness.ts';

const CALL = shippedEntries[0]?.claim.statement ?? '';
const ON_CALL = MARKED.filter(([claim]) => claim === 'call').map(([, , text]) => text);
const SENTENCE = 'Mr Peskov denies that Mr Trump and Mr Putin spoke.';
const ON_ANOTHER_CALL =
  'Olaf Scholz rang Mr Trump on Sunday, and the chancellor’s office said that the two had agreed to ' +
  'work for peace in Europe.';

/** Every test changes the store, so every test has a browser of its own. */
describe.each(BROWSERS)('a change in the popup shows on the open page at once in %s', (name) => {
  const { openMarked, popup } = stage(name, { fresh: true });

  async function openBoth(): Promise<{ page: Page; over: Page }> {
    const page = await openMarked('article.html');
    const over = await popup(page);
    await press(over, 'tab', words('tabClaims'));
    return { page, over };
  }

  const texts = async (page: Page) => (await paintedMarks(page)).map(({ text }) => text);
  const isMarked = async (page: Page, sentence: string) => (await texts(page)).includes(sentence);

  async function openClaim(over: Page): Promise<void> {
    await over.locator('::-p-xpath(//button[contains(., "7 November 2024")])').click();
  }

  test('a claim that is switched off loses its marks, and has them again when it is on', async () => {
    const { page, over } = await openBoth();
    await press(over, 'switch', words('claimSwitch', CALL));
    await expect
      .poll(async () => (await texts(page)).filter((text) => ON_CALL.includes(text)), PATIENT)
      .toEqual([]);
    await press(over, 'switch', words('claimSwitch', CALL));
    await expect.poll(() => isMarked(page, SENTENCE), PATIENT).toBe(true);
  });

  test('a removed claim takes its marks with it, and undo brings both back', async () => {
    const { page, over } = await openBoth();
    await openClaim(over);
    await press(over, 'button', words('remove'));
    await expect.poll(() => isMarked(page, SENTENCE), PATIENT).toBe(false);
    await press(over, 'button', words('undo'));
    await expect.poll(() => isMarked(page, SENTENCE), PATIENT).toBe(true);
  });

  test('a verdict of the user decides all marks of the claim', async () => {
    const { page, over } = await openBoth();
    await openClaim(over);
    await press(over, 'button', words('edit'));
    await press(over, 'radio', words('stanceUnconfirmed'));
    await press(over, 'button', words('save'));
    await expect
      .poll(async () => (await textsOf(page, 'unconfirmed')).includes(SENTENCE), PATIENT)
      .toBe(true);
    expect(await textsOf(page, 'denied')).not.toContain(SENTENCE);
  });

  test('a claim that is added is looked for', async () => {
    const { page, over } = await openBoth();
    expect(await isMarked(page, ON_ANOTHER_CALL)).toBe(false);
    await press(over, 'button', words('claimAdd'));
    await fill(over, words('claimStatement'), 'Donald Trump and Olaf Scholz spoke by phone.');
    await fill(over, words('partyName'), 'Donald Trump');
    await fill(over, words('partyNames'), 'Trump, Donald Trump, Mr Trump');
    await press(over, 'button', words('partyAdd'));
    const [, secondName] = await over.$$(
      `::-p-aria([role="textbox"][name="${words('partyName')}"])`,
    );
    await secondName?.type('Olaf Scholz');
    await press(over, 'button', words('save'));
    await expect.poll(() => isMarked(page, ON_ANOTHER_CALL), PATIENT).toBe(true);
  });

  test('a source that is added stands in the card', async () => {
    const { page, over } = await openBoth();
    await openClaim(over);
    await press(over, 'button', words('sourceAdd'));
    await fill(over, words('sourceName'), 'Ada Quill, harbour master');
    await press(over, 'radio', words('stanceDenied'));
    await over.locator('input[type="date"]').fill('2024-11-12');
    await fill(over, words('sourceOutlet'), 'The Harbour Ledger');
    await press(over, 'button', words('save'));
    await over.waitForFunction(() => document.body.innerText.includes('Ada Quill'));
    await page.bringToFront();
    await hoverMark(page, SENTENCE);
    await expect
      .poll(async () => (await seenCard(page))?.text, PATIENT)
      .toContain('Ada Quill, harbour master');
  });
});
