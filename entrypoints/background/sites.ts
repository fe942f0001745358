import { browser } from '../../lib/messages/browser.ts';
import type { Frame } from '../../lib/messages/desk.ts';
import { Failed } from '../../lib/messages/failure.ts';

const ID = 'allowed-sites';

let last: Promise<void> = Promise.resolve();

/** Lets the content script run wherever it is allowed by now, in tabs that are open already too. */
export async function allowSites(): Promise<void> {
  await registerSites();
  await enterOpenTabs();
}

/** Lets the content script run on pages to come wherever it is allowed by now, and nowhere else. */
export function registerSites(): Promise<void> {
  // One after the other: two registrations of one id at once fail.
  const registered = last.then(register);
  last = registered.catch(() => undefined);
  return registered;
}

/** Runs the content script in the tab now; fails with 'refused' where the browser does not let it. */
export async function enterTab(tab: number): Promise<void> {
  try {
    await enter(tab);
  } catch (cause) {
    throw new Failed('refused', 'failureMayNotRun', [], { cause });
  }
}

/** Puts the card's code beside the content script of that frame. */
export async function loadCard({ tab, frame }: Frame): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: ['/card.js'],
  });
}

/** The manifest's own content script, which the build has named and listed. */
function contentScript() {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  return {
    matches: script?.matches ?? [],
    js: (script?.js ?? []).map(pathOf),
    css: (script?.css ?? []).map(pathOf),
    allFrames: script?.all_frames ?? false,
  };
}

/** Firefox tells whole addresses of the manifest's files, and takes none. */
function pathOf(file: string): string {
  return file.replace(browser.runtime.getURL(''), '');
}

async function register(): Promise<void> {
  const { matches, ...script } = contentScript();
  const { origins = [] } = await browser.permissions.getAll();
  const further = origins.filter((origin) => !matches.includes(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (further.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches: further, excludeMatches: matches, runAt: 'document_idle', ...script },
  ]);
}

async function enterOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  // A tab that closes meanwhile, or that shows an error page, is none of our concern.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && enter(id)));
}

async function enter(tab: number): Promise<void> {
  const { js, css, allFrames } = contentScript();
  const target = { tabId: tab, allFrames };
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}
