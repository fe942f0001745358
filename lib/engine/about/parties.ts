import type { CompiledClaim } from '../compile.ts';
import type { State } from '../discourse.ts';
import type { EventMention } from '../events/event-mention.ts';
import { namingOf, type Scene } from '../scene.ts';

/** Whether the sentence names each party anywhere. */
export function namesParties(scene: Scene, claim: CompiledClaim): boolean {
  return claim.parties.every((party) =>
    scene.mentions.some((mention) => namingOf(mention, party) !== null),
  );
}

/** Whether as many take part as the claim has parties, by name or by pronoun. */
export function hasEnough(event: EventMention, claim: CompiledClaim): boolean {
  return event.parties + event.pronouns >= claim.parties.length;
}

/** Whether pronouns stand for the parties that are not named. */
export function meansParties(event: EventMention, claim: CompiledClaim, state: State): boolean {
  if (event.pronouns === 0) return false;
  if (event.named >= claim.parties.length) return true;
  return event.parties > 0 && !event.afterStranger && state.isAboutParty(claim);
}

/** "The two spoke on Thursday": by a pronoun for both, whom the sentence before has named. */
export function isOfPairNamed(event: EventMention, claim: CompiledClaim, state: State): boolean {
  if (event.form === 'content' || event.strangers || event.afterStranger) return false;
  return event.pronouns >= claim.parties.length && state.justNamed(claim);
}

/** Whether a party of the claim is named, or was spoken of as such of late. */
export function isPartyNear(scene: Scene, claim: CompiledClaim, state: State): boolean {
  return (
    namesParties(scene, claim) || state.justSpokeOf(claim, FAR_BACK) || state.justNamedOne(claim)
  );
}

/** How many sentences back a party may stand that nobody names. */
const FAR_BACK = 6;
