import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { ExtensionApi } from '../../scripts/drive/extension-api.ts';
import { paintedMarks } from '../../scripts/drive/marks.ts';
import { MARKED, UNMARKED } from '../pages/article-marks.ts';
import { PATIENT, readState, stage, textsOf } from './harness.ts';

declare const browser: ExtensionApi;

describe.each(BROWSERS)('an article in %s', (name) => {
  const { openMarked, popup } = stage(name);

  test.each(['reported', 'denied', 'unconfirmed'] as const)(
    'each sentence that leaves a claim %s is painted as such',
    async (stance) => {
      const page = await openMarked('article.html');
      const expected = MARKED.filter(([, taken]) => taken === stance).map(([, , text]) => text);
      expect((await textsOf(page, stance)).sort()).toEqual(expected.sort());
    },
  );

  test('sentences on other calls, plans and denials are left alone', async () => {
    const page = await openMarked('article.html');
    const painted = (await paintedMarks(page)).map(({ text }) => text).join('\n');
    const shown = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    expect(UNMARKED.filter((sentence) => !shown.includes(sentence))).toEqual([]);
    expect(UNMARKED.filter((sentence) => painted.includes(sentence))).toEqual([]);
  });

  test('the page’s own elements stay as they were served', async () => {
    const page = await openMarked('article.html');
    const [now, served] = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      return [document.documentElement.outerHTML, parsed.documentElement.outerHTML];
    });
    expect(now).toBe(served);
  });

  test('the publisher and the date are known', async () => {
    const state = await readState(await popup(await openMarked('article.html')));
    expect(state).toMatchObject({
      status: 'read',
      publisher: 'The Harbour Ledger',
      date: expect.stringContaining('2024-11-11'),
    });
  });

  test('the badge counts the marks', async () => {
    const page = await openMarked('article.html');
    const count = (await paintedMarks(page)).length;
    const over = await popup(page);
    const badge = () =>
      over.evaluate(async () => {
        const [tab] = await browser.tabs.query({ active: true, url: 'http://127.0.0.1/*' });
        return browser.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
      });
    await expect.poll(badge, PATIENT).toBe(String(count));
  });
});
