/** A rectangle in the window, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card stands, and how high it may grow there. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly side: 'above' | 'below' | 'beside';
}

/** Between the card and its line, and between the card and the window's edge. */
const GAP = 8;
const MARGIN = 8;

/** The text a card belongs to. */
export interface CardText {
  /** The line that the pointer is on. */
  readonly line: Rect;
  /** Around all its lines. */
  readonly whole: Rect;
}

/** A card lower than this says too little. */
const LOWEST = 96;

/**
 * The place for a card of that size by its text: below it, or above where there is more room; below or
 * above the line alone where the whole text leaves too little; beside a line that fills the window's
 * height. It never leaves the window and never covers the line, so it may have to be lower than it
 * would like.
 */
export function cardPlace(text: CardText, card: Size, window: Size, rtl: boolean): CardPlace {
  const fits = Math.max(...roomBy(text.whole, window)) >= card.height;
  const { top, bottom } = fits ? text.whole : text.line;
  const [above, below] = roomBy({ top, bottom }, window);
  if (Math.max(above, below) < Math.min(card.height, LOWEST))
    return beside(text.line, card, window);
  const left = across(text.line, card.width, window.width, rtl);
  if (card.height <= below || below >= above) {
    return { left, top: bottom + GAP, maxHeight: below, side: 'below' };
  }
  return { left, top: top - GAP - Math.min(card.height, above), maxHeight: above, side: 'above' };
}

/** The height that is left above and below. */
function roomBy({ top, bottom }: Pick<Rect, 'top' | 'bottom'>, window: Size): [number, number] {
  return [top - GAP - MARGIN, window.height - bottom - GAP - MARGIN];
}

/** Begins with the line, or ends with it where the writing runs to the left. */
function across(line: Rect, width: number, windowWidth: number, rtl: boolean): number {
  const wanted = rtl ? line.right - width : line.left;
  return clamp(wanted, MARGIN, windowWidth - width - MARGIN);
}

function beside(line: Rect, card: Size, window: Size): CardPlace {
  const right = line.right + GAP;
  const fits = right + card.width + MARGIN <= window.width;
  const left = fits ? right : clamp(line.left - GAP - card.width, MARGIN, window.width);
  const maxHeight = window.height - 2 * MARGIN;
  const height = Math.min(card.height, maxHeight);
  return {
    left,
    top: clamp(line.top, MARGIN, window.height - height - MARGIN),
    maxHeight,
    side: 'beside',
  };
}

/** The lower bound wins where the window is too narrow for both. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
