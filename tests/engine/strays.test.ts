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
  ['readiness', 'Vladimir Putin says he is happy to take a call from Donald Trump.'],
  ['no date', 'There is no date for a telephone call between Trump and Putin.'],
  ['what is to come', 'He will be talking to both of them, he did say.'],
  [
    'what would be natural',
    'It would be natural for the next president to be in contact with him.',
  ],
  ['what he would not think', 'He would not think it beneath him to call the Republican himself.'],
  ['a question of another kind', 'Is it true you have adopted a cat?'],
  ['somebody else himself', 'The chancellor himself had a good conversation with Trump.'],
  ['a third who speaks to both', 'Viktor Orban says that he speaks to both.'],
  ['what a body has done', 'The platform declined to say how many posts it had removed.'],
  ['a question on a trip', 'Asked about that trip, Peskov said he had nothing to say.'],
  ['another talk', 'They prefer the Wednesday conversation, the one with Zelensky.'],
  ['calls at large', 'It would not; presidents have always taken calls from abroad.'],
  ['a habit', '"We call each other all the time."'],
  ['what a body asks for', 'Its guidelines ask for two sources for any fact.'],
  ['the mood in a town', 'In Moscow the mood towards the president-elect is sober.'],
  ['when there would be one', 'He declined to say when there would be one.'],
  ['a call by somebody else', 'Berlin does not deny a call: Scholz did ring Putin.'],
  ['sources at large', 'Would you believe people familiar with the matter?'],
  ['what rings a country', 'The listening posts that ring Russia are run by the shy.'],
  [
    'a pair of others',
    'Trump had been received by Joe Biden in the White House. They spoke for two hours.',
  ],
  ['another report', 'India denied its report on drone killings in Canada.'],
  ['another call', 'Trump told Netanyahu in a call to do what he had to do.'],
  ['who answers a telephone', 'She has the pallor of one who answers the phone at night.'],
])('a sentence on something else carries no mark: %s', (_, sentence) => {
  expect(stanceBehindDenial(sentence)).toBeNull();
});

test.each([
  ['a request to the reader', 'If you value reporting from abroad, please subscribe.'],
  ['a record', 'You lose the record, a clerk said, and nobody can say who promised what.'],
  ['a red line', 'Underground: the red line is closed between two stations.'],
  ['an announcement', 'The minister has no announcement today.'],
  ['a call that was not returned', 'Senator Ann Hale’s office did not return a call.'],
  ['a red line', 'Metro: The red line is closed between two stations.'],
  ['a further denial', 'Moscow denied that as well.'],
  ['when somebody will travel', 'Keith Kellogg declined to say when he would travel.'],
  ['a verdict on something else', 'Our verdict: False.'],
  ['what matters', 'The fair opens without most of the people who matter.'],
])('behind others a common word for a report is none: %s', (_, sentence) => {
  expect(stanceAfterOthers(sentence)).toBeNull();
});

test.each([
  ['what was done in it', 'He used it to warn Putin off.', 'reported'],
  ['whether it was true', 'Is it true?', 'unconfirmed'],
  ['what others would not say', 'Berlin declined to say whether it took place.', 'unconfirmed'],
  ['how it ended', 'Multiple sources have it ending on a friendly note.', 'reported'],
  ['whose error it was', 'I was wrong about the call.', 'unconfirmed'],
  ['a report on it', 'Peskov called the report on the call false.', 'denied'],
])('a sentence on the call is still marked: %s', (_, sentence, stance) => {
  expect(lastStance(`${LEAD} ${sentence}`)).toBe(stance);
});

test.each([
  ['right behind the report', `${LEAD} Trump’s spokesman would not be drawn on the matter.`],
  ['a word for reports alone', `${LEAD} Oil fell. The Kremlin would not discuss the story.`],
])('it is one %s', (_, text) => {
  expect(lastStance(text)).toBe('unconfirmed');
});
