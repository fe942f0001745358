import type { Stance } from '../engine/types.ts';
import { dress, FLASH, HIGHLIGHTS } from './highlight-style.ts';

/** What is painted: a stretch of the page and the stance it takes. */
export interface Painting {
  readonly range: StaticRange;
  readonly stance: Stance;
}

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
  if (painted.length === 0) return () => {};
  const show = () => {
    for (const [name, highlight] of painted) CSS.highlights.set(name, highlight);
  };
  const isShown = () =>
    painted.every(([name, highlight]) => CSS.highlights.get(name) === highlight);
  show();
  const stop = keep(show, isShown);
  const undress = dress(
    roots,
    marks.map(({ range }) => range.startContainer),
  );
  return () => {
    stop();
    for (const [name, highlight] of painted) remove(name, highlight);
    undress();
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
