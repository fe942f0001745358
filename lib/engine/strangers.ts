import type { CompiledClaim } from './compile.ts';
import type { Mention } from './mentions.ts';
import { hasAny, namingOf, type Scene } from './scene.ts';
import { speakerAt } from './speaker.ts';

/** "Smith and Brown", "Brown congratulated Smith": one party of the claim alone, and somebody who is none. */
export function namesStrangePair(scene: Scene, claim: CompiledClaim): boolean {
  const { mentions } = scene;
  const joined = mentions.some((one, at) => {
    const other = mentions[at + 1];
    if (other === undefined || other.from !== one.to + 1 || !hasAny(scene, one.to, ['and']))
      return false;
    return isParty(one, claim) !== isParty(other, claim);
  });
  if (joined) return true;
  const named = claim.parties.filter((party) =>
    mentions.some((mention) => isNameOf(mention, party)),
  );
  if (named.length > 1) return false;
  const strangers = mentions.filter((mention) =>
    named.length === 1 ? isStranger(scene, mention, claim) : isUnknown(scene, mention, claim),
  );
  return strangers.length + named.length > 1;
}

/** A name of nobody who is a party of the claim or reports of it. */
export function isOutsider(mention: Mention, { parties, tellers }: CompiledClaim): boolean {
  return [...parties, ...tellers].every((one) => namingOf(mention, one) === null);
}

/** A name that the claim does not know, and of no place. */
function isUnknown(scene: Scene, mention: Mention, claim: CompiledClaim): boolean {
  if (!isOutsider(mention, claim)) return false;
  const lead = mention.from - 1;
  return hasAny(scene, lead, ['with', 'between']) || !hasAny(scene, lead, ['preposition']);
}

/** "Brown reached for his phone": the first who is named is a person, and nobody of the claim's. */
export function beginsWithStranger(scene: Scene, claim: CompiledClaim): boolean {
  const [first] = scene.mentions;
  return first !== undefined && isStranger(scene, first, claim);
}

function isParty(mention: Mention, { parties }: CompiledClaim): boolean {
  return parties.some((party) => isNameOf(mention, party));
}

function isNameOf(mention: Mention, party: CompiledClaim['parties'][number]): boolean {
  const naming = namingOf(mention, party);
  return naming === 'name' || naming === 'epithet';
}

/** A person who is no party of the claim, speaks for none and reports nothing of it. */
function isStranger(scene: Scene, mention: Mention, claim: CompiledClaim): boolean {
  if (!isOutsider(mention, claim)) return false;
  return speakerAt(scene, mention).kind === 'person';
}
