import type { CompiledClaim } from './compile.ts';
import type { State } from './discourse.ts';
import { eventsIn } from './event.ts';
import { clauseStart } from './events/bounds.ts';
import type { EventMention } from './events/event-mention.ts';
import { directObject } from './events/people.ts';
import {
  isAtIssue,
  isInTheNews,
  isOfThatDay,
  isOnlyOne,
  isReportedThen,
  isToldOfThatDay,
  looksBackTo,
  namesSides,
} from './introduction.ts';
import { accountsIn, anaphorsIn, startOfOther, type Turn, turnOf } from './references.ts';
import { find, findVerb, has, hasAny, namingOf, type Scene, type Stretch } from './scene.ts';
import type { Focus } from './stances/outcome.ts';
import { type Days, overlaps, type TimeSpan } from './time.ts';
import type { NearMiss, Step } from './types.ts';

/**
 * How a sentence is tied to a claim, the surest first: by its parties, by the event the article
 * speaks of, by what was said in it, by being the first that can be it, by a report, by a pronoun.
 */
export const TIES = [
  'parties',
  'topic',
  'content',
  'plan',
  'first',
  'disputed',
  'loose',
  'account',
  'anaphor',
  'kind',
] as const;
export type Tie = (typeof TIES)[number];

/** What of a sentence may be about a claim, before its stance is read. */
export interface About {
  readonly focus: readonly Focus[];
  /** The surest first. */
  readonly ties: readonly Tie[];
  /** Why an event in it is another one, null where none is. */
  readonly other: NearMiss['reason'] | null;
  readonly steps: readonly Step[];
  readonly turn: Turn;
  /** Whether it tells of an event as one that the reader does not know yet, and of none of the claim's. */
  readonly isNews: boolean;
}

interface Judgement {
  readonly tie: Tie | null;
  readonly rule: string;
  readonly other: NearMiss['reason'] | null;
}

interface Judged extends Judgement {
  readonly event: EventMention;
}

/** What in the sentence may be about the claim, as far as the article has come. */
export function aboutOf(scene: Scene, claim: CompiledClaim, state: State): About {
  const judged: Judged[] = [];
  for (const event of eventsIn(scene, claim)) {
    const own = judge(scene, event, claim, state);
    const other = isOpen(own, event) && tellsOfOthers(judged);
    judged.push({ event, ...(other ? passed('somebody-else', null) : own) });
  }
  const events = preferred(judged.filter((one) => one.tie !== null));
  const ties = events.map((one) => one.tie);
  const focus = events.map((one) => focusOf(one.event));
  const linked = claim.within === null ? state.isTopic(claim) : state.justSpokeOf(claim);
  const firm = ties.some((tie) => tie === 'parties' || tie === 'topic');
  const elsewhere = !firm && judged.some(isOfOthers);
  const outer = firm || claim.within === null ? [] : eventsIn(scene, claim.within);
  const isOuters = outer.some(
    ({ parties, strangers }) => strangers || parties >= (claim.within?.parties.length ?? 0),
  );
  const reports = firm || (!elsewhere && !isOuters && (linked || state.isReported(claim)));
  if (reports && (firm || !state.isOnOtherReport())) {
    const ours = events.filter(({ tie }) => tie !== 'kind').map(({ event }) => event);
    const isAtLarge = events.length > 0 && ours.length === 0;
    const named = [...outer, ...judged.map(({ event }) => event)];
    const accounts = accountsIn(scene, ours, named).filter(
      (account) =>
        (firm || linked || account.kind === 'account') &&
        !(isAtLarge && account.kind === 'account') &&
        !judged.some(({ event, other }) => other !== null && overlapsWith(account, event)),
    );
    ties.push(...accounts.map(() => 'account' as const));
    focus.push(...accounts);
  }
  const named = claim.within !== null && state.isTopic(claim) && namesParties(scene, claim);
  const isNear = !elsewhere && !state.isAway() && (state.justSpokeOf(claim) || named);
  if (isNear || firm) {
    const from = isNear ? 0 : startOfOwn(events);
    const end = firm
      ? scene.tokens.length
      : Math.min(startOfOther(scene), startOfOtherEvent(judged));
    const isPartsOnly = !firm && !state.justSpokeOf(claim);
    const anaphors = anaphorsIn(scene, claim, isPartsOnly).filter(
      (anaphor) => anaphor.from >= from && anaphor.from < end,
    );
    ties.push(...anaphors.map(() => 'anaphor' as const));
    focus.push(...anaphors);
  }
  return {
    focus: focus.toSorted((one, other) => one.from - other.from),
    ties: TIES.filter((tie) => ties.includes(tie)),
    other: judged.find((one) => one.other !== null)?.other ?? null,
    turn: focus.length > 0 ? null : turnOf(scene, claim, state),
    isNews: judged.some(isUnknown),
    steps: judged.map(({ event, rule }) => ({
      stage: 'event',
      rule,
      words: wordsOf(scene, event),
    })),
  };
}

/** Where the sentence names the claim's event, which "it" behind that means. */
function startOfOwn(events: readonly Judged[]): number {
  return Math.min(...events.map(({ event }) => event.from));
}

/** Where the sentence names another event, which "it" behind that means. */
function startOfOtherEvent(judged: readonly Judged[]): number {
  const other = judged.find(
    ({ tie, rule, event }) =>
      tie === 'disputed' || (tie === null && rule !== 'not-introduced' && event.form === 'noun'),
  );
  return other?.event.from ?? Number.POSITIVE_INFINITY;
}

function overlapsWith(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && one.to > other.from;
}

function isUnknown({ tie, event }: Judged): boolean {
  if (tie !== null || event.form === 'content') return false;
  const isBare = event.parties === 0 && !event.strangers;
  return event.form !== 'noun' || !(event.definite || isBare);
}

function isOfOthers({ rule, other }: Judgement): boolean {
  return rule === 'other-parties' || other === 'other-parties' || other === 'other-date';
}

/** The events at large only where nothing else is named. */
function preferred(events: readonly Judged[]): readonly Judged[] {
  const single = events.filter(({ tie }) => tie !== 'kind');
  return single.length > 0 ? single : events;
}

/** Whether only the article ties the event to the claim, so that a nearer one may be meant. */
function isOpen({ tie, rule }: Judgement, event: EventMention): boolean {
  return (
    rule === 'enough' ||
    rule === 'only-one' ||
    ((tie === 'topic' || tie === 'loose') && event.parties === 0)
  );
}

/** "He rang Smith, and Jones joined the call": the sentence goes on about another event. */
function tellsOfOthers(judged: readonly Judged[]): boolean {
  const last = judged.findLast(({ event, tie, other }) => {
    return event.form !== 'content' && (tie === 'parties' || other !== null);
  });
  return last !== undefined && last.tie === null && last.other !== 'future';
}

function wordsOf({ sentence, tokens }: Scene, { from, to }: Stretch): string {
  const start = tokens[from]?.start ?? sentence.start;
  return sentence.text.slice(
    start - sentence.start,
    (tokens[to - 1]?.end ?? start) - sentence.start,
  );
}

function focusOf({ from, to, form, definite }: EventMention): Focus {
  const kind = form === 'content' ? 'content' : 'event';
  return { from, to, kind, form: form === 'noun' ? 'noun' : 'verb', definite };
}

/** Whether an event is the claim's, by who takes part, whether it is real, and when. */
function judge(scene: Scene, event: EventMention, claim: CompiledClaim, state: State): Judgement {
  const known = state.isTopic(claim);
  const isContent = event.form === 'content';
  const all = event.parties >= claim.parties.length;
  if (event.strangers && !all) return passed('other-parties', isContent ? null : 'other-parties');
  if (event.prospective)
    return { tie: known ? 'plan' : null, rule: 'prospective', other: isContent ? null : 'future' };
  if (isOfOther(scene, event, claim)) return passed('of-something-else', null);
  if (event.notYet && state.isFresh(claim)) return passed('not-yet', 'future');
  if (claim.within !== null && !known && !namesOuter(scene, claim.within))
    return passed('not-introduced', null);
  if (event.qualified && !all) return passed('another-kind', null);
  if (
    event.parties === 1 &&
    !all &&
    strangersIn(scene, claim).some((name) => state.companions.has(name))
  )
    return passed('somebody-else', isContent ? null : 'other-parties');
  if (claim.within !== null && event.parties === 0 && !isPartyNear(scene, claim, state))
    return passed('nobody', null);
  const when = dated(scene, event, claim, state);
  if (when === 'other') return passed('other-date', isContent ? null : 'other-date');
  const isTaken = state.otherFirst && !hasAny(scene, event.from - 1, ['that']);
  if (when === 'unknown' && state.isLate(claim) && (!known || isTaken))
    return passed('late', 'other-date');
  if (event.general && (all || !known)) return passed('general', 'general');
  if (all && (known || !isContent)) return tied(isContent ? 'content' : 'parties', 'parties');
  if (isContent && all && when === 'ours' && isToldOfThatDay(scene, event, claim))
    return tied('parties', 'told-of-that-day');
  const isDated = when === 'ours' && state.isLate(claim);
  if (when === 'ours' && isOfThatDay(scene, event, claim)) return tied('topic', 'of-that-day');
  if (isDated && looksBackTo(scene, event, claim, state)) return tied('parties', 'looks-back');
  if (
    event.pronouns === 1 &&
    event.named < claim.parties.length &&
    isAfterOther(scene, event, claim)
  )
    return passed('somebody-else', isContent ? null : 'other-parties');
  if (meansParties(event, claim, state) && (known || !isContent)) {
    const isTold = isContent && !(hasEnough(event, claim) && state.hasReported(claim));
    return tied(isTold ? 'content' : isContent ? 'topic' : 'parties', 'pronoun');
  }
  if (isOfStranger(event, claim, state) || isOfOtherPair(scene, event, claim, state))
    return event.parties === 0 && state.beganWith(claim)
      ? tied('disputed', 'back-to-it')
      : passed('somebody-else', 'other-parties');
  if (!known) return judgeUnknown(scene, event, claim, state, when);
  if (meansSomebodyElse(event, state)) return passed('somebody-else', null);
  if (isContent && hasEnough(event, claim) && state.justSpokeOf(claim, 1))
    return tied('topic', 'between-them');
  const isNear = state.justSpokeOf(claim, 1);
  if (isNear && event.form === 'verb' && event.parties > 0) return tied('content', 'one-party');
  return judgeKnown(event, claim, namesParties(scene, claim) || state.justSpokeOf(claim));
}

/** An event without its parties, where the article does not speak of the claim's, or no longer. */
function judgeUnknown(
  scene: Scene,
  event: EventMention,
  claim: CompiledClaim,
  state: State,
  when: Timing,
): Judgement {
  if (isOnlyOne(scene, event, claim, state))
    return tied(namesParties(scene, claim) ? 'topic' : 'first', 'only-one');
  if (isInTheNews(scene, event, claim, state)) return tied('topic', 'in-the-news');
  if (isOfPairNamed(event, claim, state, when)) return tied('parties', 'pair');
  if (when === 'ours' && isReportedThen(scene, event, claim, state))
    return tied('parties', 'reported-then');
  const mayReturn = event.form !== 'content' && !event.strangers && !event.afterStranger;
  if (!mayReturn || !state.beganWith(claim)) return passed('not-introduced', null);
  const isOfBoth = event.definite && event.parties > 0 && namesSides(scene, claim, state);
  return tied(isOfBoth ? 'topic' : 'disputed', 'back-to-it');
}

/** "The two spoke on Thursday": by a pronoun for both, whom the sentence before has named, and at the right time. */
function isOfPairNamed(
  event: EventMention,
  claim: CompiledClaim,
  state: State,
  when: Timing,
): boolean {
  if (event.form === 'content' || event.strangers || event.afterStranger) return false;
  return when === 'ours' && event.pronouns >= claim.parties.length && state.justNamed(claim);
}

/** "he" and "his" behind somebody else's name; "the two" and "the call" are still the article's. */
function meansSomebodyElse(event: EventMention, state: State): boolean {
  if (!event.afterStranger) return false;
  if (state.otherFirst) return true;
  return event.pronouns === 1 && (event.form !== 'noun' || event.owned || !event.definite);
}

/** "Brown said that he had a call with Smith", or "they" behind "Brown and Smith". */
function isOfStranger(event: EventMention, claim: CompiledClaim, state: State): boolean {
  if (event.form === 'content' || !hasEnough(event, claim)) return false;
  if (event.parties === 0) return event.pronouns > 1 && state.isOnOtherPair(claim);
  return event.pronouns === 1 && event.afterStranger;
}

/** "their call" behind a sentence on one party and somebody else, "that call" behind one on somebody else. */
function isOfOtherPair(
  scene: Scene,
  event: EventMention,
  claim: CompiledClaim,
  state: State,
): boolean {
  if (event.form !== 'noun' || event.parties > 0) return false;
  if (event.owned && event.pronouns > 0) return state.isOnOtherPair(claim);
  const that = event.from - 1;
  const isLinked = that === 0 || has(scene, that - 1, 'setting');
  return isLinked && has(scene, that, 'that') && state.isOnStranger(claim);
}

/** An event without its parties, in an article that speaks of the claim's. */
function judgeKnown(event: EventMention, claim: CompiledClaim, named: boolean): Judgement {
  if (event.form === 'content') return tied('content', 'content');
  if (event.general) return tied('kind', 'general');
  const enough = hasEnough(event, claim);
  if (event.form !== 'noun' && !enough) return passed('one-party', null);
  if (claim.within !== null && !enough && !named) return passed('nobody', null);
  if (event.loose && event.definite && !enough) return tied('first', 'loose');
  if (event.definite || enough) return tied('topic', event.definite ? 'definite' : 'enough');
  return tied('loose', 'indefinite');
}

/** Whether a party of the claim is named, or was spoken of as such of late. */
function isPartyNear(scene: Scene, claim: CompiledClaim, state: State): boolean {
  return namesParties(scene, claim) || state.justSpokeOf(claim, FAR_BACK);
}

/** How many sentences back a party may stand that nobody names. */
const FAR_BACK = 6;

/** Whether the sentence itself tells of the event that a claim turns on. */
function namesOuter(scene: Scene, outer: CompiledClaim): boolean {
  return eventsIn(scene, outer).some((event) => event.parties >= outer.parties.length);
}

/** "aware of the plan": what a claim within another turns on is named, and it is not that one's event. */
function isOfOther(scene: Scene, event: EventMention, claim: CompiledClaim): boolean {
  if (claim.within === null) return false;
  const of = directObject(scene, event.to)?.to ?? event.to;
  if (!hasAny(scene, of, ['of', 'that'])) return false;
  const next = of + 1;
  if (hasAny(scene, next, ['neuter', 'account', 'none']) || has(scene, next + 1, 'account'))
    return false;
  return !eventsIn(scene, claim.within).some(
    (outer) => outer.from >= next && outer.from < next + 8,
  );
}

/** Whether as many take part as the claim has parties, by name or by pronoun. */
function hasEnough(event: EventMention, claim: CompiledClaim): boolean {
  return event.parties + event.pronouns >= claim.parties.length;
}

function tied(tie: Tie, rule: string): Judgement {
  return { tie, rule, other: null };
}

function passed(rule: string, other: NearMiss['reason'] | null): Judgement {
  return { tie: null, rule, other };
}

/** "Brown said that he had rung Smith": the name before its pronoun is nobody's who takes part. */
function isAfterOther({ mentions }: Scene, event: EventMention, claim: CompiledClaim): boolean {
  if (claim.within !== null) return false;
  const known = [...claim.parties, ...claim.tellers];
  return mentions.some(
    (mention) =>
      mention.to <= event.from &&
      mention.uses.some(({ naming }) => naming === 'voice') &&
      known.every((one) => namingOf(mention, one) === null),
  );
}

/** The names, in small letters, of those in the sentence who take no part in the event and report none. */
export function strangersIn({ tokens, mentions }: Scene, claim: CompiledClaim): string[] {
  const known = [...claim.parties, ...claim.tellers];
  return mentions
    .filter((mention) => known.every((one) => namingOf(mention, one) === null))
    .map(({ to }) => tokens[to - 1]?.lower ?? '');
}

/** Whether pronouns stand for the parties that are not named. */
function meansParties(event: EventMention, claim: CompiledClaim, state: State): boolean {
  if (event.pronouns === 0) return false;
  if (event.named >= claim.parties.length) return true;
  return event.parties > 0 && !event.afterStranger && state.isAboutParty(claim);
}

/** Whether the sentence names each party anywhere. */
export function namesParties(scene: Scene, claim: CompiledClaim): boolean {
  return claim.parties.every((party) =>
    scene.mentions.some((mention) => namingOf(mention, party) !== null),
  );
}

type Timing = 'ours' | 'other' | 'unknown';

/** How the times beside an event fit the claim's period; in a fresh article a weekday may settle it. */
function dated(scene: Scene, event: EventMention, claim: CompiledClaim, state: State): Timing {
  const { days } = claim;
  const times = state.isLater(claim) ? scene.times : event.times;
  if (times.length === 0 && isOfTimeBefore(scene, event, claim, state)) return 'ours';
  if (days === null || times.length === 0) return state.isBefore(claim) ? 'other' : 'unknown';
  if (state.isLate(claim) && times.every((time) => isTimeOfReport(scene, event, time, days)))
    return 'ours';
  const fits = times.filter((time) => overlaps(time, days));
  if (fits.length === 0)
    return isTimeOfSaying(scene, event, state.isTopic(claim)) ? 'unknown' : 'other';
  return !state.isLate(claim) || fits.some((time) => looksBack(time, state)) ? 'ours' : 'unknown';
}

/** "… in November. The paper had them talking": at issue, in an article that looks back to then. */
function isOfTimeBefore(
  scene: Scene,
  { parties }: EventMention,
  claim: CompiledClaim,
  state: State,
): boolean {
  if (parties < claim.parties.length || !state.isLate(claim)) return false;
  return state.wasThen(claim) && isAtIssue(scene, claim);
}

/** "On 10 November the paper reported that they had spoken": what a report of those days tells as done. */
function isTimeOfReport(
  scene: Scene,
  { from: event, parties }: EventMention,
  { by, first, last, to }: TimeSpan,
  days: Days,
): boolean {
  if (by !== 'calendar' || first !== last || parties < 2) return false;
  if (first < days.last || first > days.last + LONGEST_LEAD) return false;
  const said = findVerb(scene, to, event, 'assert');
  const that = said < 0 ? -1 : find(scene, said, event, 'that');
  return that >= 0 && find(scene, that, event, 'perfect', 'auxiliary') >= 0;
}

/** How many days after an event its first report may come. */
const LONGEST_LEAD = 14;

/** "reported the call on Sunday": behind the call that is known, the time of the verb before it. */
function isTimeOfSaying(scene: Scene, event: EventMention, known: boolean): boolean {
  if (!known || event.form !== 'noun' || !event.definite || event.parties > 0) return false;
  const said = clauseStart(scene, event.from) - 1;
  return (
    hasAny(scene, said, ['assert', 'confirm', 'deny']) &&
    event.times.every((time) => time.by !== 'calendar' && time.from >= event.to)
  );
}

/** How many days ago a time must be that looks back by itself. */
const LEAST_PAST = 30;

/** A date that is past, or a phrase such as "a year ago": enough to say that the article looks back. */
function looksBack(time: TimeSpan, state: State): boolean {
  if (state.today === null) return time.by === 'calendar';
  return time.last < (time.by === 'calendar' ? state.today : state.today - LEAST_PAST);
}
