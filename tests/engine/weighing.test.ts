import { describe, expect, test } from 'vitest';
import { probabilityOf, weightiest, weightOf } from '../../lib/engine/weighing.ts';

const features = new Map([
  ['tag:deny', 1],
  ['tokens', 0.5],
  ['word:unknown', 1],
]);

describe('the probability of what is seen', () => {
  test('is even where nothing is known', () => {
    expect(probabilityOf(features, {})).toBe(0.5);
  });

  test('adds up each weight as often as its feature is there', () => {
    const sum = 1 + 2 + 0.5 * 4;
    expect(probabilityOf(features, { '': 1, 'tag:deny': 2, tokens: 4 })).toBeCloseTo(
      1 / (1 + Math.exp(-sum)),
    );
  });

  test('leaves out what is not seen', () => {
    expect(probabilityOf(features, { 'tag:ask': 9 })).toBe(0.5);
  });
});

test('the weightiest stance comes with its share of the three probabilities', () => {
  const stances = { reported: { '': -1 }, denied: { 'tag:deny': 3 }, unconfirmed: { '': 0 } };
  const [stance, probability] = weightiest(features, { stances });
  expect(stance).toBe('denied');
  const own = [1 / (1 + Math.exp(1)), 1 / (1 + Math.exp(-3)), 0.5];
  expect(probability).toBeCloseTo(1 / (1 + Math.exp(-3)) / own.reduce((sum, one) => sum + one));
});

test('the weight of a feature is what it adds to all sums together', () => {
  expect(weightOf('tokens', features, { tokens: 2 }, { tokens: 4 })).toBe(3);
});
