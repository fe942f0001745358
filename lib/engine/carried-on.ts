import { paperAhead } from './ahead.ts';
import type { State } from './discourse.ts';
import { WEIGHED } from './evidence.ts';
import { namesParty } from './mentions.ts';
import { TOLD } from './pronouns.ts';
import { find, findAll, has, hasAny, type Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { isPronoun, sayerBeside } from './speaker-phrase.ts';
import { nounPhrase } from './stances/noun-phrase.ts';
import type { Outcome } from './stances/outcome.ts';
import { besideQuotation } from './stances/sayer.ts';

/** Where nobody is named: a quotation keeps its speaker, a report of what was said its source. */
export function carriedOn(scene: Scene, read: Outcome, state: State): Speaker | null {
  const { sentence } = scene;
  if (sentence.quoted.every((quoted) => quoted))
    return isLeftOpen(scene) ? saidLater(scene, read, state) : state.speakers.quoted(read.stance);
  if (read.rule === 'denial-noun') return state.speakers.denier;
  const answerer = state.talk.answerer(scene);
  if (answerer !== null) return answerer;
  const turn = state.talk.holderOfTurn(scene) ?? state.talk.interviewed(scene);
  if (turn !== null || sentence.question) return passedOn(scene, read, state) ?? turn;
  if (sentence.isTitle)
    return read.stance === 'reported' && (isHearsay(scene) || isNews(scene, read))
      ? paperAhead(scene)
      : null;
  if (isOwnWord(scene) || isHis(scene, read)) return null;
  if (read.stance === 'denied') return isPassedOn(scene, read) ? state.speakers.denier : null;
  if (read.stance !== 'reported' || isOfReports(scene, read)) return null;
  const isOfPaper = isHearsay(scene) || isNews(scene, read);
  return state.speakers.teller() ?? (isOfPaper ? paperAhead(scene) : null);
}

/** In somebody's turn: what the parties did, as a paper named by then has told it; null where the turn is on something else. */
function passedOn(scene: Scene, { rule }: Outcome, state: State): Speaker | null {
  if (rule !== 'content-told' || scene.sentence.question || isOwnWord(scene)) return null;
  return state.speakers.reporter;
}

/** "By noon it was "pure fiction"": a word in quotation marks, or what the evidence alone gives to a denial. */
function isPassedOn({ sentence }: Scene, { cues, rule }: Outcome): boolean {
  return rule === WEIGHED || sentence.quoted[cues[0]?.from ?? 0] === true;
}

/** "Smith is said to have rung Brown", "report says" in a headline, and no "reported call". */
function isHearsay(scene: Scene): boolean {
  if (scene.sentence.isTitle && isOfSomePaper(scene)) return true;
  return findAll(scene, 'hearsay').some((at) => (scene.tokens[at]?.width ?? 1) > 1);
}

/** "Smith rings Brown": that a party did it, told at the beginning or behind a label, where the article may name whose news it is. */
function isNews(scene: Scene, { rule, cues }: Outcome): boolean {
  if (!TOLD.has(rule) || scene.sentence.question) return false;
  const subject = scene.mentions.find(namesParty);
  if (subject === undefined || subject.from >= (cues[0]?.from ?? 0)) return false;
  const lead = scene.tokens[subject.from - 1];
  const isFirst = subject.from <= 1 || lead?.lower === ':' || lead?.lower === ',';
  return isFirst && !has(scene, subject.to, 'genitive') && scene.tokens[subject.to]?.lower !== '-';
}

/** "Report: …", "paper says" */
function isOfSomePaper(scene: Scene): boolean {
  return findAll(scene, 'account', 'outlet').some(
    (at) => (at === 0 && scene.tokens[1]?.lower === ':') || has(scene, at + 1, 'assert'),
  );
}

/** "My own hunch", "I see no reason": the writer speaks, and passes on nobody's report. */
function isOwnWord(scene: Scene): boolean {
  return find(scene, 0, scene.tokens.length, 'self', 'own') >= 0;
}

/** "He thinks that …", of somebody who is not found: nobody's report instead. */
function isHis(scene: Scene, { speaker }: Outcome): boolean {
  return speaker !== null && has(scene, speaker.from, 'singular');
}

/** "There were reports that …": the reports are the source, whosever they are; "the report" is one's that is known. */
function isOfReports(scene: Scene, { cues, presupposed }: Outcome): boolean {
  const event = cues[0]?.from ?? 0;
  const account = find(scene, presupposed ? event - 3 : 0, event, 'account');
  if (account < 0 || isKnown(scene, account)) return false;
  return !presupposed || has(scene, account + 1, 'of');
}

/** "the report", "this same article" */
function isKnown(scene: Scene, account: number): boolean {
  let lead = account - 1;
  while (scene.tokens[lead]?.width === 0 || has(scene, lead, 'plain')) lead -= 1;
  return hasAny(scene, lead, ['definite', 'echo']) && !hasAny(scene, account, ['plural']);
}

/** Whether a quotation begins that goes on: whose it is may be said where it ends. */
function isLeftOpen({ sentence, tokens }: Scene): boolean {
  return !sentence.continuesQuotation && tokens.at(-1)?.lower !== '"';
}

/** Who is named, or meant by a pronoun, where the quotation ends that this sentence begins. */
function saidLater(scene: Scene, read: Outcome, state: State): Speaker | null {
  let end = scene.next;
  while (end?.sentence.quoted.every((quoted) => quoted) && end.tokens.at(-1)?.lower !== '"')
    end = end.next;
  if (!end?.sentence.continuesQuotation) return null;
  const sayer = besideQuotation(end, 0);
  if (sayer === null || isPronoun(end, nounPhrase(end, sayer)))
    return state.speakers.quoted(read.stance);
  return sayerBeside(end, 0);
}
