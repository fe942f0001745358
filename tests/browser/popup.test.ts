import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { words } from '../../scripts/words.ts';
import { MARKED } from '../pages/article-marks.ts';
import { press, shownText } from './hands.ts';
import { PATIENT, stage } from './harness.ts';

const IN_LIST = 'Mr Trump’s team will neither confirm nor deny that the call happened.';

/** The rules that the page breaks, with the elements that break them. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe.each(BROWSERS)('the popup over an article in %s', (name) => {
  const { openMarked, popup } = stage(name);

  test('lists the marks in reading order', async () => {
    const over = await popup(await openMarked('article.html'));
    const listed = () =>
      over.evaluate(() => [...document.querySelectorAll('.mark-text')].map((it) => it.textContent));
    const expected = MARKED.filter(([claim]) => claim === 'call').map(([, , text]) => text);
    await expect
      .poll(async () => (await listed()).slice(0, expected.length), PATIENT)
      .toEqual(expected);
  });

  test('a click on a sentence brings it into view', async () => {
    const page = await openMarked('article.html');
    const over = await popup(page);
    const row = over.locator('::-p-xpath(//button[contains(., "neither confirm")])');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await row.click();
    const isInView = () =>
      page.evaluate((sentence) => {
        const item = [...document.querySelectorAll('li')].find((li) =>
          li.textContent.includes(sentence),
        );
        const { top = -1, bottom = -1 } = item?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      }, IN_LIST);
    await expect.poll(isInView, PATIENT).toBe(true);
  });

  test('lists the claims with what their sources say', async () => {
    const over = await popup(await openMarked('article.html'));
    await press(over, 'tab', words('tabClaims'));
    await expect
      .poll(() => shownText(over), PATIENT)
      .toContain('spoke by phone on 7 November 2024');
    expect(await shownText(over)).toMatch(/\d denied/);
  });

  test.each(['tabPage', 'tabClaims'] as const)(
    '%s breaks no rule of accessibility',
    async (tab) => {
      const over = await popup(await openMarked('article.html'));
      await press(over, 'tab', words(tab));
      await over.waitForSelector('.mark, .claim-row');
      expect(await violations(over)).toEqual([]);
    },
  );
});
