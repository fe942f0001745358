import { describe, expect, test } from 'vitest';
import type { NearMiss } from '../../lib/engine/types.ts';
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
  ['a word had with somebody', 'Trump had a quiet word with Putin on Thursday.'],
  ['hearing from somebody', 'Putin heard from Trump on Thursday.'],
  [
    'a country in a title',
    'Putin did not speak by phone with the president of the United States Donald Trump.',
  ],
  ['two clauses, one without a verb of its own', 'Trump rang Putin, and Moscow says he never did.'],
  ['a place by its name', 'Trump made a call to Putin from his Florida palace on Thursday.'],
  ['a private one', 'Trump has had a private conversation with Putin.'],
  ['a time of what it led to', 'The call between Trump and Putin made headlines on Sunday.'],
  ['a time of its report', 'Reports of a call between Trump and Putin surfaced on Sunday.'],
  [
    'a time of the rejection',
    'Moscow rejected on Monday a report of a call between Trump and Putin.',
  ],
  ['a headline without articles', 'Trump Dials Putin, Urges Restraint'],
  ['capitals throughout', 'TRUMP PHONED PUTIN LAST WEEK'],
  ['being in contact', 'Putin and Trump were in contact last week, a source says.'],
  ['views that are exchanged', 'Trump has exchanged views with Putin, reports say.'],
  ['answering somebody', 'Putin picked up for Trump on Thursday.'],
  ['a matter between both', 'Trump and Putin discussed Ukraine last week, the Post said.'],
  ['the head of a house', 'Moscow denied that its president had been rung by Trump.'],
  ['what an act was', 'Trump’s first deed abroad was a telephone call to Putin.'],
  ['none of any', 'There have been no conversations between Trump and Putin.'],
  ['an infinitive of what was done', 'Trump went behind Biden’s back to ring Putin.'],
  ['an infinitive that is judged', 'It was rash of Trump to ring Putin.'],
  ['a talk that is reported', 'He fell silent when we raised Trump’s reported talk with Putin.'],
  ['one of somebody’s own', 'Trump’s own reported chat with Putin has been denied by the Kremlin.'],
  ['the day of a report', 'The Times ran an article on Sunday in which Trump rings Putin.'],
  ['the day of an item', 'The item on Sunday about the Trump-Putin call ran to a page.'],
  ['days since something', 'Trump may have rung Putin within days of the vote.'],
  ['a hope behind a colon', 'Putin-Trump call: ‘We hope it is true’'],
  ['what it is said to be', 'Would the Trump-Putin call be another hoax?'],
])('%s is the event', (_, sentence) => {
  expect(readingOf(sentence).marks.map((mark) => [mark.text, mark.claim])).toEqual([
    [sentence, CALL],
  ]);
});

/** Sentences that look like it. */
test.each([
  ['another companion', 'Trump spoke with Zelensky by phone on Wednesday.'],
  ['one party as the matter', 'Trump and Zelensky discussed Putin by phone.'],
  ['one party as what another is told of', 'Trump told Zelensky by phone about Putin.'],
  ['what a story tells us', 'Trump’s and Putin’s rise tells us much, the Post said.'],
  ['the head of another house', 'Berlin denied that its president had been rung by Trump.'],
  ['what an act was not', 'Trump’s first deed abroad was not a telephone call to Putin.'],
  ['none to come', 'There will be no conversations between Trump and Putin.'],
  ['an infinitive that may be wise', 'Is it wise for Trump to ring Putin?'],
  ['days to come', 'Trump may ring Putin within days.'],
  ['another pair', 'Olaf Scholz talked to Putin for an hour on Friday.'],
  ['a pronoun for a name at the beginning', 'Netanyahu says he has spoken to Trump three times.'],
  [
    'a pronoun for a function with its country',
    'Israel’s prime minister said that he and Trump had talked by phone.',
  ],
  ['a third person in the pair', 'Zelensky, Trump and Elon Musk were on a call last week.'],
  ['a question what somebody was called', 'Did Putin call Trump a hero?'],
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

describe('a near miss names the parties and another event', () => {
  test.each([
    ['a call with somebody else', 'Trump called Zelensky; Putin was not told.'],
    ['one that the other party had', 'Putin spoke by phone with Scholz, not with Trump.'],
    ['a third who turned to both', 'Viktor Orban has telephoned Putin and Trump.'],
    ['a noun between others', 'A conversation between Trump and Macron dwelt on Putin.'],
  ])('with other parties: %s', (_, text) => expectNear(text, 'other-parties'));

  test.each([
    ['a month', 'Trump and Putin spoke by phone in February.', '2024-11-11'],
    ['a year', 'The last known call between Putin and Trump took place in 2020.', '2024-11-11'],
    ['a weekday of a later page', 'Trump and Putin spoke by phone on Wednesday.', '2025-02-12'],
    ['no day on a later page', 'The call between Trump and Putin lasted two hours.', '2025-03-18'],
    ['an entry', '6 November: Trump and Putin speak by phone.', '2024-11-20'],
  ])('on another date: %s', (_, text, date) => expectNear(text, 'other-date', date));

  test.each([
    ['a hope', 'Trump hopes for a phone call with Putin soon.'],
    ['readiness', 'Putin is ready for a conversation with Trump, Peskov said.'],
    ['no plans', 'There are no plans for a call between Putin and Trump.'],
    ['preparations', 'A phone call between Trump and Putin is being prepared.'],
    ['a plan in a relative clause', 'Kyiv fears the call between Trump and Putin that is planned.'],
    ['another one', 'Trump expects another call with Putin before Christmas.'],
    ['a possibility', 'Trump could ring Putin at any time.'],
  ])('in the future: %s', (_, text) => expectNear(text, 'future'));

  test.each([
    ['a number', 'Trump had seven calls with Putin after he left office, a book says.'],
    ['a habit', 'Trump has often spoken with Putin by phone.'],
  ])('in general: %s', (_, text) => expectNear(text, 'general'));

  test.each([
    ['the parties alone', 'Trump has praised Putin.'],
    ['a word in another sense', 'Trump called Putin brave.'],
    ['a call for something', 'Trump joined Putin’s call for peace.'],
    ['a telling to the public', 'Trump told supporters that Putin would not have dared.'],
    ['one party only', 'Trump spoke with Zelensky on Wednesday.'],
    ['a third who speaks about both', 'Zelensky spoke about Trump and Putin.'],
  ])('and nothing else: %s', (_, text) => {
    expect(readingOf(text)).toEqual({ marks: [], similar: [] });
  });

  test('once, though the sentences before the first mark are read again', () => {
    const { similar } = readingOf(`Trump hopes for a phone call with Putin soon\n${LEAD}`);
    expect(similar).toHaveLength(1);
  });
});

function expectNear(text: string, reason: NearMiss['reason'], date = '2024-11-11'): void {
  const { marks, similar } = readingOf(text, { date });
  expect(marks).toEqual([]);
  expect(similar.map((near) => [near.text, near.reason])).toEqual([[text, reason]]);
}

test('an aside needs an unmistakable sentence', () => {
  const text = `${LEAD} The call surprised Warsaw.`;
  expect(lastStance(text)).toBe('unconfirmed');
});

describe('behind the call', () => {
  test.each([
    ['whoever rang on its day rang the other', 'He rang on Thursday.', 'reported'],
    [
      'a country may own what was mentioned',
      'He also mentioned Norway’s fleet, a source said.',
      'reported',
    ],
  ])('%s', (_, sentence, stance) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBe(stance);
  });

  test.each([
    ['on another day, anybody', 'He rang on Saturday.'],
    ['with somebody else, that one', 'He rang Macron on Thursday.'],
  ])('and not %s', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBeNull();
  });
});
