import { describe, expect, test } from 'vitest';
import type { Mark } from '../../lib/engine/types.ts';
import { aligned, type GoldSentence, type PlacedMark } from '../../scripts/eval/corpus.ts';
import { scoresOf } from '../../scripts/eval/scores.ts';
import { isSpeaker } from '../../scripts/eval/speakers.ts';

const ARTICLE = {
  id: 'a',
  date: null,
  lang: 'en',
  kind: 'target',
  text: 'They spoke. Nobody saw it. They spoke.',
};

function goldOf(text: string, about: boolean): GoldSentence {
  const stance = about ? 'reported' : null;
  return { article: 'a', text, about, stance, who: null, explicit: false, note: '' };
}

function markAt(start: number, end: number): PlacedMark {
  const mark: Mark = {
    block: 0,
    start,
    end,
    text: ARTICLE.text.slice(start, end),
    claim: 'c',
    stance: 'reported',
    attribution: null,
    cues: [],
    basis: 'wording',
    path: [],
  };
  return { mark, inner: false, start, end };
}

const GOLD = [
  goldOf('They spoke.', true),
  goldOf('Nobody saw it.', false),
  goldOf('They spoke.', true),
];

describe('a mark counts for the labelled sentence', () => {
  test.each([
    ['that it covers', [markAt(0, 11)], [true, false, false]],
    ['of the same words that it stands on', [markAt(27, 38)], [false, false, true]],
    ['in which most of it lies', [markAt(14, 20)], [false, true, false]],
    ['and for each that it covers', [markAt(0, 38)], [true, true, true]],
  ])('%s', (_, marks, expected) => {
    expect(aligned(ARTICLE, GOLD, marks).map((row) => row.mark !== null)).toEqual(expected);
  });
});

test('a labelled sentence that the article does not have is refused by name', () => {
  expect(() => aligned(ARTICLE, [goldOf('They met.', true)], [])).toThrow('They met.');
});

test('precision and recall count sentences', () => {
  const scores = scoresOf(aligned(ARTICLE, GOLD, [markAt(0, 11), markAt(12, 26)]));
  expect([scores.precision, scores.recall]).toEqual([0.5, 0.5]);
});

test.each([
  ['a spokesman is his office', 'spokesman Dmitry Peskov', 'Kremlin (Peskov)', true],
  ['nobody is the article itself', null, 'the outlet itself', true],
  ['somebody is not the article itself', 'an aide', 'the outlet itself', false],
  ['another name by its words', 'Laura Key', 'Laura Key', true],
])('%s', (_, attribution, label, expected) => {
  expect(isSpeaker(attribution, label)).toBe(expected);
});
