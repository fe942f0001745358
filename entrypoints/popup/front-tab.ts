import type { PageView } from '../../components/page/PagePanel.tsx';
import { browser } from '../../lib/messages/browser.ts';
import { callTab } from '../../lib/messages/wire.ts';

/** The tab that the popup stands over. */
export interface FrontTab {
  readonly id: number;
  /** Null on a page of the browser itself, and wherever else no extension may run. */
  readonly host: string | null;
}

/** Sites that browsers close to every extension: those that extensions come from. */
const CLOSED_HOSTS = new Set(['chromewebstore.google.com', 'addons.mozilla.org']);

/** The tab in front of this window. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, host: hostOf(tab.url ?? '') };
}

/** What can be said of the tab now. */
export async function viewOf(tab: FrontTab): Promise<PageView> {
  const answer = await callTab(tab.id, 'page-state', null);
  if (answer.ok) return { kind: 'answered', state: answer.value };
  if (answer.failure.code !== 'unreachable') return { kind: 'failed', failure: answer.failure };
  if (tab.host === null) return { kind: 'closed' };
  const allowed = await browser.permissions.contains({ origins: originsOf(tab.host) });
  return allowed ? { kind: 'silent' } : { kind: 'not-allowed', site: tab.host };
}

/** Match patterns for one host. */
export function originsOf(host: string): string[] {
  return [`http://${host}/*`, `https://${host}/*`];
}

function hostOf(address: string): string | null {
  if (!/^https?:/.test(address)) return null;
  const { hostname } = new URL(address);
  return CLOSED_HOSTS.has(hostname) ? null : hostname;
}
