import { expect, test } from 'vitest';
import { english } from '../../lib/engine/languages/english.ts';
import { lexiconOf } from '../../lib/engine/lexicon.ts';
import { sentencesOf } from '../../lib/engine/sentences.ts';

const LEXICON = lexiconOf(english);

function sentencesIn(text: string, index = 1): string[] {
  const block = { text, role: index === 0 ? 'headline' : 'text', lang: 'en' } as const;
  return sentencesOf(block, index, LEXICON).map((sentence) => sentence.text);
}

test.each([
  ['a title before a name ends nothing', ['Dr. Hale met Sen. Ortiz.', 'Both smiled.']],
  ['an initial ends nothing', ['John F. Hale spoke.', 'He left.']],
  ['a country in initials ends nothing before a noun', ['The U.S. envoy left.', 'He flew home.']],
  ['a country in initials can end a sentence', ['She works in the U.S.', 'The envoy left.']],
  ['a month cut short ends nothing', ['On Nov. 11 it rained.', 'Nobody minded.']],
  ['a decimal ends nothing', ['Prices fell 3.5 percent.', 'Rents rose.']],
  ['a question in quotes goes on with who asked', ['“Is it true?” asked Hale.', 'Nobody knew.']],
  ['a stop inside quotes ends the sentence', ['“It is not true.”', 'He left.']],
  ['a quotation of two sentences is two', ['“It is not true.', 'It never was,” he said.']],
  ['an ellipsis followed by a capital ends one', ['He paused …', 'Then he left.']],
  ['the labels of an interview begin one', ['Q: Did it happen?', 'A: Nobody knows.']],
  ['a bullet begins one', ['• Rents rise', '• Prices fall']],
  [
    'the time of a live blog begins one',
    ['The talks have ended', '07:43 Minister arrives in Oslo'],
  ],
  ['a dateline belongs to its sentence', ['OSLO, Nov 11 (Wire) - The minister left.', 'He flew.']],
])('%s', (_, sentences) => {
  expect(sentencesIn(sentences.join(' '))).toEqual(sentences);
});

test.each([
  [
    'before an article',
    ['Mayor Denies Secret Talks With Rival', 'The mayor said on Monday that he met nobody.'],
  ],
  [
    'before a dateline',
    ['Minister rejects report of talks', 'OSLO (Wire) - Norway held no talks, its minister said.'],
  ],
  [
    'before a name it has named',
    [
      'Hale and Ortiz Talk on the Phone',
      'Senator Ann Hale and Rosa Ortiz were on the line for an hour.',
    ],
  ],
  [
    'behind its source',
    ['No talks were held, mayor says', 'Town spokesman Jim Reed told a local paper the same.'],
  ],
  [
    'before the last capital of a title',
    [
      'Town Hall: Mayor and Rival Never Held Secret Talks Last Week',
      'Local officials are denying that the two met.',
    ],
  ],
])('a headline without a stop ends %s', (_, sentences) => {
  expect(sentencesIn(sentences.join(' '), 0)).toEqual(sentences);
});

test('a text without any stop is cut', () => {
  expect(sentencesIn('word '.repeat(1000)).length).toBeGreaterThan(1);
});
