import { defineBackground } from 'wxt/utils/define-background';
import { browser, type Runtime } from '../../lib/messages/browser.ts';
import { answerAt } from '../../lib/messages/desk.ts';
import { paintBadge } from './badge.ts';
import { desk } from './desk.ts';
import { offerDraft, openDraft } from './draft.ts';
import { allowSites, registerSites } from './sites.ts';

// Both browsers start the background for an event only if its listener is added at once.
export default defineBackground(() => {
  const home = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answerAt(desk, home, message, sender),
  );
  browser.contextMenus.onClicked.addListener(({ selectionText = '' }) => openDraft(selectionText));
  browser.permissions.onAdded.addListener(allowSites);
  browser.permissions.onRemoved.addListener(registerSites);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await welcome();
    await offerDraft();
    await allowSites();
  });
  browser.runtime.onStartup.addListener(offerDraft);
  paintBadge();
});

/** Opened once, and to be found again under the extension's own address. */
async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
