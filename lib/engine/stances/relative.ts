import type { Tag } from '../languages/language.ts';
import { find, findVerb, has, hasAny, isNamed, isVerb, type Scene } from '../scene.ts';
import type { View } from './view.ts';

/** How far back a word may have the beginning of its relative clause. */
const REACH = 8;

/** Words that take a clause with "that", which is no relative one. */
const GOVERNING: readonly Tag[] = [
  'assert',
  'confirm',
  'deny',
  'doubt',
  'opinion',
  'know',
  'true',
  'false',
  'unclear',
  'account',
  'ask',
  'auxiliary',
  'speech',
  'denial',
];

/** Whether the word stands in a relative clause, as "calls" in "a call that Moscow calls fiction". */
export function isInRelative({ scene, isFocus }: View, from: number, at: number): boolean {
  if (isInContactClause({ scene, isFocus }, from, at)) return true;
  for (let back = at - 1; back >= Math.max(from, at - REACH); back -= 1) {
    if (scene.tokens[back]?.lower === ',' || has(scene, back, 'sourcing')) return false;
    if (hasAny(scene, back, ['assert', 'deny', 'confirm']) && !has(scene, back, 'account'))
      return false;
    if (has(scene, back, 'relative')) return back > from && !hasAny(scene, back - 1, GOVERNING);
    if (has(scene, back, 'that')) return isRelativeThat(scene, from, back, isFocus(back - 1));
  }
  return false;
}

/** "the call Moscow denies took place": a subject and its verb right behind the noun, and another verb behind. */
function isInContactClause(
  { scene, isFocus }: Pick<View, 'scene' | 'isFocus'>,
  from: number,
  at: number,
): boolean {
  if (!hasAny(scene, at, ['deny', 'brand', 'assert', 'confirm']) || !isVerb(scene, at))
    return false;
  let subject = at - 1;
  while (hasAny(scene, subject, ['auxiliary', 'adverb'])) subject -= 1;
  const named = scene.mentionAt[subject] ?? null;
  const start = named === null ? subject : named.from;
  if (named === null && !hasAny(scene, subject, ['singular', 'plural'])) return false;
  const noun = has(scene, start - 1, 'definite') ? start - 2 : start - 1;
  if (noun < from || !isFocus(noun) || !isNounPhrase(scene, noun)) return false;
  return find(scene, at + 1, Math.min(scene.tokens.length, at + 7), ...PREDICATES) >= 0;
}

/** "the call", "a story": a noun with its article, so that what follows belongs to it. */
function isNounPhrase(scene: Scene, noun: number): boolean {
  return find(scene, Math.max(0, noun - 2), noun, 'definite', 'indefinite', 'possessive') >= 0;
}

const PREDICATES: readonly Tag[] = ['auxiliary', 'modal', 'occur', 'finite'];

/** "that" behind a noun which takes no clause, or right before a verb; not behind a verb of saying. */
function isRelativeThat(scene: Scene, from: number, that: number, isEvent: boolean): boolean {
  const noun = headOf(scene, that - 1);
  if (that <= from || scene.tokens[that - 1]?.kind === 'mark') return false;
  if (isNamed(scene, that - 1) || has(scene, that - 1, 'outlet')) return false;
  if (scene.times.some((time) => time.to === that)) return false;
  if (has(scene, noun, 'account')) return hasAny(scene, that + 1, ['auxiliary', 'modal']);
  if (!isEvent && findVerb(scene, Math.max(0, that - REACH), that, 'assert', 'deny') >= 0)
    return false;
  return !hasAny(scene, noun, GOVERNING);
}

/** Where the phrase begins that the word stands in: "the claim" is one. */
function headOf(scene: Scene, at: number): number {
  let head = at;
  while (head > 0 && scene.tokens[head]?.width === 0) head -= 1;
  return head;
}
