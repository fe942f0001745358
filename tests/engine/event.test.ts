import { expect, test } from 'vitest';
import { CALL, LEAD, lastStance, readingOf } from './reading.ts';

/** Sentences that are marked by themselves. */
test.each([
  ['a verb with both parties', 'Trump spoke with Putin on Thursday.'],
  ['both parties as one subject', 'Donald Trump and Vladimir Putin talked by phone last week.'],
  ['a verb that takes its object', 'Trump phoned Putin from Florida.'],
  ['a passive', 'Putin was rung up by Trump two days after the vote.'],
  ['a noun with its companion', 'Trump held a telephone conversation with Putin.'],
  ['a noun between its parties', 'There was a call between Putin and the president-elect.'],
  ['parties before the noun', 'The Trump-Putin call lasted half an hour.'],
  [
    'titles and first names',
    'US President-elect Donald Trump has had a chat with Russian President Vladimir Putin.',
  ],
  ['epithets for both', 'The president-elect called the Russian leader from his club.'],
  ['being on the line', 'Putin and Trump were on the phone for a while.'],
  [
    'a setting and what was said in it',
    'In a phone call on Thursday, Trump urged Putin not to escalate.',
  ],
  ['a headline without articles', 'Trump Dials Putin, Urges Restraint'],
  ['capitals throughout', 'TRUMP PHONED PUTIN LAST WEEK'],
])('%s is the event', (_, sentence) => {
  expect(readingOf(sentence).marks.map((mark) => [mark.text, mark.claim])).toEqual([
    [sentence, CALL],
  ]);
});

/** Sentences that look like it. */
test.each([
  ['another companion', 'Trump spoke with Zelensky by phone on Wednesday.'],
  ['another pair', 'Olaf Scholz talked to Putin for an hour on Friday.'],
  ['a pronoun for a name at the beginning', 'Netanyahu says he has spoken to Trump three times.'],
  [
    'a pronoun for a function with its country',
    'Israel’s prime minister said that he and Trump had talked by phone.',
  ],
  ['a third person in the pair', 'Zelensky, Trump and Elon Musk were on a call last week.'],
  ['a call for something', 'Trump joined a call for peace that Putin had rejected.'],
  ['calling somebody something', 'Putin called Trump a brave man.'],
  ['the parties without the event', 'Trump has often praised Putin.'],
  ['a wish', 'Trump wants to talk to Putin soon.'],
  ['a plan', 'No call between Putin and Trump is planned, an aide said.'],
  ['readiness', 'Putin is ready to speak with Trump.'],
  ['a future', 'Putin and Trump will talk by phone next week.'],
  ['another year', 'Trump and Putin spoke by phone in 2018.'],
  ['another month', 'Trump and Putin spoke by phone in February.'],
  ['telling a newspaper', 'Trump told reporters that Putin had congratulated him.'],
  [
    'a third who turned to both',
    'Erdogan said that he spoke by phone with Trump last week and with Putin on Friday.',
  ],
  ['a third with both as objects', 'Lukashenko rang Trump and Putin on the same evening.'],
  ['a headline with a name in front', 'Scholz calls Putin, a week after Trump’s reported call'],
  ['somebody’s wife', 'Trump and Putin are rivals; the first was on a call to his wife.'],
  ['somebody’s function', 'Trump had a conversation with the chancellor, and Putin did not.'],
  ['the aides of a party', 'An adviser to Trump held talks with Putin’s envoy on Thursday.'],
  ['a habit', 'Trump has often spoken with Putin by phone.'],
  ['a number of times', 'Trump and Putin spoke on several occasions, a biographer wrote.'],
  ['a plan before the noun', 'The Kremlin knew nothing of a planned call between Putin and Trump.'],
])('%s is not', (_, sentence) => {
  expect(readingOf(sentence).marks).toEqual([]);
});

/** Beside the near misses: what looks like them and is the event. */
test.each([
  ['a party that turned to the other', 'He said that Trump had rung Putin on Thursday evening.'],
  ['a friend', 'Trump spoke by phone with his friend Putin on Thursday.'],
  ['a spokesman who tells of it', 'An adviser to Trump said that Trump had rung Putin.'],
  ['a warning that was repeated', 'Trump, who phoned Putin on Thursday, warned him several times.'],
])('%s is still the event', (_, sentence) => {
  expect(readingOf(sentence).marks.map((mark) => mark.text)).toEqual([sentence]);
});

test.each([
  ['the summer after', '2025-08-20', 'Trump and Putin spoke by phone on Monday.'],
  ['years before', '2020-07-24', 'Trump and Putin spoke by phone on Thursday.'],
  ['the week before', '2024-11-01', 'Trump and Putin spoke by phone on Thursday.'],
])('an article of %s means another call', (_, date, sentence) => {
  expect(readingOf(sentence, { date }).marks).toEqual([]);
});

test('a later article that names the date looks back at it', () => {
  const sentence =
    'Trump and Putin spoke by phone on 7 November 2024, the Post reported at the time.';
  expect(lastStance(sentence, { date: '2025-08-20' })).toBe('reported');
});

test.each([
  ['other parties', 'Trump called Zelensky; Putin was not told.', 'other-parties'],
  ['another date', 'Trump and Putin spoke by phone in February.', 'other-date'],
  ['the future', 'Trump hopes for a phone call with Putin soon.', 'future'],
])('a near miss is noted with its reason: %s', (_, sentence, reason) => {
  expect(readingOf(sentence).similar.map((near) => [near.text, near.reason])).toEqual([
    [sentence, reason],
  ]);
});

test('an aside needs an unmistakable sentence', () => {
  const text = `${LEAD} The call surprised Warsaw.`;
  expect(lastStance(text)).toBe('unconfirmed');
});
