import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hitTest } from '../../lib/page/hit.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <p style="font: 20px/30px monospace; width: 400px">
      Before. <a href="#">He said</a> no. After.
    </p>`;
});

afterEach(() => {
  document.body.innerHTML = '';
});

/** "He said no.", which runs out of a link. */
function mark() {
  const element = document.querySelector('p') as HTMLElement;
  const end = element.lastChild as Text;
  const range = new StaticRange({
    startContainer: document.querySelector('a')?.firstChild as Text,
    startOffset: 0,
    endContainer: end,
    endOffset: ' no.'.length,
  });
  return { element, range };
}

const middleOf = (rect: DOMRect) => ({
  x: rect.left + rect.width / 2,
  y: rect.top + rect.height / 2,
});
const link = () => (document.querySelector('a') as HTMLElement).getBoundingClientRect();

describe('a mark is hit', () => {
  test('on its text', () => {
    const own = mark();
    expect(hitTest([own])(middleOf(link()))).toEqual([own]);
  });

  test('on its text outside the element it begins in', () => {
    const own = mark();
    expect(hitTest([own])({ x: link().right + 20, y: middleOf(link()).y })).toEqual([own]);
  });

  test('where text cannot be selected', () => {
    document.body.style.userSelect = 'none';
    const own = mark();
    expect(hitTest([own])(middleOf(link()))).toEqual([own]);
    document.body.style.userSelect = '';
  });

  test('together with others on the same words', () => {
    const both = [mark(), mark()];
    expect(hitTest(both)(middleOf(link()))).toEqual(both);
  });

  test('in an open shadow root', () => {
    const shadow = document.body
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>He said no.</p>';
    const element = shadow.querySelector('p') as HTMLElement;
    const text = element.firstChild as Text;
    const range = new StaticRange({
      startContainer: text,
      startOffset: 0,
      endContainer: text,
      endOffset: 11,
    });
    const { left, top } = element.getBoundingClientRect();
    expect(hitTest([{ element, range }])({ x: left + 5, y: top + 5 })).toEqual([
      { element, range },
    ]);
  });
});

describe('no mark is hit', () => {
  test.each([
    ['before its text', () => ({ x: link().left - 20, y: middleOf(link()).y })],
    ['behind its text', () => ({ x: link().right + 100, y: middleOf(link()).y })],
    ['beside the block', () => ({ x: link().left, y: link().bottom + 40 })],
    ['outside the window', () => ({ x: -5, y: -5 })],
  ])('%s', (_, point) => {
    expect(hitTest([mark()])(point())).toEqual([]);
  });

  test('where something covers it', () => {
    const point = middleOf(link());
    document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; inset: 0"></div>');
    expect(hitTest([mark()])(point)).toEqual([]);
  });
});
