import type { Tag } from '../languages/language.ts';
import { find, has, hasAny, isNamed, type Scene, widthAt } from '../scene.ts';
import { isApposed, pastRemark } from './aside.ts';
import { clauseEnd } from './bounds.ts';
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

/** Whether the event is planned, wished for or only possible, and not told as one that took place. */
export function isProspective(
  scene: Scene,
  start: number,
  from: number,
  to: number,
  form: 'noun' | 'verb',
): boolean {
  if (form === 'noun' && isOfPast(scene, from, to)) return false;
  const isInfinitive = form === 'verb' && has(scene, from - 1, 'infinitive');
  if (isInfinitive && isCarriedOut(scene, start, from)) return false;
  if (isInfinitive && find(scene, start, from, 'hearsay') < 0) return true;
  const isKnown = form === 'noun' && isDefinite(scene, from);
  for (let back = from - 1; back >= start; back -= 1) {
    back = pastRemark(scene, start, back);
    if (form === 'verb' && endsFronted(scene, back)) break;
    if (isKnown && (isOfOtherVerb(scene, back, from) || isOfOtherNoun(scene, back))) continue;
    if (has(scene, back, 'prospect') && !isApposed(scene, back, from)) return true;
    if (has(scene, back, 'modal') && has(scene, back + 1, 'neither')) return false;
    if (has(scene, back, 'modal')) return !isDone(scene, back + 1, Math.min(back + 4, from), form);
    if (hasAny(scene, back, VERBAL) || startsVerb(scene, back)) break;
  }
  if (form === 'verb' && isInFutureClause(scene, start)) return true;
  if (form === 'noun' && (isAhead(scene, from, to) || isSupposed(scene, from, to))) return true;
  const reach = scene.sentence.isTitle && form === 'noun' ? 4 : 2;
  const near = find(scene, to, nextDenial(scene, to, endOfHead(scene, to, to + reach)), 'prospect');
  return (
    (near >= 0 && !isSaidToBe(scene, near)) ||
    (form === 'noun' && find(scene, to, postnominal(scene, to).to + 1, 'prospect') >= 0) ||
    find(scene, to, clauseEnd(scene, to), 'future') >= 0 ||
    (form === 'noun' && isAwaited(scene, to))
  );
}

/** "would have spoken", "may be a hoax"; "will be speaking" is still to come. */
function isDone(scene: Scene, from: number, to: number, form: 'noun' | 'verb'): boolean {
  if (find(scene, from, to, 'auxiliary') < 0) return false;
  return form === 'noun' || find(scene, from, to, 'perfect') >= 0;
}

/** "interest in last autumn's call": dated within its own phrase to what is over. */
function isOfPast({ day, times }: Scene, from: number, to: number): boolean {
  return times.some(
    (time) =>
      time.by === 'calendar' &&
      time.from >= from &&
      time.to <= to &&
      day !== null &&
      time.last < day,
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

/** "the call", "the November call" */
function isDefinite(scene: Scene, noun: number): boolean {
  const at = hasAny(scene, noun - 1, ['month', 'weekday', 'plain']) ? noun - 2 : noun - 1;
  return has(scene, at, 'definite') && !has(scene, noun - 1, 'prospect');
}

/** "A second source put the length of the call at …", "For now, the call …": no word on the known event. */
function isOfOtherNoun(scene: Scene, at: number): boolean {
  const next = at + widthAt(scene, at);
  return hasAny(scene, at, ['renewed', 'counted']) || scene.tokens[next]?.lower === ',';
}

/** "could not settle the matter of the call": a verb that takes the known event for done, and holds none. */
function isOfOtherVerb(scene: Scene, at: number, event: number): boolean {
  const isOpen =
    has(scene, at, 'modal') || (has(scene, at, 'prospect') && has(scene, at, 'negation'));
  return isOpen && find(scene, at + 1, event, 'stage', 'occur', 'prospect') < 0;
}

/** "be another hoax": what the event is said to be, and none that is to come. */
function isSaidToBe(scene: Scene, at: number): boolean {
  return has(scene, at, 'indefinite') && has(scene, at - 1, 'passive');
}

/** "Smith-Brown call: 'I hope it is true'", "no call, but ready": what is set apart from the event, or the end of the reach. */
function endOfHead(scene: Scene, from: number, end: number): number {
  if (scene.tokens[from]?.lower === ':') return from;
  const contrast = find(scene, from, end, 'contrast');
  return contrast < 0 ? end : contrast;
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
  if (verb < 0) return false;
  const planned = find(scene, verb + 1, Math.min(verb + 5, scene.tokens.length), 'prospect');
  if (planned >= 0 && has(scene, planned + 1, 'infinitive') && isDefinite(scene, to - 1))
    return false;
  return planned >= 0 && !has(scene, planned, 'indefinite');
}
