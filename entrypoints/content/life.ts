import { browser } from '../../lib/messages/browser.ts';

const LOOK_MS = 2_000;

declare global {
  /** The life of the copy of this script that works in the frame. */
  var onRecordLife: Life | undefined;
}

/** How long this copy of the content script works: until its extension is updated or removed. */
export class Life {
  readonly #end = new AbortController();

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Ends the life if the extension is gone, and says whether it goes on. */
  goesOn(): boolean {
    if (browser.runtime?.id === undefined) this.#end.abort();
    return !this.signal.aborted;
  }

  /** Looks now and then, until the signal ends, whether the extension is still there. */
  watch(signal: AbortSignal): void {
    const timer = setInterval(() => this.goesOn(), LOOK_MS);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }
}

/**
 * The life of this copy; null where another one works in the frame already, as on a page that is
 * checked by a click. WXT's own context is not asked: a page can end that by a forged event.
 */
export function newLife(): Life | null {
  if (globalThis.onRecordLife?.goesOn()) return null;
  globalThis.onRecordLife = new Life();
  return globalThis.onRecordLife;
}
