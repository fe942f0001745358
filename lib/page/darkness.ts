/** Colours that change with a page's theme may take this long to fade over. */
const FADE_MS = 400;

/** More texts than these say nothing new about the page. */
const SAMPLE = 9;

/** Whether a text stands on a dark ground. Its own colour tells, however the ground is painted. */
export function isOnDark(text: Node): boolean {
  const element = text.parentElement;
  if (!element) return false;
  const { color } = getComputedStyle(element);
  const [red = 0, green = 0, blue = 0] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  return 0.3 * red + 0.59 * green + 0.11 * blue > 127;
}

/** Whether most of the texts stand on a dark ground. */
export function areOnDark(texts: readonly Node[]): boolean {
  const step = Math.ceil(texts.length / SAMPLE);
  const sample = texts.filter((_, at) => at % step === 0);
  return sample.filter(isOnDark).length * 2 > sample.length;
}

/** Calls back after the system or the page may have changed between light and dark. */
export function watchDarkness(changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, FADE_MS);
  };
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributes: true });
  }
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', soon);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    scheme.removeEventListener('change', soon);
  };
}
