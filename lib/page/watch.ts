/** How long a page has to be quiet before it is read again, and the longest that it can put it off. */
const QUIET_MS = 300;
const PATIENCE_MS = 1_500;

/** A page that is slow to read is read more seldom: it is left alone this many times as long. */
const REST_FACTOR = 5;
const LONGEST_REST_MS = 10_000;

/** What may show an element that was hidden. */
const SHOWING = ['aria-hidden', 'class', 'hidden', 'open', 'style'];

/** What beside the body's text is worth watching. */
export interface Watched {
  readonly shadowRoots: readonly ShadowRoot[];
  /** Elements that were left out because they were not shown. */
  readonly hidden: readonly Element[];
}

/**
 * Calls `changed` after the page's text has changed, elements have been shown, or its address has:
 * soon after it falls quiet and at the latest after a second and a half, never while the last call
 * still runs, and not while the page is hidden. Returns what sets what is watched beside the body.
 * Ends with the signal.
 */
export function watchText(
  document: Document,
  changed: () => Promise<void>,
  signal: AbortSignal,
): (watched: Watched) => void {
  const pace = new Pace(document, changed);
  const wake = () => pace.wake();
  const observer = new MutationObserver(wake);
  let { body } = document;
  // What is put beside the body, as our card is, is no text of the page.
  const top = new MutationObserver(() => {
    if (document.body === body) return;
    body = document.body;
    observe({ shadowRoots: [], hidden: [] });
    wake();
  });
  const observe = ({ shadowRoots, hidden }: Watched) => {
    observer.disconnect();
    if (signal.aborted) return;
    const text = { childList: true, characterData: true, subtree: true };
    for (const root of [document.body, ...shadowRoots]) if (root) observer.observe(root, text);
    for (const element of hidden) observer.observe(element, { attributeFilter: SHOWING });
  };
  top.observe(document.documentElement, { childList: true });
  observe({ shadowRoots: [], hidden: [] });
  document.addEventListener('visibilitychange', () => pace.resume(), { signal });
  listen(document, wake, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    top.disconnect();
    pace.stop();
  });
  return observe;
}

function listen(document: Document, wake: () => void, signal: AbortSignal): void {
  const window = document.defaultView;
  const listening = { signal, capture: true, passive: true };
  document.addEventListener('toggle', wake, listening);
  window?.addEventListener('popstate', wake, listening);
  window?.addEventListener('pageshow', (event) => event.persisted && wake(), listening);
  // Firefox has the Navigation API from 147 on; before it, the new page's text gives it away.
  window?.navigation?.addEventListener('currententrychange', wake, listening);
}

/** Puts calls off while the page is busy, hidden, or still being read. */
class Pace {
  readonly #document: Document;
  readonly #changed: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest change was seen that nobody has been told of, null while there is none. */
  #since: number | null = null;
  #running = false;
  #stopped = false;
  #quiet = QUIET_MS;

  constructor(document: Document, changed: () => Promise<void>) {
    this.#document = document;
    this.#changed = changed;
  }

  wake(): void {
    if (this.#stopped) return;
    const now = performance.now();
    this.#since ??= now;
    if (this.#running || this.#document.hidden) return;
    const latest = this.#since + Math.max(PATIENCE_MS, this.#quiet);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), Math.max(0, Math.min(this.#quiet, latest - now)));
  }

  /** Takes up a change that was seen while the page could not be read. */
  resume(): void {
    if (this.#since !== null) this.wake();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  async #run(): Promise<void> {
    this.#running = true;
    this.#since = null;
    const start = performance.now();
    await this.#changed();
    const rest = REST_FACTOR * (performance.now() - start);
    this.#quiet = Math.min(Math.max(QUIET_MS, rest), LONGEST_REST_MS);
    this.#running = false;
    this.resume();
  }
}
