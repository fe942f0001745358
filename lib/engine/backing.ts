import type { CompiledClaim, Naming } from './compile.ts';
import type { State } from './discourse.ts';
import type { Mention } from './mentions.ts';
import { find, has, hasAny, namingOf, type Scene } from './scene.ts';
import type { Outcome } from './stances/outcome.ts';

/** Whether a paper says it, or whoever has reported it. */
export function isToldByOutlet(
  scene: Scene,
  claim: CompiledClaim,
  read: Outcome,
  state: State,
): boolean {
  return (
    isToldBySource(scene, claim, read, state) ||
    claim.tellers.some((teller) =>
      isNamedBySpeaker(scene, read, (mention) => namingOf(mention, teller)),
    )
  );
}

/** Whether a party says it, or somebody who speaks for it. */
export function isSaidByParty(scene: Scene, read: Outcome, claim: CompiledClaim): boolean {
  const parties =
    claim.within === null ? claim.parties : [...claim.parties, ...claim.within.parties];
  return parties.some((party) =>
    isNamedBySpeaker(scene, read, (mention) => namingOf(mention, party)),
  );
}

/** Whether a source of the report stands behind what is told: a reporter of it, "people", "the paper". */
export function isToldBySource(
  scene: Scene,
  claim: CompiledClaim,
  read: Outcome,
  state: State,
): boolean {
  const { speaker } = read;
  if (speaker === null) return false;
  if (find(scene, speaker.from, speaker.to, 'source', 'outlet') >= 0) return true;
  return isToldByReporter(scene, claim, read, state);
}

/** Whether a reporter of it says it, by name or by a pronoun. */
export function isToldByReporter(
  scene: Scene,
  claim: CompiledClaim,
  read: Outcome,
  state: State,
): boolean {
  const { speaker } = read;
  if (speaker === null) return false;
  const isSome = has(scene, speaker.to - 1, 'counted');
  if (isSome || hasAny(scene, speaker.from, ['neuter', 'plural'])) {
    return state.speakers.last !== null && state.speakers.reports;
  }
  return claim.reporters.some((teller) =>
    isNamedBySpeaker(scene, read, (mention) => namingOf(mention, teller)),
  );
}

function isNamedBySpeaker(
  scene: Scene,
  { speaker }: Outcome,
  naming: (mention: Mention) => Naming | null,
): boolean {
  if (speaker === null) return false;
  return scene.mentions.some(
    (mention) => mention.from < speaker.to && mention.to > speaker.from && naming(mention) !== null,
  );
}
