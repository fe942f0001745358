import { describe, expect, test } from 'vitest';
import { LEAD, lastStance } from './reading.ts';

const DENIED = `${LEAD}\nThe Kremlin denied it.`;

describe('whoever supposes that a side is right leaves it open', () => {
  test.each([
    ['on a condition', 'If the Post has it right, the world has changed.'],
    ['for the sake of argument', 'Suppose, for a minute, that Peskov is correct.'],
    ['perhaps', 'Perhaps Moscow is telling the truth this time.'],
    ['turned round', 'Should the newspaper be right, much follows from it.'],
    ['with no side taken', 'My aunt does not know which to believe.'],
    ['from a fence', 'Jane Roe of Town College is on the fence.'],
  ])('%s', (_, sentence) => {
    expect(lastStance(`${DENIED}\n${sentence}`)).toBe('unconfirmed');
  });

  test.each([
    ['somebody else', 'If the mayor is right, taxes will fall.'],
    ['the right thing', 'If the Post hires the right people, sales will grow.'],
    ['a side of the street', 'Perhaps the shop is on the right side of the street.'],
  ])('and not of %s', (_, sentence) => {
    expect(lastStance(`${DENIED}\n${sentence}`)).toBeNull();
  });
});

describe('private calls', () => {
  test.each([
    ['an aide', '“No comment on private calls,” an aide texted.'],
    ['nobody', '“We do not comment on private calls.”'],
  ])('are this one where %s does not comment on them', (_, sentence) => {
    expect(lastStance(`${DENIED}\n${sentence}`)).toBe('unconfirmed');
  });
});
