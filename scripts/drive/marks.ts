import type { Page } from 'puppeteer-core';
import type { Stance } from '../../lib/engine/types.ts';
import type { Answer, Message, PageState } from '../../lib/messages/calls.ts';
import type { ExtensionApi } from './extension-api.ts';

declare const browser: ExtensionApi;

/** A painted mark as the page's own world sees it. */
export interface PaintedMark {
  readonly stance: Stance;
  /** With white space as it is shown. */
  readonly text: string;
}

/** What is painted, by stance, then in the order it was painted. */
export function paintedMarks(page: Page): Promise<readonly PaintedMark[]> {
  return page.evaluate(() =>
    (['reported', 'denied', 'unconfirmed'] as const).flatMap((stance) =>
      [...(CSS.highlights.get(`on-record-${stance}`) ?? [])].map((painted) => {
        const range = document.createRange();
        range.setStart(painted.startContainer, painted.startOffset);
        range.setEnd(painted.endContainer, painted.endOffset);
        return { stance, text: range.toString().replace(/\s+/g, ' ').trim() };
      }),
    ),
  );
}

/** Scrolls the painted mark that contains the words into view and rests the pointer on its first line. */
export async function hoverMark(page: Page, words: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    const names = ['on-record-reported', 'on-record-denied', 'on-record-unconfirmed'];
    for (const painted of names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])])) {
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      if (!range.toString().replace(/\s+/g, ' ').includes(wanted)) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const line = range.getClientRects()[0];
      if (line)
        return { x: line.left + Math.min(line.width / 2, 60), y: line.top + line.height / 2 };
    }
    return null;
  }, words);
  if (!point) throw new Error(`No mark contains “${words}”.`);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  return point;
}

/** What the content script of the page below the popup knows, asked as the popup asks. */
export async function pageState(popup: Page): Promise<PageState> {
  const answer = await popup.evaluate(async () => {
    const [tab] = await browser.tabs.query({ active: true, url: 'http://127.0.0.1/*' });
    const question: Message = { call: 'page-state', asked: null };
    return browser.tabs.sendMessage<Message, Answer<PageState>>(tab?.id ?? 0, question, {
      frameId: 0,
    });
  });
  if (answer.ok) return answer.value;
  throw new Error(`The page does not answer: ${answer.failure.message}`);
}
