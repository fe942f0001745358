import { describe, expect, test } from 'vitest';
import { SmallSet } from '../../lib/engine/small-set.ts';

describe('a small set', () => {
  const none = new SmallSet<string>();
  const both = none.with('deny').with('assert');

  test.each([
    ['has what it was made with', both.has('deny'), true],
    ['has nothing else', both.has('confirm'), false],
    ['has any of several', both.hasAny(['confirm', 'assert']), true],
    ['has none of others', both.hasAny(['confirm', 'doubt']), false],
    ['has none of no values', both.hasAny([]), false],
    ['is the same set when made in the same way', none.with('deny').with('assert') === both, true],
    ['is itself with a value that it has', both.with('assert') === both, true],
  ])('%s', (_, is, expected) => {
    expect(is).toBe(expected);
  });

  test('leaves the set that it was made from as it was', () => {
    expect([[...none], [...both]]).toEqual([[], ['deny', 'assert']]);
  });
});
