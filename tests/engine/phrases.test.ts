import { describe, expect, test } from 'vitest';
import { english } from '../../lib/engine/languages/english.ts';
import { PhraseBook, Vocabulary } from '../../lib/engine/phrases.ts';

const vocabulary = new Vocabulary();

function wordsOf(text: string) {
  return text.split(' ').map(
    (lower) =>
      ({
        lower,
        number: vocabulary.numberOf(lower),
        kind: lower === '.' ? 'mark' : 'word',
      }) as const,
  );
}

describe('a phrase book', () => {
  const book = new PhraseBook<string>(vocabulary);
  book.add(['speak/speaks to'], 'telling');
  book.add(['speak'], 'speaking');
  book.add(['brush … aside'], 'rejecting');

  test.each([
    ['prefers the longest phrase', 'speak to us', ['telling'], 2],
    ['takes each alternative', 'speaks to us', ['telling'], 2],
    ['falls back to a shorter one', 'speak up', ['speaking'], 1],
    ['leaps the gap before a particle', 'brush the whole report aside', ['rejecting'], 1],
  ])('%s', (_, text, values, width) => {
    const words = wordsOf(text);
    const match = book.at(words, 0, words.length);
    expect([[...(match?.values ?? [])], match?.width]).toEqual([values, width]);
  });

  test.each([
    ['nothing begins there', 'no speech'],
    ['the particle is beyond a stop', 'brush it . aside'],
    ['the particle is too far away', 'brush one two three four five six seven aside'],
  ])('has no match where %s', (_, text) => {
    const words = wordsOf(text);
    expect(book.at(words, 0, words.length)).toBeNull();
  });
});

test('a phrase with a gap is closed by one word', () => {
  const phrases = [
    ...Object.values(english.words),
    ...Object.values(english.families).flatMap(({ told, ...lists }) => Object.values(lists)),
  ].flat();
  expect(phrases.filter((phrase) => /…\s+\S+\s/.test(phrase))).toEqual([]);
});
