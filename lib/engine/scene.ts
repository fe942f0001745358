import type { CompiledLanguage, Entity, Naming } from './compile.ts';
import type { Tag } from './languages/language.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { Sentence } from './sentences.ts';
import { type TimeSpan, timesIn } from './time.ts';
import type { Token } from './tokens.ts';

/** A stretch of a sentence's tokens, [from, to). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A sentence with everything in it that holds for every claim. */
export interface Scene {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** For each token, the mention it belongs to. */
  readonly mentionAt: readonly (Mention | null)[];
  readonly times: readonly TimeSpan[];
}

export function sceneOf(
  sentence: Sentence,
  language: CompiledLanguage,
  today: number | null,
): Scene {
  const mentions = mentionsIn(sentence, language);
  const mentionAt: (Mention | null)[] = sentence.tokens.map(() => null);
  for (const mention of mentions) mentionAt.fill(mention, mention.from, mention.to);
  return {
    sentence,
    tokens: sentence.tokens,
    mentions,
    mentionAt,
    times: timesIn(sentence.tokens, language.lexicon, today),
  };
}

/** Whether the word bears the tag and is not part of a name. */
export function has(scene: Scene, at: number, tag: Tag): boolean {
  const tags = scene.tokens[at]?.tags;
  return tags !== undefined && tags.size > 0 && tags.has(tag) && !isNamed(scene, at);
}

/** Whether the word belongs to the name of somebody. */
export function isNamed(scene: Scene, at: number): boolean {
  return (scene.mentionAt[at] ?? null) !== null;
}

export function hasAny(scene: Scene, at: number, tags: readonly Tag[]): boolean {
  const own = scene.tokens[at]?.tags;
  if (own === undefined || own.size === 0 || isNamed(scene, at)) return false;
  for (const tag of tags) if (own.has(tag)) return true;
  return false;
}

/** The first position in [from, to) that bears one of the tags, -1 where none does. */
export function find(scene: Scene, from: number, to: number, ...tags: readonly Tag[]): number {
  for (let at = from; at < to; at += 1) if (hasAny(scene, at, tags)) return at;
  return -1;
}

/** As `find`, of words that are verbs where they stand. */
export function findVerb(scene: Scene, from: number, to: number, ...tags: readonly Tag[]): number {
  for (let at = from; at < to; at += 1) {
    if (hasAny(scene, at, tags) && isVerb(scene, at)) return at;
  }
  return -1;
}

/** How a mention may name the entity, null where it does not. */
export function namingOf(mention: Mention | null | undefined, entity: Entity): Naming | null {
  return mention?.uses.find((use) => use.entity === entity)?.naming ?? null;
}

/** Words that lead to a noun. */
const BEFORE_NOUN: readonly Tag[] = [
  'definite',
  'indefinite',
  'possessive',
  'none',
  'alleged',
  'by',
  'of',
];

/** Whether a word that may be a noun or a verb is a verb here. */
export function isVerb(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  if (token.width > 1) return true;
  const before = isQuotationMark(scene, at - 1) ? at - 2 : at - 1;
  if (before < 0 || scene.tokens[before]?.kind === 'mark') return startsAsVerb(scene, at);
  if (
    hasAny(scene, before, [
      'modal',
      'negation',
      'auxiliary',
      'relative',
      'singular',
      'plural',
      'infinitive',
      'group',
    ])
  )
    return true;
  if (hasAny(scene, before, BEFORE_NOUN) || has(scene, before, 'preposition')) return false;
  if (joinsNames(scene, at)) return false;
  const next = at + 1;
  return !hasAny(scene, next, ['of', 'between', 'auxiliary', 'occur', 'modal']);
}

export function isQuotationMark(scene: Scene, at: number): boolean {
  const mark = scene.tokens[at]?.lower;
  return mark === '"' || mark === "'";
}

/** At a beginning it is a verb only where what follows can be its object. */
function startsAsVerb(scene: Scene, at: number): boolean {
  return at > 0 && !hasAny(scene, at + 1, ['of', 'that', 'between', 'preposition']);
}

/** "Trump-Putin call", "the Post's claim" */
function joinsNames(scene: Scene, at: number): boolean {
  const mention = scene.mentionAt[at - 1] ?? null;
  if (mention === null) return false;
  const joint = scene.tokens[mention.from - 1]?.lower;
  return joint === '-' || joint === '–';
}
