import { find, has, hasAny, type Scene } from '../scene.ts';
import { sentenceStart } from './bounds.ts';

/** Whether somebody whom no claim knows stands before the event, by name or by a function of his own. */
export function namesStranger(scene: Scene, to: number): boolean {
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
