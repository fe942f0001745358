import { browser } from '../../lib/messages/browser.ts';
import { wordsFrom } from '../../lib/words.ts';

const KEY = 'draft';
/** As long as a statement may be, in UTF-16 code units. */
const LIMIT = 500;

/** Puts the entry into the menu on selected text. */
export async function offerDraft(): Promise<void> {
  const words = wordsFrom((key, values) => browser.i18n.getMessage(key, values));
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: KEY,
    title: words('contextMenuAddClaim'),
    contexts: ['selection'],
  });
}

/** Keeps the text for a new claim and opens the claims page, which takes it. */
export async function openDraft(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text.trim().slice(0, LIMIT) });
  await browser.tabs.create({ url: browser.runtime.getURL('/claims.html?draft') });
}

/** The text that was kept, once; null when there is none. */
export async function takeDraft(): Promise<string | null> {
  const { [KEY]: text } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return typeof text === 'string' ? text : null;
}
