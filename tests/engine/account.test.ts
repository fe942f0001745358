import { describe, expect, test } from 'vitest';
import { LEAD, lastStance } from './reading.ts';

/** What the last sentence of an article says of the call that its first has told of. */
const said = (sentence: string) => lastStance(`${LEAD} ${sentence}`);

describe('whoever reported the call stands by it', () => {
  test.each([
    ['without a word for the report', 'The newspaper is not backing down.'],
    ['in a figure of speech', 'The Post is sticking to its guns.'],
    ['by its own people', "The daily's editors are unrepentant."],
    [
      'with trust in its work',
      'A spokesman for the paper said it had full confidence in its work.',
    ],
    ['behind a question', 'Is the paper retreating? No, it says its story is accurate.'],
  ])('%s', (_, sentence) => {
    expect(said(sentence)).toBe('reported');
  });

  test.each([
    ['a party that does not give way stands by something else', 'The Kremlin is not backing down.'],
    ['so do troops', 'Russian troops are standing firm near Kursk.'],
    ['and trust is often in others', 'The Kremlin has full confidence in its generals.'],
  ])('%s', (_, sentence) => {
    expect(said(sentence)).toBeNull();
  });
});

describe('the sources of the report belong to it', () => {
  test.each([
    ['by how many agree', 'Six people with knowledge of it told the newspaper the same.'],
    ['by what they let out', 'The Post says four separate insiders spilled the beans.'],
    ['by who was first', 'The Washington Post broke the story on Sunday.'],
    ['by who followed', 'Reuters later matched the report.'],
    ['by how they agree', 'The sources gave the same account, the Post says.'],
  ])('%s', (_, sentence) => {
    expect(said(sentence)).toBe('reported');
  });
});

describe('an account that goes on needs no new source', () => {
  test.each([
    ['where "also" continues it', 'He also brought up the number of soldiers in Germany.'],
    ['with both in it', 'Trump then reminded him of the bases in Poland.'],
    ['where it goes on by name', 'He went on to raise the question of land.'],
    [
      'where a matter was spoken of, by hearsay',
      'The number of soldiers in Germany was brought up, reportedly as a warning.',
    ],
    ['or by a source', 'The question of land was touched upon briefly, one source said.'],
  ])('%s', (_, sentence) => {
    expect(said(sentence)).toBe('reported');
  });

  test.each([
    ['what he told others is no part of it', 'He also told a rally that tariffs would come.'],
    ['nor what he asks of others', 'He also urged Congress to pass a budget.'],
    ['nor what others discuss', 'Taxes were also discussed by the cabinet.'],
    ['nor what has a time of its own', 'He also mentioned the border on Saturday.'],
    ['nor what somebody else says of him', 'He also warned of war, his lawyer said.'],
  ])('%s', (_, sentence) => {
    expect(said(sentence)).toBeNull();
  });
});

describe('how it went is a report of it', () => {
  test.each([
    ['by hearsay', 'It was said to have lasted half an hour.'],
    ['by a source', 'It was brief, two people said.'],
    ['in the words of a source', 'Several insiders have it closing with a joke.'],
    ['of the event by its name', 'The conversation ended with a joke about golf.'],
  ])('%s', (_, sentence) => {
    expect(said(sentence)).toBe('reported');
  });

  test.each([
    ['"it" without a source may be anything', 'It has ended in failure.'],
    ['what might have been tells nothing', 'It might have lasted longer.'],
    ['other things last too', 'The war lasted three years.'],
  ])('%s', (_, sentence) => {
    expect(said(sentence)).toBeNull();
  });
});

describe('what refers back to the event carries it on', () => {
  test.each([
    ['a verb that stands for another', 'The paper writes that he has done so.', 'reported'],
    ['a list of who says so', 'FOR: An American daily, on the word of insiders.', 'reported'],
    ['and of who does not', 'AGAINST: The Kremlin, on the record.', 'denied'],
    ['a wish for another, by hearsay', 'He was said to be eager to talk again.', 'reported'],
    ['what both agreed', 'The pair are said to have agreed that more talks were due.', 'reported'],
    ['where the report comes from', 'It all goes back to one article in the Post.', 'reported'],
    ['those from whom no word comes', 'There has been no word from Moscow.', 'unconfirmed'],
  ])('%s', (_, sentence, stance) => {
    expect(said(sentence)).toBe(stance);
  });

  test.each([
    ['a verb that stands for what somebody else did', 'Macron says that he has done so already.'],
    ['what is yet to be done', 'He is likely to do so.'],
    ['a heading over something else', 'No: the weather is bad.'],
    ['a wish of somebody else', 'Zelensky is said to be keen on another meeting.'],
    ['silence on something else', 'There has been no word on tariffs.'],
  ])('%s', (_, sentence) => {
    expect(said(sentence)).toBeNull();
  });
});

test.each([
  'Trump picked up the blower to the Russian leader.',
  'Trump gave Putin a bell on Thursday.',
  'The two did connect, she suspects.',
  'The pair had a natter.',
])('an everyday word for a call is one: %s', (sentence) => {
  expect(said(sentence)).toBe('reported');
});

describe('others may say the same in a word', () => {
  test.each([
    ['that they say so', 'The paper says so.', 'reported'],
    ['that it did as others', 'So did Axios.', 'reported'],
    ['that they confirm as much', 'Two other outlets have since confirmed as much.', 'reported'],
    ['yes', 'A big American paper says yes.', 'reported'],
    ['no', 'The Kremlin says no.', 'denied'],
    ['that they name nobody', 'The paper named none of its sources.', 'reported'],
  ])('%s', (_, sentence, stance) => {
    expect(said(sentence)).toBe(stance);
  });

  test.each([
    ['whoever has nothing to do with it says nothing of it', 'The mayor said as much.'],
    ['nor does what only falls as others do', 'So did the rain.'],
    ['nor somebody who answers another question', 'Asked if he would run, Scholz said no.'],
    ['nor a pronoun', 'He says no.'],
  ])('%s', (_, sentence) => {
    expect(said(sentence)).toBeNull();
  });
});

test.each([
  'According to the newspaper, Trump warned against escalation.',
  'Trump warned against escalation, the newspaper said.',
  '10:31 +++ According to the newspaper, Trump warned against escalation +++',
])('who told it stands beside it, whatever verb tells it: %s', (sentence) => {
  expect(said(sentence)).toBe('reported');
});

describe('a day behind the call may be that of the verb before it', () => {
  test.each([
    ['when it was reported', 'The Post reported the call on Sunday.', 'reported'],
    ['when it was denied', 'Peskov denied the call on Monday.', 'denied'],
  ])('%s', (_, sentence, stance) => {
    expect(said(sentence)).toBe(stance);
  });

  test.each([
    ['a call on somebody is none', 'Trump called on Thursday for Putin to end the war.'],
    ['nor is a call for something', "The pope's call on Sunday for peace was ignored."],
    [
      'a call with its own parties keeps its day',
      'The Kremlin confirmed the call with Xi on Sunday.',
    ],
  ])('%s', (_, sentence) => {
    expect(said(sentence)).toBeNull();
  });
});

test.each([
  ['Putin denies speaking to Trump', 'denied'],
  ['Putin denies talking to Scholz about Trump', null],
  ['Trump denies calling Putin a friend', null],
])('a denial lends its subject to the verb behind it: %s', (sentence, stance) => {
  expect(lastStance(sentence)).toBe(stance);
});

test.each([
  'Trump-Putin call "pure fiction", says Kremlin',
  "Trump-Putin chat 'utter nonsense': Kremlin",
])('a headline leaves out the verb before its verdict: %s', (sentence) => {
  expect(lastStance(sentence)).toBe('denied');
});
