const HIDING = [
  '[hidden]',
  '[style*="display:none" i]',
  '[style*="display: none" i]',
  '[style*="visibility:hidden" i]',
  '[style*="visibility: hidden" i]',
].join();

/** Whether neither the element nor one around it declares itself hidden, on a page that is not rendered. */
export function isShownInSource(element: Element): boolean {
  return element.closest(HIDING) === null;
}

/** Whether an element of a living page is rendered; text that is only scrolled away counts. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** The outermost element around a hidden one that is hidden as well: what has to change to show it. */
export function outermostHidden(
  element: Element,
  isVisible: (element: Element) => boolean,
): Element {
  let outermost = element;
  for (let at = element.parentElement; at && !isVisible(at); at = at.parentElement) outermost = at;
  return outermost;
}
