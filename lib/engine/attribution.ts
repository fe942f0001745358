import { placeOf, type Speaker, type State } from './discourse.ts';
import type { Tag } from './languages/language.ts';
import { find, has, hasAny, isNamed, type Scene, type Stretch } from './scene.ts';
import type { Outcome } from './stances/outcome.ts';

/** Who takes the stance: as named in the sentence, or whom its pronoun or bare function means. */
export function attributionOf(scene: Scene, read: Outcome, state: State): Speaker | null {
  if (read.speaker === null) return carriedOn(scene, read, state);
  const own = nounPhrase(scene, read.speaker);
  if (own.from >= own.to) return carriedOn(scene, read, state);
  if (hasAny(scene, own.from, ['self']))
    return scene.sentence.quoted[own.from] ? state.speaker : null;
  if (isPronoun(scene, own)) return state.antecedent();
  if (!isNounPhrase(scene, own)) return carriedOn(scene, read, state);
  if (isBareFunction(scene, own)) return state.known(scene, own) ?? speakerAt(scene, own);
  return speakerAt(scene, own);
}

/** Where nobody is named: a quotation keeps its speaker, a report of what was said its source. */
function carriedOn({ sentence }: Scene, read: Outcome, state: State): Speaker | null {
  if (sentence.quoted[0] === true && sentence.quoted.every((quoted) => quoted))
    return state.speaker;
  if (sentence.isTitle || read.stance !== 'reported') return null;
  return read.presupposed || read.rule === 'hearsay' ? state.reporter : null;
}

function speakerAt(scene: Scene, stretch: Stretch): Speaker {
  const mention = scene.mentions.find(
    (named) => named.from < stretch.to && named.to > stretch.from && named.uses.length > 0,
  );
  return { attribution: placeOf(scene, stretch), mention: mention ?? null };
}

/** The phrase alone, without the clause, remark or time around it. */
function nounPhrase(scene: Scene, stretch: Stretch): Stretch {
  let { from, to } = stretch;
  while (from < to && isLead(scene, from)) from += 1;
  for (let at = from + 1; at < to; at += 1) {
    if (endsPhrase(scene, from, at)) to = at;
  }
  while (to > from && isTail(scene, to - 1)) to -= 1;
  return { from, to };
}

function isLead(scene: Scene, at: number): boolean {
  if (isNamed(scene, at)) return false;
  if (scene.tokens[at]?.kind === 'mark' || isTime(scene, at)) return true;
  return hasAny(scene, at, [
    'preposition',
    'subordinator',
    'contrast',
    'and',
    'auxiliary',
    'adverb',
  ]);
}

/** A relative clause, or a comma that joins no name to its title. */
function endsPhrase(scene: Scene, from: number, at: number): boolean {
  if (isNamed(scene, at)) return false;
  if (has(scene, at, 'relative') || scene.tokens[at]?.lower === '"') return true;
  if (scene.tokens[at]?.lower !== ',') return false;
  const named = scene.mentions.some((mention) => mention.from >= from && mention.to <= at);
  return named || !isNamed(scene, at + 1);
}

function isTail(scene: Scene, at: number): boolean {
  if (isNamed(scene, at)) return false;
  if (scene.tokens[at]?.kind === 'mark' || isTime(scene, at)) return true;
  return hasAny(scene, at, [
    'preposition',
    'auxiliary',
    'modal',
    'negation',
    'adverb',
    'possessive',
  ]);
}

function isTime(scene: Scene, at: number): boolean {
  return scene.times.some((time) => at >= time.from && at < time.to);
}

function isPronoun(scene: Scene, { from, to }: Stretch): boolean {
  if (!hasAny(scene, from, ['singular', 'plural', 'neuter'])) return false;
  return to - from === 1 || !isNounPhrase(scene, { from: from + 1, to });
}

/** Whether the phrase can be somebody's: a name, a function, or a noun with its article. */
function isNounPhrase(scene: Scene, { from, to }: Stretch): boolean {
  if (hasAny(scene, from, ['definite', 'indefinite', 'possessive'])) return to - from > 1;
  for (let at = from; at < to; at += 1) {
    if (isNamed(scene, at) || hasAny(scene, at, PEOPLE) || scene.tokens[at]?.capital === true)
      return true;
  }
  return false;
}

const PEOPLE: readonly Tag[] = ['role', 'outlet', 'source', 'title', 'group', 'account'];

/** "the spokesman", "the paper": a function without a name. */
function isBareFunction(scene: Scene, { from, to }: Stretch): boolean {
  if (to - from > 3 || find(scene, from, to, 'indefinite') >= 0) return false;
  for (let at = from; at < to; at += 1) if (isNamed(scene, at)) return false;
  return (
    hasAny(scene, to - 1, ['speaker-noun', 'outlet']) &&
    (has(scene, from, 'definite') || to - from === 1)
  );
}
