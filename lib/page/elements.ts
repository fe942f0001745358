/** How an element takes part in the text. */
export type ElementKind = 'block' | 'inline' | 'break' | 'skip';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const INLINE = words(`
  a abbr acronym audio b bdi bdo big blink cite data del dfn em font i img ins label map mark
  nobr picture q ruby rb s slot small source span strike strong sub sup time track tt u var wbr
`);

/** No text of the article: code, controls, what is drawn, what is about the site. */
const SKIPPED = words(`
  applet button canvas code datalist dialog embed footer head iframe input kbd math menu meter nav
  noembed noframes noscript object optgroup option output progress rp rt samp script select style
  svg template textarea title video
`);

const SKIPPED_ROLES = words(`
  alert alertdialog button dialog menu menubar navigation search status tablist textbox toolbar
`);

/** The kind of an element by its name alone; a custom element is judged by where it stands. */
export function kindOf(element: Element): ElementKind {
  const name = element.localName;
  if (INLINE.has(name)) return 'inline';
  // Who is quoted stands at the foot of a quotation.
  if (name === 'footer' && element.closest('blockquote')) return 'block';
  if (SKIPPED.has(name)) return 'skip';
  if (name === 'br') return 'break';
  return name.includes('-') && standsInText(element) ? 'inline' : 'block';
}

/** Whether attributes take the element out of the article's text. */
export function isExcluded(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** A superscript, or a link, that only leads to a note. */
export function isNoteMark(element: Element): boolean {
  if (element.getAttribute('role') === 'doc-noteref') return true;
  if (element.localName !== 'sup') return false;
  const text = element.textContent?.trim() ?? '';
  if (/^(?:\[[^\]]{1,24}\]|[*†‡§¶]{1,3})$/.test(text)) return true;
  const isLink = element.querySelector('a') !== null || element.closest('a') !== null;
  return isLink && /^\(?(?:\d{1,3}|[a-z])\)?$/.test(text);
}

function standsInText(element: Element): boolean {
  return isText(element.previousSibling) || isText(element.nextSibling);
}

function isText(node: Node | null): boolean {
  return node?.nodeType === 3 && node.nodeValue?.trim() !== '';
}
