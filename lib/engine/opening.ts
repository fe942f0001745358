import { namesParties } from './about/parties.ts';
import type { About } from './about.ts';
import type { CompiledClaim } from './compile.ts';
import { refersBack } from './references.ts';
import { namingOf, type Scene } from './scene.ts';

/** How far a sentence stands before the one that introduces the event. */
export type Opening = 'near' | 'far';

/**
 * Whether it can be understood before the article has introduced the event: it names somebody whom
 * the claim knows, or it is near or the headline and names the event or its report, and not "it".
 */
export function standsAlone(
  scene: Scene,
  claim: CompiledClaim,
  { focus }: About,
  opens: Opening,
): boolean {
  const isKnown = [...claim.parties, ...claim.tellers].some((entity) =>
    scene.mentions.some((mention) => namingOf(mention, entity) !== null),
  );
  const isToldOnly = focus.length > 0 && focus.every(({ kind }) => kind === 'content');
  if (isToldOnly) return namesParties(scene, claim);
  if (opens === 'near') return isKnown || focus.some(({ kind }) => kind !== 'anaphor');
  const isHeadline = scene.sentence.block === 0 && focus.some(({ kind }) => kind === 'event');
  return (isKnown || isHeadline) && !refersBack(scene, focus);
}
