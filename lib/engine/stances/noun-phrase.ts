import type { Tag } from '../languages/language.ts';
import type { Mention } from '../mentions.ts';
import { find, has, hasAny, isNamed, type Scene, type Stretch } from '../scene.ts';

/** The phrase alone, without the clause, remark or time around it. */
export function nounPhrase(scene: Scene, stretch: Stretch): Stretch {
  let { from, to } = stretch;
  while (from < to && isLead(scene, from)) from += 1;
  from = pastSetting(scene, from, to);
  for (let at = from + 1; at < to; at += 1) {
    if (endsPhrase(scene, from, at)) to = at;
  }
  while (to - 1 > from && isTail(scene, to - 1)) to -= 1;
  if (endsInPronoun(scene, from, to)) return { from: to - 1, to };
  return withFunction(scene, withName(scene, { from, to }));
}

/** "Each time he …": the pronoun alone is the subject, unless a word before takes it for its object. */
function endsInPronoun(scene: Scene, from: number, to: number): boolean {
  if (to - from < 2 || !has(scene, to - 1, 'singular')) return false;
  return !has(scene, to - 2, 'preposition') && find(scene, from, to, 'relative') < 0;
}

/** "Within hours a person …": past the noun of a setting, where an article begins the phrase. */
function pastSetting(scene: Scene, from: number, to: number): number {
  if (from === 0 || !has(scene, from - 1, 'preposition') || isNamed(scene, from)) return from;
  const isBare = !hasAny(scene, from, ['definite', 'indefinite', 'possessive']);
  return isBare && from + 1 < to && has(scene, from + 1, 'indefinite') ? from + 1 : from;
}

/** "her colleague, Jane Roe, said": a function with the name that stands in commas behind it. */
function withName(scene: Scene, { from, to }: Stretch): Stretch {
  const name = scene.mentionAt[to + 1] ?? null;
  if (name === null || from >= to || scene.tokens[to]?.lower !== ',') return { from, to };
  const isClosed = scene.tokens[name.to]?.lower === ',';
  return isClosed && !isNamed(scene, to - 1) ? { from, to: name.to } : { from, to };
}

/** "Jane Roe, a spokeswoman for the ministry, said": a name with the function in commas behind it. */
function withFunction(scene: Scene, { from, to }: Stretch): Stretch {
  if (scene.tokens[to]?.lower !== ',' || !isNamed(scene, to - 1)) return { from, to };
  let end = to + 1;
  while (end < scene.tokens.length && !END_OF_REMARK.has(scene.tokens[end]?.lower ?? '')) end += 1;
  const remark = { from: to + 1, to: end };
  if (!isFunction(scene, remark)) return { from, to };
  while (isTail(scene, end - 1)) end -= 1;
  return { from, to: end };
}

const END_OF_REMARK = new Set([',', '.', '"', ';', ':', '—', '–', '(', ')']);

function isFunction(scene: Scene, { from, to }: Stretch): boolean {
  const named = scene.mentionAt[has(scene, from, 'definite') ? from + 1 : from] ?? null;
  if (named?.to === to && named.uses.length > 0) return isVoice(named);
  const opens = hasAny(scene, from, ['definite', 'indefinite', 'possessive', 'role', 'title']);
  if (!opens && !has(scene, scene.mentionAt[from]?.to ?? -1, 'genitive')) return false;
  if (find(scene, from, to, ...NOT_IN_FUNCTION) >= 0) return false;
  return find(scene, from, to, 'role', 'title', 'person') >= 0;
}

function isVoice({ uses }: Mention): boolean {
  return uses.some(({ naming }) => naming === 'voice');
}

/** Words that show a clause, or more than one person. */
const NOT_IN_FUNCTION: readonly Tag[] = ['relative', 'auxiliary', 'modal', 'deny', 'that', 'and'];

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
    'relative',
  ]);
}

/** A relative clause behind a comma, or a comma that joins no name to its title. */
function endsPhrase(scene: Scene, from: number, at: number): boolean {
  if (isNamed(scene, at)) return false;
  if (has(scene, at, 'definite') && isNamed(scene, at - 1)) return true;
  if (isNamed(scene, at - 1) && at - from > 1 && has(scene, at, 'setting')) return true;
  const mark = scene.tokens[at]?.lower;
  if (mark === '"' || (has(scene, at, 'relative') && isNamed(scene, at - 1))) return true;
  if (hasAny(scene, at, ['auxiliary', 'modal']) && find(scene, from, at, 'relative') < 0)
    return true;
  if (has(scene, at, 'subordinator') && !has(scene, at, 'preposition')) return true;
  if (mark !== ',') return false;
  const named = scene.mentions.some((mention) => mention.from >= from && mention.to === at);
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
    'and',
  ]);
}

function isTime(scene: Scene, at: number): boolean {
  return scene.times.some((time) => at >= time.from && at < time.to);
}
