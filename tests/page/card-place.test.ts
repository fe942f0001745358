import { describe, expect, test } from 'vitest';
import { cardPlace as placeOf, type Rect, type Size } from '../../lib/page/card-place.ts';

const WINDOW: Size = { width: 1000, height: 800 };
const CARD: Size = { width: 360, height: 300 };

const line = (left: number, top: number, width: number, height = 20): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

function cardPlace(at: Rect, card: Size, window: Size, rtl: boolean, whole = at) {
  return placeOf({ line: at, whole }, card, window, rtl);
}

describe('a card stands', () => {
  test.each([
    ['below its line', line(100, 200, 400), CARD, WINDOW, { left: 100, top: 228, side: 'below' }],
    [
      'above it near the foot of the window',
      line(100, 700, 400),
      CARD,
      WINDOW,
      { left: 100, top: 392, side: 'above' },
    ],
    [
      'inside the right edge',
      line(900, 200, 80),
      CARD,
      WINDOW,
      { left: 632, top: 228, side: 'below' },
    ],
    [
      'inside the left edge',
      line(-40, 200, 80),
      CARD,
      WINDOW,
      { left: 8, top: 228, side: 'below' },
    ],
    [
      'where there is more room, only as high as that',
      line(100, 300, 400),
      { width: 360, height: 900 },
      WINDOW,
      { top: 328, maxHeight: 464, side: 'below' },
    ],
    [
      'in a narrow window from edge to edge',
      line(10, 100, 300),
      { width: 304, height: 300 },
      { width: 320, height: 568 },
      { left: 8, top: 128 },
    ],
    [
      'beside a line that fills the height',
      line(100, 0, 30, 800),
      CARD,
      WINDOW,
      { left: 138, side: 'beside' },
    ],
    [
      'before such a line at the right edge',
      line(940, 0, 30, 800),
      CARD,
      WINDOW,
      { left: 572, side: 'beside' },
    ],
  ])('%s', (_, at, card, window, expected) => {
    expect(cardPlace(at, card, window, false)).toMatchObject(expected);
  });

  test('at the line’s right end where the writing runs to the left', () => {
    expect(cardPlace(line(300, 200, 400), CARD, WINDOW, true)).toMatchObject({ left: 340 });
  });
});

describe('of a text of several lines', () => {
  const second = line(100, 230, 400);

  test('a card covers none where it fits', () => {
    const whole = line(60, 200, 500, 110);
    expect(cardPlace(second, CARD, WINDOW, false, whole)).toMatchObject({ left: 100, top: 318 });
  });

  test('a card spares the line alone where there are too many', () => {
    const whole = line(60, 200, 500, 580);
    expect(cardPlace(second, CARD, WINDOW, false, whole)).toMatchObject({ left: 100, top: 258 });
  });
});

test('a card never leaves the window and never covers its line', () => {
  for (let top = 0; top <= 780; top += 13) {
    for (let left = -200; left <= 990; left += 71) {
      for (const height of [120, 300, 900]) {
        const at = line(left, top, 260);
        const place = cardPlace(at, { width: 360, height }, WINDOW, false);
        const bottom = place.top + Math.min(height, place.maxHeight);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + 360).toBeLessThanOrEqual(WINDOW.width);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(WINDOW.height);
        expect(place.top >= at.bottom || bottom <= at.top).toBe(true);
      }
    }
  }
});
