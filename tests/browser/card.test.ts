import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { seenCard } from '../../scripts/drive/card.ts';
import { hoverMark } from '../../scripts/drive/marks.ts';
import { PATIENT, stage } from './harness.ts';

const text = async (page: Page) => (await seenCard(page))?.text ?? '';

describe.each(BROWSERS)('the card in %s', (name) => {
  const { openMarked } = stage(name);

  test.each([
    ['Kremlin on Monday dismissed', /Denied by .*Kremlin/, 'dismissed'],
    ['declined to confirm the call', /Left unconfirmed by .*Cheung/, 'declined'],
    ['Post reported on Sunday', /Reported by .*Post/, 'rang'],
  ])('says of “%s” who takes which stance and by which words', async (sentence, heading, cue) => {
    const page = await openMarked('article.html');
    await hoverMark(page, sentence);
    await expect.poll(() => text(page), PATIENT).toMatch(heading);
    expect(await text(page)).toContain(cue);
  });

  test('shows the claim and the ledger of its sources', async () => {
    const page = await openMarked('article.html');
    await hoverMark(page, 'There was no conversation');
    await expect
      .poll(() => text(page), PATIENT)
      .toContain('Donald Trump and Vladimir Putin spoke by phone on 7 November 2024.');
    for (const source of [/Washington Post/, /Peskov/, /Cheung/]) {
      expect(await text(page)).toMatch(source);
    }
  });

  test('closes with Escape and leaves nothing on the page', async () => {
    const page = await openMarked('article.html');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await hoverMark(page, 'There was no conversation');
    await expect.poll(() => seenCard(page), PATIENT).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => seenCard(page), PATIENT).toBeNull();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('closes when the pointer goes elsewhere', async () => {
    const page = await openMarked('article.html');
    await hoverMark(page, 'There was no conversation');
    await expect.poll(() => seenCard(page), PATIENT).not.toBeNull();
    await page.mouse.move(2, 2, { steps: 4 });
    await expect.poll(() => seenCard(page), PATIENT).toBeNull();
  });

  test('can be entered with the pointer', async () => {
    const page = await openMarked('article.html');
    await hoverMark(page, 'There was no conversation');
    await expect.poll(() => seenCard(page), PATIENT).not.toBeNull();
    const box = (await seenCard(page))?.box;
    await page.mouse.move(((box?.left ?? 0) + (box?.right ?? 0)) / 2, (box?.top ?? 0) + 20, {
      steps: 8,
    });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await seenCard(page)).not.toBeNull();
  });

  test.each([
    ['a wide window', { width: 1000, height: 800 }],
    ['a narrow window', { width: 360, height: 640 }],
  ])('stays inside %s and off the line it belongs to', async (_, viewport) => {
    const page = await openMarked('article.html', viewport);
    const pointer = await hoverMark(page, 'There was no conversation');
    await expect.poll(() => seenCard(page), PATIENT).not.toBeNull();
    const { left, top, right, bottom } = (await seenCard(page))?.box ?? {};
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(viewport.width);
    expect(bottom).toBeLessThanOrEqual(viewport.height);
    expect((top ?? 0) > pointer.y || (bottom ?? 0) < pointer.y).toBe(true);
  });
});
