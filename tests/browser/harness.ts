import type { Page, Viewport } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { demonstrationFolder } from '../../scripts/drive/build.ts';
import { type Driven, launchWithExtension, openPopup } from '../../scripts/drive/launch.ts';
import { type PaintedMark, pageState, paintedMarks } from '../../scripts/drive/marks.ts';
import { type MadePages, type PageServer, servePages } from '../../scripts/serve.ts';

/** A browser with the built extension, and what a person does with it. */
export interface Stage {
  readonly driven: Driven;
  /** Opens a page of tests/pages, or one that was made on demand. */
  open(path: string, viewport?: Viewport): Promise<Page>;
  /** Opens a page and waits for its marks. */
  openMarked(path: string, viewport?: Viewport): Promise<Page>;
  /** Opens the popup over the page. */
  popup(page: Page): Promise<Page>;
}

interface StageOptions {
  readonly made?: MadePages;
  /** "HOST:PORT", asked for when the browser starts. */
  readonly proxy?: () => string;
  /** A browser for each test instead of one for all of them. */
  readonly fresh?: boolean;
}

/** Sets the stage for the tests of a describe block. */
export function stage(name: BrowserName, { made, proxy, fresh }: StageOptions = {}): Stage {
  let driven: Driven;
  let server: PageServer;

  (fresh ? beforeEach : beforeAll)(async () => {
    server = await servePages(made);
    driven = await launchWithExtension(name, demonstrationFolder(name), {
      headless: true,
      ...(proxy && { proxy: proxy() }),
    });
    return async () => {
      await driven.browser.close();
      await server.close();
    };
  });
  // The first tab stays: a browser ends with its last one.
  afterEach(async () => {
    for (const page of (await driven.browser.pages()).slice(1)) await page.close();
  });

  const open: Stage['open'] = async (path, viewport) => {
    const page = await driven.browser.newPage();
    if (viewport) await page.setViewport(viewport);
    await page.goto(`${server.origin}/${path}`);
    return page;
  };
  return {
    get driven() {
      return driven;
    },
    open,
    openMarked: async (path, viewport) => {
      const page = await open(path, viewport);
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
