import { linesOf } from './anchor.ts';
import boxCss from './card-host.css?inline';
import { type CardText, cardPlace, type Rect } from './card-place.ts';
import { isOnDark } from './darkness.ts';
import { isIn, type WindowPoint } from './hit.ts';

/** The text a card belongs to. */
export interface CardAnchor {
  readonly range: StaticRange;
  /** On the line of that text which the card must not cover. */
  readonly point: WindowPoint;
}

/** What a card looks like. */
export interface CardLook {
  readonly css: string;
  readonly direction: 'ltr' | 'rtl';
}

/** A box of ours over the page, out of reach of the page's styles and scripts. */
export interface CardHost {
  /** What the card is to be rendered into. */
  readonly box: HTMLElement;
  bounds(): DOMRectReadOnly;
  /** Puts the card by its line, after its content has changed. */
  place(): void;
  /** Gives the focus back if the card has it. */
  remove(): void;
}

/**
 * Opens an empty card by its line, in the page's own light or darkness, and moves it along when the
 * page scrolls; `lost` is called when the line has left the window or the page.
 */
export function openCardHost(anchor: CardAnchor, look: CardLook, lost: () => void): CardHost {
  const { host, box } = armouredBox(look);
  box.style.colorScheme = isOnDark(anchor.range.startContainer) ? 'dark' : 'light';
  const focused = document.activeElement;
  document.documentElement.append(host);
  box.showPopover();
  const text = textAt(anchor);
  const place = () => {
    const at = text();
    if (at) put(box, at, look.direction === 'rtl');
    else lost();
  };
  const stopFollowing = onEachMove(place);
  return {
    box,
    bounds: () => box.getBoundingClientRect(),
    place,
    remove: () => {
      stopFollowing();
      const hadFocus = document.activeElement === host;
      host.remove();
      if (hadFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    },
  };
}

/**
 * The page's styles can reach the outer element, where ours are inline and important to beat them, and
 * no further: the box within it carries what they would spoil, the position and the design's variables.
 */
function armouredBox({ css, direction }: CardLook) {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('position', 'fixed', 'important');
  const armour = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${boxCss}${css}`;
  const box = document.createElement('div');
  box.className = 'card-box';
  box.dir = direction;
  box.popover = 'manual';
  armour.append(style, box);
  return { host, box };
}

/** The anchor's text now, null once its line is out of the window; lines keep their number when a page scrolls. */
function textAt({ range, point }: CardAnchor): () => CardText | null {
  const number = linesOf(range).findIndex((line) => isIn(line, point));
  return () => {
    const lines = linesOf(range);
    const line = lines[Math.max(0, Math.min(number, lines.length - 1))];
    if (!line || line.bottom <= 0 || line.top >= window.innerHeight) return null;
    return { line, whole: around(lines) };
  };
}

function around(lines: readonly Rect[]): Rect {
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    top: Math.min(...lines.map(({ top }) => top)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}

function put(box: HTMLElement, text: CardText, rtl: boolean): void {
  box.style.maxHeight = '';
  const size = { width: box.offsetWidth, height: box.offsetHeight };
  // The root element's width leaves the scroll bar out, except in quirks mode.
  const width = Math.min(
    window.innerWidth,
    document.documentElement.clientWidth || window.innerWidth,
  );
  const at = cardPlace(text, size, { width, height: window.innerHeight }, rtl);
  box.style.left = `${at.left}px`;
  box.style.top = `${at.top}px`;
  box.style.maxHeight = `${at.maxHeight}px`;
}

function onEachMove(move: () => void): () => void {
  const end = new AbortController();
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(move);
  };
  const listening = { capture: true, passive: true, signal: end.signal };
  document.addEventListener('scroll', soon, listening);
  window.addEventListener('resize', soon, listening);
  return () => {
    end.abort();
    cancelAnimationFrame(frame);
  };
}
