import { isIn, type WindowPoint } from './hit.ts';

/** How long the pointer rests on a mark before its card opens. */
const REST_MS = 220;

/** How long it may be elsewhere before the card closes, and again while it comes nearer to the card. */
const GRACE_MS = 350;

/** What the pointer acts on. */
export interface Hovered<Mark> {
  marksAt(point: WindowPoint): readonly Mark[];
  open(marks: readonly Mark[], point: WindowPoint): void;
  close(): void;
  /** The open card's place in the window, null while none is open. */
  card(): DOMRectReadOnly | null;
}

/** Where the pointer was last seen, kept from one painting to the next; null while it is elsewhere. */
export interface PointerPlace {
  at: WindowPoint | null;
}

/**
 * Opens a card where the pointer rests on a mark or taps one, and closes it when the pointer has
 * gone elsewhere; looks once a frame at most. Clicks are never taken from the page. Ends with the
 * signal.
 */
export function watchPointer<Mark>(
  document: Document,
  hovered: Hovered<Mark>,
  signal: AbortSignal,
  place: PointerPlace = { at: null },
): void {
  const pointer = new Pointer(hovered, place);
  pointer.lookSoon();
  const listening = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', (event) => pointer.move(event), listening);
  document.addEventListener('pointerdown', (event) => pointer.press(event), listening);
  document.addEventListener('click', (event) => pointer.click(event), listening);
  document.documentElement.addEventListener('pointerleave', () => pointer.leave(), listening);
  signal.addEventListener('abort', () => pointer.forget(), { once: true });
}

class Pointer<Mark> {
  readonly #hovered: Hovered<Mark>;
  readonly #place: PointerPlace;
  #before: WindowPoint | null = null;
  #frame = 0;
  /** What the pointer rests on, until that opens. */
  #rested: readonly Mark[] = [];
  /** What the open card belongs to. */
  #opened: readonly Mark[] = [];
  #rest: ReturnType<typeof setTimeout> | undefined;
  #grace: ReturnType<typeof setTimeout> | undefined;

  constructor(hovered: Hovered<Mark>, place: PointerPlace) {
    this.#hovered = hovered;
    this.#place = place;
  }

  move(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    if (event.buttons !== 0) {
      this.#forgetRest();
      return;
    }
    this.#place.at = pointOf(event);
    this.lookSoon();
  }

  /** A pointer that rests while the page is painted anew rests on the new marks. */
  lookSoon(): void {
    if (this.#place.at === null || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => this.#look());
  }

  press(event: PointerEvent): void {
    this.#forgetRest();
    const card = this.#hovered.card();
    if (card && !isIn(card, pointOf(event))) this.#close();
  }

  click(event: MouseEvent): void {
    const point = pointOf(event);
    const card = this.#hovered.card();
    if ((card && isIn(card, point)) || document.getSelection()?.isCollapsed === false) return;
    const marks = this.#hovered.marksAt(point);
    if (marks.length > 0) this.#open(marks, point);
  }

  leave(): void {
    this.#place.at = null;
    this.#forgetRest();
    this.#startGrace();
  }

  forget(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    clearTimeout(this.#grace);
  }

  #look(): void {
    this.#frame = 0;
    const point = this.#place.at;
    if (!point) return;
    const before = this.#before ?? point;
    this.#before = point;
    const card = this.#hovered.card();
    if (card && isIn(card, point)) {
      this.#forgetRest();
      this.#endGrace();
    } else this.#lookAtText(point, card !== null && isNearer(card, before, point));
  }

  /** What lies on the pointer's way to the card is passed over. */
  #lookAtText(point: WindowPoint, onTheWay: boolean): void {
    const marks = this.#hovered.marksAt(point);
    if (marks.length > 0 && this.#hovered.card() && isSame(marks, this.#opened)) {
      this.#forgetRest();
      this.#endGrace();
    } else if (marks.length === 0 || onTheWay) {
      this.#forgetRest();
      if (onTheWay || this.#grace === undefined) this.#startGrace();
    } else if (!isSame(marks, this.#rested)) {
      clearTimeout(this.#rest);
      this.#rested = marks;
      this.#rest = setTimeout(() => this.#open(marks, point), REST_MS);
    }
  }

  #open(marks: readonly Mark[], point: WindowPoint): void {
    this.#forgetRest();
    this.#endGrace();
    this.#opened = marks;
    this.#hovered.open(marks, point);
  }

  #close(): void {
    this.#endGrace();
    this.#hovered.close();
  }

  #forgetRest(): void {
    clearTimeout(this.#rest);
    this.#rested = [];
  }

  #startGrace(): void {
    this.#endGrace();
    if (this.#hovered.card()) this.#grace = setTimeout(() => this.#close(), GRACE_MS);
  }

  #endGrace(): void {
    clearTimeout(this.#grace);
    this.#grace = undefined;
  }
}

function pointOf(event: MouseEvent): WindowPoint {
  return { x: event.clientX, y: event.clientY };
}

function isSame<Mark>(one: readonly Mark[], other: readonly Mark[]): boolean {
  return one.length === other.length && one.every((mark, at) => mark === other[at]);
}

function isNearer(rect: DOMRectReadOnly, before: WindowPoint, now: WindowPoint): boolean {
  return distance(rect, now) < distance(rect, before);
}

function distance(rect: DOMRectReadOnly, { x, y }: WindowPoint): number {
  const across = Math.max(rect.left - x, 0, x - rect.right);
  const down = Math.max(rect.top - y, 0, y - rect.bottom);
  return Math.hypot(across, down);
}
