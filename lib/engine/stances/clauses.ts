import type { Tag } from '../languages/language.ts';
import {
  find,
  findVerb,
  has,
  hasAny,
  isNamed,
  placesWhere,
  type Scene,
  type Stretch,
  widthAt,
} from '../scene.ts';
import { isBreak, partsOf, trimmed, type View } from './view.ts';

/** Two clauses of which the first governs. */
export interface Split {
  readonly main: Stretch;
  readonly side: Stretch;
  /** The word that joins them. */
  readonly at: number;
  /** Whether the side clause is a condition. */
  readonly isCondition: boolean;
  /** Whether the side only names what the main clause is about. */
  readonly isTopic?: boolean;
}

/** Words that show a clause with a predicate of its own. */
const CLAUSAL: readonly Tag[] = [
  'auxiliary',
  'modal',
  'assert',
  'deny',
  'confirm',
  'silent',
  'occur',
  'doubt',
  'brand',
  'speech',
];

/** Words that begin a noun phrase. */
const NOUN_PHRASE: readonly Tag[] = [
  'definite',
  'indefinite',
  'singular',
  'plural',
  'neuter',
  'none',
  'neither',
  'title',
  'role',
  'possessive',
  'group',
  'outlet',
  'source',
  'account',
  'anybody',
];

/** Remarks between commas that can be set aside: relative clauses, "asked about …", "citing …". */
export function asideOf(view: View, stretch: Stretch): Stretch | null {
  const parts = partsOf(view, stretch);
  for (const [index, part] of parts.entries()) {
    if (index === 0) continue;
    const own = trimmed(view, part);
    const last = index === parts.length - 1;
    const opens =
      hasAny(view.scene, own.from, ['relative', 'according', 'condition']) ||
      isInvertedAside(view, own, last) ||
      (last && (isResumed(view, own) || isParticipial(view.scene, own.from))) ||
      (!last && isInsertion(view, parts[index - 1], own)) ||
      (hasAny(view.scene, own.from, ['ask', 'know']) && !last);
    if (opens && own.from < own.to)
      return { from: part.from - 1, to: last ? part.to : part.to + 1 };
  }
  return null;
}

/** "…, something that Smith denies": a noun for what was said, and what somebody else makes of it. */
function isResumed({ scene }: View, { from, to }: Stretch): boolean {
  const isNoun = has(scene, from, 'indefinite') && has(scene, from + 1, 'account');
  if (!isNoun && !has(scene, from, 'resumptive')) return false;
  const behind = from + (isNoun ? 2 : 1);
  const leads =
    isNamed(scene, behind) || hasAny(scene, behind, [...NOUN_PHRASE, 'that', 'relative']);
  return leads && findVerb(scene, behind, to, 'deny', 'brand', 'confirm', 'dispute') >= 0;
}

/** "…, contradicting the report": what the subject does by what it has said before the comma. */
function isParticipial(scene: Scene, at: number): boolean {
  const next = at + widthAt(scene, at);
  const takes = isNamed(scene, next) || hasAny(scene, next, ['definite', 'indefinite', 'neuter']);
  return has(scene, at, 'deny') && scene.tokens[at]?.inflected === true && takes;
}

/** "The denial, after ten years of others, …": a clause or time between a subject and its verb. */
function isInsertion({ scene }: View, before: Stretch | undefined, { from }: Stretch): boolean {
  if (before === undefined || !hasAny(scene, from, ['subordinator', 'concession'])) return false;
  return find(scene, before.from, before.to, ...CLAUSAL) < 0;
}

/** "…, were it to be confirmed, …" */
function isInvertedAside({ scene }: View, { from }: Stretch, last: boolean): boolean {
  return !last && has(scene, from, 'inverted') && hasAny(scene, from + 1, ['neuter', 'plural']);
}

/** Where main clauses of equal weight part, from the left. */
export function jointsOf(view: View, { from, to }: Stretch): number[] {
  return jointsIn(view.scene).filter(
    (at) => at > from && at < to - 1 && !view.hidden[at] && isJoint(view.scene, from, at, to),
  );
}

/** Where main clauses may part, whatever stretch of the sentence is read. */
function jointsIn(scene: Scene): readonly number[] {
  scene.answers.joints ??= placesWhere(
    scene,
    (at) => scene.tokens[at]?.kind === 'mark' || hasAny(scene, at, ['contrast', 'and']),
  );
  return scene.answers.joints;
}

function isJoint(scene: Scene, from: number, at: number, to: number): boolean {
  const token = scene.tokens[at];
  if (token?.lower === ',') return isTurn(scene, at, to);
  if (token?.kind === 'mark') return token.lower === ';' || token.lower === ':';
  if (has(scene, at, 'contrast') && !has(scene, at, 'concession')) return true;
  const first = has(scene, at + 1, 'adverb') ? at + 2 : at + 1;
  if (!has(scene, at, 'and') || !beginsNounPhrase(scene, first)) return false;
  const near = Math.min(to, at + 10);
  if (find(scene, at + 2, near, ...CLAUSAL) < 0) return false;
  if (scene.tokens[at - 1]?.lower === ',') return true;
  return (
    find(scene, from, at, 'deny', 'silent', 'confirm', 'assert', 'occur') >= 0 &&
    find(scene, at + 1, near, 'deny', 'silent') >= 0
  );
}

/** "Kyiv knew of it, then it didn't": a clause of its own behind a comma, which turns the one before round. */
function isTurn(scene: Scene, comma: number, to: number): boolean {
  const subject = comma + 2;
  if (!has(scene, comma + 1, 'onward') || !hasAny(scene, subject, PRONOUN)) return false;
  return find(scene, subject + 1, Math.min(to, subject + 4), 'negation') >= 0;
}

const PRONOUN: readonly Tag[] = ['singular', 'plural', 'neuter'];

function beginsNounPhrase(scene: Scene, at: number): boolean {
  return isNamed(scene, at) || hasAny(scene, at, NOUN_PHRASE) || scene.tokens[at]?.capital === true;
}

/** A subordinate clause before or behind its main clause; null where there is none. */
export function subordinationOf(view: View, stretch: Stretch): Split | null {
  return topicOf(view, stretch) ?? leadingSide(view, stretch) ?? trailingSide(view, stretch);
}

/** "On the claim that it never happened, he said …": what is spoken of stands before its comma. */
function topicOf(view: View, { from, to }: Stretch): Split | null {
  const { scene } = view;
  if (!has(scene, from, 'topical')) return null;
  let comma = from + 1;
  while (comma < to && !isBreak(view, comma)) comma += 1;
  const side = { from: from + widthAt(scene, from), to: comma };
  const main = { from: comma + 1, to };
  const isSaid = findVerb(scene, main.from, to, 'assert', 'deny', 'silent', 'comment') >= 0;
  const [first, ...others] = partsOf(view, main);
  if (first === undefined || (others.length > 0 && first.to - first.from < 4)) return null;
  if (!isSaid || find(scene, side.from, comma, 'account') < 0) return null;
  return { at: from, side, main, isCondition: false, isTopic: true };
}

function leadingSide(view: View, { from, to }: Stretch): Split | null {
  const { scene } = view;
  const participle = has(scene, from, 'ask') && !has(scene, from + 1, 'infinitive');
  const joint = participle ? from : leadingJoint(view, from, to);
  if (joint < 0) return postponed(view, { from, to });
  const remark = scene.tokens[joint + 1]?.lower === ',' ? joint + 1 : -1;
  for (let at = joint + 1; at < to; at += 1) {
    if (!isBreak(view, at) || (remark >= 0 && breaksBetween(view, remark, at) < 2)) continue;
    const side = { from: participle ? from : joint + widthAt(scene, joint), to: at };
    const main = { from: at + 1, to };
    const isInverted = has(scene, from, 'inverted');
    if (isInverted && find(scene, main.from, to, 'modal') < 0) return null;
    return { at: joint, side, main, isCondition: isInverted || has(scene, joint, 'condition') };
  }
  return null;
}

/** "The denial notwithstanding, …": what stands before the word that sets it aside. */
function postponed(view: View, { from, to }: Stretch): Split | null {
  for (let at = from + 2; at < Math.min(to, from + LONGEST_PHRASE); at += 1) {
    if (!isBreak(view, at)) continue;
    if (!has(view.scene, at - 1, 'fronting')) return null;
    const side = { from, to: at - 1 };
    return { at: at - 1, side, main: { from: at + 1, to }, isCondition: false };
  }
  return null;
}

/** How many words may stand before "notwithstanding". */
const LONGEST_PHRASE = 12;

/** "If, on the other hand, …": the breaks from the first of a remark up to another. */
function breaksBetween(view: View, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at += 1) if (isBreak(view, at)) breaks += 1;
  return breaks;
}

/** The word that makes the beginning a side clause: "When …", "Two days after …"; -1 where none does. */
function leadingJoint({ scene }: View, start: number, to: number): number {
  const from = has(scene, start, 'adverb') ? start + widthAt(scene, start) : start;
  if (hasAny(scene, from, LEADING)) return from;
  if (
    has(scene, from, 'inverted') &&
    !scene.sentence.question &&
    (beginsNounPhrase(scene, from + 1) || hasAny(scene, from + 1, ['stage', 'occur']))
  )
    return from;
  for (let at = from + 1; at < Math.min(to, from + 4); at += 1) {
    if (has(scene, at, 'subordinator') && (has(scene, at, 'since') || widthAt(scene, at) > 1))
      return at;
    if (isNamed(scene, at) || hasAny(scene, at, CLAUSAL) || scene.tokens[at]?.kind === 'mark')
      return -1;
  }
  return -1;
}

const LEADING: readonly Tag[] = [
  'subordinator',
  'concession',
  'condition',
  'circumstance',
  'fronting',
];

const TRAILING: readonly Tag[] = ['circumstance', 'subordinator', 'concession'];

function trailingSide(view: View, { from, to }: Stretch): Split | null {
  const { scene } = view;
  scene.answers.trailing ??= placesWhere(scene, (at) => hasAny(scene, at, TRAILING));
  for (const at of scene.answers.trailing) {
    if (at < from + 2) continue;
    if (at >= to - 1) break;
    if (view.hidden[at] || !isSubordinator(scene, at)) continue;
    if (has(scene, at, 'preposition') && !isClausal(scene, from, at, to)) continue;
    const side = { from: at + widthAt(scene, at), to };
    return { at, main: { from, to: at }, side, isCondition: has(scene, at, 'condition') };
  }
  return null;
}

function isSubordinator(scene: Scene, at: number): boolean {
  if (has(scene, at, 'circumstance')) return scene.tokens[at - 1]?.lower === ',';
  if (has(scene, at, 'question-word') && isSecret(scene, at)) return false;
  return hasAny(scene, at, ['subordinator', 'concession']);
}

/** "would not say when …": what is not said, and not the time at which it is. */
function isSecret(scene: Scene, at: number): boolean {
  const isSaid = hasAny(scene, at - 1, ['assert', 'know', 'comment', 'silent']);
  return isSaid && find(scene, Math.max(0, at - 4), at, 'negation', 'silent') >= 0;
}

/** Whether "as" or "with" joins a clause here, rather than a noun. */
function isClausal(scene: Scene, from: number, at: number, to: number): boolean {
  if (find(scene, from, at, 'brand', 'assert', 'deny') >= 0) return false;
  return find(scene, at + 1, to, ...CLAUSAL, 'false') >= 0;
}
