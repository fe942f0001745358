import { afterEach, describe, expect, test } from 'vitest';
import { linesOf, rangeOf } from '../../lib/page/anchor.ts';
import { articleOf } from '../../lib/page/article.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function blocksOf(html: string) {
  document.body.innerHTML = html;
  return articleOf(document, { anyway: true })?.blocks ?? [];
}

function placeIn(blocks: readonly { readonly text: string }[], words: string) {
  const block = blocks.findIndex(({ text }) => text.includes(words));
  const start = blocks[block]?.text.indexOf(words) ?? -1;
  return { block, start, end: start + words.length };
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

describe('the range of a place holds its words as the page writes them', () => {
  test.each([
    ['in one text', '<p>So. No call. Yes.</p>', 'No call.', 'No call.'],
    ['across elements', '<p>So <b>he</b> <i>sa</i>id.</p>', 'he said.', 'he said.'],
    [
      'across wild white space',
      '<p>\n  He\n\t said   no. </p>',
      'He said no.',
      'He\n\t said   no.',
    ],
    [
      'across a footnote',
      '<p>No call<sup><a href="#1">1</a></sup> came.</p>',
      'No call came.',
      'No call1 came.',
    ],
    ['across a line break', '<p>He said<br>no.</p>', 'said no.', 'saidno.'],
    ['right after a line break', '<p>A<br>He said no.</p>', 'He said no.', 'He said no.'],
    [
      'around what is not drawn',
      '<p>\u200bPu\u00adtin spoke.</p>',
      'Putin spoke.',
      'Pu\u00adtin spoke.',
    ],
    ['at the end of a block', '<p>A.</p><p>B.\n</p>', 'B.', 'B.'],
    ['beyond the first plane', '<p>😀 no 😀 call.</p>', 'no 😀', 'no 😀'],
  ])('%s', (_, html, words, expected) => {
    const blocks = blocksOf(html);
    const range = rangeOf(blocks, placeIn(blocks, words));
    expect(range && textOf(range)).toBe(expected);
  });
});

describe('there is no range', () => {
  test.each([
    ['where the text was replaced', (text: Text) => text.replaceWith('Other')],
    ['where its words were edited', (text: Text) => (text.data = 'No talks came.')],
    ['where the place lies outside', () => {}, { block: 7, start: 0, end: 1 }],
    ['where the place is empty', () => {}, { block: 0, start: 3, end: 3 }],
  ])('%s', (_, change, place = { block: 0, start: 0, end: 7 }) => {
    const blocks = blocksOf('<p>No call came.</p>');
    change(document.querySelector('p')?.firstChild as Text);
    expect(rangeOf(blocks, place)).toBeNull();
  });
});

test('what follows after the words may change', () => {
  const blocks = blocksOf('<p><b>No call.</b> <i>More</i></p>');
  document.querySelector('i')?.remove();
  expect(rangeOf(blocks, { block: 0, start: 0, end: 8 })).not.toBeNull();
});

describe('the lines of a range', () => {
  const rangeIn = (html: string) => {
    const blocks = blocksOf(html);
    const range = rangeOf(blocks, { block: 0, start: 0, end: blocks[0]?.text.length ?? 0 });
    if (!range) throw new Error('The text could not be anchored.');
    return range;
  };

  test('are as many as it is laid out in', () => {
    expect(linesOf(rangeIn('<p style="width: 1px">No call came.</p>'))).toHaveLength(3);
  });

  test.each([
    ['hidden', (text: HTMLElement) => (text.hidden = true)],
    ['gone', (text: HTMLElement) => text.remove()],
    ['shortened', (text: HTMLElement) => ((text.firstChild as Text).data = 'No')],
  ])('are none where its text is %s', (_, change) => {
    const range = rangeIn('<p>No call came.</p>');
    change(document.querySelector('p') as HTMLElement);
    expect(linesOf(range)).toEqual([]);
  });
});
