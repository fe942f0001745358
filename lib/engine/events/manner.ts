import type { CompiledClaim } from '../compile.ts';
import type { Mention } from '../mentions.ts';
import { hasAny, type Scene, type Stretch } from '../scene.ts';
import { isOutsider } from '../strangers.ts';
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
  const clause = { from: start, to: clauseEnd(scene, to) };
  const own = castOf(scene, claim, [clause]);
  const isOther = own.strangers && isOfStranger(scene, claim, clause);
  const all = isOther
    ? { ...own, parties: Math.min(own.parties, claim.parties.length - 1) }
    : widened(scene, claim, together(own), from);
  const cast = apart(scene, claim, all, { from, to });
  if (cast.parties === 0 && cast.pronouns === 0) return null;
  return eventOf('manner', { from, to }, cast, realityOf(scene, from, to, 'verb'));
}

/** "told Brown by phone", "he and Brown agreed by phone": a person who takes no part in the event takes part in this. */
function isOfStranger(scene: Scene, claim: CompiledClaim, { from, to }: Stretch): boolean {
  return scene.mentions.some((mention) => {
    if (mention.from < from || mention.to > to || !isOutsider(mention, claim)) return false;
    const isKnown = mention.uses.some(({ isPerson }) => isPerson);
    const lead = hasAny(scene, mention.from - 1, ['title', 'role'])
      ? mention.from - 2
      : mention.from - 1;
    return (isKnown && hasAny(scene, lead, ['speech'])) || isJoined(scene, mention, claim);
  });
}

/** "Smith and Brown", in either order: beside a party. */
function isJoined(
  { mentionAt, tags }: Scene,
  { from, to }: Mention,
  claim: CompiledClaim,
): boolean {
  const beside = [
    tags[from - 1]?.has('and') && mentionAt[from - 2],
    tags[to]?.has('and') && mentionAt[to + 1],
  ];
  return beside.some((one) => one && !isOutsider(one, claim));
}
