import type { Block } from '../engine/types.ts';
import { isExcluded, isNoteMark, kindOf } from './elements.ts';
import { type Layout, type Region, regionIn } from './regions.ts';
import { outermostHidden } from './visibility.ts';
import { normalised } from './white-space.ts';

/** A text node's share of a block. */
export interface Piece {
  readonly node: Text;
  /** Where it begins in the block's text. */
  readonly at: number;
  /** The block's text ended in a space there, so that white space the node begins with is dropped. */
  readonly afterSpace: boolean;
}

/** A block with the text nodes it was read from. */
export interface PageBlock extends Block {
  readonly element: Element;
  readonly pieces: readonly Piece[];
}

/** What one pass over a page finds. */
export interface PageText {
  /** In reading order. */
  readonly blocks: readonly PageBlock[];
  /** Open shadow roots that were entered. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** The outermost elements whose text was left out because they are not shown. */
  readonly hidden: readonly Element[];
}

/** How many nodes are read between two chances to give way. */
const STRIDE = 400;

/** `NodeFilter` and `Node` by number: outside a browser they are no globals. */
const ELEMENTS_AND_TEXT = 1 | 4;
const TEXT_NODE = 3;

/** The share of a block's text from which its links make it a teaser for another page. */
const ALL_LINK = 0.9;

/**
 * Reads the text under `body` in one pass, block by block; yields now and then, so that a long page
 * can be read in slices. The page is not changed.
 */
export function* readBlocks(
  body: Element,
  layout: Layout,
  isVisible: (element: Element) => boolean,
): Generator<void, PageText> {
  const outer: Region = {
    element: body,
    role: layout.root && layout.root !== body ? 'aside' : 'text',
    lang: null,
    firm: false,
  };
  const reader = new BlockReader(layout, isVisible, outer);
  yield* reader.walk(body);
  return reader.finish();
}

class BlockReader {
  readonly #layout: Layout;
  readonly #isVisible: (element: Element) => boolean;
  readonly #blocks: PageBlock[] = [];
  readonly #shadowRoots: ShadowRoot[] = [];
  readonly #hidden = new Set<Element>();
  /** Block-level elements around the current node, innermost last. */
  readonly #regions: Region[];
  #links: Element[] = [];
  #texts: string[] = [];
  #length = 0;
  #linked = 0;
  #endsInSpace = true;
  #breaks = 0;
  #pieces: Piece[] = [];
  #visited = 0;

  constructor(layout: Layout, isVisible: (element: Element) => boolean, outer: Region) {
    this.#layout = layout;
    this.#isVisible = isVisible;
    this.#regions = [outer];
  }

  *walk(root: Element | ShadowRoot): Generator<void, void> {
    const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS_AND_TEXT);
    let node = walker.firstChild();
    while (node) {
      this.#visited += 1;
      if (this.#visited % STRIDE === 0) yield;
      const entered =
        node.nodeType === TEXT_NODE ? this.#read(node as Text) : this.#enter(node as Element);
      if (entered) {
        const shadow = (node as Element).shadowRoot;
        if (shadow) yield* this.#walkShadow(shadow);
      }
      node = this.#next(walker, node, entered);
    }
  }

  finish(): PageText {
    this.#close();
    return { blocks: this.#blocks, shadowRoots: this.#shadowRoots, hidden: [...this.#hidden] };
  }

  *#walkShadow(shadow: ShadowRoot): Generator<void, void> {
    this.#shadowRoots.push(shadow);
    yield* this.walk(shadow);
  }

  #next(walker: TreeWalker, from: Node, entered: boolean): Node | null {
    const child = entered ? walker.firstChild() : null;
    if (child) return child;
    let left = from;
    for (;;) {
      this.#leave(left);
      const sibling = walker.nextSibling();
      if (sibling) return sibling;
      const parent = walker.parentNode();
      if (!parent) return null;
      left = parent;
    }
  }

  /** Whether the element's children are to be read. */
  #enter(element: Element): boolean {
    const kind = kindOf(element);
    if (kind === 'break') this.#break();
    if (kind === 'skip' || kind === 'break') return false;
    if (element.hasAttributes() && isExcluded(element)) return false;
    return kind === 'inline' ? this.#enterInline(element) : this.#open(element);
  }

  #enterInline(element: Element): boolean {
    const { localName } = element;
    if (localName === 'span' && element.hasAttributes() && !this.#isShown(element)) return false;
    if (isNoteMark(element)) return false;
    if (localName === 'slot' && (element as HTMLSlotElement).assignedNodes().length > 0)
      return false;
    if (localName === 'a' && element.hasAttribute('href')) this.#links.push(element);
    return true;
  }

  /** Asked only of what holds text itself: it is the dearest question about an element. */
  #isShown(element: Element): boolean {
    if (this.#isVisible(element)) return true;
    this.#hidden.add(outermostHidden(element, this.#isVisible));
    return false;
  }

  #open(element: Element): boolean {
    const region = regionIn(element, this.#region, this.#layout);
    if (region === null) return false;
    this.#close();
    this.#regions.push(region);
    return true;
  }

  #leave(node: Node): void {
    if (this.#links.at(-1) === node) this.#links.pop();
    if (this.#regions.length === 1 || this.#region.element !== node) return;
    this.#close();
    this.#regions.pop();
  }

  get #region(): Region {
    return this.#regions[this.#regions.length - 1] as Region;
  }

  #read(node: Text): false {
    const afterSpace = this.#endsInSpace;
    const text = normalised(node.data, afterSpace);
    if (text === '') return false;
    if (text !== ' ') this.#breaks = 0;
    this.#pieces.push({ node, at: this.#length, afterSpace });
    if (this.#links.length > 0) this.#linked += text.length;
    this.#append(text);
    return false;
  }

  /** One line break is a space, two set a paragraph apart. */
  #break(): void {
    this.#breaks += 1;
    if (this.#breaks === 2) this.#close();
    else if (!this.#endsInSpace) this.#append(' ');
  }

  #append(text: string): void {
    this.#texts.push(text);
    this.#length += text.length;
    this.#endsInSpace = text.endsWith(' ');
  }

  #close(): void {
    if (this.#length === 0) return;
    if (this.#pieces.length > 0) this.#add(this.#texts.join('').trimEnd());
    this.#texts = [];
    this.#pieces = [];
    this.#length = 0;
    this.#linked = 0;
    this.#breaks = 0;
    this.#endsInSpace = true;
  }

  #add(text: string): void {
    const { element, role, lang, firm } = this.#region;
    if (text === '' || !this.#isShown(element)) return;
    const isTeaser = !firm && this.#linked >= text.length * ALL_LINK;
    const pieces = this.#pieces;
    this.#blocks.push({ text, role: isTeaser ? 'aside' : role, lang, element, pieces });
  }
}
