import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { seenCard } from '../../scripts/drive/card.ts';
import { hoverMark, paintedMarks } from '../../scripts/drive/marks.ts';
import { words } from '../../scripts/words.ts';
import { largeArticle } from '../pages/large.ts';
import { press, shownText } from './hands.ts';
import { PATIENT, readState, stage, textsOf } from './harness.ts';

describe.each(BROWSERS)('difficult pages in %s', (name) => {
  const { open, openMarked, popup } = stage(name, { made: { '/large.html': largeArticle } });

  test.each([
    ['a page that is no article', 'not-an-article.html', 'not-an-article', 'pageNoArticle'],
    ['a front page', 'front-page.html', 'not-an-article', 'pageNoArticle'],
    ['an article without text', 'empty.html', 'no-text', 'pageNoText'],
  ] as const)('%s carries no marks, and the popup says why', async (_, path, status, message) => {
    const page = await open(path);
    const over = await popup(page);
    expect((await readState(over)).status).toBe(status);
    await expect.poll(() => shownText(over), PATIENT).toContain(words(message));
    expect(await paintedMarks(page)).toEqual([]);
  });

  test('a page that is no article is read all the same when the user asks', async () => {
    const page = await open('not-an-article.html');
    const over = await popup(page);
    await press(over, 'button', words('pageReadAnyway'));
    await expect
      .poll(() => textsOf(page, 'denied'), PATIENT)
      .toEqual(['The Kremlin denied that Donald Trump and Vladimir Putin spoke by phone.']);
  });

  test('text that looks like markup is text, and nothing of it runs', async () => {
    const page = await openMarked('hostile.html');
    await hoverMark(page, 'calling the report');
    await expect.poll(() => seenCard(page), PATIENT).not.toBeNull();
    const over = await popup(page);
    await expect
      .poll(() => shownText(over), PATIENT)
      .toContain('<script>window.harmed = true</script>');
    const harmed = async (of: typeof page) => of.evaluate(() => 'harmed' in globalThis);
    expect([await harmed(page), await harmed(over)]).toEqual([false, false]);
  });

  test('a page of 5 MB is marked from its beginning to its end', async () => {
    const page = await openMarked('large.html');
    await expect.poll(async () => (await paintedMarks(page)).length, PATIENT).toBe(2);
    expect(await textsOf(page, 'reported')).toHaveLength(1);
    expect(await textsOf(page, 'denied')).toHaveLength(1);
  });

  test('a dark page is marked', async () => {
    const page = await openMarked('dark.html');
    expect(new Set((await paintedMarks(page)).map(({ stance }) => stance)).size).toBe(3);
  });

  test('English sentences on a page that runs from right to left are marked', async () => {
    const page = await openMarked('rtl.html');
    expect((await paintedMarks(page)).map(({ stance }) => stance).sort()).toEqual([
      'denied',
      'reported',
    ]);
  });
});
