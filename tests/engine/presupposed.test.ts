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

describe('what would have followed from it and did not', () => {
  test.each([
    'Had they talked, he reasoned, the whole world would have been told.',
    '“If there’d been a call, we would have led on it,” says a Moscow editor.',
    'Had it been true, the Americans would have announced it, Peskov said.',
  ])('denies it: %s', (sentence) => expect(stanceOf(sentence)).toBe('denied'));

  test.each([
    'Had Trump talked to Putin, it would have been their first contact.',
    'If there had been a call, it would have been a scandal.',
    'If they spoke, they kept it to themselves.',
  ])('leaves it open where it only says what it came to: %s', (sentence) =>
    expect(stanceOf(sentence)).toBe('unconfirmed'),
  );
});

describe('one of two is open', () => {
  test.each([
    'Nobody else was there when Trump spoke or didn’t speak with Putin.',
    'Trump had been on the phone to Putin or had not, depending on the paper.',
    'Did Trump ring Putin, deputies ask',
    '“How can you write that Trump and Putin spoke?” asks a reader.',
    'The former spy isn’t sold on reports that Trump called Putin.',
  ])('%s', (sentence) => expect(stanceOf(sentence)).toBe('unconfirmed'));

  test('and no negation of something else', () => {
    const sentence = 'The Post wrote that Kyiv had been consulted on the call and hadn’t objected.';
    expect(stanceOf(sentence)).toBe('reported');
  });
});

describe('a question behind a statement takes nothing back', () => {
  test.each([
    'Trump and Putin have talked, so what happens now?',
    'The Post says that Trump rang Putin, does Berlin have a comment?',
  ])('%s', (sentence) => expect(stanceOf(sentence)).toBe('reported'));

  test.each([
    'Trump and Putin have talked, haven’t they?',
    'On Thursday, did Trump ring Putin?',
    'What does anybody know about the call?',
    'Who is lying about the call?',
    'Did they or didn’t they speak on Thursday?',
  ])('but one that asks for it leaves it open: %s', (sentence) =>
    expect(stanceOf(sentence)).toBe('unconfirmed'),
  );
});

describe('what a negation or a rejection is of', () => {
  test.each([
    ['reported', 'There is no harm in Trump having phoned Putin, a minister said.'],
    ['unconfirmed', 'The service had seen nothing that contradicts the report.'],
    ['unconfirmed', 'The visit follows disputed reports of a call between Trump and Putin.'],
    ['denied', 'Moscow disputed reports of a call between Trump and Putin.'],
    ['denied', 'The Kremlin had nothing to add to its denial.'],
    ['unconfirmed', 'Half of the readers believe in the call and half do not.'],
    [null, 'There are many ways to fake a call.'],
  ] as const)('%s: %s', (stance, sentence) => expect(stanceOf(sentence)).toBe(stance));
});

describe('a remark in brackets or commas', () => {
  test.each([
    [
      'reported',
      'The Post (Washington, not New York) wrote that Trump and Putin spoke on Thursday.',
    ],
    ['reported', 'The call, which took place on Thursday, has unsettled Kyiv.'],
    ['denied', 'The call, which never took place, has unsettled Kyiv.'],
    ['unconfirmed', 'The call, which may have taken place on Thursday, has unsettled Kyiv.'],
  ] as const)('is read for itself, %s: %s', (stance, sentence) =>
    expect(stanceOf(sentence)).toBe(stance),
  );
});

describe('a confirmation that is not given', () => {
  test.each([
    ['unconfirmed', 'How do you confirm that Trump talked to Putin?'],
    ['unconfirmed', 'Claim: The Kremlin has confirmed that Putin spoke with Trump.'],
    ['unconfirmed', 'Nobody has shown that the call took place.'],
    ['unconfirmed', 'The call is hard to prove.'],
    ['unconfirmed', 'The call may have taken place on Thursday.'],
    ['reported', 'The article in question described how Trump had called Putin.'],
    ['reported', 'The aides in question confirmed that Trump had called Putin.'],
  ] as const)('%s: %s', (stance, sentence) => expect(stanceOf(sentence)).toBe(stance));
});

describe('a denial that somebody else has the last word on', () => {
  test.each([
    ['reported', 'They can deny it all they want, Trump and Putin spoke on Thursday.'],
    ['reported', 'The Kremlin’s denial does not change the fact that they spoke.'],
    ['reported', 'Even if Moscow will not admit it, Trump rang Putin.'],
    ['unconfirmed', 'The Kremlin’s denial of the call is a lie, said a senator.'],
    ['unconfirmed', 'Peskov brushed off questions about the call.'],
    ['unconfirmed', 'Peskov waved away a reporter’s question on whether they had spoken.'],
    ['denied', 'The Kremlin’s rejection of the story leaves no room for doubt.'],
    ['denied', 'Putin “did not take Trump’s call”, said Peskov.'],
  ] as const)('%s: %s', (stance, sentence) => expect(stanceOf(sentence)).toBe(stance));
});

describe('whoever hears it, and when, is no part of what is said', () => {
  test.each([
    [
      'denied',
      'The Kremlin said on Monday that no conversation between Putin and Trump had taken place.',
    ],
    ['denied', 'Peskov told reporters in Moscow that no call between the two had taken place.'],
    ['reported', 'The Post said on Sunday that a call between Trump and Putin had taken place.'],
    ['unconfirmed', 'CLAIM UNDER REVIEW: Trump spoke to Putin by phone after the election'],
    ['denied', 'The Kremlin stands by its dismissal of that story.'],
  ] as const)('%s: %s', (stance, sentence) => expect(stanceOf(sentence)).toBe(stance));

  test('a question why it is hard to show leaves it open', () => {
    expect(headlineStance('Why the Trump-Putin call is so hard to verify')).toBe('unconfirmed');
  });
});
