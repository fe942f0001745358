import { labelled, personAhead } from './ahead.ts';
import { bystanderOf, doubterIn, isOfOwnHouse, publisherOf, speakerPast } from './bystander.ts';
import { carriedOn } from './carried-on.ts';
import type { State } from './discourse.ts';
import { WEIGHED } from './evidence.ts';
import { namesParty } from './mentions.ts';
import {
  beholderOf,
  captionOf,
  closingSayerOf,
  isAddressed,
  isMerelyAsked,
} from './outer-sayer.ts';
import { TOLD, toldBy, whomMeans } from './pronouns.ts';
import { find, findVerb, has, type Scene, type Stretch } from './scene.ts';
import { type Speaker, speakerAt } from './speaker.ts';
import {
  antecedentOf,
  isAnybody,
  isBareAccount,
  isBareFunction,
  isCited,
  isEmpty,
  isPredicate,
  isPronoun,
  issuerIn,
  paperOf,
  paperTold,
  withoutVerb,
} from './speaker-phrase.ts';
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
  if (
    isOfOwnHouse(scene) ||
    isOwnQuestion(scene, read) ||
    (read.rule.startsWith('asked') && isMerelyAsked(scene))
  )
    return null;
  if (isNobodys(read)) {
    const beholder = beholderOf(scene);
    return beholder === null ? doubterIn(scene) : speakerAt(scene, beholder);
  }
  const caption = captionOf(scene);
  if (caption !== null) return caption;
  const named = isAddressed(scene) ? null : namedBy(scene, read, state);
  const past = named === null ? null : speakerPast(scene, named, read);
  const speaker =
    past ??
    named ??
    (isQuotation(scene) || isAddressed(scene) ? state.speakers.quoting : null) ??
    bystanderOf(scene, read) ??
    surnamed(scene, read, state) ??
    carriedOn(scene, read, state);
  return isOwnCheck(scene, read, speaker) ? null : namedLater(scene, speaker, state);
}

/** A description at the head of an article as the one whom the next sentences name. */
function namedLater(scene: Scene, speaker: Speaker | null, state: State): Speaker | null {
  if (!scene.sentence.isTitle && state.speakers.hasNamed) return speaker;
  const label = speaker === null ? labelled(scene) : null;
  const own = speaker === null ? label : stretchOf(scene, speaker);
  const later = own === null ? null : personAhead(scene, own);
  return later ?? speaker ?? (label === null ? null : speakerAt(scene, label));
}

/** Where in the sentence the speaker is named, null where it is not. */
function stretchOf({ tokens }: Scene, { attribution }: Speaker): Stretch | null {
  const from = tokens.findIndex(({ start }) => start === attribution.start);
  const to = tokens.findIndex(({ end }) => end === attribution.end) + 1;
  return from < 0 || to <= from ? null : { from, to };
}

/** "Roe pleaded ignorance": a surname that the sentence begins with, where somebody takes no side. */
function surnamed(scene: Scene, { stance }: Outcome, state: State): Speaker | null {
  const [first] = scene.mentions;
  const isOpen = stance === 'unconfirmed' && first?.from === 0 && !scene.sentence.question;
  return isOpen && !has(scene, first.to, 'genitive')
    ? state.speakers.bySurname(scene, first)
    : null;
}

/** "JANE: Did they talk?", "Did they, as the Post wrote?": what is asked without an answer is nobody's, but where the whole name of who asks stands before a colon. */
function isOwnQuestion(scene: Scene, { stance, rule, cues }: Outcome): boolean {
  const isQuestion = scene.tokens.at(-1)?.lower === '?';
  if (isQuestion && rule === 'taken-for-granted' && isTurn(scene)) return true;
  const isAsked = isQuestion && stance === 'unconfirmed';
  if (!isAsked || scene.sentence.quoted[cues[0]?.from ?? 0] === true) return false;
  if (rule !== 'question' && rule !== 'condition' && rule !== WEIGHED) return false;
  return !scene.mentions.some(({ from, to }) => to <= scene.colon && to - from > 1);
}

/** Whether it begins somebody's turn, as a transcript writes it. */
function isTurn(scene: Scene): boolean {
  return scene.colon > 0 && scene.tokens.slice(0, scene.colon).every(({ upper }) => upper);
}

/** "…," he told us when asked whether …: who is beside the quotation; null where there is none. */
function answererOf(scene: Scene): Stretch | null {
  const at = scene.sentence.quoted.indexOf(true);
  return at < 0 ? null : besideQuotation(scene, at);
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
  const speakers = [
    viewerOf(scene),
    read.stance === 'reported' ? null : beholderOf(scene),
    read.speaker,
    ...sayersOf(scene, read),
    read.rule.startsWith('asked') ? answererOf(scene) : null,
    hostOf(scene, read),
    closingSayerOf(scene),
  ];
  for (const stretch of speakers.filter((speaker) => speaker !== null)) {
    const phrase = nounPhrase(scene, antecedentOf(scene, stretch) ?? stretch);
    const own = issuerIn(scene, withoutVerb(scene, phrase));
    if (isTakingPart(scene, own, read) || isNamelessInside(scene, own) || isEmpty(scene, own))
      continue;
    if (holdsEvent(scene, own, read) || isPredicate(scene, own)) continue;
    if (has(scene, own.from, 'addressee')) continue;
    if (has(scene, own.from, 'own') && own.to - own.from === 1) return null;
    if (has(scene, own.from, 'partitive'))
      return state.speakers.several(read.stance) ?? speakerAt(scene, own);
    if (isPronoun(scene, own)) {
      const meant = whomMeans(scene, own, read, state);
      if (meant !== null) return meant;
      continue;
    }
    if (read.rule === 'no-evidence' && has(scene, own.from, 'source')) continue;
    if (OF_MATTERS.has(read.rule) && !isAnybody(scene, own)) continue;
    if (!isSomebody(scene, own) || isTopicLabel(scene, own, state)) continue;
    if (isCited(scene, own) && !isAnybody(scene, own)) continue;
    const paper = paperTold(scene, own, read) ?? paperOf(scene, own);
    if (paper !== null)
      return isBareFunction(scene, paper)
        ? (state.speakers.known(scene, paper) ?? speakerAt(scene, paper))
        : speakerAt(scene, paper);
    if (isKeptBy(scene, own, read)) return state.speakers.reporter ?? speakerAt(scene, own);
    if (isBareAccount(scene, own)) return state.speakers.reporter ?? speakerAt(scene, own);
    if (isBareFunction(scene, own))
      return (
        state.speakers.calledSo(scene, own) ??
        state.speakers.known(scene, own) ??
        state.speakers.describedBy(scene, own) ??
        speakerAt(scene, own)
      );
    return state.speakers.describedBy(scene, own) ?? speakerAt(scene, own);
  }
  return publisherOf(scene, read) ?? toldBy(scene, read, state);
}

function isQuotation({ sentence }: Scene): boolean {
  return sentence.quoted.every((quoted) => quoted);
}

/** "Somebody told them," she said: in a quotation nobody speaks but who is quoted. */
function isNamelessInside(scene: Scene, own: Stretch): boolean {
  const isInside = scene.sentence.quoted[own.from] === true && has(scene, own.from, 'source');
  return isInside && besideQuotation(scene, own.from) !== null;
}

/** Rules by which a sentence weighs what is so, where "the reaction" or "the evidence" says nothing. */
const OF_MATTERS: ReadonlySet<string> = new Set(['condition', WEIGHED]);

/** "Smith took the call at home": a clause on the event, and nobody who speaks. */
function holdsEvent(scene: Scene, { from, to }: Stretch, { cues }: Outcome): boolean {
  const isTold = cues.some((cue) => cue.kind === 'assertion' && cue.from > from && cue.to <= to);
  return isTold && find(scene, from, to, 'source', 'role', 'person', 'relative') < 0;
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

/** "A spokeswoman said that it stood by its story": the house speaks, whose story it is. */
function isKeptBy(scene: Scene, own: Stretch, { rule, cues }: Outcome): boolean {
  if (!has(scene, own.to - 1, 'speaker-noun') || isAnybodyNamed(scene, own)) return false;
  const house = find(scene, own.to, cues[0]?.from ?? own.to, 'neuter', 'outlet');
  return rule === KEPT || (rule === 'confirmed' && house >= 0);
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
