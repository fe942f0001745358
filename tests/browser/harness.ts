import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { demonstrationFolder } from '../../scripts/drive/build.ts';
import { type Driven, launchWithExtension, openPopup } from '../../scripts/drive/launch.ts';
import { type PaintedMark, pageState, paintedMarks } from '../../scripts/drive/marks.ts';
import { type MadePages, servePages } from '../../scripts/serve.ts';

/** A browser with the built extension, and what a person does with it. */
export interface Stage {
  readonly driven: Driven;
  /** Opens a page of tests/pages, or one that was made on demand. */
  open(path: string): Promise<Page>;
  /** Opens a page and waits for its marks. */
  openMarked(path: string): Promise<Page>;
  /** Opens the popup over the page. */
  popup(page: Page): Promise<Page>;
}

interface StageOptions {
  readonly made?: MadePages;
  /** "HOST:PORT", asked for when the browser starts. */
  readonly proxy?: () => string;
}

/** Sets the stage for the tests of a describe block: one browser, and tabs that each test closes. */
export function stage(name: BrowserName, { made, proxy }: StageOptions = {}): Stage {
  let driven: Driven;
  let server: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    server = await servePages(made);
    driven = await launchWithExtension(name, demonstrationFolder(name), {
      headless: true,
      ...(proxy && { proxy: proxy() }),
    });
  });
  afterEach(async () => {
    const [first, ...others] = await driven.browser.pages();
    for (const page of others) await page.close();
    await first?.goto('about:blank');
  });
  afterAll(async () => {
    await driven.browser.close();
    await server.close();
  });

  const open = async (path: string) => {
    const page = await driven.browser.newPage();
    await page.goto(`${server.origin}/${path}`);
    return page;
  };
  return {
    get driven() {
      return driven;
    },
    open,
    openMarked: async (path) => {
      const page = await open(path);
      await expect.poll(() => paintedMarks(page), PATIENT).not.toEqual([]);
      return page;
    },
    popup: async (page) => {
      const popup = await openPopup(driven, page);
      await popup.waitForSelector('[role="tab"]');
      return popup;
    },
  };
}

/** Two cores, shared with whatever else runs: a poll ends as soon as it holds. */
export const PATIENT = { timeout: 20_000 };

/** The texts that are painted in a stance, in no order. */
export async function textsOf(page: Page, stance: PaintedMark['stance']): Promise<string[]> {
  const marks = await paintedMarks(page);
  return marks.filter((mark) => mark.stance === stance).map(({ text }) => text);
}

/** Waits until the page below the popup has been read, and answers what it knows then. */
export async function readState(popup: Page) {
  await expect.poll(async () => (await pageState(popup)).status, PATIENT).not.toBe('reading');
  return pageState(popup);
}
