import { describe, expect, test } from 'vitest';
import { stanceOverDenial as headlineStance, stanceBehindDenial as stanceOf } from './reading.ts';

describe('what somebody does by saying it', () => {
  test.each([
    ['denied', 'The Kremlin denied that Putin and Trump had spoken, contradicting a newspaper.'],
    ['reported', 'The Post wrote that Trump and Putin had spoken, contradicting the Kremlin.'],
    ['reported', 'Trump rang Putin on Thursday, the paper insists, rejecting the denial.'],
    ['denied', 'Peskov spoke of the supposed call of Putin and Trump, dismissing it as fiction.'],
    ['denied', 'Peskov went on air after branding the account of the call a fabrication.'],
  ] as const)('is %s where it is: %s', (stance, sentence) =>
    expect(stanceOf(sentence)).toBe(stance),
  );
});

describe('a condition that names whose word it is', () => {
  test.each([
    'The mood of the call was good, if the Washington Post has it right.',
    'Trump, if the paper is correct, asked Putin for restraint in the call.',
  ])('is their report: %s', (sentence) => expect(stanceOf(sentence)).toBe('reported'));

  test.each([
    'Trump, if it is true, asked Putin for restraint in the call.',
    'If the Washington Post is right, Trump asked Putin for restraint in the call.',
    'The call, if it took place, lasted half an hour.',
  ])('leaves it open where it asks for the truth: %s', (sentence) =>
    expect(stanceOf(sentence)).toBe('unconfirmed'),
  );
});

describe('a denial named with what it denies', () => {
  test.each([
    'The week brought a scoop and a denial.',
    'A call, a denial and a silence: that was the week.',
    'Until somebody shows the call to be fact or fable, it is noise.',
    'We have read the denial, said a diplomat in Vienna.',
  ])('leaves it open: %s', (sentence) => expect(stanceOf(sentence)).toBe('unconfirmed'));

  test.each([
    'Moscow’s denial was swift.',
    'The Post had its scoop on Sunday and Moscow issued a denial on Monday.',
  ])('is kept where it stands alone: %s', (sentence) => expect(stanceOf(sentence)).toBe('denied'));

  test('denials at large are of nothing', () => {
    expect(stanceOf('Denials from that quarter are nothing new.')).toBeNull();
  });
});

describe('a headline', () => {
  test.each([
    ['denied', 'Kremlin says reports of Trump-Putin call false'],
    ['denied', 'Moscow: claims of Putin-Trump conversation baseless'],
    ['unconfirmed', 'Trump, Putin and the phone: did they talk?'],
  ] as const)('is %s: %s', (stance, headline) => expect(headlineStance(headline)).toBe(stance));
});

describe('a short answer to whether it took place', () => {
  const ASKED = 'Did Trump and Putin talk?';

  test.each([
    ['denied', '“No, no and no”, says the Kremlin.'],
    ['denied', 'No, insists Moscow.'],
    ['reported', 'Yes, says the Washington Post.'],
  ] as const)('is %s: %s', (stance, answer) => expect(stanceOf(`${ASKED} ${answer}`)).toBe(stance));

  test('is nothing without its speaker', () => expect(stanceOf(`${ASKED} “No.”`)).toBeNull());
});

test('to have known nothing is no knowledge', () => {
  const sentence = 'Kyiv knew nothing of the call beforehand, the ministry said.';
  expect(stanceOf(sentence)).toBe('denied');
});

describe('of two main clauses the last decides', () => {
  test.each([
    ['denied', 'Trump rang Putin, US paper says; Moscow scoffs'],
    ['reported', 'Putin didn’t talk to Trump, Moscow says; Washington Post stands firm'],
    ['unconfirmed', 'Kremlin denies Trump call; Mar-a-Lago declines comment'],
  ] as const)('%s: %s', (stance, headline) => expect(headlineStance(headline)).toBe(stance));

  test.each([
    ['denied', 'The call was reported by the Post and flatly denied by the Kremlin.'],
    ['denied', 'Shares rose on word that Trump had phoned Putin, until Moscow called it fiction.'],
    ['reported', 'There is the denial, but the Post insists that Trump rang Putin.'],
  ] as const)('%s: %s', (stance, sentence) => expect(stanceOf(sentence)).toBe(stance));
});

describe('a rejection in another word', () => {
  test.each([
    'Peskov has ruled out any conversation between Putin and Trump on Thursday.',
    'Russia is disputing news accounts of a chat between Vladimir Putin and Donald Trump.',
    'Moscow was quick to knock back the newspaper’s account of the call.',
    'Peskov won’t entertain the notion that the two spoke.',
    'Moscow accuses the Post of dreaming up a conversation between Putin and Trump.',
    'The story of the call is pie in the sky, Peskov said.',
    '“There hasn’t been any such conversation,” Peskov said.',
    'Peskov told Interfax that no talk between the two had taken place.',
  ])('denies: %s', (sentence) => expect(stanceOf(sentence)).toBe('denied'));

  test.each([
    ['unconfirmed', 'The Kremlin did not rule out that Trump and Putin had spoken.'],
    [null, 'Peskov ruled out a call between Putin and Trump before the inauguration.'],
    [null, 'The council consigned the plan to the archive.'],
    ['reported', 'The official told Interfax that the two had spoken.'],
  ] as const)('its near miss is %s: %s', (stance, sentence) =>
    expect(stanceOf(sentence)).toBe(stance),
  );
});
