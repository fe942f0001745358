import type { CompiledClaim } from '../compile.ts';
import type { State } from '../discourse.ts';
import { isAtIssue, namesSides } from '../dispute.ts';
import { clauseStart } from '../events/bounds.ts';
import type { EventMention } from '../events/event-mention.ts';
import { isAskedOfThen, isHeading, isInTheNews, isOnlyOne } from '../introduction.ts';
import {
  isOfThatDay,
  isReportedThen,
  isToldOfThatDay,
  looksBackTo,
} from '../introduction-by-time.ts';
import { find, hasAny, type Scene } from '../scene.ts';
import { isOfOther, namesOuter } from './outer-event.ts';
import { hasEnough, isOfPairNamed, isPartyNear, meansParties, namesParties } from './parties.ts';
import {
  isAfterOther,
  isOfOtherPair,
  isOfStranger,
  meansSomebodyElse,
  strangersIn,
} from './somebody-else.ts';
import { type Judgement, passed, tied } from './tie.ts';
import { dated, type Timing } from './timing.ts';

/** Whether an event is the claim's, by who takes part, whether it is real, and when. */
export function judge(
  scene: Scene,
  event: EventMention,
  claim: CompiledClaim,
  state: State,
): Judgement {
  const known = state.isTopic(claim);
  const isContent = event.form === 'content';
  const all = event.parties >= claim.parties.length;
  if (event.strangers && !all) return passed('other-parties', isContent ? null : 'other-parties');
  if (event.prospective)
    return { tie: known ? 'plan' : null, rule: 'prospective', other: isContent ? null : 'future' };
  if (isOfOther(scene, event, claim)) return passed('of-something-else', null);
  const isNotYet = event.notYet || isNotSaidSince(scene, event);
  if (isNotYet && state.isFresh(claim)) return passed('not-yet', 'future');
  if (claim.within !== null && !known && !mayBeMeant(scene, claim, claim.within, state))
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
  if (isNear && event.form === 'verb' && when === 'ours' && isBare(event))
    return tied('topic', 'one-party');
  return judgeKnown(event, claim, namesParties(scene, claim) || state.justSpokeOf(claim));
}

/** Whether what an event turns on is named, or its own party in an article that has told of that. */
function mayBeMeant(
  scene: Scene,
  claim: CompiledClaim,
  outer: CompiledClaim,
  state: State,
): boolean {
  return namesOuter(scene, outer) || (namesParties(scene, claim) && state.hasBegunWith(outer));
}

/** "had not talked since the vote": before there can be a report, only that others may come. */
function isNotSaidSince(scene: Scene, { from, form }: EventMention): boolean {
  const start = clauseStart(scene, from);
  return (
    form === 'verb' &&
    find(scene, start, from, 'negation') >= 0 &&
    find(scene, start, from, 'auxiliary') >= 0
  );
}

/** "He rang on Thursday": with nobody else, of the day. */
function isBare({ strangers, afterStranger, pronouns }: EventMention): boolean {
  return !strangers && !afterStranger && pronouns > 0;
}

/** An event without its parties, where the article does not speak of the claim's, or no longer. */
function judgeUnknown(
  scene: Scene,
  event: EventMention,
  claim: CompiledClaim,
  state: State,
  when: Timing,
): Judgement {
  if (when === 'ours' && isReportedThen(scene, event, claim, state))
    return tied('parties', 'reported-then');
  if (isOnlyOne(scene, event, claim, state))
    return tied(namesParties(scene, claim) ? 'topic' : 'first', 'only-one');
  if (isInTheNews(scene, event, claim, state)) return tied('topic', 'in-the-news');
  if (when !== 'other' && isHeading(scene, event, claim, state)) return tied('content', 'heading');
  if (when === 'ours' && isAskedOfThen(scene, event, claim, state))
    return tied('parties', 'asked-of-then');
  const isDisputed = !state.isFresh(claim) && !state.isLater(claim) && isAtIssue(scene, claim);
  const isThen = when === 'ours' || (when === 'unknown' && isDisputed);
  if (isThen && isOfPairNamed(event, claim, state)) return tied('parties', 'pair');
  const mayReturn = event.form !== 'content' && !event.strangers && !event.afterStranger;
  if (!mayReturn || !state.beganWith(claim)) return passed('not-introduced', null);
  const isOfBoth = event.definite && event.parties > 0 && namesSides(scene, claim, state);
  return tied(isOfBoth ? 'topic' : 'disputed', 'back-to-it');
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
  const isAlone = event.parties + event.pronouns === 0;
  if (event.loose && isAlone && !named) return passed('far', null);
  return tied('loose', 'indefinite');
}
