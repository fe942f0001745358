import type { CompiledClaim, CompiledLanguage, Entity, Naming } from './compile.ts';
import type { EventMention } from './events/event-mention.ts';
import type { Tag } from './languages/language.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { datelineEnd } from './sentences/furniture.ts';
import type { Sentence } from './sentences.ts';
import { SmallSet } from './small-set.ts';
import type { Speaker } from './speaker.ts';
import type { Outcome } from './stances/outcome.ts';
import { entryOf, type TimeSpan, timesIn } from './time.ts';
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
  /** Where its first colon stands, -1 where it has none. */
  readonly colon: number;
  /** The day of the article, or of the entry that the sentence stands in; null where unknown. */
  readonly day: number | null;
  /** The times it names, that of its dateline left out. */
  readonly times: readonly TimeSpan[];
  /** For each token, its tags; none for a word that is part of a name. */
  readonly tags: readonly SmallSet<Tag>[];
  /** What was asked already, of a token or of the whole. */
  readonly answers: Answers;
  /** The sentence behind it in its block, null for the last. */
  readonly next: Scene | null;
  /** The sentence behind it in whichever block, null for the article's last. */
  readonly following: Scene | null;
}

interface Answers {
  /** By token; undefined where it was not asked. */
  readonly isVerb: (boolean | undefined)[];
  readonly clauseStart: (number | undefined)[];
  readonly events: Map<CompiledClaim, readonly EventMention[]>;
  /** By stretch: whom it names. */
  readonly speakers: Map<number, Speaker>;
  breaks: readonly number[] | undefined;
  joints: readonly number[] | undefined;
  trailing: readonly number[] | undefined;
  predicates: readonly number[] | undefined;
  /** Whether it tells of another report, or of a denial of something else. */
  tellsOfOther: boolean | undefined;
  /** By what it may be about: its stance on that. */
  readonly stances: Map<string, Outcome | null>;
}

const NO_TAGS: SmallSet<Tag> = new SmallSet();

/** The sentences of a block, each with the one behind it (`following` behind the last) and as of the day of the article or its entry. */
export function scenesOf(
  sentences: readonly Sentence[],
  language: CompiledLanguage,
  today: number | null,
  following: Scene | null,
): Scene[] {
  const days = daysOf(sentences, language, today);
  const scenes: Scene[] = [];
  for (const [index, sentence] of [...sentences.entries()].reverse())
    scenes.push(sceneOf(sentence, language, days[index] ?? null, scenes.at(-1) ?? null, following));
  return scenes.reverse();
}

/** The day as of which each sentence is read; a date at its head holds until the next. */
function daysOf(
  sentences: readonly Sentence[],
  { lexicon }: CompiledLanguage,
  today: number | null,
): (number | null)[] {
  let day = today;
  return sentences.map(({ tokens }) => {
    day = entryOf(tokens, lexicon, today) ?? day;
    return day;
  });
}

function sceneOf(
  sentence: Sentence,
  language: CompiledLanguage,
  day: number | null,
  next: Scene | null,
  behind: Scene | null,
): Scene {
  const mentions = mentionsIn(sentence, language);
  const mentionAt = filled<Mention | null>(sentence.tokens, null);
  const dateline = datelineEnd(sentence.tokens);
  for (const mention of mentions) mentionAt.fill(mention, mention.from, mention.to);
  const tags = sentence.tokens.map((token, at) =>
    mentionAt[at] === null ? tagsOf(token) : NO_TAGS,
  );
  return {
    sentence,
    tokens: sentence.tokens,
    mentions,
    mentionAt,
    colon: sentence.tokens.findIndex(({ lower }) => lower === ':'),
    day,
    times: timesIn(sentence.tokens, language.lexicon, day).filter(
      (time) => time.from >= dateline && !isStamp(sentence, time, day),
    ),
    tags,
    answers: {
      isVerb: filled(sentence.tokens, undefined),
      clauseStart: filled(sentence.tokens, undefined),
      events: new Map(),
      speakers: new Map(),
      breaks: undefined,
      joints: undefined,
      trailing: undefined,
      predicates: undefined,
      tellsOfOther: undefined,
      stances: new Map(),
    },
    next,
    following: next ?? behind,
  };
}

/** The day of publication, which nothing ties to the words before it and which ends them. */
function isStamp(
  { tokens }: Sentence,
  { by, from, to, first, last }: TimeSpan,
  day: number | null,
): boolean {
  if (by !== 'calendar' || first !== last || first !== day || from === 0) return false;
  const before = tokens[from - 1];
  const isTied = before?.kind === 'mark' || before?.tags.has('preposition') === true;
  return !isTied && tokens.slice(to).every(({ kind }) => kind === 'mark');
}

/** One value for each token. */
export function filled<Value>({ length }: readonly Token[], value: Value): Value[] {
  const values = new Array<Value>(length);
  for (let at = 0; at < length; at += 1) values[at] = value;
  return values;
}

/** "US" in capitals is a country and no pronoun. */
function tagsOf({ tags, upper, lower }: Token): SmallSet<Tag> {
  if (!upper || lower.length === 1 || !tags.has('self')) return tags;
  return new SmallSet([...tags].filter((tag) => tag !== 'self' && tag !== 'we'));
}

function tagsAt({ tags }: Scene, at: number): SmallSet<Tag> {
  return at < 0 || at >= tags.length ? NO_TAGS : (tags[at] ?? NO_TAGS);
}

/** Whether the word bears the tag and is not part of a name. */
export function has(scene: Scene, at: number, tag: Tag): boolean {
  return tagsAt(scene, at).has(tag);
}

/** How many tokens the word or phrase takes that begins there, at least one. */
export function widthAt({ tokens }: Pick<Scene, 'tokens'>, at: number): number {
  return Math.max(1, tokens[at]?.width ?? 1);
}

/** Whether the word belongs to the name of somebody. */
export function isNamed(scene: Scene, at: number): boolean {
  return at >= 0 && (scene.mentionAt[at] ?? null) !== null;
}

export function hasAny(scene: Scene, at: number, tags: readonly Tag[]): boolean {
  return tagsAt(scene, at).hasAny(tags);
}

/** All positions of which that is so, in order. */
export function placesWhere({ tokens }: Scene, isSo: (at: number) => boolean): number[] {
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) if (isSo(at)) places.push(at);
  return places;
}

/** The first position in [from, to) that bears one of the tags, -1 where none does. */
export function find(scene: Scene, from: number, to: number, ...tags: readonly Tag[]): number {
  const end = Math.min(to, scene.tokens.length);
  for (let at = Math.max(0, from); at < end; at += 1)
    if (scene.tags[at]?.hasAny(tags) === true) return at;
  return -1;
}

/** All positions that bear one of the tags, in order. */
export function findAll(scene: Scene, ...tags: readonly Tag[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < scene.tags.length; at += 1)
    if (scene.tags[at]?.hasAny(tags) === true) places.push(at);
  return places;
}

/** As `find`, of words that are verbs where they stand. */
export function findVerb(scene: Scene, from: number, to: number, ...tags: readonly Tag[]): number {
  let at = find(scene, from, to, ...tags);
  while (at >= 0 && !isVerb(scene, at)) at = find(scene, at + 1, to, ...tags);
  return at;
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

/** Words that follow a noun sooner than a verb. */
const BEHIND_NOUN: readonly Tag[] = ['of', 'between', 'auxiliary', 'occur', 'modal'];

/** Whether a word that may be a noun or a verb is a verb here. */
export function isVerb(scene: Scene, at: number): boolean {
  if (at < 0 || at >= scene.tokens.length) return false;
  const known = scene.answers.isVerb[at];
  if (known !== undefined) return known;
  const answer = standsAsVerb(scene, at);
  scene.answers.isVerb[at] = answer;
  return answer;
}

function standsAsVerb(scene: Scene, at: number): boolean {
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
  if (has(scene, before, 'preposition') && token.inflected && takesNoun(scene, at + 1)) return true;
  if (hasAny(scene, before, BEFORE_NOUN) || has(scene, before, 'preposition')) return false;
  if (isOwnPhrase(scene, before)) return false;
  if (joinsNames(scene, at) || isCount(scene, before)) return false;
  const next = at + 1;
  return has(scene, at, 'finite') || !hasAny(scene, next, BEHIND_NOUN);
}

/** "in denying the report": a noun with its article right behind a word that ends as verbs do. */
function takesNoun(scene: Scene, at: number): boolean {
  return hasAny(scene, at, ['definite', 'indefinite', 'neuter']);
}

/** "his reported", "Smith's own": what stands before a noun, behind whose it is. */
function isOwnPhrase(scene: Scene, at: number): boolean {
  return hasAny(scene, at, ['plain', 'assert', 'alleged']) && has(scene, at - 1, 'genitive');
}

export function isQuotationMark(scene: Scene, at: number): boolean {
  const mark = scene.tokens[at]?.lower;
  return mark === '"' || mark === "'";
}

/** At a beginning it is a verb only where what follows can be its object. */
function startsAsVerb(scene: Scene, at: number): boolean {
  return at > 0 && !hasAny(scene, at + 1, ['of', 'that', 'between', 'preposition']);
}

/** "seven", "several": how many there are, and not how often it was done. */
function isCount(scene: Scene, at: number): boolean {
  return has(scene, at, 'repeated') && !hasAny(scene, at, ['often', 'adverb']);
}

/** "Trump-Putin call", "the Post's claim" */
export function joinsNames(scene: Scene, at: number): boolean {
  const mention = scene.mentionAt[at - 1] ?? null;
  if (mention === null) return false;
  const joint = scene.tokens[mention.from - 1];
  return joint?.spaced === false && (joint.lower === '-' || joint.lower === '–');
}
