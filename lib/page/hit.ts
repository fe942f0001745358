import { liveRange } from './anchor.ts';

/** A point in the window, in CSS pixels. */
export interface WindowPoint {
  readonly x: number;
  readonly y: number;
}

interface Ranged {
  readonly range: StaticRange;
}

/** Not in TypeScript's library yet: Chromium 140, Firefox 150. */
interface HitRegistry {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { readonly shadowRoots: readonly ShadowRoot[] },
  ): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** The marks under a point, innermost last; empty beside their text. */
export function marksAt<Mark extends Ranged>(
  marks: readonly Mark[],
  { x, y }: WindowPoint,
  shadowRoots: readonly ShadowRoot[],
): readonly Mark[] {
  const registry = CSS.highlights as HitRegistry;
  if (!registry.highlightsFromPoint) return marksAtCaret(marks, { x, y }, shadowRoots);
  const hits = registry.highlightsFromPoint(x, y, { shadowRoots });
  const ranges = hits.flatMap((hit) => [...hit.ranges]);
  return ranges.length === 0 ? [] : marks.filter(({ range }) => ranges.includes(range));
}

/** The caret alone would not do: it snaps to the text nearby. */
function marksAtCaret<Mark extends Ranged>(
  marks: readonly Mark[],
  { x, y }: WindowPoint,
  shadowRoots: readonly ShadowRoot[],
): readonly Mark[] {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (!caret) return [];
  const holds = (range: StaticRange) => {
    const live = liveRange(range);
    if (!live?.isPointInRange(caret.offsetNode, caret.offset)) return false;
    return [...live.getClientRects()].some((rect) => isIn(rect, { x, y }));
  };
  return marks.filter(({ range }) => holds(range));
}

/** Whether a point lies in a rectangle or on its edge. */
export function isIn(rect: DOMRectReadOnly, { x, y }: WindowPoint): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}
