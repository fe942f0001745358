import type { CompiledClaim } from '../compile.ts';
import type { State } from '../discourse.ts';
import type { EventMention } from '../events/event-mention.ts';
import { has, type Scene } from '../scene.ts';
import { isOutsider } from '../strangers.ts';
import { hasEnough } from './parties.ts';

/** "he" and "his" behind somebody else's name; "the two" and "the call" are still the article's. */
export function meansSomebodyElse(event: EventMention, state: State): boolean {
  if (!event.afterStranger) return false;
  if (state.otherFirst) return true;
  return event.pronouns === 1 && (event.form !== 'noun' || event.owned || !event.definite);
}

/** "Brown said that he had a call with Smith", or "they" behind "Brown and Smith". */
export function isOfStranger(event: EventMention, claim: CompiledClaim, state: State): boolean {
  if (!hasEnough(event, claim)) return false;
  if (event.parties === 0) return event.pronouns > 1 && state.isOnOtherPair(claim);
  if (event.form === 'content') return false;
  return event.pronouns === 1 && event.afterStranger;
}

/** "their call" behind a sentence on one party and somebody else, "that call" behind one on somebody else. */
export function isOfOtherPair(
  scene: Scene,
  event: EventMention,
  claim: CompiledClaim,
  state: State,
): boolean {
  if (event.form !== 'noun' || event.parties > 0) return false;
  if (event.owned && event.pronouns > 0) return state.isOnOtherPair(claim);
  const that = event.from - 1;
  const isLinked = that === 0 || has(scene, that - 1, 'setting');
  return isLinked && has(scene, that, 'that') && state.isOnStranger(claim);
}

/** "Brown said that he had rung Smith": the name before its pronoun is nobody's who takes part. */
export function isAfterOther(
  { mentions }: Scene,
  event: EventMention,
  claim: CompiledClaim,
): boolean {
  if (claim.within !== null) return false;
  return mentions.some(
    (mention) =>
      mention.to <= event.from &&
      mention.uses.some(({ naming }) => naming === 'voice') &&
      isOutsider(mention, claim),
  );
}

/** The names, in small letters, of those in the sentence who take no part in the event and report none. */
export function strangersIn({ tokens, mentions }: Scene, claim: CompiledClaim): string[] {
  return mentions
    .filter((mention) => isOutsider(mention, claim))
    .map(({ to }) => tokens[to - 1]?.lower ?? '');
}
