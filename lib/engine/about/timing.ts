import type { CompiledClaim } from '../compile.ts';
import type { State } from '../discourse.ts';
import { isAtIssue, isDisputed, namesReporter } from '../dispute.ts';
import { clauseStart } from '../events/bounds.ts';
import type { EventMention } from '../events/event-mention.ts';
import { find, findVerb, hasAny, type Scene } from '../scene.ts';
import { type Days, overlaps, type TimeSpan } from '../time.ts';
import { namesParties } from './parties.ts';
import { isOfSilence } from './silence-since.ts';

export type Timing = 'ours' | 'other' | 'unknown';

/** How the times beside an event fit the claim's period; in a fresh article a weekday may settle it. */
export function dated(
  scene: Scene,
  event: EventMention,
  claim: CompiledClaim,
  state: State,
): Timing {
  const { days } = claim;
  const times = state.isLater(claim) ? scene.times : event.times;
  if (isOfSilence(scene, event, claim, state)) return 'ours';
  if (times.length === 0 && isOfTimeBefore(scene, event, claim, state)) return 'ours';
  if (times.length === 0 && isOfOldDispute(scene, event, claim, state)) return 'ours';
  if (times.length === 0 && isOfEntry(scene, claim)) return 'ours';
  if (days === null || times.length === 0) return state.isBefore(claim) ? 'other' : 'unknown';
  if (state.isLate(claim) && times.every((time) => isTimeOfReport(scene, event, time, claim, days)))
    return 'ours';
  const fits = times.filter((time) => overlaps(time, days));
  if (fits.length === 0)
    return isTimeOfSaying(scene, event, state.isTopic(claim)) ? 'unknown' : 'other';
  const isAtLarge = fits.every((time) => time.last - time.first > SHORTEST_SEASON);
  if (state.isLate(claim) && isAtLarge && !isAtIssue(scene, claim)) return 'unknown';
  return !state.isLate(claim) || fits.some((time) => looksBack(time, state)) ? 'ours' : 'unknown';
}

/** How many days a time must take that only a report or a dispute beside it makes one of the event. */
const SHORTEST_SEASON = 60;

/** "7 November: the two talk": in an entry under the very day. */
function isOfEntry({ times, day, colon }: Scene, { days }: CompiledClaim): boolean {
  if (days === null || day === null || day < days.first || day > days.last) return false;
  return times.some((time) => time.by === 'calendar' && time.to <= colon && time.last === day);
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

/** "… if the paper was right that Smith rang Brown after the vote": a reporter's, and in dispute, long after. */
function isOfOldDispute(
  scene: Scene,
  { form, parties }: EventMention,
  claim: CompiledClaim,
  state: State,
): boolean {
  if (form === 'content' || parties === 0 || !state.isLate(claim)) return false;
  return namesParties(scene, claim) && namesReporter(scene, claim) && isDisputed(scene);
}

/** "On 10 November the paper reported that they had spoken": what a report of those days tells as done. */
function isTimeOfReport(
  scene: Scene,
  { from: event, parties }: EventMention,
  { by, first, last, to }: TimeSpan,
  claim: CompiledClaim,
  days: Days,
): boolean {
  if (by !== 'calendar' || first !== last || parties < 2) return false;
  if (first < days.last || first > days.last + LONGEST_LEAD) return false;
  if (namesReporter(scene, claim)) return true;
  const said = findVerb(scene, 0, event, 'assert');
  const that = said < 0 ? -1 : find(scene, Math.max(said, to), event, 'that');
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
