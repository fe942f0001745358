import { linesOf } from './anchor.ts';

/** A point in the window, in CSS pixels. */
export interface WindowPoint {
  readonly x: number;
  readonly y: number;
}

/** Something painted inside an element. */
interface Painted {
  readonly element: Element;
  readonly range: StaticRange;
}

/**
 * Finds the marks under a point; none beside their text, or where something else covers it. Only
 * those in the elements around the point are measured. Neither `highlightsFromPoint` will do, which
 * Chromium 156 counts in characters after white space has collapsed, nor the caret, which snaps to
 * the text nearby and passes over text that cannot be selected.
 */
export function hitTest<Mark extends Painted>(
  marks: readonly Mark[],
): (point: WindowPoint) => readonly Mark[] {
  const byElement = Map.groupBy(marks, ({ element }) => element);
  return (point) =>
    elementsAround(point)
      .flatMap((element) => byElement.get(element) ?? [])
      .filter(({ range }) => linesOf(range).some((line) => isIn(line, point)));
}

/** Whether a point lies in a rectangle or on its edge. */
export function isIn(rect: DOMRectReadOnly, { x, y }: WindowPoint): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

/** Innermost first, and up to the page around a shadow tree. */
function elementsAround({ x, y }: WindowPoint): readonly Element[] {
  const elements: Element[] = [];
  let at: Node | null = topmost(x, y);
  while (at) {
    if (at instanceof Element) elements.push(at);
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
  return elements;
}

function topmost(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner = element?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === element) return element;
    element = inner;
  }
}
