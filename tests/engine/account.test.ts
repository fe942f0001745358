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
