import { describe, expect, test } from 'vitest';
import { stanceOverDenial as headlineStance, stanceBehindDenial as stanceOf } from './reading.ts';

describe('what is so of nothing but what took place is reported', () => {
  test.each([
    ['when it was', 'The call was on Thursday.'],
    ['when it came', 'The conversation came on Thursday evening.'],
    ['how it was made', 'The call was made on an open line.'],
    ['that it was one of several', 'It was the first contact of the two since the election.'],
    ['that it was real', 'The channel treated the conversation as real.'],
    ['who held it', 'Story one tonight: a call that Donald Trump placed to Vladimir Putin.'],
    ['what was done by it', 'With the call to Putin the president-elect has shown impatience.'],
    ['what a paper dates', 'The newspaper dates the call to Thursday.'],
    ['what a paper places', 'The Post places the conversation in Florida.'],
    ['what a paper revealed', 'The call, which the Washington Post revealed, has unsettled Kyiv.'],
    ['what it is said to be by nobody', 'Trump warned Putin in the call, it has been reported.'],
  ])('%s: %s', (_, sentence) => expect(stanceOf(sentence)).toBe('reported'));

  test.each([
    'Five takeaways from the Trump-Putin call',
    'What Trump’s chat with Putin means for Europe',
    'Trump warns Putin over Ukraine in first chat since landslide - reports',
  ])('in a headline: %s', (headline) => expect(headlineStance(headline)).toBe('reported'));
});

describe('a near miss is unconfirmed', () => {
  test.each([
    'Perhaps the call was made on Thursday.',
    'Was the call made on an open line?',
    'If the conversation was real, nobody has proved it.',
    'It is an odd tale of a phone call between Trump and Putin that may not have happened.',
  ])('%s', (sentence) => expect(stanceOf(sentence)).toBe('unconfirmed'));

  test.each([
    'What we know about Trump’s call to Putin',
    'Senators split over Trump’s call to Putin',
    'Doubts over Trump’s call to Putin',
    'Kremlin responds to Trump call report',
  ])('in a headline: %s', (headline) => expect(headlineStance(headline)).toBe('unconfirmed'));
});
