import type { CompiledClaim } from './compile.ts';
import type { State } from './discourse.ts';
import { namesReporter } from './dispute.ts';
import type { Tag } from './languages/language.ts';
import { findAll, has, hasAny, isNamed, namingOf, type Scene, widthAt } from './scene.ts';
import type { Focus } from './stances/outcome.ts';
import { isOutsider } from './strangers.ts';
import { overlaps } from './time.ts';

/** How many days a date may leave open. */
const LONGEST_MONTH = 31;

/** What may stand behind a word that stands for a noun. */
const BEHIND: readonly Tag[] = [
  'preposition',
  'auxiliary',
  'modal',
  'that',
  'relative',
  'adverb',
  'occur',
];

/**
 * "The Post wrote of another in November": a word for an event of the kind, where the article has told
 * of others and the sentence dates this one to the claim's days and to somebody known.
 */
export function substitutesIn(scene: Scene, claim: CompiledClaim, state: State): Focus[] {
  if (!state.hasToldOfOthers() || !state.hasNamed(claim, scene)) return [];
  if (!isOfThen(scene, claim) || !isOfKnown(scene, claim)) return [];
  return findAll(scene, 'substitute').flatMap((from) => {
    const to = from + widthAt(scene, from);
    const stands = scene.tokens[to]?.kind !== 'word' || hasAny(scene, to, BEHIND);
    return stands ? [{ from, to, kind: 'event', form: 'noun', definite: true } as const] : [];
  });
}

/** Whether all its dates are past and meet the claim's days, a month at most each. */
function isOfThen({ day, times }: Scene, { days }: CompiledClaim): boolean {
  const dates = times.filter(({ by }) => by === 'calendar');
  return (
    day !== null &&
    days !== null &&
    dates.length > 0 &&
    dates.every(
      (date) => date.last < day && overlaps(date, days) && date.last - date.first <= LONGEST_MONTH,
    )
  );
}

/** Whether a reporter or a voice of a party is named, and nobody else but behind a preposition. */
function isOfKnown(scene: Scene, claim: CompiledClaim): boolean {
  const isVoice = claim.parties.some((one) =>
    scene.mentions.some((mention) => namingOf(mention, one) === 'voice'),
  );
  const isStrange = scene.mentions.some(
    (mention) => isOutsider(mention, claim) && !has(scene, mention.from - 1, 'preposition'),
  );
  const [first] = scene.tokens;
  const beginsStrange = first?.tags.size === 0 && !isNamed(scene, 0);
  return (isVoice || namesReporter(scene, claim)) && !isStrange && !beginsStrange;
}
