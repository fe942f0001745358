import { describe, expect, test } from 'vitest';
import { readingOf } from './reading.ts';

const sentencesIn = (text: string) => readingOf(text).marks.map((mark) => mark.text);

describe('a headline that is glued to its text', () => {
  test.each([
    [
      'before a long subject',
      'Spokesman: no phone call between Putin and Trump',
      'The Ministry of Foreign Affairs of Russia denied that Vladimir Putin and Donald Trump had a phone call.',
    ],
    [
      'before a name behind a noun',
      'Moscow rejects story of Trump-Putin phone call',
      'Dmitry Peskov said in an interview for state television that no phone call between Trump and Putin took place.',
    ],
  ])('ends %s', (_, headline, lead) => {
    expect(sentencesIn(`${headline} ${lead}`)).toEqual([headline, lead]);
  });
});

describe('no headline ends', () => {
  test.each([
    ['in a headline alone', 'Kremlin denies report of phone call between Trump and Putin'],
    [
      'in a sentence of running text',
      'The Kremlin said on Monday that President Vladimir Putin had no phone call with Donald Trump.',
    ],
    [
      'before a name that belongs to its title',
      'A spokesman for the Russian leader Vladimir Putin denied that he had a phone call with Donald Trump.',
    ],
  ])('%s', (_, text) => expect(sentencesIn(text)).toEqual([text]));
});
