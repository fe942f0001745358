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
  ['an hour can end a sentence', ['Nobody had spoken as of 9 p.m.', 'President Ann Hale was out.']],
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
  ['the time of an entry may have half of the day', ['It goes on', '7.43am Minister lands']],
  ['a time of day inside a sentence begins none', ['The train at 07:43 Oslo time was late.']],
  [
    'a dotted time opens what follows a stop',
    [
      'It goes on.',
      '10.58 Rents rise in the old town',
      'The mayor said on Monday that she had heard.',
    ],
  ],
  ['a dotted number inside a sentence begins none', ['It cost 10.58 Oslo crowns on Monday.']],
  ['a time with its zone begins one', ['The war goes on', '09.14 GMT Welcome to our live page.']],
  [
    'a speaker in capitals begins one',
    ['Transcript of the briefing, Nov. 12', 'MR HALE: Good afternoon.', 'MS ORTIZ: Thanks.'],
  ],
  [
    'an agency of two words ends its dateline',
    ['OSLO, Nov 11 (Northern Wire) - The minister left.', 'He flew.'],
  ],
  [
    'what a paper says goes on behind its "that"',
    ['A paper, the Tribune, said at the weekend that Mr Hale had left Oslo.', 'He had.'],
  ],
  ['the signs of a ticker begin one', ['+++ Rents rise', '+++ Prices fall', '+++ Ferry late']],
  ['a bar between headlines begins one', ['Rents rise', '| Prices fall']],
  ['a label of the page begins one and ends itself', ['He left', 'Read also', 'Rents rise again']],
  ['the salutation of a letter begins one', ['Ann Lee, Leith', 'Sir – Your paper was wrong.']],
  ['a case between two parties is one', ['Hale v. Ortiz was heard.', 'Both left.']],
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
    'before a dateline with its agency and a colon',
    [
      'No talks took place, says mayor',
      'Oslo, Nov 12 (Wire): Norway rejected the story on Monday.',
    ],
  ],
  [
    'before a common word that few lists of names hold',
    ['Oslo live: mayor rejects story of secret talks', 'Good morning and welcome to our page.'],
  ],
  [
    'before the dateline of an agency in small letters',
    [
      'Rents rise in the old town',
      'OSLO, Nov 11 (Market wire) - Rents rose again in the old town on Monday.',
    ],
  ],
  [
    'before a town behind a number',
    ['Rents rise as in 2022', 'OSLO (Wire) - Rents rose again in the old town on Monday.'],
  ],
  ['and not before a small word of its own', ['No Talks With Ortiz After Newspaper Report']],
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
    'before an article that opens a source',
    ['Hale and Ortiz did not speak, mayor insists', 'The Tribune rejected the claim of a daily.'],
  ],
  [
    'behind a quotation',
    ["Mayor denies talks as 'pure fiction'", 'A source said on Sunday that they met.'],
  ],
  [
    'behind words in quotation marks',
    ["Mayor 'told rival not to give in'", 'Oslo denies that there was a call.'],
  ],
  [
    'behind a verb that has no object',
    ['Talks of Hale and Ortiz never took place', 'Rosa Ortiz has not met her rival.'],
  ],
  [
    'before a name with its title and verb',
    [
      'Mayor keeps silent on report of talks',
      'Town spokesman Jim Reed on Tuesday rejected it as invented.',
    ],
  ],
  [
    'before a name with its function behind',
    [
      'Mayor denies rift with senators',
      'Ann Hale, spokeswoman of the mayor, told a local paper so.',
    ],
  ],
  [
    'before an owner whose noun has a verb',
    ['Hale says she met Ortiz since vote', "Norway's prime minister said that she did."],
  ],
  [
    'behind an inverted source whose name has a verb of its own',
    ['Talks will go on, says town minister', 'Ann Hale told a broadcaster that they would.'],
  ],
  [
    'before a common word with a capital',
    ["Hale and Ortiz 'talk about rents'", 'Record number of ferries ran late on Monday.'],
  ],
  [
    'before a town and a date',
    ['Talk of a deal is not true, says Hale', 'OSLO, November 12.', 'The minister held no talks.'],
  ],
  [
    'before a name that the headline has told of',
    ['Oslo denies it was told of strike', 'Oslo has denied that it was told of a strike in town.'],
  ],
  [
    'before a city and its colon',
    ['Mayor rubbishes it', 'New Oslo: The mayor has called the letter a poor joke on Monday.'],
  ],
  [
    'behind who told it',
    ['Hale rang Ortiz: report', 'Mayor Ann Hale rang Leo Ortiz on Monday, the paper said.'],
  ],
  ['a headline that denies a report runs on', ['Oslo denies report Hale rang Ortiz last week']],
  [
    'before the agencies it is taken from',
    ['Mayor rejects a letter', 'Northern Wire and agencies'],
  ],
  ['before a letter', ['Rents ring in the ears', 'Letter from Oslo', 'There is a joke here.']],
  ['behind a byline', ['The sound of rain', 'By Ann Lee', 'I have no idea who will win.']],
  ['behind a desk', ['Mayor has no time', 'By Staff', 'On Monday the mayor left.']],
  ['between headlines by paper', ['The Sun: Rents rise in town', 'Le Soir: Prices fall']],
  ['behind the name of a section', ['WORLD', 'Mayor never got the letter']],
  ['before a byline', ['Mayor scotches talk of a deal', 'By Our Staff -', 'Oslo has no deal.']],
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

test.each([
  [
    'a name behind its title',
    'Aides of U.S. President-elect Ann Hale met Mayor Rosa Ortiz on Monday.',
  ],
  ['the object of a verb', 'Town leaders fear Mayor Rosa Ortiz has called the plan absurd.'],
  ['a name with an article', 'Hale told The Tribune that the talks had been held.'],
  ['a name behind what it does', 'They met on Monday, and billionaire Jim Reed joined the talks.'],
  ['a relative clause without a pronoun', 'The call Mayor Rosa Ortiz had with Hale was short.'],
  ['a name behind a day', 'The town told reporters Monday Mayor Rosa Ortiz has no plans.'],
  ['the owner of a noun', 'Hale was ready to talk, though without softening Norway’s terms.'],
  ['who is quoted', '“There was no deal,” Town spokesman Jim Reed told reporters.'],
  ['who says I', 'It comes up in every conversation I have with my barber.'],
  [
    'the claim behind a source',
    'As reported, The Tribune claims Hale and Ortiz were on the phone.',
  ],
  ['a question inside a sentence', 'Nobody knows what Mayor Rosa Ortiz would do about the rents.'],
])('%s begins no sentence', (_, sentence) => {
  expect(sentencesIn(sentence, 0)).toEqual([sentence]);
});

test.each([
  [
    'behind a statement',
    [
      'Mayor stands by her account of the flood',
      'Council mulls new bridge over the Ouse',
      'Rents climb past all records',
      'Dockers vow to strike again in May',
      'Ferry sinks off the coast',
    ],
  ],
  [
    'by a label',
    [
      'Mayor denies the flood was foreseen',
      'Oslo: Nobody asked me',
      'Bergen: Gale hits ferry and three boats',
      'Troll was found in a wood',
      'Hamar: Bank to close eight branches by the end of June',
    ],
  ],
])('headlines in a row are told apart %s', (_, headlines) => {
  expect(sentencesIn(headlines.join(' '))).toEqual(headlines);
});

test('a question does not end a row of papers', () => {
  const papers = ['The Sun: Was she warned? Hale, a dam and a note', 'Le Soir: Bank to close'];
  expect(sentencesIn(papers.join(' ')).at(-1)).toBe(papers.at(-1));
});

test('a text without any stop is cut', () => {
  expect(sentencesIn('word '.repeat(1000)).length).toBeGreaterThan(1);
});

test.each([
  [
    'the agencies a text is taken from',
    ['ANB, Northern Wire', 'The mayor says a letter was lost.'],
  ],
  ['agencies and a day', ['ANB, Oslo, Nov 11', 'Norway on Monday dismissed a letter as invented.']],
  ['a desk', ['Oslo Times News Desk', 'Ann Hale, who is new, wrote a letter.']],
  ['a name and agencies', ['Ann Lee and agencies', 'Norway has accused a town of theft.']],
  [
    'people and where they are',
    ['Ann Lee in Oslo, Jim Reed in Rome and Leo Vik in Bonn', 'Norway has lost a letter.'],
  ],
  ['a correspondent', ['Ann Lee, Oslo correspondent', 'If the mayor is right, nobody wrote.']],
  ['the name of a rubric', ['Weekend letter', 'There used to be a mayor called Hale.']],
  ['a single word', ['Leader', 'It has taken the mayor two days to write a letter.']],
  ['a paper and its town', ['Gazeta Oslo (Norway)', 'The weekly wonders who wrote the letter.']],
  ['a rubric with a colon', ['It rained.', 'Background:', 'The Tribune wrote of a letter.']],
  ['a rubric before a quotation', ['Details', '"It is not true," said the mayor.']],
  ['a paper with a hyphen', ['ANB-Oslo', 'The adviser of the mayor answered on Monday.']],
  ['a question', ['Oslo Times Network', 'Did Mayor Hale write to her rival?']],
  ['a statement put to the test', ['Truth Meter', 'The statement: "Hale wrote."']],
  ['where somebody writes', ['By our man in Oslo', 'Rents should not rise, taught Hale.']],
  ['an agency in brackets', ['(Wire) --', 'The mayor denied on Monday that she wrote.']],
])('a line over a text ends before it: %s', (_, sentences) => {
  expect(sentencesIn(sentences.join(' '))).toEqual(sentences);
});

test.each([
  ['a day', 'Last week The Tribune wrote about the letter.'],
  ['a paper behind what it is', 'Local newspaper The Tribune said that nobody had written.'],
  ['a name that ends in a small word', 'Human Rights Watch called the letter shocking.'],
  ['a relative clause without a pronoun', 'Two people I rang laughed about the letter.'],
  ['a function before its name', 'Former translator Boris Bell said that nobody had written.'],
])('a sentence that begins with %s is one', (_, sentence) => {
  expect(sentencesIn(sentence)).toEqual([sentence]);
});

test.each([
  ['numbers', ['1.', 'Rents rise', '2.', 'Mayor writes no letter', '3.', 'Who is Ann Hale?']],
  [
    'numbers that count down',
    ['Most read', '3.', 'Rents rise', '2.', 'Prices fall', '1.', 'Ferry late'],
  ],
  ['letters', ['(a) Hale wrote to Ortiz.', '(b) One source confirms it.']],
  [
    'brackets alike',
    ['Rents rise (12 sources)', 'Prices fall (9 sources)', 'Ferry late (2 sources)'],
  ],
  ['days with their hours', ['Sunday, 18:04: Rents rise', 'Monday, 06:30: Good morning']],
  [
    'days',
    [
      'Monday',
      'Hale denies that she wrote.',
      'Tuesday',
      'A star denies a rumour.',
      'Friday',
      'Oslo does not deny it.',
    ],
  ],
  [
    'papers behind a title',
    ['Lunch links', 'The Sun: Rents rise', 'Le Soir: Prices fall', 'Die Post: Ferry late'],
  ],
  ['how long ago', ['5h ago: Mayor names Reed', '10m ago: Ortiz says no']],
  ['pictures', ['👑 The queen was late.', '🎧 Our playlist is here.']],
  ['datelines', ['ROME, Nov 11 – Rents rise', 'OSLO, Nov 11 – Prices fall']],
  ['papers and bars', ['The Sun', '| "Rents rise"', 'Le Soir', '| "Prices fall"']],
  ['who signs a letter', ['"We were wrong."', '(Ann Lee, Oslo)', '"It rained."']],
])('the entries of a list part: %s', (_, sentences) => {
  expect(sentencesIn(sentences.join(' '))).toEqual(sentences);
});

test.each([
  ['a number that ends a sentence', ['The bill has 12.', 'Nobody minds.']],
  ['a bracket', ['Hale (12 votes) beat Ortiz (9 votes) by a nose.']],
  ['how long ago', ['It was 5 days ago that it rained.']],
])('no entry begins at %s', (_, sentences) => {
  expect(sentencesIn(sentences.join(' '))).toEqual(sentences);
});
