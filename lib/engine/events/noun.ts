import type { CompiledClaim } from '../compile.ts';
import { find, findVerb, has, hasAny, namingOf, type Scene } from '../scene.ts';
import { clauseEnd, clauseStart } from './bounds.ts';
import { castOf, housed, widened } from './cast.ts';
import { type EventMention, eventOf } from './event-mention.ts';
import { hasUnknownCompanion, isQualified, postnominal, prenominal } from './people.ts';
import { realityOf } from './reality.ts';

/** The event that a noun names ("his call with Smith"); null for a loose one that nothing ties to the parties. */
export function nounAt(
  scene: Scene,
  claim: CompiledClaim,
  from: number,
  to: number,
  strong: boolean,
): EventMention | null {
  const before = prenominal(scene, from);
  const after = postnominal(scene, isApposition(scene, to) ? to + 3 : to);
  const light = stageOf(scene, before.from);
  const stretches = [before, after];
  if (light >= 0) stretches.push({ from: clauseStart(scene, light), to: light });
  const attached = housed(scene, claim, castOf(scene, claim, stretches), after);
  const company = hasUnknownCompanion(scene, to) ? { ...attached, strangers: true } : attached;
  const isHis = has(scene, before.from, 'possessive');
  const isOwned = isHis || !hasAny(scene, before.from - 1, ['definite']);
  const owned = isOwned && attached.pronouns > 0;
  const isFull = owned && attached.parties > 0 && hasStrangerBefore(scene, claim, before.from);
  const whole = isFull ? company : widened(scene, claim, company, before.from);
  const isOther =
    (find(scene, before.from, from, 'other') >= 0 && attached.parties === 0) ||
    (has(scene, to, 'ones-own') && whole.parties < claim.parties.length);
  const cast = isOther ? { ...company, strangers: true } : whole;

  const definite =
    hasAny(scene, before.from - 1, ['definite', 'possessive']) ||
    find(scene, before.from, from, 'possessive', 'definite') >= 0 ||
    find(scene, before.from, from, 'weekday') >= 0 ||
    isNoSuch(scene, before.from);
  const staged = light < 0 ? 0 : attached.pronouns;
  const isDenied = isSaidNotToBe(scene, before.from, from, to);
  if (!strong && !definite && !isDenied && attached.parties + staged === 0) return null;
  const reality = realityOf(scene, before.from, to, 'noun');
  const qualified = isQualified(scene, before.from, from);
  const general =
    find(scene, before.from, to, 'repeated') >= 0 &&
    !(
      attached.parties + attached.pronouns >= claim.parties.length &&
      isOfNone(scene, before.from, to)
    );
  const noun = { loose: !strong, definite, owned, general, qualified };
  return eventOf('noun', { from, to }, cast, reality, noun);
}

/** "No contact took place", "there was no exchange": none at all, with nobody else between whom. */
function isSaidNotToBe(scene: Scene, start: number, from: number, to: number): boolean {
  const none = find(scene, Math.max(0, start - 1), from, 'none');
  if (none < 0 || hasAny(scene, to, ['with', 'between', 'of', 'setting'])) return false;
  const occurs = find(scene, to, to + REACH, 'occur') >= 0;
  return occurs || find(scene, Math.max(0, none - REACH), none, 'occur') >= 0;
}

/** How many words may stand between a noun and the verb that says whether it was. */
const REACH = 3;

/** "Brown said after his call with Smith that …": the first named before it takes no part in the event. */
function hasStrangerBefore({ mentions }: Scene, claim: CompiledClaim, noun: number): boolean {
  const [first] = mentions;
  return (
    first !== undefined &&
    first.to <= noun &&
    claim.parties.every((one) => namingOf(first, one) === null)
  );
}

/** "There have been no contacts between them": none of any is a denial of each. */
function isOfNone(scene: Scene, from: number, to: number): boolean {
  if (!has(scene, from - 1, 'none')) return false;
  return find(scene, clauseStart(scene, from), clauseEnd(scene, to), 'perfect', 'occur') >= 0;
}

/** ", the one with Smith": whom the noun before the comma was with. */
function isApposition(scene: Scene, to: number): boolean {
  return (
    scene.tokens[to]?.lower === ',' &&
    has(scene, to + 1, 'definite') &&
    has(scene, to + 2, 'counted')
  );
}

/** "no such talk": one that was spoken of, behind two words of a phrase. */
function isNoSuch(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.width === 0 && has(scene, at - 1, 'none');
}

/** "had a long talk": the verb that only stages the noun, -1 where another verb stands between. */
function stageOf(scene: Scene, noun: number): number {
  const light = find(scene, clauseStart(scene, noun), noun, 'stage');
  const other = ['assert', 'deny', 'confirm', 'silent', 'comment', 'know'] as const;
  if (light < 0 || holdsOther(scene, light, noun)) return -1;
  return findVerb(scene, light + 1, noun, ...other) < 0 ? light : -1;
}

/** "had wind of the talk", and not "had a series of talks": the verb stages what the noun is of. */
function holdsOther(scene: Scene, light: number, noun: number): boolean {
  const of = find(scene, light + 1, noun, 'of');
  return of >= 0 && find(scene, light + 1, of, 'repeated') < 0;
}
