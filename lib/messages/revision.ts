import { browser } from './browser.ts';

const KEY = 'revision';

/** Tells every page and the interface that the claims have changed. */
export async function bumpRevision(): Promise<void> {
  await browser.storage.local.set({ [KEY]: crypto.randomUUID() });
}

/** Calls back after each change of the claims, until the returned function is called. */
export function watchRevision(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) changed();
  };
  const { onChanged } = browser.storage;
  onChanged.addListener(listen);
  return () => onChanged.removeListener(listen);
}
