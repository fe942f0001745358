import { bystanderOf, doubterIn, isOfOwnHouse, publisherOf, speakerPast } from './bystander.ts';
import type { State } from './discourse.ts';
import { namesParty, namesTeller, speaksForOthers } from './mentions.ts';
import {
  find,
  findAll,
  findVerb,
  has,
  hasAny,
  isNamed,
  type Scene,
  type Stretch,
} from './scene.ts';
import { type Speaker, speakerAt } from './speaker.ts';
import { nounPhrase } from './stances/noun-phrase.ts';
import type { Outcome } from './stances/outcome.ts';
import { besideQuotation, hostOf, isSomebody, sayersOf, viewerOf } from './stances/sayer.ts';
import { isAnybodyNamed } from './stances/scope.ts';
import { KEPT } from './stances/standing.ts';

/** Who takes the stance: as named in the sentence, or whom its pronoun or bare function means. */
export function attributionOf(scene: Scene, read: Outcome, state: State): Speaker | null {
  if (isNobodys(read)) return null;
  return namedBy(scene, read, state) ?? carriedOn(scene, read, state);
}

/** The same for a sentence that is marked, where the one who can be meant comes before who spoke before. */
export function attributionOfMark(scene: Scene, read: Outcome, state: State): Speaker | null {
  if (isOfOwnHouse(scene)) return null;
  if (isNobodys(read)) return doubterIn(scene);
  const named = namedBy(scene, read, state);
  const past = named === null ? null : speakerPast(scene, named, read);
  const speaker = past ?? named ?? bystanderOf(scene, read) ?? carriedOn(scene, read, state);
  return isOwnCheck(scene, read, speaker) ? null : speaker;
}

/** "The Harbour Herald could not verify it independently": a paper that no claim knows writes of itself. */
function isOwnCheck(scene: Scene, { rule }: Outcome, speaker: Speaker | null): boolean {
  const isUnknown = speaker !== null && speaker.mention === null;
  return (
    isUnknown && rule === 'not-confirmed' && find(scene, 0, scene.tokens.length, 'unaided') >= 0
  );
}

/** Doubt that a denial meets with, and nobody is said to have it. */
function isNobodys({ rule, speaker }: Outcome): boolean {
  return rule === 'denial-doubted' && speaker === null;
}

/** Whom the wording gives it to. */
function namedBy(scene: Scene, read: Outcome, state: State): Speaker | null {
  const speakers = [viewerOf(scene), read.speaker, ...sayersOf(scene, read), hostOf(scene, read)];
  for (const stretch of speakers.filter((speaker) => speaker !== null)) {
    const own = issuerIn(scene, nounPhrase(scene, antecedentOf(scene, stretch) ?? stretch));
    if (isTakingPart(scene, own, read) || isNamelessInside(scene, own) || isEmpty(scene, own))
      continue;
    if (has(scene, own.from, 'own') && own.to - own.from === 1) return null;
    if (isPronoun(scene, own))
      return spokenBeside(scene, own) ?? consistent(meantBy(scene, own, read, state), read, state);
    if (read.rule === 'no-evidence' && has(scene, own.from, 'source')) continue;
    if (!isSomebody(scene, own) || isTopicLabel(scene, own, state)) continue;
    if (isKeptBy(scene, own, read)) return state.reporter ?? speakerAt(scene, own);
    if (isBareAccount(scene, own)) return state.reporter ?? speakerAt(scene, own);
    if (isBareFunction(scene, own))
      return state.known(scene, own) ?? state.describedBy(scene, own) ?? speakerAt(scene, own);
    return state.describedBy(scene, own) ?? speakerAt(scene, own);
  }
  return publisherOf(scene, read) ?? toldBy(scene, read, state);
}

/** Rules by which it is told what the parties did. */
const TOLD: ReadonlySet<string> = new Set([
  'event-told',
  'content-told',
  'hearsay',
  'taken-for-granted',
]);

/** "It could not be established": a pronoun that stands for nobody. */
function isEmpty(scene: Scene, { from, to }: Stretch): boolean {
  if (to - from !== 1 || !has(scene, from, 'neuter')) return false;
  const passive = find(scene, to, to + 5, 'passive');
  return passive >= 0 && hasAny(scene, passive + 1, ['confirm', 'know', 'assert', 'unclear']);
}

/** "Somebody told them," she said: in a quotation nobody speaks but who is quoted. */
function isNamelessInside(scene: Scene, own: Stretch): boolean {
  const isInside = scene.sentence.quoted[own.from] === true && has(scene, own.from, 'source');
  return isInside && besideQuotation(scene, own.from) !== null;
}

/** "Smith rang Brown and warned him": a party that is told of, and says nothing of it itself. */
function isTakingPart(scene: Scene, { from, to }: Stretch, { rule, cues }: Outcome): boolean {
  const event = cues.find(({ kind }) => kind === 'assertion')?.from ?? 0;
  const mention = scene.mentions.find((named) => named.from < to && named.to > from);
  const isParty = mention === undefined ? has(scene, from, 'singular') : namesParty(mention);
  if (!TOLD.has(rule) || !isParty || event < to) return false;
  const isLabel = scene.tokens.slice(to, event).some(({ lower }) => lower === ':');
  const verb = findVerb(scene, to, event, 'assert', 'confirm', 'opinion');
  const hearer = verb < 0 ? null : (scene.mentionAt[verb + 1] ?? null);
  return !isLabel && (verb < 0 || (hearer !== null && namesParty(hearer)));
}

/** Rules by which what somebody says is doubted by others. */
const DOUBTING: ReadonlySet<string> = new Set(['denial-doubted', 'doubted', 'rival-versions']);

/** "He told us there had been none", "The report, he went on, is false": whom a pronoun with a verb of saying means. */
function toldBy(scene: Scene, read: Outcome, state: State): Speaker | null {
  if (TOLD.has(read.rule) || DOUBTING.has(read.rule) || scene.sentence.question) return null;
  const isQuoted = scene.sentence.quoted[read.cues[0]?.from ?? 0] === true;
  const at = findAll(scene, 'singular', 'plural', 'possessive').find((own) => {
    if (scene.sentence.quoted[own] === true || has(scene, own, 'genitive')) return false;
    if (has(scene, own, 'possessive')) return isQuoted && has(scene, own + 1, 'telling');
    return speaks(scene, own) || (isQuoted && own === 0);
  });
  return at === undefined ? null : meantBy(scene, { from: at, to: at + 1 }, read, state);
}

/** Whether a verb of saying follows, and not to a party. */
function speaks(scene: Scene, at: number): boolean {
  const verb = findVerb(scene, at + 1, at + 1 + LONGEST_VERB, 'assert', 'deny', 'brand');
  if (verb < 0 || find(scene, at + 1, verb, 'that', 'passive', 'infinitive') >= 0) return false;
  const hearer = scene.mentionAt[verb + 1] ?? null;
  return !(hearer !== null && namesParty(hearer)) && !has(scene, verb + 1, 'singular');
}

/** Within how many words of a pronoun its verb stands. */
const LONGEST_VERB = 4;

/** "A spokeswoman said that it stood by its story": the house speaks, whose story it is. */
function isKeptBy(scene: Scene, own: Stretch, { rule, cues }: Outcome): boolean {
  if (!has(scene, own.to - 1, 'speaker-noun') || isAnybodyNamed(scene, own)) return false;
  const house = find(scene, own.to, cues[0]?.from ?? own.to, 'neuter', 'outlet');
  return rule === KEPT || (rule === 'confirmed' && house >= 0);
}

/** "the ministry, which says …": the name that a relative clause stands to; null for another phrase. */
function antecedentOf(scene: Scene, { from, to }: Stretch): Stretch | null {
  if (to - from !== 1 || !has(scene, from, 'relative')) return null;
  return scene.mentionAt[from - 1] ?? scene.mentionAt[from - 2] ?? null;
}

/** "a statement from the Kremlin": the voice or paper whose statement it is; else the phrase itself. */
function issuerIn(scene: Scene, own: Stretch): Stretch {
  const account = find(scene, own.from, own.to, 'account');
  const by = account < 0 ? -1 : find(scene, account, Math.min(own.to, account + 3), 'by');
  const issuer = scene.mentions.find((named) => by > 0 && named.from > by && named.from <= by + 2);
  if (issuer === undefined || !speaksForOthers(issuer)) return own;
  return { from: by + 1, to: issuer.to };
}

/** "MOSCOW: …", "Conclusion: …"; "Report: Jane Roe …" leaves it to the report. */
function isTopicLabel(scene: Scene, own: Stretch, state: State): boolean {
  if (has(scene, 0, 'account') && scene.tokens[1]?.lower === ':')
    return scene.mentions.some((named) => overlaps(named, own) && namesParty(named));
  if (own.from > 0 || scene.tokens[own.to]?.lower !== ':') return false;
  return !state.talk.isLabel(scene, own);
}

function overlaps(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && one.to > other.from;
}

/** "We do not comment," said Jane Roe: "we" in a quotation is whoever the sentence gives it to. */
function spokenBeside(scene: Scene, { from }: Stretch): Speaker | null {
  const isQuoted = scene.sentence.quoted[from] === true && has(scene, from, 'self');
  return isQuoted ? sayerBeside(scene, from) : null;
}

/** Who is named beside the quotation that holds the word, null where nobody is. */
function sayerBeside(scene: Scene, at: number): Speaker | null {
  const sayer = besideQuotation(scene, at);
  const own = sayer === null ? null : nounPhrase(scene, sayer);
  if (own === null || isPronoun(scene, own) || !isSomebody(scene, own)) return null;
  return isBareFunction(scene, own) ? null : speakerAt(scene, own);
}

/** A pronoun for a denial does not mean somebody who has reported what is denied. */
function consistent(meant: Speaker | null, { stance }: Outcome, state: State): Speaker | null {
  return stance === 'denied' && state.stanceOf(meant) === 'reported' ? null : meant;
}

/** Whom a pronoun means: "we" the one whose words these are, "it" a house, "he" a person. */
function meantBy(
  scene: Scene,
  { from, to }: Stretch,
  { stance }: Outcome,
  state: State,
): Speaker | null {
  if (has(scene, from, 'self'))
    return scene.sentence.quoted[from] ? state.speaker : state.talk.holderOfTurn(scene);
  if (find(scene, from, to, 'plural') >= 0)
    return peopleBefore(scene, from) ?? state.several(stance);
  if (!hasAny(scene, from, ['neuter', 'of-it']))
    return personBefore(scene, from) ?? state.person(stance);
  const house = scene.mentions.findLast(
    (named) =>
      named.to <= from && speaksForOthers(named) && !(stance === 'denied' && namesTeller(named)),
  );
  if (house !== undefined) return speakerAt(scene, house);
  const paper = findAll(scene, 'outlet').findLast((at) => at < from);
  const own = paper === undefined ? null : { from: Math.max(0, paper - 1), to: paper + 1 };
  if (own === null) return state.house(stance);
  return state.known(scene, own) ?? speakerAt(scene, own);
}

/** "its reporters heard it, they say": those named before in the sentence by what they are; null for nobody. */
function peopleBefore(scene: Scene, before: number): Speaker | null {
  const noun = findAll(scene, 'outlet', 'source').findLast((at) => at < before);
  if (noun === undefined || !hasAny(scene, noun - 1, ['definite', 'possessive'])) return null;
  return speakerAt(scene, { from: noun - 1, to: noun + 1 });
}

/** "Smith's turn came when he said …": the one person named before in the sentence, null for none or more. */
function personBefore(scene: Scene, before: number): Speaker | null {
  if (has(scene, 0, 'ask')) return null;
  const people = scene.mentions
    .filter(
      (named) => named.to <= before && !namesParty(named) && !scene.sentence.quoted[named.from],
    )
    .map((named) => speakerAt(scene, named))
    .filter(({ kind }) => kind === 'person');
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** Where nobody is named: a quotation keeps its speaker, a report of what was said its source. */
function carriedOn(scene: Scene, read: Outcome, state: State): Speaker | null {
  const { sentence } = scene;
  if (sentence.quoted.every((quoted) => quoted))
    return isLeftOpen(scene) ? saidLater(scene, read, state) : state.quoted(read.stance);
  if (read.rule === 'denial-noun') return state.denier;
  const answerer = state.talk.answerer(scene);
  if (answerer !== null) return answerer;
  const turn = state.talk.holderOfTurn(scene) ?? state.talk.interviewed(scene);
  if (turn !== null || sentence.isTitle || sentence.question) return turn;
  if (read.stance === 'reported')
    return isOwnWord(scene) || isOfReports(scene, read) || isHis(scene, read)
      ? null
      : state.reporter;
  return null;
}

/** "My own hunch", "I see no reason": the writer speaks, and passes on nobody's report. */
function isOwnWord(scene: Scene): boolean {
  return find(scene, 0, scene.tokens.length, 'self', 'own') >= 0;
}

/** "He thinks that …", of somebody who is not found: nobody's report instead. */
function isHis(scene: Scene, { speaker }: Outcome): boolean {
  return speaker !== null && has(scene, speaker.from, 'singular');
}

/** "There were reports that …": the reports are the source, whosever they are. */
function isOfReports(scene: Scene, { cues, presupposed }: Outcome): boolean {
  const event = cues[0]?.from ?? 0;
  const account = find(scene, presupposed ? event - 3 : 0, event, 'account');
  return account >= 0 && (!presupposed || has(scene, account + 1, 'of'));
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
  if (sayer === null || isPronoun(end, nounPhrase(end, sayer))) return state.quoted(read.stance);
  return sayerBeside(end, 0);
}

function isPronoun(scene: Scene, { from, to }: Stretch): boolean {
  if (to - from > 1 && has(scene, to - 1, 'plural') && has(scene, to - 2, 'of')) return true;
  if (has(scene, from, 'possessive') && to - from === 1) return true;
  if (!hasAny(scene, from, ['self', 'singular', 'plural', 'neuter'])) return false;
  return to - from === 1 || !isSomebody(scene, { from: from + 1, to });
}

/** "the report", "the account": whose it is has been said. */
function isBareAccount(scene: Scene, own: Stretch): boolean {
  const { from, to } = own;
  return (
    hasAny(scene, from, ['definite', 'echo']) &&
    has(scene, to - 1, 'account') &&
    !isAnybodyNamed(scene, own)
  );
}

/** "the spokesman", "the paper": a function without a name. */
function isBareFunction(scene: Scene, { from, to }: Stretch): boolean {
  if (scene.tokens[to]?.lower === ':') return false;
  if (to - from > 3 || find(scene, from, to, 'indefinite') >= 0) return false;
  for (let at = from; at < to; at += 1) if (isNamed(scene, at)) return false;
  return (
    hasAny(scene, to - 1, ['speaker-noun', 'outlet']) &&
    (has(scene, from, 'definite') || to - from === 1)
  );
}
