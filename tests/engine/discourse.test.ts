import { describe, expect, test } from 'vitest';
import { LEAD, lastMark, lastStance, NOTICE, readingOf } from './reading.ts';

describe('once an article has named the call', () => {
  test.each([
    [
      'a noun with its article means it',
      'The conversation lasted ten minutes, the Post said.',
      'reported',
    ],
    ['a pronoun means it', 'Peskov denied it.', 'denied'],
    ['a report means that of it', 'The story is false, Moscow says.', 'denied'],
    ['the two means its parties', 'The two leaders spoke about Ukraine.', 'reported'],
    ['a refusal by those concerned is about it', 'Steven Cheung would not comment.', 'unconfirmed'],
    [
      'what was said in it is part of it',
      'Trump reminded Putin of the troops in Europe, the paper wrote.',
      'reported',
    ],
    ['its sources belong to it', 'The five people asked not to be named.', 'reported'],
    [
      'calls in general do when nobody comments on them',
      'We do not comment on private calls, Cheung said.',
      'unconfirmed',
    ],
  ])('%s', (_, sentence, stance) => {
    expect(lastStance(`${LEAD} ${sentence}`)).toBe(stance);
  });

  test.each([
    ['a call with somebody else is another', 'Trump also called Zelensky.'],
    [
      'what goes on in a call with somebody else is another too',
      'He spoke by phone with Zelensky as well, and Musk joined them on the line.',
    ],
    ['a heading on what somebody knew says nothing', 'What Kyiv knew'],
    ['a sentence that only its neighbours make clear is left alone', 'Oil fell by a dollar.'],
    ['a general word is left alone', 'He made a call to his bank.'],
  ])('%s', (_, sentence) => {
    expect(lastStance(`${LEAD} ${sentence}`)).toBeNull();
  });
});

test('before it is named, "the call" is none that is known', () => {
  expect(readingOf('The call never happened. Trump and Putin are old friends.').marks).toEqual([]);
});

describe('after a word on another call, an article comes back to the claim’s', () => {
  const ASIDE = 'Trump also called Zelensky.';

  test.each([
    ['by asking whether it took place', 'Did the phone call happen at all?', 'unconfirmed'],
    ['by rejecting it', 'The conversation was invented, Moscow says.', 'denied'],
    ['by doubting it', 'Analysts doubt that the two talked.', 'unconfirmed'],
  ])('%s', (_, sentence, stance) => {
    expect(lastStance(`${LEAD} ${ASIDE} ${sentence}`)).toBe(stance);
  });

  test.each([
    ['what is told of a call is told of the other', 'The call lasted half an hour.'],
    ['a refusal is of the other', 'The Élysée would not comment on the call.'],
  ])('but %s', (_, sentence) => {
    expect(lastStance(`${LEAD} ${ASIDE} ${sentence}`)).toBeNull();
  });
});

describe('in an article that has named both parties and no other call', () => {
  const OPENING = 'Trump and Putin make news once more. Americans disagree about it.';

  test('"the call" is theirs', () => {
    expect(lastStance(`${OPENING} The Kremlin says the phone call never happened.`)).toBe('denied');
  });

  test.each([
    ['after another call', 'He rang Macron.', 'The call was denied in Moscow.', '2024-11-11'],
    ['long after its days', 'He rang nobody.', 'The call was denied in Moscow.', '2025-03-11'],
    ['which may be somebody else’s', 'A pupil rang home.', 'The call lasted long.', '2024-11-11'],
    ['without a date', 'He rang nobody.', 'The call was denied in Moscow.', null],
    ['without its article', 'He rang nobody.', 'A call was denied in Paris.', '2024-11-11'],
  ])('%s it is not', (_, before, sentence, date) => {
    expect(lastStance(`${OPENING} ${before} ${sentence}`, { date })).toBeNull();
  });
});

test('a headline that only says "the call" is understood from the lead', () => {
  const { marks } = readingOf(`Kremlin denies the call\n${LEAD}`);
  expect(marks.map((mark) => mark.stance)).toEqual(['denied', 'reported']);
});

test('another event takes "the call" over for the next sentence', () => {
  expect(lastStance(`${LEAD} Trump also called Zelensky. The call was friendly.`)).toBeNull();
});

test('a headline on the next call does not hide the last one', () => {
  const headline = 'Trump and Putin plan a call in January';
  const rest = 'Oil fell by a dollar. The phone call never took place, Moscow says.';
  expect(lastStance(`${headline}\n${LEAD} ${rest}`)).toBe('denied');
});

describe('once the article has turned to another event or report', () => {
  test.each([
    [
      'a noun in the same sentence means that one',
      'Trump spoke with Scholz on Sunday; the conversation was short, Berlin said.',
    ],
    [
      'so does one behind a date',
      'In 2017 the two spoke for an hour; Moscow called the conversation useful.',
    ],
    [
      'so does "it" in the next sentence',
      'He also spoke with Macron. The Élysée declined to comment on Musk’s part in it.',
    ],
    [
      'and in those that go on about it',
      'He had rung Zelensky on Wednesday. Zelensky praised the conversation. In that conversation, Axios said, Musk took part.',
    ],
    [
      'a comma before the companion hides nobody',
      'On Friday Putin did speak, with Olaf Scholz. That call was confirmed by both sides.',
    ],
    [
      'a denial of a book on several calls is one of those',
      'An author claimed that Trump had called Putin seven times. Trump denied it.',
    ],
    [
      'a report of something else is another report',
      'Russia rejected a report that it had called up students. “The report is wrong,” it said.',
    ],
    [
      'a denial of something else is another denial',
      'The ministry denied that it had lost a village. “These reports are false,” it said.',
    ],
    [
      '"they" are those the question named',
      'And Trump and Macron? They spoke, and Paris confirmed it.',
    ],
    [
      'a call that a stranger had',
      'Orban said that he had a call with Putin. Moscow confirmed it.',
    ],
    ['readiness for another is a plan', 'Peskov shrugged. Putin is ready to talk, he said.'],
    ['a denial of something in the past is that', 'Trump denied at the time that he had lied.'],
  ])('%s', (_, text) => {
    expect(lastStance(`${LEAD} ${text}`)).toBeNull();
  });

  test.each([
    [
      'the report is still that of the claim',
      'Trump and Scholz spoke as well. Peskov told the press that the story was an invention.',
      'denied',
    ],
    [
      'the claim’s own parties bring it back',
      'He had rung Macron before. The Kremlin denied a call between Trump and Putin.',
      'denied',
    ],
  ])('%s', (_, text, stance) => {
    expect(lastStance(`${LEAD} ${text}`)).toBe(stance);
  });

  test('a time behind a verb of saying is that of the saying', () => {
    const text =
      'A source familiar with the conversation told Reuters on Sunday that it took place.';
    expect(lastStance(`${LEAD} ${text}`)).toBe('reported');
  });
});

describe('an entry of a timeline is read as of its date', () => {
  test.each([
    [
      'before it could have taken place',
      '7 November: Trump says that the two have not spoken yet.',
    ],
    ['on the day before', 'Nov. 6 – Putin and Trump have a telephone conversation.'],
    ['years before', '2018: Trump and Putin talk by phone.'],
    ['months before', 'July 2024: Trump rings Putin.'],
    ['with its weekday', 'Tuesday, 5 November: Trump and Putin speak by phone.'],
    ['in the sentence after', '6 November: Votes are counted. Trump and Putin speak by phone.'],
    ['long after', '12 February 2025: Putin and Trump speak for ninety minutes.'],
  ])('%s', (_, text) => {
    const { marks } = readingOf(`Trump, Putin and their calls\n${text}`, { date: '2025-03-01' });
    expect(marks).toEqual([]);
  });

  test.each([
    ['on the day', '7 November 2024: Trump rings Putin from Florida.', 'reported'],
    ['on its weekday', 'Thursday, November 7, 2024 — Trump and Putin speak by phone.', 'reported'],
    [
      'when it is told of',
      '10 November 2024: The Post says that Trump rang Putin on Thursday.',
      'reported',
    ],
    [
      'when it is denied',
      '11 November 2024: The Kremlin denies that Putin spoke with Trump last week.',
      'denied',
    ],
  ])('%s', (_, text, stance) => {
    const situation = { date: '2025-03-01' };
    expect(lastStance(`Trump, Putin and their calls\n${text}`, situation)).toBe(stance);
  });
});

test('a later article looks back where it names the date', () => {
  const text =
    'Trump and Putin spoke by phone on Wednesday. In November 2024 the two had spoken already, the Post reported. The Kremlin denied the report.';
  const { marks } = readingOf(text, { date: '2025-02-13' });
  expect(marks.map((mark) => mark.stance)).toEqual(['reported', 'denied']);
});

test('a meeting of another year takes "the conversation" over', () => {
  const text = 'In July 2018, Trump met Putin in Helsinki. The conversation lasted two hours.';
  expect(readingOf(text).marks).toEqual([]);
});

test.each([
  ['another passage of an article', 'We stand by the remainder of that article.'],
  ['a statement that nobody made', 'His staff found no such statement.'],
  ['an answer on something else', 'Asked about the harvest, Peskov declined to comment.'],
])('%s is none of the report', (_, sentence) => {
  expect(lastStance(`${LEAD} ${sentence}`)).toBeNull();
});

test('an article on another event comes back to it', () => {
  const text =
    'Scholz phoned Putin on Friday. Trump and Putin spoke last week, the Post says. Scholz told aides. The call was right, the chancellor said.';
  expect(lastStance(text, { date: '2024-11-16' })).toBeNull();
});

describe('the notice that Kyiv was given', () => {
  test.each([
    ['is another claim', 'Kyiv had been told of the call in advance, the Post said.', 'reported'],
    [
      'may be denied while the call is not',
      'Ukraine denied that it was told of the call in advance.',
      'denied',
    ],
    [
      'by a subject that nobody told',
      'Nobody told Kyiv about the call, its foreign ministry said.',
      'denied',
    ],
  ])('%s', (_, sentence, stance) => {
    const mark = lastMark(`${LEAD} ${sentence}`);
    expect([mark?.claim, mark?.stance]).toEqual([NOTICE, stance]);
  });

  test('of another call is nothing', () => {
    const text =
      'Scholz phoned Putin on Friday. Kyiv had been told in advance, Berlin said. Trump was not.';
    expect(readingOf(text, { date: '2024-11-16' }).marks).toEqual([]);
  });
});

test('a pronoun that nobody by name denies is left alone', () => {
  expect(lastStance(`${LEAD}\nThe Secretary of State: I can deny that.`)).toBeNull();
});

test('a conversation with one party, told by who had another one, is theirs', () => {
  const text =
    'Trump and Putin spoke by phone on Thursday, the Post reported. On Sunday the German chancellor, Olaf Scholz, also telephoned with Trump for half an hour. The Kremlin denies the first call. The conversation with Trump was a good one, Scholz said.';
  expect(lastStance(text)).toBeNull();
});
