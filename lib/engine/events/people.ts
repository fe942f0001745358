import type { Tag } from '../languages/language.ts';
import {
  find,
  has,
  hasAny,
  isNamed,
  isQuotationMark,
  isVerb,
  type Scene,
  type Stretch,
} from '../scene.ts';

/** Words that may stand between a verb or preposition and a name. */
const BEFORE_NAME: readonly Tag[] = [
  'title',
  'role',
  'definite',
  'possessive',
  'indefinite',
  'adverb',
];

/** Whom a verb takes directly, a title or an adverb between allowed; null where nobody. */
export function directObject(scene: Scene, from: number): Stretch | null {
  for (let at = from; at < Math.min(from + 5, scene.tokens.length); at += 1) {
    if (isPerson(scene, at)) return { from: at, to: endOfPeople(scene, at) };
    if (!isQuotationMark(scene, at) && !hasAny(scene, at, BEFORE_NAME)) return null;
  }
  return null;
}

/** With or to whom: "spoke on Thursday by phone with Putin"; null where nobody. */
export function companion(scene: Scene, from: number): Stretch | null {
  for (let at = from; at < Math.min(from + 9, scene.tokens.length); at += 1) {
    const token = scene.tokens[at];
    if (token?.kind === 'mark' && !isQuotationMark(scene, at) && !leadsToCompanion(scene, at))
      return null;
    if (has(scene, at, 'with') && isPeople(scene, at + 1))
      return { from: at, to: endOfPeople(scene, at + 1) };
    if (hasAny(scene, at, ['assert', 'deny', 'that', 'condition', 'relative'])) return null;
  }
  return null;
}

/** "did speak, with Smith": a comma right before the companion. */
function leadsToCompanion(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.lower === ',' && has(scene, at + 1, 'with');
}

/** By whom, in a passive: "was rung up by Trump"; null where nobody. */
export function agent(scene: Scene, verb: number, to: number): Stretch | null {
  if (!has(scene, to, 'by') || !isPeople(scene, to + 1)) return null;
  return find(scene, Math.max(0, verb - 3), verb, 'passive') < 0
    ? null
    : { from: to, to: endOfPeople(scene, to + 1) };
}

/** Who takes up what the verb begins: "Smith rang, and Brown picked up"; null where nobody does. */
export function taker(scene: Scene, verb: number): Stretch | null {
  if (!has(scene, verb, 'turns-to')) return null;
  const { length } = scene.tokens;
  let before =
    find(
      scene,
      Math.max(0, verb - FARTHEST_TAKER),
      Math.min(verb + FARTHEST_TAKER, length),
      'takes-up',
    ) - 1;
  while (hasAny(scene, before, ['auxiliary', 'adverb', 'negation'])) before -= 1;
  return before < 0 ? null : (scene.mentionAt[before] ?? null);
}

/** How many words from a verb that of whoever takes it up may stand. */
const FARTHEST_TAKER = 8;

function isPerson(scene: Scene, at: number): boolean {
  return (
    (scene.mentionAt[at] ?? null) !== null ||
    hasAny(scene, at, ['singular', 'plural', 'group', 'outlet', 'neuter', 'we'])
  );
}

/** End of a list of people with their titles: "President Vladimir Putin and Donald Trump". */
function endOfPeople(scene: Scene, from: number): number {
  let at = from;
  while (at < scene.tokens.length) {
    const token = scene.tokens[at];
    const mention = scene.mentionAt[at] ?? null;
    if (has(scene, at, 'that')) break;
    if (mention !== null) at = mention.to;
    else if (token?.width === 0) at += 1;
    else if (token?.lower === ',' && isListed(scene, at + 1)) at += 1;
    else if (
      hasAny(scene, at, [
        'title',
        'role',
        'and',
        'definite',
        'possessive',
        'singular',
        'plural',
        'neuter',
        'group',
        'outlet',
        'we',
      ])
    )
      at += 1;
    else if (token?.capital === true && token.kind === 'word') at += 1;
    else break;
  }
  return at;
}

function isListed(scene: Scene, at: number): boolean {
  return (
    (scene.mentionAt[at] ?? null) !== null && hasAny(scene, scene.mentionAt[at]?.to ?? at, ['and'])
  );
}

/** Whether a list of people begins there, titles and articles before the name allowed. */
function isPeople(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    if (isPerson(scene, at)) return true;
    if (!hasAny(scene, at, BEFORE_NAME) && scene.tokens[at]?.capital !== true) return false;
  }
  return false;
}

/** The people behind a noun: "between Trump and Putin", "last week with his Russian counterpart". */
export function postnominal(scene: Scene, from: number): Stretch {
  for (let at = from; at < Math.min(from + 6, scene.tokens.length); at += 1) {
    if (scene.tokens[at]?.kind === 'mark') break;
    if (
      hasAny(scene, at, ['with', 'between']) &&
      isPeople(scene, at + 1) &&
      !isToldTo(scene, at) &&
      !isOwner(scene, at) &&
      !isPlace(scene, at) &&
      !isWhence(scene, from, at) &&
      !isWhoAsks(scene, from, at)
    )
      return { from: at, to: endOfPeople(scene, at + 1) };
    if (hasAny(scene, at, ['auxiliary', 'modal', 'occur', 'assert', 'deny', 'that', 'relative']))
      break;
  }
  return { from, to: from };
}

/** "a call to his wife", "with the chancellor": somebody without a name, no description of a party and no one it is told to. */
export function hasUnknownCompanion(scene: Scene, noun: number): boolean {
  if (!has(scene, noun, 'with') || isNamed(scene, noun + 1)) return false;
  const at = noun + 2;
  if (has(scene, at, 'outlet')) return false;
  if (hasAny(scene, at, ['title', 'person']))
    return (
      hasAny(scene, noun + 1, ['possessive', 'definite', 'indefinite']) && !isPeople(scene, at)
    );
  const whom = scene.tokens[at];
  if (!has(scene, noun + 1, 'possessive') || isNamed(scene, at)) return false;
  return whom?.kind === 'word' && !whom.capital && whom.tags.size === 0;
}

/** "was asked about the call by a reporter": the agent of the passive before the noun. */
function isWhoAsks(scene: Scene, noun: number, at: number): boolean {
  if (!has(scene, at, 'by')) return false;
  const asked = find(scene, Math.max(0, noun - LONGEST_ASKING), noun, 'ask');
  return asked >= 0 && has(scene, asked - 1, 'passive');
}

/** "made the call on Thursday from Florida": from where somebody does what the noun is of, and nobody who does it. */
function isWhence(scene: Scene, noun: number, at: number): boolean {
  const named = scene.mentionAt[at + 1] ?? null;
  if (!has(scene, at, 'whence') || named === null || named.uses.length > 0) return false;
  return find(scene, Math.max(0, noun - LONGEST_MAKING), noun, 'makes') >= 0;
}

/** How many words a verb of making and its noun may have. */
const LONGEST_MAKING = 5;

/** How many words before a noun it may be asked about. */
const LONGEST_ASKING = 8;

/** "of Washington's troops": what is spoken of, and not who speaks. */
function isOwner(scene: Scene, at: number): boolean {
  return has(scene, at, 'of') && has(scene, endOfPeople(scene, at + 1) - 1, 'possessive');
}

/** "from his Florida club": a name that no claim knows before a plain word for a place. */
function isPlace(scene: Scene, at: number): boolean {
  if (!hasAny(scene, at, ['by'])) return false;
  const end = endOfPeople(scene, at + 1);
  const [name, place] = [scene.mentionAt[end - 1] ?? null, scene.tokens[end]];
  if (name === null || name.uses.length > 0) return false;
  return place?.kind === 'word' && !place.capital && place.tags.size === 0;
}

/** "described the call to reporters", "learned of it from the newspaper" */
function isToldTo(scene: Scene, at: number): boolean {
  return find(scene, at, endOfPeople(scene, at + 1), 'outlet') >= 0;
}

/** From the beginning of the noun phrase to its noun: names, adjectives, "'s". */
export function prenominal(scene: Scene, noun: number): Stretch {
  let from = noun;
  while (from > 0) {
    const back = from - 1;
    const token = scene.tokens[back];
    const mention = scene.mentionAt[back] ?? null;
    if (mention !== null) {
      from = mention.from;
      continue;
    }
    if (token === undefined) break;
    const joint =
      ['-', '–', '/', '&', "'"].includes(token.lower) ||
      has(scene, back, 'and') ||
      has(scene, back, 'possessive');
    const adjective = token.kind !== 'mark' && !endsNounPhrase(scene, back);
    if (!joint && !adjective) break;
    from = back;
  }
  return { from, to: noun };
}

function endsNounPhrase(scene: Scene, at: number): boolean {
  return (
    hasAny(scene, at, [
      'definite',
      'indefinite',
      'none',
      'preposition',
      'auxiliary',
      'modal',
      'negation',
      'contrast',
      'that',
      'condition',
      'subordinator',
      'singular',
      'plural',
      'relative',
      'stage',
    ]) ||
    (hasAny(scene, at, [
      'assert',
      'deny',
      'confirm',
      'brand',
      'silent',
      'comment',
      'ask',
      'speech',
    ]) &&
      isVerb(scene, at))
  );
}

/** Whether a plain word that no list knows, and that belongs to no time, stands between the last name and the noun. */
export function isQualified(
  { tokens, mentions, mentionAt, times }: Scene,
  from: number,
  noun: number,
): boolean {
  const named = mentions.findLast(({ to, uses }) => to <= noun && uses.length > 0);
  const start = Math.max(from, named?.to ?? 0);
  return tokens.slice(start, noun).some((token, index) => {
    const at = start + index;
    const isPlain = token.kind !== 'word' || token.capital || token.tags.size > 0;
    const isTime = times.some((time) => time.from <= at && time.to > at);
    return !isPlain && !isTime && token.width > 0 && (mentionAt[at] ?? null) === null;
  });
}
