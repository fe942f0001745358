import { describe, expect, test } from 'vitest';
import { LEAD, lastStance } from './reading.ts';

/** Each row is the last sentence of an article that has named the call. */
function stanceOf(sentence: string) {
  return lastStance(`${LEAD} ${sentence}`);
}

describe('reported', () => {
  test.each([
    ['a call not made public', 'The phone call was not made public, the Post said.'],
    ['a question that presupposes it', 'What was the conversation about?'],
    ['standing behind the story', 'The Post stands behind its story of the call.'],
    ['sources that stay unnamed', 'None of its sources was willing to be identified.'],
    [
      'a call described to those who write about it',
      'Five people described the conversation to its correspondents, a spokeswoman said.',
    ],
    ['a plain statement', 'Trump rang Putin on Thursday.'],
    ['a report with its source', 'Trump and Putin spoke on Thursday, sources told the paper.'],
    ['a confirmation', 'A second source confirmed the conversation.'],
    ['an admission', 'The Kremlin admitted that the two had spoken.'],
    ['a presupposition', 'During the call, Trump reminded Putin of the troops in Europe.'],
    ['a soft report', 'The two leaders reportedly discussed Ukraine by phone.'],
    ['hearsay by grammar', 'Trump is said to have called Putin from Florida.'],
    [
      'a hedge inside an attribution',
      'In the alleged call, the Post said, Trump brought up the troops.',
    ],
    ['a denial of a part', 'The Kremlin denied that the call had been cut short.'],
    [
      'a denial of a silence about it',
      'Peskov denied that the Kremlin had refused to comment on the call.',
    ],
    ['a denial given up', 'Moscow no longer denies that the two spoke.'],
    ['a pretence', 'Nobody should go on pretending that the call did not take place.'],
    ['litotes', 'Diplomats see no reason to doubt that they spoke.'],
    ['a dispute of a part', 'Peskov disputed that the call had lasted an hour.'],
    ['nobody who disputes it', 'No one disputes that the two spoke.'],
    [
      'a rejection of something else before it',
      'The Post rejected the criticism and said its account was accurate.',
    ],
    ['an aside that is no condition', 'Trump raised Ukraine in the call, if briefly.'],
    ['a question that is settled', 'The fact that they spoke is no longer in question.'],
    ['no room for doubt', 'It is beyond doubt that the call took place.'],
    ['few who doubt it', 'Few of those concerned seriously doubt that the two men spoke.'],
    ['standing by it', 'The Post stood by its story.'],
    ['a question that presupposes', 'What did they agree on in the call?'],
    ['a story that somebody calls fiction', 'The Post reported a call that Moscow calls fiction.'],
  ])('%s', (_, sentence) => {
    expect(stanceOf(sentence)).toBe('reported');
  });
});

describe('denied', () => {
  test.each([
    ['a conversation not held', 'Such a conversation was not held, Peskov said.'],
    ['one not conducted', 'Peskov declared that such a conversation was not conducted.'],
    ['a denial of the event', 'The Kremlin denied the call.'],
    ['a denial of the report', 'Peskov dismissed the report.'],
    [
      'a denial of a report about what was said',
      'The Kremlin denied a report that Trump had told Putin not to escalate.',
    ],
    ['a denied clause', 'Peskov denied that Putin and Trump had spoken.'],
    ['a picture between commas', 'Peskov, seen here in July, said there was no call.'],
    ['what somebody knows', 'How do I know that there was no call?'],
    ['a particle after its object', 'Moscow brushed the story aside.'],
    ['the event negated', 'Putin and Trump did not speak, Peskov said.'],
    ['a noun negated', 'Putin held no phone call with Trump.'],
    ['existence negated', '“There was no conversation,” he said.'],
    ['never', 'The call never happened, Moscow says.'],
    ['a clause behind a time', 'The Kremlin said on Monday that the call never took place.'],
    [
      'a clause behind an occasion',
      'Peskov told reporters during a briefing that the call never took place.',
    ],
    ['a clause behind a statement', 'Peskov said in a statement that there had been no call.'],
    ['falsehood of the report', 'Reports of the call are false, the Kremlin said.'],
    ['a noun of falsehood', 'Peskov called the story pure fiction.'],
    ['truth negated', 'The report is not true.'],
    ['a passive', 'The report was rejected by the Kremlin.'],
    [
      'the last of two equal clauses',
      'The Post says they spoke, but the Kremlin says they did not.',
    ],
    [
      'a subordinate clause where the main one is silent',
      'Losses were trimmed once Moscow brushed the report aside.',
    ],
    [
      'nested attribution',
      'A broadcaster says that Peskov says that reports of the call are false.',
    ],
    ['untrue that', 'It is untrue that the two spoke, Peskov said.'],
    ['a passive in a headline', 'Trump-Putin call denied'],
    ['a dispute by somebody', 'The Kremlin disputes the account.'],
    ['a dispute by somebody, in the passive', 'The report was challenged by Moscow.'],
    ['a verdict of a word', 'The Russians said at once that it was bunk.'],
    ['a verdict of many words', 'The story bears no relation to the facts, said Peskov.'],
    [
      'a verb left to another sentence',
      'The Kremlin told the world that he did nothing of the kind.',
    ],
    ['nothing but a negation', 'Nothing of the sort, the Kremlin said.'],
    ['a verdict right behind the noun', 'Kremlin: Trump-Putin call “simply untrue”'],
    ['an invention of somebody else', 'Peskov accused the Post of inventing the call.'],
    ['a participle before the verb', 'The call described in the Post did not occur, Moscow says.'],
    ['a noun of falsehood without a verb', 'Trump-Putin call a fabrication, says Kremlin'],
    ['a claim rejected', 'The claim has been refuted by Moscow.'],
    ['an answer behind its question', '“There was none,” Peskov said when asked about the call.'],
    ['an answer to a question whether', 'Asked whether the two had spoken, Peskov said no.'],
    ['an answer left to the verb', 'Asked if the call had taken place, Peskov said it had not.'],
    [
      'none, behind a concession',
      'While five people told of a call, the Kremlin says there was none.',
    ],
    ['a denial given', 'Moscow issued a categorical denial.'],
    ['what one hears from somebody', 'All this is nonsense, if one listens to the Kremlin.'],
  ])('%s', (_, sentence) => {
    expect(stanceOf(sentence)).toBe('denied');
  });
});

describe('unconfirmed', () => {
  test.each([
    ['no comment', 'Trump’s team declined to comment on the call.'],
    ['neither nor', 'His office would neither confirm nor deny the report.'],
    ['a negated confirmation', 'The White House could not confirm the conversation.'],
    ['not verified', 'The BBC was unable to verify the report.'],
    ['a negated denial', 'Peskov did not deny the call.'],
    ['no denial', 'That is not exactly a denial.'],
    ['a denial not reached', 'The statement stopped short of a denial.'],
    ['a denial not believed', 'Few in Washington believe the denial.'],
    ['a denier not trusted', 'He does not trust the Kremlin when it says that there was no call.'],
    ['an account not trusted', 'The Post’s story is hard to believe, he said.'],
    ['perhaps', 'Perhaps the two men spoke, perhaps they did not.'],
    [
      'nobody, with a clause of its own',
      'He writes that no one he has reached can vouch for the call.',
    ],
    ['nobody convinced', 'He is not convinced that there was a call.'],
    ['something not ruled out', 'The Kremlin did not rule out that the two had spoken.'],
    ['a denial doubted', 'The denial has been met with scepticism in Kyiv.'],
    [
      'a denial in a clause that nobody trusts',
      'When the Kremlin assures us that there was no call, a pinch of salt is in order.',
    ],
    ['would not say whether', 'Trump would not say whether he had spoken to Putin.'],
    ['a request without a reply', 'The Russian embassy did not reply to a request for comment.'],
    ['being in the dark', 'The State Department is in the dark over the alleged call.'],
    [
      'no knowledge of a call that nobody helped to arrange',
      'Diplomats have no knowledge of a call between Trump and Putin and did not help to arrange one.',
    ],
    ['nobody knows whether', 'Nobody knows whether the two spoke.'],
    ['left open', 'It remains unclear whether the call took place.'],
    ['in dispute', 'The call is disputed.'],
    ['a question', 'So did the call happen?'],
    ['a condition', 'The call, if it took place, would be their first since the vote.'],
    ['a denial on a condition', 'Why would they deny it if it did take place?'],
    [
      'a condition behind a remark',
      'If, on the other hand, there was no call, then five people told the same story.',
    ],
    ['a supposition', 'Suppose the two did speak.'],
    ['a condition on the truth', 'If true, writes the daily, the call would mark a turn.'],
    [
      'a condition on the word of somebody',
      'If the Post is right, the two men talked on Thursday.',
    ],
    ['a condition by inversion', 'Were the report true, the Kremlin would have cause to hide it.'],
    ['an unreal past', 'Had the two spoken, we would know of it by now, he said.'],
    ['a condition between commas', 'The reported conversation, if confirmed, would be the first.'],
    ['an inverted condition between commas', 'A call, were it to be confirmed, would be a first.'],
    [
      'what neither has put out',
      'Neither the White House nor the Kremlin has published a readout.',
    ],
    ['knowledge of the call', 'I don’t have any information about a call like that, he said.'],
    ['a denial that leaves questions', 'The denial leaves some questions open.'],
    ['a claim put up for a test, in words', 'The statement: “Trump phoned Putin on November 7.”'],
    ['a question of belief', 'How reliable is the Post’s account?'],
    ['a question after the truth', 'Is the story true?'],
    ['both at once', 'The phone call that did or did not take place'],
    ['the event left unsaid', 'Trump himself has not mentioned the call.'],
    ['what neither side has said', 'Neither side has announced the call.'],
    [
      'what is known from the press',
      'Kyiv said it had learned of the alleged call from the press.',
    ],
    ['no word', 'Not a word on the call from Moscow.'],
    ['no knowledge', 'The Foreign Office said it knew nothing of the call.'],
    ['answers asked for', 'Senator demands answers on the Trump-Putin call'],
    ['an adjective of doubt alone', 'The alleged Trump-Putin call'],
    ['no evidence', 'No recording of the call has been published.'],
    ['may or may not', 'It is a call that may not have taken place.'],
    ['a claim put up for a test', 'CLAIM: Trump phoned Putin on 7 November.'],
    ['a bare mention, by the standing of the claim', 'The call was the talk of the town.'],
  ])('%s', (_, sentence) => {
    expect(stanceOf(sentence)).toBe('unconfirmed');
  });
});

describe('two versions, once the article has told of a denial', () => {
  test.each([
    ['Readers will not know whom to believe.'],
    ['They cannot both be right.'],
    ['Somebody is not telling the truth.'],
    ['So nobody can be sure.'],
  ])('%s', (sentence) => {
    expect(lastStance(`${LEAD} The Kremlin denied the call. ${sentence}`)).toBe('unconfirmed');
    expect(stanceOf(sentence)).toBeNull();
  });
});

describe('the answer to a question whether it took place', () => {
  test.each([
    ['I don’t know, and neither do you.', 'unconfirmed'],
    ['Your guess is as good as mine.', 'unconfirmed'],
    ['SPOKESPERSON: I can’t.', 'unconfirmed'],
    ['SPOKESPERSON: I would refer you to the transition.', 'unconfirmed'],
    ['No, Reuters said they could not do so.', 'unconfirmed'],
    ['SPOKESPERSON: No, it did not.', 'denied'],
  ])('%s', (answer, stance) => {
    const question = 'Did the call take place?';
    expect(lastStance(`${LEAD}\n\n${question}\n\n${answer}`)).toBe(stance);
    expect(lastStance(`${LEAD}\n\nWill Kyiv agree to a truce?\n\n${answer}`)).toBeNull();
  });
});

describe('nothing', () => {
  test.each([
    ['a denial of something else', 'Peskov denied that Russia planned a new offensive.'],
    ['a report of something else', 'Reports that Russia will attack are false, Peskov said.'],
    ['what is not done in general', 'You do not make such a call without an interpreter, he said.'],
    ['what leaders do not do', 'Presidents do not call each other without a translator.'],
    ['a denied clause on something else', 'The Kremlin denied that drones had hit the depot.'],
    ['something else branded', 'Peskov dismissed talk of a mobilisation as false.'],
    ['a denial as a mark of time', 'Two days after the denial, oil fell.'],
    ['a dispute of something else', 'Kyiv disputes the casualty figures.'],
    ['a denied clause on a pronoun', 'Qatar denies it has pulled out as a mediator.'],
    [
      'a clause that is not true, on something else',
      'It is not true that the dollar is falling, he said.',
    ],
    ['nothing but the versions', 'Two accounts'],
    ['a silence that is not true', 'It is not true that nobody knew of the call.'],
    ['silence on a time', 'The Kremlin would not say when Putin will travel to Minsk.'],
    ['a denial of another matter', 'Zelensky issued a denial of corruption charges.'],
    ['disbelief in something else', 'Few in Berlin believe that the chancellor will stay.'],
    ['a condition on something else', 'Should Russia attack again, the West would answer.'],
    ['versions of something else', 'Both versions of the tractor run on gas.'],
    ['silence on something else', 'The bank declined to comment on its earnings.'],
    ['another noun of the same name', 'The company holds its earnings call on Tuesday.'],
  ])('%s', (_, sentence) => {
    expect(stanceOf(sentence)).toBeNull();
  });
});
