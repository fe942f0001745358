import { has, hasAny, isQuotationMark, type Scene, type Stretch } from '../scene.ts';

/** "called Trump a friend": a name with a second noun behind it. */
export function isBranding(scene: Scene, object: Stretch): boolean {
  return (
    hasAny(scene, object.to, ['indefinite', 'definite', 'false']) ||
    isQuotationMark(scene, object.to) ||
    isLastAdjective(scene, object.to)
  );
}

/** "called Trump brave": a plain word that no list knows ends the clause, and it is no time. */
function isLastAdjective({ tokens, times }: Scene, at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== 'word' || word.capital || word.tags.size > 0) return false;
  if (times.some((time) => time.from <= at && time.to > at)) return false;
  return next === undefined || next.kind === 'mark' || next.tags.has('and');
}

/** "calls the report a lie": what is called something is no noun's. */
export function takesThing(scene: Scene, at: number): boolean {
  return (
    hasAny(scene, at, ['definite', 'indefinite']) ||
    (has(scene, at, 'possessive') && !has(scene, at, 'genitive'))
  );
}
