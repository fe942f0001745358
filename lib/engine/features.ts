import type { About } from './about.ts';
import type { CompiledClaim } from './compile.ts';
import type { State } from './discourse.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import type { Outcome } from './stances/outcome.ts';
import type { Features } from './weighing.ts';

/** How many sentences back a feature may tell where something stood. */
const LONGEST = 6;

/** How many sentences back a mark adds to what is near. */
const FARTHEST = 200;

/** What the stages before have found out about a sentence. */
export interface Finding {
  readonly scene: Scene;
  readonly claim: CompiledClaim;
  readonly about: About;
  readonly read: Outcome | null;
  readonly speaker: Speaker | null;
}

/**
 * What a sentence shows of whether it goes on about the article's event, and how: its words as far as
 * the language knows them, who is named, how far the stages before came, what the last sentences were.
 */
export function featuresOf(finding: Finding, state: State): Features {
  const features = new Map<string, number>();
  for (const names of [wordsOf, namesOf, stagesOf, trailOf])
    for (const name of names(finding, state)) features.set(name, 1);
  for (const [name, amount] of amountsOf(finding.scene, state)) features.set(name, amount);
  return features;
}

/** Names of features with what they begin with, each made once: a string that is known is found sooner. */
function namesWith(beginning: string): (own: string) => string {
  const made = new Map<string, string>();
  return (own) => {
    const name = made.get(own) ?? `${beginning}:${own}`;
    made.set(own, name);
    return name;
  };
}

const ofTag = namesWith('tag');
const ofWord = namesWith('word');

/** The tags of a sentence, and its words that bear one, without those of names and of the event itself. */
function* wordsOf({ scene, about }: Finding): Iterable<string> {
  for (const [at, token] of scene.tokens.entries()) {
    const tags = scene.tags[at];
    if (tags === undefined || tags.size === 0) continue;
    for (const tag of tags) yield ofTag(tag);
    const isOwn = about.focus.some(({ kind, from, to }) => OWN.has(kind) && at >= from && at < to);
    if (token.kind === 'word' && !isOwn) yield ofWord(token.lower);
  }
}

const OWN: ReadonlySet<string> = new Set(['event', 'content']);

/** Who is named, and in what part. */
function* namesOf({ scene, claim }: Finding): Iterable<string> {
  const parties = new Set<number>();
  for (const { uses } of scene.mentions) {
    if (uses.length === 0) yield 'names:stranger';
    for (const { entity, naming } of uses) {
      const isParty = claim.parties.includes(entity);
      yield `names:${isParty ? 'party' : 'other'}-${naming}`;
      if (isParty) parties.add(entity.id);
    }
  }
  yield `parties:${parties.size}`;
}

/** How far the stages before came with the sentence. */
function* stagesOf({ scene, claim, about, read, speaker }: Finding): Iterable<string> {
  for (const tie of about.ties) yield `tie:${tie}`;
  for (const { rule } of about.steps) yield `event:${rule}`;
  if (read !== null) yield `read:${read.stance ?? 'mention'}`;
  if (read?.implied) yield 'read:implied';
  if (read !== null && read.speaker !== null) yield 'speaker:in-sentence';
  yield `speaker:${partOf(claim, speaker)}`;
  const { sentence } = scene;
  if (sentence.quoted.includes(true)) yield 'quoted:part';
  if (sentence.quoted.every((quoted) => quoted)) yield 'quoted:whole';
  if (sentence.continuesQuotation) yield 'quoted:goes-on';
  if (sentence.question) yield 'question';
  if (sentence.isTitle) yield 'title';
  if (scene.mentionAt[0] ?? scene.mentionAt[1]) yield 'begins-with-name';
}

function partOf(claim: CompiledClaim, speaker: Speaker | null): string {
  if (speaker === null) return 'none';
  const uses = speaker.mention?.uses ?? [];
  if (uses.some(({ entity }) => claim.parties.includes(entity))) return 'party';
  return uses.some(({ naming }) => naming === 'teller') ? 'teller' : 'other';
}

/** What the sentences before were. */
function* trailOf({ scene, claim }: Finding, state: State): Iterable<string> {
  const last = state.trail.length - 1;
  for (const [back, name] of [
    [0, 'before'],
    [1, 'before-that'],
  ] as const) {
    const stance = state.trail[last - back];
    if (stance) yield `${name}:${stance}`;
    if (stance) yield `${name}:marked`;
  }
  const near = state.trail.slice(-LONGEST);
  const since = near.findLastIndex((stance) => stance !== null);
  yield `since:${near.length - 1 - since}`;
  yield* state.circumstances(claim, scene);
}

/** How much of something there is, scaled so that 1 is much. */
function* amountsOf(
  { tokens, mentions }: Scene,
  { marks, trail }: State,
): Iterable<[string, number]> {
  yield ['tokens', Math.min(tokens.length, 60) / 30];
  yield ['numbers', Math.min(tokens.filter(({ kind }) => kind === 'number').length, 4) / 2];
  yield ['strangers', Math.min(mentions.filter(({ uses }) => uses.length === 0).length, 4) / 2];
  yield ['known', Math.min(mentions.filter(({ uses }) => uses.length > 0).length, 4) / 2];
  yield ['marks', Math.min(marks, 5) / 5];
  yield ['share', marks / Math.max(1, trail.length)];
  const near = trail.slice(-FARTHEST);
  yield [
    'nearness',
    near.reduce((sum, stance, at) => sum + (stance === null ? 0 : 1 / (1 + near.length - at)), 0),
  ];
}
