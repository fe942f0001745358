// Builds the extension and opens a browser with it at work on the sample article.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../lib/messages/calls.ts';
import { type BrowserName, requireBrowser } from './browsers.ts';
import { buildDemonstration, demonstrationFolder } from './drive/build.ts';
import { seenCard } from './drive/card.ts';
import { type Driven, launchWithExtension, openPopup } from './drive/launch.ts';
import { hoverMark, pageState } from './drive/marks.ts';
import { servePages } from './serve.ts';
import { table } from './table.ts';

const PICTURES = join(import.meta.dirname, '../.output/demonstration/screenshots');

const SIGNS = { reported: '❝', denied: '≠', unconfirmed: '?' };

const COLUMNS = [
  { title: 'Sentence', share: 11 },
  { title: 'Stance', share: 3 },
  { title: 'Who', share: 4 },
  { title: 'Cues', share: 4 },
];

const say = (line: string) => console.error(line);

function browserNamed(name = 'chrome'): BrowserName {
  if (name === 'firefox') return 'firefox';
  if (name === 'chrome' || name === 'chromium') return 'chrome';
  say('Usage: npm start [-- chrome|firefox]');
  process.exit(2);
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Waits until the marks are painted, which is done in one go for an article of this length. */
async function openArticle({ browser }: Driven, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => (CSS.highlights.get('on-record-denied')?.size ?? 0) > 0);
  return page;
}

function marksTable({ marks }: PageState): string {
  const rows = marks.map(({ mark }) => [
    mark.text,
    `${SIGNS[mark.stance]} ${mark.stance}`,
    mark.attribution?.text ?? '–',
    mark.cues.map(({ text }) => `“${text}”`).join(' '),
  ]);
  return table(COLUMNS, rows, process.stdout.columns ?? 120);
}

/** Prints the marks as the page reports them, takes the pictures and prints their paths. */
async function show(driven: Driven, page: Page): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const popup = await openPopup(driven, page);
  await popup.waitForSelector('[role="tab"]');
  console.log(`\n${marksTable(await pageState(popup))}\n`);
  say('Taking pictures …');
  await picture(driven, popup, 'popup-page');
  await popup.locator('[role="tab"]:nth-of-type(2)').click();
  await picture(driven, popup, 'popup-claims');
  await popup.close();
  await picture(driven, page, 'article', true);
  await hoverMark(page, 'There was no conversation');
  while (!(await seenCard(page))) await new Promise((resolve) => setTimeout(resolve, 100));
  await picture(driven, page, 'card');
}

async function picture({ name }: Driven, page: Page, subject: string, fullPage = false) {
  const path = join(PICTURES, `${name}-${subject}.png`) as `${string}.png`;
  await page.screenshot({ path, fullPage });
  console.log(path);
}

async function start(): Promise<void> {
  const name = browserNamed(process.argv[2]);
  requireBrowser(name);
  say('Building the extension …');
  await buildDemonstration(name);
  const server = await servePages();
  const headless = !hasDisplay();
  say(
    `Opening ${name === 'chrome' ? 'Chromium' : 'Firefox'}${headless ? ' without a window' : ''} …`,
  );
  const driven = await launchWithExtension(name, demonstrationFolder(name), { headless });
  try {
    const page = await openArticle(driven, `${server.origin}/article.html`);
    if (headless) await show(driven, page);
    else await untilClosed(driven);
  } finally {
    await driven.browser.close();
    await server.close();
  }
}

function untilClosed({ browser }: Driven): Promise<void> {
  say('Rest the pointer on a mark; the popup is behind the button in the toolbar.');
  say('Close the browser to end.');
  return new Promise((resolve) => browser.once('disconnected', () => resolve()));
}

try {
  await start();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
