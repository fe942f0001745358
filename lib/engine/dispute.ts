import type { CompiledClaim, Entity } from './compile.ts';
import type { State } from './discourse.ts';
import type { EventMention } from './events/event-mention.ts';
import type { Tag } from './languages/language.ts';
import { find, has, namingOf, type Scene } from './scene.ts';

/** What is said of an event while it is in dispute. */
export const AT_ISSUE: readonly Tag[] = [
  'account',
  'denial',
  'deny',
  'alleged',
  'false',
  'none',
  'hearsay',
  'silent',
  'doubt',
  'dispute',
  'unclear',
  'rivals',
];

/** Whether a reporter is named, or a report, a denial, a silence. */
export function isAtIssue(scene: Scene, claim: CompiledClaim): boolean {
  return namesReporter(scene, claim) || find(scene, 0, scene.tokens.length, ...AT_ISSUE) >= 0;
}

/** Whether something in it is denied, doubted or made to depend on who is right. */
export function isDisputed(scene: Scene): boolean {
  return find(scene, 0, scene.tokens.length, ...DISPUTED) >= 0;
}

const DISPUTED: readonly Tag[] = [
  'condition',
  'deny',
  'denial',
  'dispute',
  'doubt',
  'false',
  'unclear',
  'alleged',
  'retract',
];

export function namesReporter({ mentions }: Scene, { reporters }: CompiledClaim): boolean {
  return reporters.some((one) => mentions.some((mention) => namingOf(mention, one) !== null));
}

/** Whether a reporter is named, in the sentence or in the one behind it. */
export function isOfReporter(scene: Scene, claim: CompiledClaim): boolean {
  const { following } = scene;
  return namesReporter(scene, claim) || (following !== null && namesReporter(following, claim));
}

/**
 * Whether the sentence names all parties, be it by those who speak for them, or a reporter, and the
 * article a party.
 */
export function namesSides(
  { mentions }: Scene,
  { parties, reporters }: CompiledClaim,
  state: State,
): boolean {
  const isNamed = (entity: Entity) =>
    mentions.some((mention) => namingOf(mention, entity) !== null);
  if (reporters.some(isNamed)) return parties.some((one) => isNamed(one) || state.hasMet(one));
  return parties.every(isNamed);
}

/**
 * Whether the sentence names those who speak for one party, or one itself beside an event that is
 * known, and the article the others; on the very first days a call may be any.
 */
export function namesSide(
  scene: Scene,
  { form, from, definite, loose, parties }: EventMention,
  claim: CompiledClaim,
  state: State,
): boolean {
  const { mentions } = scene;
  const isKnown = definite && !has(scene, from - 1, 'that');
  if (state.isFresh(claim) || (loose && parties === 0 && !isKnown)) return false;
  const namings = claim.parties.map((one) => mentions.map((mention) => namingOf(mention, one)));
  const isMet = claim.parties.every(
    (one, at) => state.hasMet(one) || namings[at]?.some((naming) => naming !== null),
  );
  return (
    isMet &&
    namings
      .flat()
      .some((naming) => naming === 'voice' || (naming !== null && (form !== 'noun' || definite)))
  );
}
