import { describe, expect, test } from 'vitest';
import { LEAD, lastStance } from './reading.ts';

/** What the last sentence of an article says of the call that its first has told of. */
const said = (sentence: string) => lastStance(`${LEAD} ${sentence}`);

describe('whoever reported the call stands by it', () => {
  test.each([
    ['without a word for the report', 'The newspaper is not backing down.'],
    ['in a figure of speech', 'The Post is sticking to its guns.'],
    ['by its own people', "The daily's editors are unrepentant."],
    [
      'with trust in its work',
      'A spokesman for the paper said it had full confidence in its work.',
    ],
    ['behind a question', 'Is the paper retreating? No, it says its story is accurate.'],
  ])('%s', (_, sentence) => {
    expect(said(sentence)).toBe('reported');
  });

  test.each([
    ['a party that does not give way stands by something else', 'The Kremlin is not backing down.'],
    ['so do troops', 'Russian troops are standing firm near Kursk.'],
    ['and trust is often in others', 'The Kremlin has full confidence in its generals.'],
  ])('%s', (_, sentence) => {
    expect(said(sentence)).toBeNull();
  });
});

describe('the sources of the report belong to it', () => {
  test.each([
    ['by how many agree', 'Six people with knowledge of it told the newspaper the same.'],
    ['by what they let out', 'The Post says four separate insiders spilled the beans.'],
    ['by how they agree', 'The sources gave the same account, the Post says.'],
  ])('%s', (_, sentence) => {
    expect(said(sentence)).toBe('reported');
  });
});
