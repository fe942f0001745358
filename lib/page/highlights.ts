import type { Stance } from '../engine/types.ts';
import css from './highlights.css?inline';

/** What is painted: a stretch of the page and the stance it takes. */
export interface Painting {
  readonly range: StaticRange;
  readonly stance: Stance;
}

/** The names in the page's highlight registry. */
export const HIGHLIGHTS: Readonly<Record<Stance, string>> = {
  reported: 'on-record-reported',
  denied: 'on-record-denied',
  unconfirmed: 'on-record-unconfirmed',
};

const FLASH = 'on-record-flash';
const FLASH_MS = 1_600;

/** How soon a painting that the page has cleared is noticed; doubled each time, so that nobody fights. */
const FIRST_LOOK_MS = 1_000;

/**
 * Paints the marks in the document and the shadow roots that hold some, and keeps them painted where
 * the page clears them. The page's nodes are not touched. Returns the undo.
 */
export function paint(
  marks: readonly Painting[],
  roots: readonly DocumentOrShadowRoot[],
): () => void {
  const painted = Object.entries(HIGHLIGHTS).flatMap(([stance, name]) => {
    const ranges = marks.filter((mark) => mark.stance === stance).map(({ range }) => range);
    return ranges.length > 0 ? [[name, new Highlight(...ranges)] as const] : [];
  });
  const show = () => {
    for (const root of roots) adopt(root);
    for (const [name, highlight] of painted) CSS.highlights.set(name, highlight);
  };
  const isShown = () =>
    painted.every(([name, highlight]) => CSS.highlights.get(name) === highlight);
  show();
  const stop = painted.length > 0 ? keep(show, isShown) : () => {};
  return () => {
    stop();
    for (const [name, highlight] of painted) remove(name, highlight);
    for (const root of roots) disown(root);
  };
}

/** Lights a stretch of the page up for a moment; returns what ends it sooner. */
export function flash(range: StaticRange): () => void {
  const highlight = new Highlight(range);
  highlight.priority = 1;
  CSS.highlights.set(FLASH, highlight);
  const timer = setTimeout(remove, FLASH_MS, FLASH, highlight);
  return () => {
    clearTimeout(timer);
    remove(FLASH, highlight);
  };
}

function keep(show: () => void, isShown: () => boolean): () => void {
  let wait = FIRST_LOOK_MS;
  let timer = setTimeout(look, wait);
  function look() {
    if (!isShown()) {
      show();
      wait *= 2;
    }
    timer = setTimeout(look, wait);
  }
  return () => clearTimeout(timer);
}

/** Leaves a highlight alone that somebody else has put under the name since. */
function remove(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

let sheet: CSSStyleSheet | null = null;

/** One sheet for all roots, made when there is first something to paint. */
function ownSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

function adopt(root: DocumentOrShadowRoot): void {
  const own = ownSheet();
  if (![...root.adoptedStyleSheets].includes(own)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
  }
}

function disown(root: DocumentOrShadowRoot): void {
  const own = ownSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== own);
}
