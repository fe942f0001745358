import { judge } from './about/judgement.ts';
import { namesParties } from './about/parties.ts';
import { type Judgement, passed, TIES, type Tie } from './about/tie.ts';
import type { CompiledClaim } from './compile.ts';
import type { State } from './discourse.ts';
import { eventsIn } from './event.ts';
import { castOf } from './events/cast.ts';
import type { EventMention } from './events/event-mention.ts';
import { prenominal } from './events/people.ts';
import { accountsIn, anaphorsIn, startOfOther, type Turn, turnOf } from './references.ts';
import { findAll, type Scene, type Stretch } from './scene.ts';
import type { Focus } from './stances/outcome.ts';
import { substitutesIn } from './substitutes.ts';
import type { NearMiss, Step } from './types.ts';

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

interface Judged extends Judgement {
  readonly event: EventMention;
}

/** What in the sentence may be about the claim, as far as the article has come. */
export function aboutOf(scene: Scene, claim: CompiledClaim, state: State): About {
  const judged: Judged[] = [];
  for (const event of eventsIn(scene, claim)) {
    const own = judge(scene, event, claim, state);
    const other =
      isOpen(own, event) && (tellsOfOthers(judged) || (own.tie === 'loose' && tellsOthers(judged)));
    judged.push({ event, ...(other ? passed('somebody-else', null) : own) });
  }
  const events = preferred(
    judged.filter((one) => one.tie !== null && !isToldOfOthers(one, judged)),
  );
  const ties: (Tie | null)[] = events.map((one) => one.tie);
  const focus = events.map((one) => focusOf(one.event));
  if (claim.within === null && events.length === 0) {
    const substitutes = substitutesIn(scene, claim, state);
    ties.push(...substitutes.map(() => 'parties' as const));
    focus.push(...substitutes);
  }
  const linked =
    claim.within === null ? state.hasMarked() && state.isTopic(claim) : state.justSpokeOf(claim);
  if (claim.within === null && isOnStory(scene, claim, state)) ties.push('parties');
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
    const accounts = accountsIn(
      scene,
      ours,
      named,
      events.length > 0 ? 0 : state.sentencesSince(claim),
    ).filter(
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

/** "the Smith-Brown story": of both parties, in an article that tells of no other event while it is news. */
function isOnStory(scene: Scene, claim: CompiledClaim, state: State): boolean {
  if (state.isFresh(claim) || !(state.isTopic(claim) || state.isOpenTo(claim))) return false;
  return findAll(scene, 'account').some((at) => {
    const cast = castOf(scene, claim, [prenominal(scene, at)]);
    return cast.parties === claim.parties.length && !cast.strangers;
  });
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

/** "Oslo denies no call: Jones did ring Smith": an event that may be any, in a sentence that tells of another. */
function isToldOfOthers({ tie, event }: Judged, judged: readonly Judged[]): boolean {
  if (tie !== 'loose' || event.parties > 0) return false;
  return judged.some(({ rule, event: { form } }) => rule === 'other-parties' && form === 'verb');
}

/** "Smith told Jones in a call": what a party and somebody else tell each other, and where. */
function tellsOthers(judged: readonly Judged[]): boolean {
  const last = judged.at(-1);
  return last?.event.form === 'content' && last.rule === 'other-parties';
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
