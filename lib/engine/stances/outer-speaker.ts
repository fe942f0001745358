import { find, has, type Scene, type Stretch } from '../scene.ts';
import type { Reader } from './outcome.ts';
import { isPersonal, isSomebody } from './sayer.ts';

/** The inner speaker, or the outer one where the inner is no name: "the BBC says it could not verify". */
export function namedSpeaker(
  { scene }: Reader,
  inner: Stretch | null,
  outer: Stretch | null,
): Stretch | null {
  if (inner === null || outer === null) return inner ?? outer;
  if (isOfStaff(scene, inner, outer)) return outer;
  const isOwn = isSomebody(scene, inner) && isPersonal(scene, inner) && !isHis(scene, inner);
  return isOwn ? inner : outer;
}

/** "Paris knows nothing, an official said": a place speaks through whoever works there. */
function isOfStaff(scene: Scene, { from, to }: Stretch, outer: Stretch): boolean {
  const place = scene.tokens[from];
  const isPerson = scene.mentionAt[from]?.uses.some((use) => use.isPerson) === true;
  if (to - from > 1 || isPerson || place?.capital !== true || (scene.tags[from]?.size ?? 0) > 0)
    return false;
  return find(scene, outer.from, outer.to, 'speaker-noun', 'source') >= 0;
}

/** "its sources": named by way of somebody else. */
function isHis(scene: Scene, { from }: Stretch): boolean {
  return has(scene, from, 'possessive');
}
