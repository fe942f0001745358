import type { Tag } from '../languages/language.ts';
import { find, has, hasAny, isNamed, type Scene, type Stretch, widthAt } from '../scene.ts';
import type { Focus, Reader } from './outcome.ts';
import { negationOf } from './scope.ts';
import { subjectOf } from './subject.ts';

/** "did not speak", "held no call", "have not had a conversation"; a known event is not negated by its clause. */
export function eventNegation(reader: Reader, stretch: Stretch, focus: Focus): number {
  const { scene } = reader;
  if (focus.form === 'verb') return verbNegation(reader, stretch, focus);
  const unheld = negationBehind(scene, focus.to, stretch.to);
  if (unheld >= 0) return unheld;
  const none = find(scene, Math.max(stretch.from, focus.from - 6), focus.from, 'none');
  if (none >= 0 && find(scene, none, focus.from, 'preposition', 'that') < 0) return none;
  if (focus.definite) return untaken(scene, stretch, focus);
  const stage = find(scene, stretch.from, focus.from, 'stage');
  if (stage >= 0 && find(scene, stage, focus.from, 'preposition', 'that') >= 0) return -1;
  return stage < 0 ? -1 : find(scene, stretch.from, focus.from, 'negation');
}

/** "did not speak", "were told nothing", "was unaware of it"; -1 for no negation. */
function verbNegation(reader: Reader, stretch: Stretch, { from, to }: Focus): number {
  const { scene } = reader;
  const negation = negationOf(reader, stretch.from, from);
  if (negation >= 0)
    return isOfOthers(scene, negation) || isOfNoun(scene, negation, from) ? -1 : negation;
  if (has(scene, to, 'none')) return to;
  const isTold = find(scene, from, to, 'assert') >= 0 && has(scene, to, 'of');
  if (isTold && has(scene, to + 1, 'none')) return to + 1;
  if (has(scene, to - 1, 'none')) return to - 1;
  const lacking = find(scene, from, to, 'lacking');
  return lacking >= 0 ? lacking : find(scene, to, Math.min(stretch.to, to + 4), 'neither');
}

/** "nobody else was on the line": it leaves out those who were. */
function isOfOthers(scene: Scene, negation: number): boolean {
  return has(scene, negation, 'none') && has(scene, negation + widthAt(scene, negation), 'other');
}

/** "did not take the call", and not "did not take the call seriously"; -1 for nothing. */
function untaken(scene: Scene, stretch: Stretch, { from, to }: Focus): number {
  let verb = from - 1;
  while (isNamed(scene, verb) || hasAny(scene, verb, ['definite', 'possessive', 'plain']))
    verb -= 1;
  const isTaken = has(scene, verb, 'stage') && !hasAny(scene, verb, ['auxiliary', 'preposition']);
  const isEnd = to >= stretch.to || scene.tokens[to]?.kind === 'mark';
  return isTaken && isEnd && has(scene, verb - 1, 'negation') ? verb - 1 : -1;
}

/** "sees no harm in Smith having called": the negation of a noun that the event is only behind. */
function isOfNoun(scene: Scene, negation: number, verb: number): boolean {
  let at = verb - 1;
  while (at > negation && (isNamed(scene, at) || hasAny(scene, at, IN_SUBJECT))) at -= 1;
  const isNoun = widthAt(scene, negation) === 1 && scene.tokens[negation + 1]?.tags.size === 0;
  return isNoun && at > negation + 1 && at < verb - 1 && has(scene, at, 'preposition');
}

const IN_SUBJECT: readonly Tag[] = ['auxiliary', 'title', 'and', 'possessive', 'definite', 'plain'];

/** "The conversation was not held": said of the event as a whole, and no more than that; -1 for nothing. */
function negationBehind(scene: Scene, from: number, to: number): number {
  const passive = find(scene, from, Math.min(to, from + 2), 'passive');
  const negation = passive < 0 ? -1 : find(scene, passive + 1, passive + 3, 'negation');
  if (negation < 0 || !has(scene, negation + 1, 'stage')) return -1;
  const after = scene.tokens[negation + 2];
  return negation + 2 >= to || after?.kind === 'mark' ? negation : -1;
}

/** "You do not hold such a call …", "one never rings …": what is not done, rather than was not. */
export function isInGeneral(reader: Reader, from: number, negation: number): boolean {
  const { scene } = reader;
  const auxiliary = has(scene, negation, 'habit') ? negation : negation - 1;
  const behind = negation + widthAt(scene, negation);
  if (has(scene, auxiliary, 'habit') && !has(scene, behind, 'perfect')) return true;
  const subject = subjectOf(reader, from, negation);
  return subject.to - subject.from === 1 && has(scene, subject.from, 'anybody');
}
