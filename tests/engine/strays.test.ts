import { expect, test } from 'vitest';
import { LEAD, lastStance, stanceBehindDenial } from './reading.ts';

/** The stance of a sentence that others on something else part from the call. */
function stanceAfterOthers(sentence: string): string | null {
  return lastStance(`${LEAD} Oil fell by two dollars. Grain rose in Chicago. ${sentence}`);
}

test.each([
  ['whom a woman tells', '"Peace in Ukraine is what we all want," she told them.'],
  ['a paper that somebody told of Ukraine', 'He stands by Ukraine, he told the Northern Herald.'],
  ['what a woman said', '"We are a long way from that," she cautioned.'],
  ['who answers a telephone', 'She has the pallor of one who answers the phone at night.'],
])('a sentence on something else carries no mark: %s', (_, sentence) => {
  expect(stanceBehindDenial(sentence)).toBeNull();
});

test.each([
  ['a request to the reader', 'If you value reporting from abroad, please subscribe.'],
  ['a record', 'You lose the record, a clerk said, and nobody can say who promised what.'],
  ['a red line', 'Underground: the red line is closed between two stations.'],
  ['an announcement', 'The minister has no announcement today.'],
  ['what matters', 'The fair opens without most of the people who matter.'],
])('behind others a common word for a report is none: %s', (_, sentence) => {
  expect(stanceAfterOthers(sentence)).toBeNull();
});

test.each([
  ['right behind the report', `${LEAD} Trump’s spokesman would not be drawn on the matter.`],
  ['a word for reports alone', `${LEAD} Oil fell. The Kremlin would not discuss the story.`],
])('it is one %s', (_, text) => {
  expect(lastStance(text)).toBe('unconfirmed');
});
