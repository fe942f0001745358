import { describe, expect, test } from 'vitest';
import { CALL, lastMark, NOTICE } from './reading.ts';

const LEAD =
  'The Washington Post says that Donald Trump and Vladimir Putin spoke by phone on Thursday and that Kyiv was told.';

/** The claim and the stance of the last sentence of an article that has named the call and the notice. */
function readingOfLast(sentence: string) {
  const mark = lastMark(`${LEAD} ${sentence}`);
  return mark === undefined ? null : [mark.claim, mark.stance];
}

describe('whoever had no notice of the call denies the notice, and not the call', () => {
  test.each([
    ['not warned', 'Ukraine says nobody warned it about the call.'],
    ['not known of', 'The foreign ministry in Kyiv says that it did not know of the call.'],
    ['our side', '"It is not true that our side knew of the call," a diplomat in Kyiv said.'],
    ['his side', 'A diplomat in Kyiv said it was not true that his side had been consulted.'],
    ['us, of a call by name', '"No one warned us of any call between Trump and Putin," Kyiv said.'],
    ['told nothing', 'Diplomats in Kyiv say that they were told nothing at all.'],
    ['unaware', 'Ukraine insists that it was unaware of the call.'],
    ['out of the loop', 'Kyiv was out of the loop, its foreign ministry says.'],
    ['a verdict on the idea', 'Kyiv called the idea that it had been tipped off ridiculous.'],
    ['a passage', 'Kyiv took issue with one passage, in which Ukraine is forewarned of the call.'],
  ])('%s', (_, sentence) => expect(readingOfLast(sentence)).toEqual([NOTICE, 'denied']));

  test.each([
    ['us', 'Ukraine: Nobody Warned Us About Trump’s Call to Putin'],
    ['by whom it is said behind it', 'Nobody warned us about Trump’s call to Putin, says Ukraine'],
  ])('a headline on %s', (_, headline) => {
    const mark = lastMark(headline);
    expect([mark?.claim, mark?.stance]).toEqual([NOTICE, 'denied']);
  });
});

describe('notice that was given is reported', () => {
  test.each([
    ['told and silent', 'According to the Post, Ukraine was notified and did not object to it.'],
    ['known of', 'Kyiv knew of the call, the Post wrote.'],
  ])('%s', (_, sentence) => expect(readingOfLast(sentence)).toEqual([NOTICE, 'reported']));
});

test('a paper that is told something by others is told of no notice', () => {
  expect(
    readingOfLast('An aide told us that Trump and Putin had spoken for half an hour.'),
  ).toEqual([CALL, 'reported']);
});

describe('whoever could not have agreed was not told', () => {
  test.each([
    '“It is impossible for us to have endorsed or opposed it,” said Heorhii Tykhyi of the foreign ministry.',
    'It follows that Kyiv cannot have given its blessing, Tykhyi told Reuters.',
    'Heorhii Tykhyi: Ukraine learned of it from the press.',
    'The Ukrainian government had been told of nothing in advance, Tykhyi said.',
    '“We could not, accordingly, have endorsed it or opposed it,” Tykhyi said.',
  ])('%s', (sentence) => expect(readingOfLast(sentence)).toEqual([NOTICE, 'denied']));

  test.each([
    ['Kyiv did not oppose the call, the Post wrote.', 'reported'],
    ['Kyiv would not say whether it had been told in advance of the call.', 'unconfirmed'],
  ])('%s', (sentence, stance) => expect(readingOfLast(sentence)).toEqual([NOTICE, stance]));
});
