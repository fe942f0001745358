import { namesParties } from './about/parties.ts';
import type { Tie } from './about/tie.ts';
import type { About } from './about.ts';
import { isSaidByParty, isToldByReporter, isToldBySource } from './backing.ts';
import type { CompiledClaim } from './compile.ts';
import type { State } from './discourse.ts';
import { isAskedOfIt, mayImply, speaksForParty } from './implication.ts';
import type { Tag } from './languages/language.ts';
import type { Mention } from './mentions.ts';
import { find, has, hasAny, namingOf, type Scene, type Stretch } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { COURSE } from './stances/occurrence.ts';
import { type Outcome, SECONDHAND } from './stances/outcome.ts';
import { type Days, overlaps } from './time.ts';

/** Rules that say too little for a sentence that only a report or a pronoun ties to the claim. */
const WEAK: ReadonlySet<string> = new Set(['mentioned', 'taken-for-granted', 'asked-about']);

/** Rules by which an event that may be any is taken for the one just spoken of. */
const TAKEN: ReadonlySet<string> = new Set(['taken-for-granted', COURSE]);

/** Rules by which what is yet to come cannot be meant. */
const PAST: ReadonlySet<string> = new Set(['may-have', 'false', 'did-not-happen']);

/** Rules by which even "a call" is the one the article speaks of. */
const FIRM: ReadonlySet<string> = new Set([
  'happened',
  'hearsay',
  'confirmed',
  'reported',
  'not-doubted',
]);

/** Rules by which it is in dispute whether an event took place, as nobody disputes another. */
const DISPUTING: ReadonlySet<string> = new Set([
  'asked-whether',
  'branded-false',
  'condition',
  'doubted',
  'event-negated',
  'false',
  'left-open',
  'left-to-the-verb',
  'may-have',
  'not-true',
  'question',
  'rival-versions',
  'alleged',
  'denied',
  'did-not-happen',
  'not-known',
  SECONDHAND,
  'not-confirmed',
]);

/** Rules by which something is denied or left unsaid, which may be anything. */
const REJECTING: ReadonlySet<string> = new Set(['denied', 'false', 'branded-false', 'no-comment']);

/** Rules by which calls in general are this one: nobody speaks of them, no trace of any is shown. */
const OPEN: ReadonlySet<string> = new Set(['no-comment', 'no-evidence', 'not-confirmed']);

/** "I can deny that": a denial of whatever "that" is, by somebody whom the article does not name. */
export function isNobodysDenial(
  scene: Scene,
  { ties }: About,
  read: Outcome,
  speaker: Speaker | null,
): boolean {
  const isOfPronoun = ties[0] === 'anaphor' && !scene.sentence.quoted.includes(true);
  if (scene.mentions.some((named) => isVoiceInFront(scene, named))) return false;
  const isUnknown = speaker === null || (speaker.mention === null && isOwn(scene, read));
  return isOfPronoun && read.stance === 'denied' && isUnknown;
}

/** Somebody who speaks for a party, at the beginning of a sentence, behind "by", or anywhere in a question. */
function isVoiceInFront(scene: Scene, { from, uses }: Mention): boolean {
  const lead = has(scene, from - 1, 'definite') ? from - 2 : from - 1;
  const isPlaced = from <= 2 || scene.sentence.question || has(scene, lead, 'by');
  return isPlaced && uses.some(({ naming }) => naming === 'voice');
}

/** "I" */
function isOwn(scene: Scene, { speaker }: Outcome): boolean {
  return speaker !== null && find(scene, speaker.from, speaker.to, 'self') >= 0;
}

/** Whether the evidence is enough for a mark. */
export function isAccepted(
  scene: Scene,
  claim: CompiledClaim,
  about: About,
  read: Outcome,
  state: State,
): boolean {
  if (scene.sentence.role === 'aside')
    return about.ties.includes('parties') && read.stance !== null;
  const mayBeOther =
    about.ties[0] === 'content'
      ? DENYING.has(read.rule)
      : about.ties[0] === 'anaphor' && state.isOnSomethingElse();
  if (mayBeOther && isStrange(scene, claim, read)) return false;
  const isLeft = read.rule === 'left-to-the-verb' && about.ties[0] !== 'parties';
  const reach = isSaidByParty(scene, read, claim) ? 2 : 1;
  if (isLeft && !state.justSpokeOf(claim, reach)) return false;
  if (isSilentOnPlans(scene, read) || isOneMore(scene, claim, about, read, state)) return false;
  if (read.implied)
    return (
      !(
        read.rule === 'no-comment' &&
        isStrange(scene, claim, read) &&
        state.sentencesSince(claim) > 1
      ) &&
      (about.turn !== 'other-report' || namesParties(scene, claim)) &&
      !isAskedOfOther(scene) &&
      !isShotDown(scene, read) &&
      !isOfOther(scene, about, read) &&
      !(read.stance === 'denied' && isOfOtherDay(scene, claim)) &&
      state.isTopic(claim) &&
      isNear(scene, read, claim, state) &&
      mayImply(scene, claim, about, read, state)
    );
  return about.ties.some((tie) => isEnough(tie, scene, claim, about, read, state));
}

/** "called that untrue as well": behind a sentence on something else, one thing more that is denied or left unsaid. */
function isOneMore(
  scene: Scene,
  claim: CompiledClaim,
  { ties }: About,
  { rule }: Outcome,
  state: State,
): boolean {
  if (ties[0] === 'parties' || ties[0] === 'topic' || state.sentencesSince(claim) === 1)
    return false;
  return REJECTING.has(rule) && find(scene, 0, scene.tokens.length, 'additive') >= 0;
}

/** "declined to say when he would travel": what is to come is left unsaid. */
function isSilentOnPlans(scene: Scene, { rule, cues }: Outcome): boolean {
  if (rule !== 'no-comment') return false;
  const silent = Math.max(...cues.filter(({ kind }) => kind !== 'report').map(({ to }) => to));
  const asked = find(scene, silent, silent + LONGEST_SAYING, 'question-word');
  const modal = asked < 0 ? -1 : find(scene, asked, asked + LONGEST_SAYING, 'habit');
  if (modal < 0 || !has(scene, modal, 'modal')) return false;
  return find(scene, modal, modal + 3, 'perfect') < 0;
}

/** How many words may stand between a silence, what is asked, and its verb. */
const LONGEST_SAYING = 6;

/** "five shot down, Moscow says": a phrase of a verb and its particle, for a denial, has an object. */
function isShotDown({ tokens }: Scene, { rule, cues }: Outcome): boolean {
  const [cue] = cues;
  if (rule !== 'denied' || cue === undefined || cue.to - cue.from < 2) return false;
  return tokens[cue.to]?.lower === ',';
}

/** Rules of denials, which somebody who takes no part in the event makes of something else. */
const DENYING: ReadonlySet<string> = new Set(['denied', 'part-denied']);

function isSaidByPronoun(scene: Scene, { speaker }: Outcome): boolean {
  return speaker !== null && hasAny(scene, speaker.from, ['singular']);
}

/** "Ankara denied it": said by somebody whom the claim does not know. */
function isStrange({ mentions }: Scene, claim: CompiledClaim, { speaker }: Outcome): boolean {
  if (speaker === null) return false;
  const named = mentions.filter(({ from, to }) => from < speaker.to && to > speaker.from);
  const known = [...claim.parties, ...(claim.within?.parties ?? []), ...claim.tellers];
  return (
    named.length > 0 &&
    named.every((mention) => known.every((one) => namingOf(mention, one) === null))
  );
}

/** "Asked about his health, …": an answer on what is no focus here. */
function isAskedOfOther(scene: Scene): boolean {
  const asked = find(scene, 0, scene.tokens.length, 'ask');
  if (asked >= 0 && find(scene, asked + 1, asked + 6, 'denial') >= 0) return false;
  return asked >= 0 && hasAny(scene, asked + 1, ['of', 'condition']) && !isAskedOfIt(scene);
}

/** "would not discuss his account of the other call": the silence is on another event of the kind. */
function isOfOther(scene: Scene, { other }: About, { stance }: Outcome): boolean {
  if (stance === 'denied' || find(scene, 0, scene.tokens.length, 'ask') >= 0) return false;
  return other === 'other-date' || other === 'other-parties';
}

/** "In 1986 they swore that nothing had happened": all that the sentence dates was before, or long after. */
function isOfOtherDay({ times }: Scene, { days }: CompiledClaim): boolean {
  const dates = times.filter(({ by }) => by === 'calendar');
  if (days === null || dates.length === 0) return false;
  const news = { first: days.first, last: days.last + LONGEST_NEWS };
  return dates.every((time) => !overlaps(time, news));
}

/** "during the Thursday call", "put such a talk on 7 November": that day is named, and no other. */
function isOfThen({ times }: Scene, { days }: CompiledClaim): boolean {
  const dates = times.filter(({ by }) => by !== 'relative');
  if (days === null || dates.length === 0) return false;
  return dates.every(({ first, last }) => first >= days.first && last <= days.last);
}

/** How many days an event may be disputed as news. */
const LONGEST_NEWS = 31;

/** Whether a tie of that kind carries the sentence's stance. */
function isEnough(
  tie: Tie,
  scene: Scene,
  claim: CompiledClaim,
  about: About,
  read: Outcome,
  state: State,
): boolean {
  switch (tie) {
    case 'parties':
    case 'topic':
      return true;
    case 'content':
      return (
        namesParties(scene, claim) ||
        read.rule === 'hearsay' ||
        isToldBySource(scene, claim, read, state) ||
        isRefusal(scene, read, claim) ||
        goesOn(scene, claim, read, state) ||
        isOfTone(scene, claim, read, state)
      );
    case 'plan':
      return (
        isHearsayAlone(read) ||
        isPast(scene, read) ||
        isRefusal(scene, read, claim) ||
        isToldByReporter(scene, claim, read, state) ||
        isToldWish(scene, claim, read, state) ||
        isWishOfSame(scene, claim, read, state)
      );
    case 'disputed':
      return (
        (DISPUTING.has(read.rule) && read.stance !== 'reported') ||
        (read.stance === 'reported' && isOfThen(scene, claim))
      );
    case 'loose':
      return isFirm(read) || (read.stance !== null && isOfThen(scene, claim));
    case 'first':
      if (TAKEN.has(read.rule)) return state.justSpokeOf(claim);
      return read.stance !== null && !WEAK.has(read.rule);
    case 'account':
    case 'anaphor':
      if (read.rule === 'sourcing' && scene.sentence.question) return false;
      if (tie === 'anaphor' && read.rule === 'event-told' && about.ties.includes('kind'))
        return false;
      if (read.rule === COURSE) return read.speaker !== null && state.isTelling(claim);
      if (read.rule === 'rival-versions') return state.isRejected;
      return read.stance !== null && !WEAK.has(read.rule);
    case 'kind':
      return (
        OPEN.has(read.rule) &&
        !(state.isOnStranger(claim) && isSaidByPronoun(scene, read)) &&
        (read.rule !== 'no-comment' ||
          speaksForParty(scene, claim, read, state) ||
          isPrivate(scene, claim, read, state))
      );
  }
}

/** "He wanted more talks, one of them told the paper": what they have told of goes on. */
function isToldWish(scene: Scene, claim: CompiledClaim, read: Outcome, state: State): boolean {
  if (!state.justSpokeOf(claim, 2) || scene.times.some(({ by }) => by !== 'relative')) return false;
  if (find(scene, 0, scene.tokens.length, 'negation', 'none', 'self') >= 0) return false;
  return isToldBySource(scene, claim, read, state);
}

/** "He said he'd like to talk again", "a wish for more talks": behind what was said, and by nobody who is named. */
function isWishOfSame(scene: Scene, claim: CompiledClaim, read: Outcome, state: State): boolean {
  const { length } = scene.tokens;
  if (!state.isTelling(claim) || scene.sentence.question || scene.times.length > 0) return false;
  if (read.stance !== 'reported' || find(scene, 0, length, 'renewed') < 0) return false;
  if (find(scene, 0, length, 'negation', 'none', 'self', 'condition') >= 0) return false;
  return scene.mentions.every(({ uses }) => uses.some(({ naming }) => naming !== 'voice'));
}

/** "No comment on private calls", of whoever, soon behind what is told of one. */
function isPrivate(scene: Scene, claim: CompiledClaim, read: Outcome, state: State): boolean {
  const cue = read.cues[0]?.from ?? 0;
  const isRefused = hasAny(scene, cue, ['negation', 'silent']) && !has(scene, cue, 'privacy');
  if (!isRefused || !state.justSpokeOf(claim) || isStrange(scene, claim, read)) return false;
  return find(scene, 0, scene.tokens.length, 'privacy') >= 0 && scene.times.every(isLater(claim));
}

function isLater({ days }: CompiledClaim): (time: Days) => boolean {
  return ({ last }) => days === null || last >= days.first;
}

/** "Smith's office does not discuss such calls": a party's word on what it never comments on. */
function isRefusal(scene: Scene, read: Outcome, claim: CompiledClaim): boolean {
  return read.rule === 'no-comment' && isSaidByParty(scene, read, claim);
}

/** "He also brought up …": a telling that goes on, about nothing that has a time of its own. */
function goesOn(scene: Scene, claim: CompiledClaim, read: Outcome, state: State): boolean {
  const [cue] = read.cues;
  if (cue === undefined || read.rule !== 'content-told' || scene.times.length > 0) return false;
  if (isBroached(scene, cue)) return state.hasReported(claim);
  if (!state.isTelling(claim)) return false;
  if (isOfSame(scene, cue)) return true;
  return !tellsOthers(scene, cue.to) && find(scene, 0, cue.to + 4, 'onward') >= 0;
}

/** "He counselled restraint": whoever the sentence before told of tells on, and not to others. */
function isOfSame(scene: Scene, { from, to }: Stretch): boolean {
  if (!hasAny(scene, 0, ['singular', 'plural']) || from > 2 || isNumber(scene, to)) return false;
  if (find(scene, 0, to + LONGEST_HEARER, ...HEARERS) >= 0) return false;
  const named = scene.mentionAt[to] ?? null;
  if (named !== null && named.uses.length === 0) return false;
  return !hasAny(scene, to, ['indefinite', 'possessive']) || has(scene, to + 1, 'counterpart');
}

const HEARERS: readonly Tag[] = ['self', 'outlet', 'modal', 'venue', 'negation', 'person', 'role'];

/** How many words behind a verb may say who hears it. */
const LONGEST_HEARER = 4;

/** "The question of land was touched on": what was raised, with nobody who raised it. */
function isBroached(scene: Scene, { from, to }: Stretch): boolean {
  const passive = hasAny(scene, from - 1, ['adverb']) ? from - 2 : from - 1;
  if (!has(scene, from, 'broached') || !has(scene, passive, 'passive')) return false;
  return (
    find(scene, 0, from, 'infinitive', 'modal', 'negation', 'none') < 0 && !has(scene, to, 'by')
  );
}

/** "The mood was good", "Trade was the main topic": of a call just told of, with nobody else and no time. */
function isOfTone(scene: Scene, claim: CompiledClaim, read: Outcome, state: State): boolean {
  const at = read.cues[0]?.from ?? 0;
  if (read.rule !== 'content-told' || !has(scene, at, 'topic') || !state.hasReported(claim))
    return false;
  if (scene.times.length > 0 || scene.mentions.some(({ uses }) => uses.length === 0)) return false;
  const article = find(scene, at - 2, at, 'definite');
  const isSubject =
    article === 0 && find(scene, at + 1, scene.tokens.length, 'passive', 'course') >= 0;
  return isSubject || (article > 0 && has(scene, article - 1, 'passive'));
}

function isNumber(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.kind === 'number';
}

/** "told a rally that …", "congratulated his aide", "raised $50": to others, or no words at all. */
function tellsOthers(scene: Scene, from: number): boolean {
  if (isNumber(scene, from) || isNumber(scene, from + 1)) return true;
  if (find(scene, from, from + 5, 'role', 'person', 'title') >= 0) return true;
  const that = find(scene, from, from + 8, 'that', 'infinitive');
  return that > from && find(scene, from, that, 'singular') < 0;
}

/** "may have spoken", and not "may speak one day" */
function isPast(scene: Scene, { rule }: Outcome): boolean {
  if (!PAST.has(rule)) return false;
  return rule !== 'may-have' || find(scene, 0, scene.tokens.length, 'perfect') >= 0;
}

/** "are said to have agreed to talk again", and not "is ready to talk, he said" */
function isHearsayAlone({ rule, speaker }: Outcome): boolean {
  return rule === 'hearsay' && speaker === null;
}

/** A noun without "the" may be any such event, unless the sentence says whether it took place. */
function isFirm(read: Outcome): boolean {
  return (read.stance !== null && read.stance !== 'reported') || FIRM.has(read.rule);
}

/** A rejection, or a refusal by those concerned, reaches further back than others. */
function isNear(scene: Scene, read: Outcome, claim: CompiledClaim, state: State): boolean {
  const far = read.stance === 'denied' || isSaidByParty(scene, read, claim);
  return !state.isAway() && state.justSpokeOf(claim, far ? FAR : undefined);
}

/** How many sentences back a rejection may find what it rejects. */
export const FAR = 6;
