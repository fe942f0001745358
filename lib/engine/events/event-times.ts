import type { Tag } from '../languages/language.ts';
import { find, findVerb, has, hasAny, isNamed, type Scene, widthAt } from '../scene.ts';
import type { TimeSpan } from '../time.ts';
import { isInAside } from './aside.ts';
import { clauseEnd, clauseStart } from './bounds.ts';

/** The times that the clause gives for the event itself, and not for another verb or noun beside it. */
export function timesOf(scene: Scene, from: number, to: number, form: 'noun' | 'verb'): TimeSpan[] {
  const start = clauseStart(scene, from);
  const end = clauseEnd(scene, to);
  return scene.times.filter(
    (time) =>
      time.from >= start &&
      time.to <= Math.max(end, to) &&
      isBeside(time, from, to) &&
      !isInRemark(scene, time, from) &&
      !isOfAnotherNoun(scene, time, from) &&
      !isOfClauseBehind(scene, time, to) &&
      !isBeforeRelative(scene, time, from) &&
      (form === 'verb' || isOfNoun(scene, time, start, from, to)) &&
      findVerb(scene, to, time.from, 'assert', 'deny', 'confirm') < 0,
  );
}

/** A weekday some way off belongs to another verb; a date of the calendar reaches further. */
function isBeside(time: TimeSpan, from: number, to: number): boolean {
  return time.by === 'calendar' || (time.from >= to ? time.from - to <= 10 : from - time.to <= 4);
}

/** ", who left on Monday, …": in a remark between commas before the event. */
function isInRemark(scene: Scene, time: TimeSpan, event: number): boolean {
  return time.to <= event && isInAside(scene, time.from, event);
}

/**
 * "the call with Putin on Thursday", "the call took place on Thursday", "on Thursday they had a call":
 * and not the time of a verb behind the noun ("the call made headlines on Sunday"), or of what was
 * done with a report of it ("rejected on Monday a report of a call").
 */
function isOfNoun(scene: Scene, time: TimeSpan, start: number, from: number, to: number): boolean {
  if (time.from < from)
    return (
      !isOfVerbBefore(scene, time, start) &&
      !isRightBehindSaying(scene, time) &&
      find(scene, time.to, from, 'account') < 0 &&
      !isOfMatterBefore(scene, time) &&
      !isOfVerbBetween(scene, time.to, from)
    );
  for (let at = to; at < time.from; at += 1) {
    if (scene.tokens[at]?.capital || isNamed(scene, at) || hasAny(scene, at, PART_OF_NOUN))
      continue;
    if (hasAny(scene, at, ['occur', 'stage']) && leadsToTime(scene, time, at)) return true;
    return has(scene, at, 'finite') && leadsToTime(scene, time, at);
  }
  return true;
}

/** What stands between a noun and its time: whose it was, where, in passing. */
const PART_OF_NOUN: readonly Tag[] = [
  'and',
  'auxiliary',
  'preposition',
  'definite',
  'possessive',
  'genitive',
  'title',
  'role',
  'adverb',
  'plural',
  'singular',
  'setting',
];

/** "the item on Monday about a call": of what the event is only the matter of. */
function isOfMatterBefore(scene: Scene, { to }: TimeSpan): boolean {
  return has(scene, to, 'of') && has(scene, to, 'topical');
}

/** Whether nothing but a preposition stands between a verb and the time. */
function leadsToTime({ tokens }: Scene, { from }: TimeSpan, verb: number): boolean {
  return from <= verb + widthAt({ tokens }, verb) + 1;
}

/** "denied on Monday …": at the start of a clause that a verb of saying opens. */
function isOfVerbBefore(scene: Scene, { from }: TimeSpan, start: number): boolean {
  return from <= start + 1 && hasAny(scene, start - 1, ['assert', 'confirm', 'deny']);
}

/** "asked on Monday about a call": right behind a verb of saying or asking. */
function isRightBehindSaying(scene: Scene, { from }: TimeSpan): boolean {
  const verb = has(scene, from - 1, 'preposition') ? from - 2 : from - 1;
  return hasAny(scene, verb, ['ask', 'assert', 'confirm', 'deny', 'comment']);
}

/** "on Monday he treated the call as settled": what is done with the known event, and does not hold it. */
function isOfVerbBetween(scene: Scene, from: number, event: number): boolean {
  if (!has(scene, event - 1, 'definite')) return false;
  if (find(scene, from, event, 'stage', 'occur') >= 0) return false;
  return scene.tokens.slice(from, event).some(({ inflected }) => inflected);
}

/** "After Tuesday's vote, …", "our Monday edition": the day of another noun before the event. */
function isOfAnotherNoun(scene: Scene, { by, from, to }: TimeSpan, event: number): boolean {
  if (by !== 'weekday' || to >= event) return false;
  if (has(scene, to, 'genitive')) return true;
  const next = scene.tokens[to];
  return (
    hasAny(scene, from - 1, ['definite', 'possessive']) &&
    next?.kind === 'word' &&
    !next.inflected &&
    (next.tags.size === 0 || next.tags.hasAny(['outlet', 'account']))
  );
}

/** "ran an article on Sunday in which he rang Smith": of the clause that the event's own depends on. */
function isBeforeRelative(scene: Scene, { to }: TimeSpan, event: number): boolean {
  const relative = find(scene, to, event, 'relative');
  return relative > to && has(scene, relative - 1, 'preposition');
}

/** "… before he was in office": what was so at large when something else took place. */
function isOfClauseBehind(scene: Scene, { by, from }: TimeSpan, event: number): boolean {
  return by === 'relative' && find(scene, event, from, 'subordinator') >= 0;
}
