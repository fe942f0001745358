import { describe, expect, test } from 'vitest';
import { WEIGHED } from '../../lib/engine/evidence.ts';
import { LEAD, lastMark, lastStance } from './reading.ts';

const TWICE = `${LEAD} The Kremlin denied that the conversation took place.`;

const isWeighed = (text: string) =>
  lastMark(text)?.path.some(({ rule }) => rule === WEIGHED) ?? false;

describe('what no rule reads is weighed, once the article is on the claim', () => {
  test.each([
    ['a verdict of whoever has denied', 'denied', '"Fiction, pure and simple," was his verdict.'],
    ['how the paper knows', 'reported', 'The Post said it had the story from a handful of people.'],
    ['who else has it', 'reported', 'Axios says it has it from two people too.'],
  ])('%s', (_, stance, sentence) => {
    expect(lastStance(`${TWICE} ${sentence}`)).toBe(stance);
  });

  test('with the words that weigh most as its cues', () => {
    const mark = lastMark(`${TWICE} Axios says it has it from two people too.`);
    expect(mark?.cues.map(({ text, kind }) => [text, kind])).toContainEqual(['says', 'report']);
  });
});

describe('nothing is weighed', () => {
  test.each([
    ['before a second mark', `${LEAD} Axios says it has it from two people too.`],
    ['of another year', `${TWICE} In 1986 Axios would have had it from two people.`],
    ['of what is so at large', `${TWICE} The Post often has it from two people.`],
    [
      'of another event',
      `${TWICE} Scholz and Putin will speak on Friday, two people told the Post.`,
    ],
  ])('%s', (_, text) => expect(isWeighed(text)).toBe(false));
});
