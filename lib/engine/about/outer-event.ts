import type { CompiledClaim } from '../compile.ts';
import { eventsIn } from '../event.ts';
import type { EventMention } from '../events/event-mention.ts';
import { directObject } from '../events/people.ts';
import { has, hasAny, type Scene } from '../scene.ts';

/** Whether the sentence itself tells of the event that a claim turns on. */
export function namesOuter(scene: Scene, outer: CompiledClaim): boolean {
  return eventsIn(scene, outer).some((event) => event.parties >= outer.parties.length);
}

/** "aware of the plan": what a claim within another turns on is named, and it is not that one's event. */
export function isOfOther(scene: Scene, event: EventMention, claim: CompiledClaim): boolean {
  if (claim.within === null) return false;
  const of = directObject(scene, event.to)?.to ?? event.to;
  if (!hasAny(scene, of, ['of', 'that'])) return false;
  const next = of + 1;
  if (hasAny(scene, next, ['neuter', 'account', 'none']) || has(scene, next + 1, 'account'))
    return false;
  return !eventsIn(scene, claim.within).some(
    (outer) => outer.from >= next && outer.from < next + 8,
  );
}
