import { has, isNamed, type Scene } from '../scene.ts';

/** ", who is not yet in office, …": between the commas of a remark on somebody before the event. */
export function isInAside(scene: Scene, at: number, event: number): boolean {
  const closing = scene.tokens.findIndex(({ lower }, index) => index > at && lower === ',');
  if (closing < 0 || closing >= event) return false;
  return pastRemark(scene, 0, closing) < at;
}

/** Before a remark between commas on somebody, where the position is its closing one. */
export function pastRemark(scene: Scene, start: number, at: number): number {
  if (scene.tokens[at]?.lower !== ',') return at;
  for (let back = at - 1; back > start; back -= 1) {
    if (scene.tokens[back]?.lower !== ',') continue;
    const isPredicate = has(scene, back + 1, 'auxiliary');
    const isOfName = isNamed(scene, back - 1) && !isPredicate;
    return has(scene, back + 1, 'relative') || isOfName ? back : at;
  }
  return at;
}

/** "a president-elect not yet ten days old rang": what somebody is, some way before what he did. */
export function isApposed(scene: Scene, at: number, event: number): boolean {
  if (event - at < SHORTEST_APPOSITION || !isNamed(scene, at - 1)) return false;
  return has(scene, at, 'negation') && !has(scene, at - 1, 'auxiliary');
}

/** How many words from the negation that begins an apposition to the event behind it. */
const SHORTEST_APPOSITION = 4;
