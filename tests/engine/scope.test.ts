import { describe, expect, test } from 'vitest';
import { lastStance, stanceBehindDenial as stanceOf } from './reading.ts';

describe('what cannot be denied, or is wrong to deny, is reported', () => {
  test.each([
    'It cannot be denied that the call took place, the editor wrote.',
    'There is no denying that the two men spoke.',
    'It would be wrong to say that the two did not speak, an aide told reporters.',
    'For all the denials from Moscow, the call took place, two officials insist.',
    'The Kremlin said the two had not spoken, but the Post stood by its report that they had.',
  ])('%s', (sentence) => expect(stanceOf(sentence)).toBe('reported'));

  test.each([
    'It would be wrong to say that the two spoke, an aide told reporters.',
    'It makes no sense to suggest that the two spoke, said Peskov.',
    'Far from confirming the call, the Kremlin called it fiction.',
    'Contrary to what the newspaper wrote, the two did not speak, Moscow says.',
    'Asked if the two had talked, Peskov answered with a single word: “No.”',
    'Peskov repeated his assertion that they had not.',
    'Peskov said the story was worth about as much as a rouble found in the street.',
  ])('its counterpart is denied: %s', (sentence) => expect(stanceOf(sentence)).toBe('denied'));
});

describe('a denial that somebody does not trust is unconfirmed', () => {
  test.each([
    'Its denial should be taken with caution.',
    'The Kremlin’s denial has persuaded no one in Kyiv.',
    'A denial from the Kremlin is not the last word, one diplomat said.',
    'The denial, after ten years of others like it, is worth about as much as a rouble.',
    'The denial was worded very strictly.',
    'The denial settles nothing.',
  ])('%s', (sentence) => expect(stanceOf(sentence)).toBe('unconfirmed'));

  test('denials at large are left alone', () => {
    expect(stanceOf('Mr Peskov’s denials have not always aged well.')).toBeNull();
  });

  test('its manner and its time are no distrust', () => {
    expect(stanceOf('The denial came within a day.')).toBe('denied');
  });
});

describe('what may be true is unconfirmed', () => {
  test.each([
    'The reports could be right, but there is no way to check them.',
    'The reports may well be true.',
    'What is claimed: that the two men talked by phone.',
    'Asked whether the two had been on the line, his spokesman changed the subject.',
  ])('%s', (sentence) => expect(stanceOf(sentence)).toBe('unconfirmed'));
});

describe('who says or knows nothing leaves it open', () => {
  test.each([
    ['a subject that denies itself', 'Nobody will say that the two spoke.'],
    ['behind an exclamation', 'Well, nobody on his staff will go on the record about the call.'],
    ['those who were no part of it', 'We were not part of any such conversation, a diplomat said.'],
    ['unaware of it', 'The State Department said it was unaware of any such call.'],
    ['a word that is not taken', 'I would not take Peskov’s word on that.'],
    ['a headline on it', 'Whether history will bear him out on the call is another matter.'],
    ['one of two', 'Either Trump rang Putin on Thursday or the paper was misled.'],
  ])('%s', (_, sentence) => expect(stanceOf(sentence)).toBe('unconfirmed'));

  test.each([
    ['a surprise at its opposite', 'I would be surprised if the two had not spoken.', 'reported'],
    [
      'the “no” of another noun',
      'He says there was “no conversation” and calls it false.',
      'denied',
    ],
    ['a denial of talks held', 'Moscow has denied that Putin held talks with Trump.', 'denied'],
  ])('but not %s', (_, sentence, stance) => expect(stanceOf(sentence)).toBe(stance));
});

describe('another event of the kind draws no mark for what is said of it', () => {
  test.each([
    [
      'told to another paper',
      'When Zelensky said that he had rung Putin, his office would not comment.',
    ],
    [
      'an account of calls in general',
      'He waved away an account of seven calls between the two men.',
    ],
    [
      'a date that is not set',
      'Peskov added that the Kremlin had set no date for any contact between the two.',
    ],
    ['readiness', 'The Kremlin said that Putin was ready to talk to Trump.'],
    ['what they do at large', 'Trump and Putin speak when it suits them.'],
    ['whenever they do', 'When Putin and Trump speak, markets listen.'],
    ['each time they did', 'Every time Trump has rung Putin, the rouble has jumped.'],
    ['what any such call would be', 'A call between Trump and Putin would be a signal to Kyiv.'],
    ['gossip', 'In the square the talk was of politics.'],
  ])('%s', (_, sentence) => expect(stanceOf(sentence)).toBeNull());
});

describe('an article on something of the same name does not mean the event by it', () => {
  const APPEAL =
    'The pope renewed his call for peace on Sunday. Donald Trump and Vladimir Putin were named in it.';
  test.each([
    'The call was read out in twelve languages.',
    'The call found an echo in Moscow, where it was repeated.',
    'Nobody denied that the call had been heard.',
  ])('%s', (sentence) => expect(lastStance(`${APPEAL} ${sentence}`)).toBeNull());
});

describe('what only sounds like evidence, keeping or denying is left alone', () => {
  test.each([
    ['minutes of time', 'Twelve minutes past one, thousands of homes are still without power.'],
    ['confidence of another kind', 'Journalism is the art of being confident in what you know.'],
    ['a denial at large', 'He says that a denial from the capital was as good as a receipt.'],
    ['another year', 'In 1986 they swore that nothing of the kind had happened.'],
    ['names that nobody confirms', 'Steven Cheung would not confirm any of the names.'],
    ['another conversation', 'The real news was the other conversation, with Scholz.'],
  ])('%s', (_, sentence) => expect(stanceOf(sentence)).toBeNull());
});

describe('a verdict decides wherever it stands', () => {
  test.each([
    ['in a relative clause', 'The strangest is the call, which the Kremlin waved away.', 'denied'],
    ['on each word', 'Moscow says that not a word of the newspaper’s account is right.', 'denied'],
    ['a product of imagination', 'To Moscow the call is a product of imagination.', 'denied'],
    ['one that may be', 'The call may be fake.', 'unconfirmed'],
    ['a dispute between commas', 'Reports, still disputed, say that the two spoke.', 'reported'],
    ['whom to believe', 'Whom do you believe on the call?', 'unconfirmed'],
    ['not sure', 'She is not sure the call was made at all.', 'unconfirmed'],
  ])('%s', (_, sentence, stance) => expect(stanceOf(sentence)).toBe(stance));
});

describe('a denial named beside something else', () => {
  test.each([
    ['with the report', 'We have taken note of the reports and of the denial.', 'unconfirmed'],
    [
      'before "notwithstanding"',
      'The denial notwithstanding, the Post says the call was made.',
      'reported',
    ],
    [
      'as an attribute',
      'The story the Kremlin calls fiction had Trump urging restraint.',
      'reported',
    ],
    ['with its denier', 'The denial was carried by all Russian agencies.', 'denied'],
    ['which mocks the report', 'Russian television made fun of the report.', 'denied'],
    ['under a condition', 'If Moscow is lying, the two have spoken.', 'unconfirmed'],
  ])('%s', (_, sentence, stance) => expect(stanceOf(sentence)).toBe(stance));

  test('is nothing where something else is dismissed as a rumour', () => {
    expect(stanceOf('Peskov dismissed talk of a mobilisation as rumour.')).toBeNull();
  });
});

describe('those who think otherwise are no guide', () => {
  test.each([
    ['naive to think', 'It would be naive to think that they had not spoken.', 'reported'],
    ['naive to think that they did', 'It would be naive to think that they spoke.', 'unconfirmed'],
    ['anyone who believes', 'Anyone who believes they did not speak has not listened.', 'reported'],
    ['which of the two', 'Which of the two accounts is true may never be known.', 'unconfirmed'],
  ])('%s', (_, sentence, stance) => expect(stanceOf(sentence)).toBe(stance));
});

describe('an open question stays open', () => {
  test.each([
    ['one of two', 'What of the call, the one that they may or may not have had?'],
    ['nobody of them says', 'Nobody in the camp will say on the record that the two spoke.'],
    ['on words alone', 'Did Trump tell Putin not to escalate in Ukraine?'],
    ['supposed', 'Telling him not to escalate, supposing that he said it, is policy.'],
  ])('%s', (_, sentence) => expect(stanceOf(sentence)).toBe('unconfirmed'));

  test('in a headline on what nobody confirms', () => {
    expect(lastStance('The phone call between Trump and Putin that nobody will confirm')).toBe(
      'unconfirmed',
    );
  });

  test('said again, it is what was said before', () => {
    expect(stanceOf('No conversation took place, he says, and then he says it again.')).toBe(
      'denied',
    );
  });
});

describe('what is denied in the event, or asked about it, takes it for granted', () => {
  test.each([
    ['no interpreter', 'There was no interpreter on the call, one of the sources said.'],
    ['nobody else', 'Nobody else was on the line when the two spoke.'],
    ['how long', 'It is unclear how long they spoke.'],
    ['whose call it was', 'The report does not say how long they talked.'],
    ['not the only one', 'The Post was not the only outlet to report the call.'],
  ])('%s', (_, sentence) => expect(stanceOf(sentence)).toBe('reported'));

  test('whether it took place is another question', () => {
    expect(stanceOf('It is unclear whether they spoke.')).toBe('unconfirmed');
  });

  test('what cannot be confirmed because it did not happen is denied', () => {
    expect(
      stanceOf('Peskov said he could not confirm the call because it had not taken place.'),
    ).toBe('denied');
  });
});

test('whoever does not budge keeps to what he has said', () => {
  expect(stanceOf('The Kremlin has not budged.')).toBe('denied');
  expect(stanceOf('The Post has not budged.')).toBe('reported');
});

test.each([
  ['what is hard to believe', 'I find it hard to believe that they did not speak.', 'reported'],
  ['what is unlikely', 'It is unlikely that they spoke.', 'unconfirmed'],
  ['what was tried', 'The paper has tried to confirm the call.', 'unconfirmed'],
])('%s', (_, sentence, stance) => expect(stanceOf(sentence)).toBe(stance));

test('troops that are withdrawn are no story taken back', () => {
  expect(stanceOf('Trump urged Putin to withdraw his troops during the call.')).toBe('reported');
});

test('who has not been briefed on it knows nothing of it', () => {
  expect(stanceOf('The prime minister said he had not been briefed on any such call.')).toBe(
    'unconfirmed',
  );
});

describe('words that belong to another noun say nothing of the call', () => {
  test.each([
    ['snow', 'Even the Kremlin cannot confirm or deny snow.'],
    [
      'calls of years ago',
      'He rejected the claim in a book that the two men talked as many as seven times.',
    ],
  ])('%s', (_, sentence) => expect(stanceOf(sentence)).toBeNull());

  test.each([
    ['declining standards', 'Peskov said the story was a sign of declining standards.', 'denied'],
    ['a possibility', 'Consider the possibility that Trump did not ring Putin.', 'unconfirmed'],
    ['I can tell you', '“I can tell you, that did not happen,” Peskov said.', 'denied'],
  ])('%s', (_, sentence, stance) => expect(stanceOf(sentence)).toBe(stance));
});

test.each([
  ['a call that did something', 'The Trump-Putin phone call that rattled Europe', 'reported'],
  [
    'a conversation held',
    'The conversation Trump held with Putin belongs in a museum.',
    'reported',
  ],
  [
    'a line of not discussing it',
    'The office keeps to its line of not discussing calls of Mr Trump.',
    'unconfirmed',
  ],
])('%s', (_, sentence, stance) => expect(stanceOf(sentence)).toBe(stance));

describe('a denial without an object is of what the sentence speaks of', () => {
  test.each([
    ['somebody who keeps his post', 'Sergei Lavrov was not dismissed, as some channels said.'],
    ['a shipment', 'Tests had been shipped to Moscow, which Mr Trump had denied.'],
    ['what is not done yet', 'The Kremlin said it was too early to talk of a Trump call.'],
  ])('and so not of %s', (_, sentence) => expect(stanceOf(sentence)).toBeNull());

  test('and none where it is itself denied', () => {
    expect(stanceOf('The Kremlin did not deny.')).toBe('unconfirmed');
  });
});
