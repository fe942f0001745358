import type { EventMention } from '../event.ts';
import type { Tag } from '../languages/language.ts';
import { find, findVerb, has, hasAny, isNamed, type Scene } from '../scene.ts';
import type { TimeSpan } from '../time.ts';
import { clauseEnd, clauseStart, sentenceStart } from './bounds.ts';
import { postnominal } from './people.ts';

/** Words at which a search for what governs an event stops. */
const VERBAL: readonly Tag[] = [
  'assert',
  'deny',
  'confirm',
  'silent',
  'comment',
  'know',
  'occur',
  'condition',
  'that',
  'relative',
  'doubt',
];

/** What tells whether an event has taken place, and when. */
export type Reality = Pick<
  EventMention,
  'prospective' | 'afterStranger' | 'notYet' | 'general' | 'times'
>;

/** Whether the event has taken place as far as its clause goes, and when. */
export function realityOf(scene: Scene, from: number, to: number, form: 'noun' | 'verb'): Reality {
  const start = clauseStart(scene, from);
  const end = clauseEnd(scene, to);
  return {
    prospective: isProspective(scene, start, from, to, form),
    afterStranger: namesStranger(scene, from),
    notYet: isNotYet(scene, start, from, to),
    general:
      form === 'verb' &&
      (find(scene, start, end, 'often') >= 0 || isHabit(scene, start, from, end)),
    times: scene.times.filter(
      (time) =>
        time.from >= start &&
        time.to <= Math.max(end, to) &&
        isBeside(time, from, to) &&
        !isInRemark(scene, time, from) &&
        !isOfAnotherNoun(scene, time, from) &&
        !isOfClauseBehind(scene, time, to) &&
        (form === 'verb' || isOfNoun(scene, time, start, from, to)) &&
        findVerb(scene, to, time.from, 'assert', 'deny', 'confirm') < 0,
    ),
  };
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

/** "on Monday he treated the call as settled": what is done with the known event, and does not hold it. */
function isOfVerbBetween(scene: Scene, from: number, event: number): boolean {
  if (!has(scene, event - 1, 'definite')) return false;
  if (find(scene, from, event, 'stage', 'occur') >= 0) return false;
  return scene.tokens.slice(from, event).some(({ inflected }) => inflected);
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

/** "… before he was in office": what was so at large when something else took place. */
function isOfClauseBehind(scene: Scene, { by, from }: TimeSpan, event: number): boolean {
  return by === 'relative' && find(scene, event, from, 'subordinator') >= 0;
}

/** Whether nothing but a preposition stands between a verb and the time. */
function leadsToTime({ tokens }: Scene, { from }: TimeSpan, verb: number): boolean {
  return from <= verb + Math.max(1, tokens[verb]?.width ?? 1) + 1;
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

/** "when they talk", "they talk when it suits them": in the present of running text, what they do at large. */
function isHabit(scene: Scene, start: number, verb: number, end: number): boolean {
  if (scene.sentence.isTitle || !has(scene, verb, 'present')) return false;
  if (find(scene, start, verb, 'auxiliary', 'modal', 'infinitive') >= 0) return false;
  return has(scene, start - 1, 'whenever') || find(scene, verb, end, 'whenever') >= 0;
}

/** ", who left on Monday, …": in a remark between commas before the event. */
function isInRemark(scene: Scene, time: TimeSpan, event: number): boolean {
  return time.to <= event && isInAside(scene, time.from, event);
}

/** A weekday some way off belongs to another verb; a date of the calendar reaches further. */
function isBeside(time: TimeSpan, from: number, to: number): boolean {
  return time.by === 'calendar' || (time.from >= to ? time.from - to <= 10 : from - time.to <= 4);
}

function namesStranger(scene: Scene, to: number): boolean {
  const strangers = scene.mentions.filter((one) => one.to <= to && one.uses.length === 0);
  const start = sentenceStart(scene, to);
  if (find(scene, 0, 2, 'singular') >= 0)
    return strangers.some(({ from }) => from >= start && start > 0);
  if (strangers.length > 0) return true;
  for (let at = 0; at < to; at += 1) {
    at = pastSource(scene, at, to);
    if (
      hasAny(scene, at, ['role', 'title']) &&
      isIntroduced(scene, at) &&
      !has(scene, at - 1, 'we') &&
      !isNamedSoon(scene, at)
    )
      return true;
  }
  return false;
}

/** ", according to somebody briefed by an aide, …": behind a remark on who says so. */
function pastSource(scene: Scene, at: number, end: number): number {
  if (!has(scene, at, 'according')) return at;
  const closing = scene.tokens.findIndex(({ lower }, index) => index > at && lower === ',');
  return closing < 0 || closing >= end ? at : closing;
}

/** "the minister", "the State Department" */
function isIntroduced(scene: Scene, at: number): boolean {
  const isNamed = scene.tokens[at]?.capital === true && scene.tokens[at - 1]?.capital === true;
  return hasAny(scene, isNamed ? at - 2 : at - 1, ['definite', 'indefinite', 'possessive']);
}

/** Whether a title belongs to a name behind it, and not "an envoy of Smith" to somebody else. */
function isNamedSoon(scene: Scene, at: number): boolean {
  if (has(scene, at, 'role') && has(scene, at + 1, 'of')) return false;
  return [1, 2, 3].some((ahead) => (scene.mentionAt[at + ahead] ?? null) !== null);
}

function isNotYet(scene: Scene, start: number, from: number, to: number): boolean {
  const left = find(scene, to, Math.min(to + 8, scene.tokens.length), 'negation');
  if (left >= 0 && has(scene, left, 'prospect')) return true;
  const negation = find(scene, start, from, 'negation', 'none');
  if (negation < 0 || isInAside(scene, negation, from) || isApposed(scene, negation, from))
    return false;
  return find(scene, start, Math.min(to + 8, scene.tokens.length), 'yet') >= 0;
}

function isProspective(
  scene: Scene,
  start: number,
  from: number,
  to: number,
  form: 'noun' | 'verb',
): boolean {
  const isInfinitive = form === 'verb' && has(scene, from - 1, 'infinitive');
  if (isInfinitive && isCarriedOut(scene, start, from)) return false;
  if (isInfinitive && find(scene, start, from, 'hearsay') < 0) return true;
  const isKnown = form === 'noun' && has(scene, from - 1, 'definite');
  for (let back = from - 1; back >= start; back -= 1) {
    back = pastRemark(scene, start, back);
    if (form === 'verb' && endsFronted(scene, back)) break;
    if (isKnown && isOfOtherVerb(scene, back, from)) continue;
    if (has(scene, back, 'prospect') && !isApposed(scene, back, from)) return true;
    if (has(scene, back, 'modal') && has(scene, back + 1, 'neither')) return false;
    if (has(scene, back, 'modal'))
      return find(scene, back + 1, Math.min(back + 4, from), 'auxiliary') < 0;
    if (hasAny(scene, back, VERBAL) || startsVerb(scene, back)) break;
  }
  if (form === 'verb' && isInFutureClause(scene, start)) return true;
  if (form === 'noun' && (isAhead(scene, from, to) || isSupposed(scene, from, to))) return true;
  const reach = scene.sentence.isTitle && form === 'noun' ? 4 : 2;
  const near = find(scene, to, nextDenial(scene, to, to + reach), 'prospect');
  return (
    near >= 0 ||
    (form === 'noun' && find(scene, to, postnominal(scene, to).to + 1, 'prospect') >= 0) ||
    find(scene, to, clauseEnd(scene, to), 'future') >= 0 ||
    (form === 'noun' && isAwaited(scene, to))
  );
}

/** "used the evening to ring Smith": an infinitive of what was done. */
function isCarriedOut(scene: Scene, start: number, verb: number): boolean {
  const done = find(scene, start, verb, 'carried-out');
  if (done < 0 || find(scene, done + 1, verb, ...VERBAL, 'prospect') >= 0) return false;
  return find(scene, start, done, 'modal', 'infinitive', 'prospect', 'negation') < 0;
}

/** "By his later account, Smith rang": the comma before the name that is the verb's subject. */
function endsFronted(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.lower === ',' && isNamed(scene, at + 1);
}

/** "could not settle the matter of the call": a verb that takes the known event for done, and holds none. */
function isOfOtherVerb(scene: Scene, at: number, event: number): boolean {
  const isOpen =
    has(scene, at, 'modal') || (has(scene, at, 'prospect') && has(scene, at, 'negation'));
  return isOpen && find(scene, at + 1, event, 'stage', 'occur', 'prospect') < 0;
}

/** "No call, no plans for one": where a second thing is said not to be, or the end of the reach. */
function nextDenial(scene: Scene, from: number, end: number): number {
  const none = find(scene, from, end, 'none');
  return none > from && scene.tokens[none - 1]?.kind === 'mark' ? none : end;
}

/** "A call between them would be …": what any such event would do or be. */
function isSupposed(scene: Scene, from: number, to: number): boolean {
  if (!has(scene, from - 1, 'indefinite')) return false;
  const end = clauseEnd(scene, to);
  const modal = find(scene, to, end, 'modal');
  if (modal < 0 || find(scene, to, modal, 'auxiliary', 'assert', 'occur', 'relative') >= 0)
    return false;
  return find(scene, modal, Math.min(modal + 6, end), 'perfect') < 0;
}

/** "a planned call"; a "possible" one may be a rumour. */
function isAhead(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (has(scene, at, 'prospect') && !has(scene, at, 'alleged')) return true;
  return false;
}

/** "should keep a record Smith has had": the verb right behind a name has that for its subject. */
function startsVerb(scene: Scene, at: number): boolean {
  return has(scene, at, 'auxiliary') && isNamed(scene, at - 1) && !has(scene, at, 'modal');
}

/** "a president-elect not yet ten days old rang": what somebody is, some way before what he did. */
function isApposed(scene: Scene, at: number, event: number): boolean {
  if (event - at < SHORTEST_APPOSITION || !isNamed(scene, at - 1)) return false;
  return has(scene, at, 'negation') && !has(scene, at - 1, 'auxiliary');
}

/** How many words from the negation that begins an apposition to the event behind it. */
const SHORTEST_APPOSITION = 4;

/** ", who is not yet in office, …": between the commas of a remark on somebody before the event. */
function isInAside(scene: Scene, at: number, event: number): boolean {
  const closing = scene.tokens.findIndex(({ lower }, index) => index > at && lower === ',');
  if (closing < 0 || closing >= event) return false;
  return pastRemark(scene, 0, closing) < at;
}

/** Before a remark between commas on somebody, where the position is its closing one. */
function pastRemark(scene: Scene, start: number, at: number): number {
  if (scene.tokens[at]?.lower !== ',') return at;
  for (let back = at - 1; back > start; back -= 1) {
    if (scene.tokens[back]?.lower !== ',') continue;
    const isPredicate = has(scene, back + 1, 'auxiliary');
    const isOfName = isNamed(scene, back - 1) && !isPredicate;
    return has(scene, back + 1, 'relative') || isOfName ? back : at;
  }
  return at;
}

/** "what he will say when the two talk": a clause of time beside a future one. */
function isInFutureClause(scene: Scene, start: number): boolean {
  if (!has(scene, start - 1, 'subordinator')) return false;
  const modal = find(scene, 0, start - 1, 'modal');
  return modal >= 0 && find(scene, modal + 1, modal + 3, 'auxiliary') < 0;
}

/** "no talks between them are planned", "talks that are planned": the verb behind the noun is one of plans. */
function isAwaited(scene: Scene, to: number): boolean {
  const end = clauseEnd(scene, to);
  const isRelative = has(scene, end, 'that') && has(scene, end + 1, 'auxiliary');
  const verb = isRelative ? end + 1 : find(scene, to, end, 'passive');
  return (
    verb >= 0 && find(scene, verb + 1, Math.min(verb + 5, scene.tokens.length), 'prospect') >= 0
  );
}
