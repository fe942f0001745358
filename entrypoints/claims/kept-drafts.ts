import type { Draft } from '../../components/claims/drafts.ts';
import { browser } from '../../lib/messages/browser.ts';

/** To be renamed when the shape of a draft changes, so that one of another shape is never read. */
const KEY = 'drafts-1';

/** The forms that were begun and left, in this window or in another. */
export async function keptDrafts(): Promise<readonly Draft[]> {
  const { [KEY]: drafts } = await browser.storage.local.get(KEY);
  return Array.isArray(drafts) ? drafts : [];
}

/** Keeps them until they are saved or discarded, also over a restart of the browser. */
export async function keepDrafts(drafts: readonly Draft[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: drafts });
}
