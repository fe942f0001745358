/** Whether an element of a page that is not rendered (the command line's) declares itself hidden. */
export function isShownInSource(element: Element): boolean {
  if (element.hasAttribute('hidden')) return false;
  const style = element.getAttribute('style');
  return (
    style === null || !/(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style)
  );
}

/** Whether an element of a living page is rendered; text that is only scrolled away counts. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
