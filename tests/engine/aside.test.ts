import { describe, expect, test } from 'vitest';
import { stanceOverDenial as headlineStance, stanceBehindDenial as stanceOf } from './reading.ts';

describe('what somebody else makes of it, in a remark behind, leaves the main clause as it is', () => {
  test.each([
    'The Post reported that Trump and Putin spoke, a claim that Moscow rejects.',
    'Trump was reported to have talked to Putin on Thursday, something the Kremlin has branded untrue.',
    'Trump and Putin talked on Thursday, according to the Post, a story which the Kremlin calls fiction.',
  ])('%s', (sentence) => expect(stanceOf(sentence)).toBe('reported'));
});

describe('what a sentence sets out to speak of decides nothing', () => {
  test.each([
    [
      'On the claim that the call was an invention, he remarked that words from there needed care.',
      'unconfirmed',
    ],
    ['As for the report of the call, the ministry declined to comment.', 'unconfirmed'],
    ['On the story of the call, Peskov said that it was an invention.', 'denied'],
  ])('%s', (sentence, stance) => expect(stanceOf(sentence)).toBe(stance));
});

describe('who adds nothing keeps to what was said', () => {
  test('to a denial of one’s own', () => {
    const own =
      'The spokesman had nothing to add to his earlier statement that the story was untrue.';
    expect(stanceOf(own)).toBe('denied');
  });

  test('and not to somebody else’s', () => {
    const other =
      'The White House had nothing to add to the Kremlin’s statement that there was no call.';
    expect(stanceOf(other)).toBe('unconfirmed');
  });
});

describe('an evasion with the event for its object leaves it open', () => {
  test.each([
    'I would refer you to the transition team for anything on the call.',
    'I have nothing for you on the call, the spokesman said.',
    'He offered no opinion as to whether the conversation had been held.',
    'Trump ignored questions about the call with Putin.',
  ])('%s', (sentence) => expect(stanceOf(sentence)).toBe('unconfirmed'));
});

describe('a report is told by the paper that it belongs to', () => {
  test.each([
    'The Washington Post wrote of a telephone conversation between Trump and Putin.',
    'Investors seized on the Washington Post’s weekend report of a phone call between the two leaders.',
  ])('%s', (sentence) => expect(stanceOf(sentence)).toBe('reported'));

  test('and one without an owner is a mere mention', () => {
    const plain = 'Traders weighed reports of a call between Trump and Putin.';
    expect(stanceOf(plain)).toBe('unconfirmed');
  });
});

describe('behind a quotation and a colon stands who says it, and on what', () => {
  test.each([
    ['“There was no conversation”: Kremlin on the Putin-Trump call', 'denied'],
    ['“Pure fiction”: Peskov on report of Trump call', 'denied'],
    ['“No comment”: Trump aide on the Putin call', 'unconfirmed'],
  ])('%s', (headline, stance) => expect(headlineStance(headline)).toBe(stance));
});

describe('what may be said of anybody is no word on the event', () => {
  test('in what a minister can do', () => {
    const general = '“A minister can lie, and a witness can be wrong,” he said.';
    expect(stanceOf(general)).toBeNull();
  });

  test('in what a denial is worth if it is true', () => {
    const worth = 'To the scholar, the denial serves a purpose whether or not it is true.';
    expect(stanceOf(worth)).toBe('unconfirmed');
  });
});
