import { expect, test } from 'vitest';
import { probabilityOf } from '../../lib/engine/weighing.ts';
import { fitted, type Sample } from '../../scripts/fit/logistic.ts';

const sample = (is: boolean, ...names: readonly string[]): Sample => ({
  features: new Map(names.map((name) => [name, 1])),
  is,
});
const RIDGE = 1.5;
const times = (count: number, made: Sample): Sample[] => Array.from({ length: count }, () => made);

test('a feature of one kind alone speaks for that kind', () => {
  const weights = fitted(
    [...times(20, sample(true, 'sign')), ...times(20, sample(false, 'other'))],
    RIDGE,
  );
  expect(weights.sign).toBeGreaterThan(0.5);
  expect(weights.other).toBeLessThan(-0.5);
});

test('without features the probability is the share of the kind', () => {
  const weights = fitted([...times(30, sample(true)), ...times(10, sample(false))], RIDGE);
  expect(probabilityOf(new Map(), weights)).toBeCloseTo(0.75, 3);
});

test('a feature that few samples have has no weight', () => {
  const weights = fitted([...times(3, sample(true, 'rare')), ...times(30, sample(false))], RIDGE);
  expect(weights).not.toHaveProperty('rare');
});

test('a feature that both kinds have alike decides nothing', () => {
  const weights = fitted(
    [...times(20, sample(true, 'both')), ...times(20, sample(false, 'both'))],
    RIDGE,
  );
  expect(weights.both).toBeCloseTo(0, 3);
});
