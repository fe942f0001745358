import type { CompiledClaim } from '../compile.ts';
import type { Scene } from '../scene.ts';
import { clauseEnd, clauseStart } from './bounds.ts';
import { apart, castOf, together, widened } from './cast.ts';
import { type EventMention, eventOf } from './event-mention.ts';
import { realityOf } from './reality.ts';

/** "by phone": any telling between the parties becomes the event. */
export function mannerAt(
  scene: Scene,
  claim: CompiledClaim,
  from: number,
  to: number,
): EventMention | null {
  const start = clauseStart(scene, from);
  const own = castOf(scene, claim, [{ from: start, to: clauseEnd(scene, to) }]);
  const cast = apart(scene, claim, widened(scene, claim, together(own), from), { from, to });
  if (cast.parties === 0 && cast.pronouns === 0) return null;
  return eventOf('manner', { from, to }, cast, realityOf(scene, from, to, 'verb'));
}
