import type { Tag } from '../languages/language.ts';
import { has, hasAny, isNamed, type Scene } from '../scene.ts';

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
export function isInRelative(scene: Scene, from: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - REACH); back -= 1) {
    if (scene.tokens[back]?.lower === ',') return false;
    if (hasAny(scene, back, ['assert', 'deny', 'confirm']) && !has(scene, back, 'account'))
      return false;
    if (has(scene, back, 'relative')) return back > from && !hasAny(scene, back - 1, GOVERNING);
    if (has(scene, back, 'that')) return isRelativeThat(scene, from, back);
  }
  return false;
}

/** "that" behind a noun which takes no clause, or right before a verb. */
function isRelativeThat(scene: Scene, from: number, that: number): boolean {
  if (that <= from || scene.tokens[that - 1]?.kind === 'mark') return false;
  if (isNamed(scene, that - 1) || has(scene, that - 1, 'outlet')) return false;
  if (has(scene, that - 1, 'account')) return hasAny(scene, that + 1, ['auxiliary', 'modal']);
  return !hasAny(scene, that - 1, GOVERNING);
}
