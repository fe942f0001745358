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

/**
 * The place for a card of that size by its line: below it, or above where there is more room, in the
 * reading direction; beside it where the line fills the window's height. It never leaves the window
 * and never covers the line, so it may have to be lower than it would like.
 */
export function cardPlace(line: Rect, card: Size, window: Size, rtl: boolean): CardPlace {
  const below = window.height - line.bottom - GAP - MARGIN;
  const above = line.top - GAP - MARGIN;
  const left = across(line, card.width, window.width, rtl);
  if (Math.max(below, above) < Math.min(card.height, LOWEST)) return beside(line, card, window);
  if (card.height <= below || below >= above) {
    return { left, top: line.bottom + GAP, maxHeight: below, side: 'below' };
  }
  const height = Math.min(card.height, above);
  return { left, top: line.top - GAP - height, maxHeight: above, side: 'above' };
}

/** A card lower than this says too little. */
const LOWEST = 96;

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
