import { browser } from './browser.ts';
import { callBackground } from './wire.ts';

const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];

/** Asks the browser for access to all sites, from a click handler alone; false where the user refuses. */
export function allowAllSites(): Promise<boolean> {
  return allowSites(ALL_SITES);
}

/** Asks for access to the match patterns first of all: a browser listens only while the click is fresh. */
export async function allowSites(origins: readonly string[]): Promise<boolean> {
  const allowed = await browser.permissions.request({ origins: [...origins] });
  if (allowed) await callBackground('sites-changed', null);
  return allowed;
}
