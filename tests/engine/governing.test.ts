import { describe, expect, test } from 'vitest';
import { stanceOverDenial as headlineStance, stanceBehindDenial as stanceOf } from './reading.ts';

describe('who keeps to a denial denies', () => {
  test.each([
    'Moscow sticks to its denial of the call.',
    'The government stood by its rejection of the report on Tuesday.',
    'Moscow had called it nonsense when the newspaper wrote that the two had spoken.',
    'He considered talk of a call between the two leaders “absolute rubbish”.',
    'Peskov pronounced the conversation between Putin and Trump “sheer nonsense”.',
    'Questioned about the call, Peskov repeated that it was an invention.',
    'Putin’s spokesman, who calls it an invention, told reporters that standards were in decline.',
    'The Kremlin is on record that they did not.',
    'The spokesman excluded that the two had spoken.',
  ])('%s', (sentence) => expect(stanceOf(sentence)).toBe('denied'));

  test.each([
    'Turkey does not exclude that the two men talked.',
    'A leaked recording of the call is a fake, experts say.',
    'The phone call that perhaps took place is still talked about.',
    'His denial was too quick to be believed, said a diplomat.',
    'The foreign ministry said that it had seen the reports of the call.',
    'Officials would say neither that the call took place nor that it did not.',
  ])('its near miss is unconfirmed: %s', (sentence) =>
    expect(stanceOf(sentence)).toBe('unconfirmed'),
  );

  test('what somebody else told never happened is not the event', () => {
    expect(stanceOf('I have heard him describe things that never happened.')).toBeNull();
  });
});

describe('in a headline', () => {
  test.each([
    [
      'a noun without its article is taken for granted',
      'Trump cautioned Putin in phone call, sources say',
      'reported',
    ],
    ['a pair in a call is in it', 'Trump and Putin in surprise telephone conversation', 'reported'],
    [
      'a negation in a quotation stays in it',
      '“THERE WAS NO CALL” Moscow rejects claims of Trump-Putin chat',
      'denied',
    ],
    [
      'a denial that is kept to needs no article',
      'Kremlin sticks to denial of Trump call',
      'denied',
    ],
    [
      'a participle before the noun tells nothing',
      'Five questions on the reported Trump-Putin call',
      'unconfirmed',
    ],
  ])('%s', (_, headline, stance) => expect(headlineStance(headline)).toBe(stance));
});

describe('a participle before the noun', () => {
  test('leaves a bare mention to the standing of the claim', () => {
    expect(stanceOf('The reported conversation divided commentators.')).toBe('unconfirmed');
  });

  test('gives way to what is said of the event', () => {
    const told = 'The Post said the reported conversation took place on Thursday.';
    expect(stanceOf(told)).toBe('reported');
    expect(stanceOf('It misstated the date of the reported call.')).toBe('reported');
  });
});

describe('who hardly doubts reports', () => {
  test.each([
    'There is little doubt that the two presidents talked, the editor said.',
    'No one in Kyiv has much doubt that the two men spoke.',
    'Four officials believe that account to be correct.',
  ])('%s', (sentence) => expect(stanceOf(sentence)).toBe('reported'));
});

describe('a question behind a statement', () => {
  test.each([
    [
      'on something else leaves it as it is',
      'The two men spoke, according to the Post; who else was listening?',
      'reported',
    ],
    ['that asks whether leaves it open', 'They say he phoned Putin: did he?', 'unconfirmed'],
  ])('%s', (_, sentence, stance) => expect(stanceOf(sentence)).toBe(stance));
});
