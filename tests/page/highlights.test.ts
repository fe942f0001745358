import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HIGHLIGHTS } from '../../lib/page/highlight-style.ts';
import { flash, paint as paintOn } from '../../lib/page/highlights.ts';

const undos: (() => void)[] = [];

function paint(...args: Parameters<typeof paintOn>): () => void {
  const undo = paintOn(...args);
  undos.push(undo);
  return undo;
}

beforeEach(() => {
  document.body.innerHTML = '<p>He said no. She said yes.</p>';
});

afterEach(() => {
  for (const undo of undos.splice(0)) undo();
  document.body.removeAttribute('style');
  vi.useRealTimers();
  CSS.highlights.clear();
});

function rangeOver(start: number, end: number, root: ParentNode = document): StaticRange {
  const text = root.querySelector('p')?.firstChild as Text;
  return new StaticRange({
    startContainer: text,
    startOffset: start,
    endContainer: text,
    endOffset: end,
  });
}

const paintings = () => [
  { range: rangeOver(0, 11), stance: 'denied' } as const,
  { range: rangeOver(12, 25), stance: 'reported' } as const,
];

const painted = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].map((range) =>
    range.startContainer.textContent?.slice(range.startOffset, range.endOffset),
  );

test('each stance is painted under its own name', () => {
  paint(paintings(), [document]);
  expect(Object.values(HIGHLIGHTS).map(painted)).toEqual([['She said yes.'], ['He said no.'], []]);
});

test('painting leaves the page’s nodes as they were', () => {
  const before = document.documentElement.outerHTML;
  paint(paintings(), [document]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the undo leaves nothing behind', () => {
  const sheets = [...document.adoptedStyleSheets];
  paint(paintings(), [document])();
  expect(CSS.highlights.size).toBe(0);
  expect([...document.adoptedStyleSheets]).toEqual(sheets);
});

test('a highlight of the page’s own stays, even under our name', () => {
  const undo = paint(paintings(), [document]);
  const theirs = new Highlight();
  CSS.highlights.set(HIGHLIGHTS.denied, theirs);
  undo();
  expect(CSS.highlights.get(HIGHLIGHTS.denied)).toBe(theirs);
});

describe('a page that clears the highlights', () => {
  test('finds them painted again', () => {
    vi.useFakeTimers();
    paint(paintings(), [document]);
    CSS.highlights.clear();
    vi.advanceTimersByTime(1_000);
    expect(painted(HIGHLIGHTS.denied)).toEqual(['He said no.']);
  });

  test('is given in to more and more if it goes on', () => {
    vi.useFakeTimers();
    paint(paintings(), [document]);
    const set = vi.spyOn(CSS.highlights, 'set');
    for (let second = 0; second < 600; second += 1) {
      CSS.highlights.clear();
      vi.advanceTimersByTime(1_000);
    }
    expect(set.mock.calls.length / paintings().length).toBeLessThan(10);
    set.mockRestore();
  });

  test('finds nothing again after the undo', () => {
    vi.useFakeTimers();
    paint(paintings(), [document])();
    vi.advanceTimersByTime(60_000);
    expect(CSS.highlights.size).toBe(0);
  });
});

describe('the colour of the lines', () => {
  const lineColour = () => {
    const paragraph = document.querySelector('p') as HTMLElement;
    return getComputedStyle(paragraph, '::highlight(on-record-denied)').textDecorationColor;
  };

  test.each([
    ['black text', 'black', 'rgb(122, 63, 184)'],
    ['dark grey text', 'rgb(70 70 70)', 'rgb(122, 63, 184)'],
    ['white text', 'white', 'rgb(201, 162, 245)'],
    ['light text', 'rgb(230 220 210)', 'rgb(201, 162, 245)'],
  ])('suits the ground of %s', (_, colour, expected) => {
    document.body.style.color = colour;
    paint(paintings(), [document]);
    expect(lineColour()).toBe(expected);
  });

  test('follows the page into the dark', async () => {
    paint(paintings(), [document]);
    document.body.style.color = 'white';
    await expect.poll(lineColour).toBe('rgb(201, 162, 245)');
  });
});

test('text in a shadow root is styled there', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>He said no.</p>';
  const undo = paint([{ range: rangeOver(0, 11, shadow), stance: 'denied' }], [document, shadow]);
  expect(shadow.adoptedStyleSheets).toHaveLength(1);
  undo();
  expect(shadow.adoptedStyleSheets).toHaveLength(0);
});

test('a flash ends by itself', () => {
  vi.useFakeTimers();
  flash(rangeOver(0, 11));
  expect(painted('on-record-flash')).toEqual(['He said no.']);
  vi.runAllTimers();
  expect(CSS.highlights.has('on-record-flash')).toBe(false);
});
