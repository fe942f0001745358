import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Hovered, type PointerPlace, watchPointer } from '../../lib/page/hover.ts';

/** Two marks side by side, and the card that opens below them. */
const MARKS = [
  { name: 'no', rect: new DOMRect(100, 100, 200, 20) },
  { name: 'yes', rect: new DOMRect(400, 100, 200, 20) },
];
const CARD = new DOMRect(100, 140, 360, 300);

const LONG_ENOUGH = 1_000;

let end = new AbortController();
let open: string | null = null;
let looks = 0;

/** Begins anew over the same marks, as after a painting. */
function begin(place?: PointerPlace): void {
  end.abort();
  end = new AbortController();
  open = null;
  looks = 0;
  watchPointer<string>(document, HOVERED, end.signal, place);
}

const holds = ({ left, right, top, bottom }: DOMRect, { x, y }: { x: number; y: number }) =>
  x >= left && x <= right && y >= top && y <= bottom;

const HOVERED: Hovered<string> = {
  marksAt: (point) => {
    looks += 1;
    return MARKS.filter(({ rect }) => holds(rect, point)).map(({ name }) => name);
  },
  open: (marks) => {
    open = marks.join(' ');
  },
  close: () => {
    open = null;
  },
  card: () => (open === null ? null : CARD),
};

beforeEach(() => {
  vi.useFakeTimers();
  begin();
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  getSelection()?.removeAllRanges();
});

type Options = PointerEventInit & { readonly type?: string };

function point(x: number, y: number, { type = 'pointermove', ...options }: Options = {}): void {
  const event = { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse', ...options };
  document.body.dispatchEvent(new PointerEvent(type, event));
  vi.advanceTimersByTime(20);
}

const rest = () => vi.advanceTimersByTime(LONG_ENOUGH);

function openNo(): void {
  point(150, 110);
  rest();
}

describe('a card opens', () => {
  test('on a mark that is painted anew under a resting pointer', () => {
    const place: PointerPlace = { at: null };
    begin(place);
    point(150, 110);
    begin(place);
    vi.advanceTimersByTime(20);
    rest();
    expect(open).toBe('no');
  });

  test('where the pointer rests on a mark', () => {
    point(150, 110);
    rest();
    expect(open).toBe('no');
  });

  test('where it moves within a mark', () => {
    point(150, 110);
    for (let x = 150; x < 290; x += 5) point(x, 110);
    expect(open).toBe('no');
  });

  test('for another mark that it rests on afterwards', () => {
    openNo();
    point(500, 110);
    rest();
    expect(open).toBe('yes');
  });

  test.each(['mouse', 'touch', 'pen'])('at once where a mark is pressed by %s', (pointerType) => {
    point(150, 110, { type: 'click', pointerType });
    expect(open).toBe('no');
  });
});

describe('no card opens', () => {
  test('where the pointer only passes over a mark', () => {
    point(150, 110);
    point(150, 300);
    rest();
    expect(open).toBeNull();
  });

  test('beside the marks', () => {
    point(350, 110);
    rest();
    expect(open).toBeNull();
  });

  test('while text is being selected', () => {
    point(150, 110, { buttons: 1 });
    rest();
    expect(open).toBeNull();
  });

  test('by the click that ends a selection', () => {
    document.body.textContent = 'He said no.';
    getSelection()?.selectAllChildren(document.body);
    point(150, 110, { type: 'click' });
    expect(open).toBeNull();
    document.body.textContent = '';
  });

  test('where a finger scrolls over a mark', () => {
    point(150, 110, { pointerType: 'touch' });
    rest();
    expect(open).toBeNull();
  });

  test('once the signal has ended', () => {
    point(150, 110);
    end.abort();
    rest();
    point(150, 110, { type: 'click' });
    expect(open).toBeNull();
  });
});

describe('an open card stays', () => {
  test('while the pointer is on its mark', () => {
    openNo();
    point(160, 112);
    rest();
    expect(open).toBe('no');
  });

  test('while the pointer is on the card', () => {
    openNo();
    point(150, 200);
    rest();
    expect(open).toBe('no');
  });

  test('while the pointer comes nearer to it, even over another mark', () => {
    openNo();
    for (let step = 0; step < 8; step += 1) {
      point(590 - step * 15, 100 + step * 4);
      vi.advanceTimersByTime(150);
    }
    expect(open).toBe('no');
  });

  test('where it is clicked', () => {
    openNo();
    point(150, 200, { type: 'pointerdown' });
    point(150, 200, { type: 'click' });
    expect(open).toBe('no');
  });
});

test('a card that the pointer turns away from on its way gives way to the mark it rests on', () => {
  openNo();
  point(590, 100);
  point(560, 110);
  point(580, 105);
  rest();
  expect(open).toBe('yes');
});

describe('an open card closes', () => {
  test('a while after the pointer has gone elsewhere', () => {
    openNo();
    point(150, 60);
    expect(open).toBe('no');
    rest();
    expect(open).toBeNull();
  });

  test('a while after the pointer has left the card', () => {
    openNo();
    point(150, 200);
    point(700, 300);
    rest();
    expect(open).toBeNull();
  });

  test('a while after the pointer has left the window', () => {
    openNo();
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    rest();
    expect(open).toBeNull();
  });

  test('where the page is pressed', () => {
    openNo();
    point(700, 500, { type: 'pointerdown' });
    expect(open).toBeNull();
  });

  test('and opens again on the same mark', () => {
    openNo();
    point(150, 60);
    rest();
    openNo();
    expect(open).toBe('no');
  });
});

test('a click is left to the page', () => {
  const click = new PointerEvent('click', {
    clientX: 150,
    clientY: 110,
    bubbles: true,
    cancelable: true,
  });
  document.body.dispatchEvent(click);
  expect(click.defaultPrevented).toBe(false);
});

test('marks are looked for once a frame', () => {
  for (let move = 0; move < 50; move += 1) {
    const event = { clientX: 150 + move, clientY: 110, bubbles: true, pointerType: 'mouse' };
    document.body.dispatchEvent(new PointerEvent('pointermove', event));
  }
  vi.advanceTimersByTime(20);
  expect(looks).toBe(1);
});
