import { type Browser, launch, type Page } from 'puppeteer-core';
import { type BrowserName, requireBrowser } from '../browsers.ts';
import type { ExtensionApi } from './extension-api.ts';

declare const browser: ExtensionApi;

/** A browser that runs with the built extension. */
export interface Driven {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** "chrome-extension://ID" or "moz-extension://ID", without a slash at its end. */
  readonly origin: string;
}

export interface LaunchOptions {
  readonly headless: boolean;
  /** "HOST:PORT" that every request is sent to that leaves this machine. */
  readonly proxy?: string;
}

const GECKO_ID = 'on-record@on-record.example';
/** Firefox draws this at random otherwise, and nothing outside would know the popup's address. */
const GECKO_UUID = 'b8a1a2f0-6d0c-4c55-9d0a-0f1e2d3c4b5a';

/** Starts the browser, installed where that is possible, and puts the extension in that folder into it. */
export function launchWithExtension(
  name: BrowserName,
  folder: string,
  options: LaunchOptions,
): Promise<Driven> {
  const executablePath = requireBrowser(name);
  return name === 'chrome'
    ? launchChrome(executablePath, folder, options)
    : launchFirefox(executablePath, folder, options);
}

async function launchChrome(
  executablePath: string,
  folder: string,
  { headless, proxy }: LaunchOptions,
): Promise<Driven> {
  const asRoot = process.getuid?.() === 0;
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: [
      '--no-first-run',
      ...(asRoot ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=${proxy}`] : []),
    ],
  });
  const id = await browser.installExtension(folder);
  await firstStart(browser);
  return { name: 'chrome', browser, origin: `chrome-extension://${id}` };
}

async function launchFirefox(
  executablePath: string,
  folder: string,
  { headless, proxy }: LaunchOptions,
): Promise<Driven> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      ...(proxy && proxyPrefs(proxy)),
    },
  });
  await browser.installExtension(folder);
  await firstStart(browser);
  return { name: 'firefox', browser, origin: `moz-extension://${GECKO_UUID}` };
}

/** Waits for the page of the first start, which opens in front of what is there by then. */
async function firstStart(browser: Browser): Promise<void> {
  const tabs = () => browser.targets().filter((target) => target.type() === 'page');
  await browser.waitForTarget(() => tabs().length > 1);
}

function proxyPrefs(proxy: string): Record<string, unknown> {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
  };
}

/** Opens the popup over a page, which becomes the active tab. */
export async function openPopup(driven: Driven, page: Page): Promise<Page> {
  await page.bringToFront();
  return driven.name === 'chrome' ? openAction(driven, page) : openInTab(driven, page);
}

async function openAction({ browser, origin }: Driven, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(new URL(origin).host);
  if (!extension) throw new Error(`Chromium has lost the extension ${origin}.`);
  const opened = browser.waitForTarget(
    (target) => target.url().startsWith(`${origin}/popup.html`) && target.type() !== 'webview',
  );
  await extension.triggerAction(page);
  return (await opened).asPage();
}

/**
 * Firefox opens no popup for a program. Its page opens in a tab behind the one it speaks of, and once it
 * knows that, moves to a window of its own: both are in sight then, as with a real popup.
 */
async function openInTab(driven: Driven, page: Page): Promise<Page> {
  const popup = await driven.browser.newPage();
  await page.bringToFront();
  await popup.goto(`${driven.origin}/popup.html`, { waitUntil: [] });
  // Not by animation frames, which a tab behind another one hardly gets.
  await popup.waitForFunction(() => document.querySelector('[role="tabpanel"] :not(.late)'), {
    polling: 50,
  });
  await popup.evaluate(async () => {
    const { id } = await browser.tabs.getCurrent();
    if (id !== undefined) await browser.windows.create({ tabId: id, width: 400, height: 640 });
  });
  return popup;
}
