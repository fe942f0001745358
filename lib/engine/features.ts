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
  const add: Add = (name, amount = 1) => features.set(name, amount);
  for (const part of [addWords, addNames, addStages, addTrail, addAmounts])
    part(add, finding, state);
  return features;
}

/** Notes that a feature is there, once or as much as is said. */
type Add = (name: string, amount?: number) => void;

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
function addWords(add: Add, { scene, about }: Finding): void {
  for (const [at, token] of scene.tokens.entries()) {
    const tags = scene.tags[at];
    if (tags === undefined || tags.size === 0) continue;
    for (const tag of tags) add(ofTag(tag));
    const isOwn = about.focus.some(({ kind, from, to }) => OWN.has(kind) && at >= from && at < to);
    if (token.kind === 'word' && !isOwn) add(ofWord(token.lower));
  }
}

const OWN: ReadonlySet<string> = new Set(['event', 'content']);

/** Who is named, and in what part. */
function addNames(add: Add, { scene, claim }: Finding): void {
  const parties = new Set<number>();
  for (const { uses } of scene.mentions) {
    if (uses.length === 0) add('names:stranger');
    for (const { entity, naming } of uses) {
      const isParty = claim.parties.includes(entity);
      add(`names:${isParty ? 'party' : 'other'}-${naming}`);
      if (isParty) parties.add(entity.id);
    }
  }
  add(`parties:${parties.size}`);
}

/** How far the stages before came with the sentence. */
function addStages(add: Add, { scene, claim, about, read, speaker }: Finding): void {
  for (const tie of about.ties) add(`tie:${tie}`);
  for (const { rule } of about.steps) add(`event:${rule}`);
  if (read !== null) add(`read:${read.stance ?? 'mention'}`);
  if (read?.implied) add('read:implied');
  if (read !== null && read.speaker !== null) add('speaker:in-sentence');
  add(`speaker:${partOf(claim, speaker)}`);
  const { sentence } = scene;
  if (sentence.quoted.includes(true)) add('quoted:part');
  if (sentence.quoted.every((quoted) => quoted)) add('quoted:whole');
  if (sentence.continuesQuotation) add('quoted:goes-on');
  if (sentence.question) add('question');
  if (sentence.isTitle) add('title');
  if (scene.mentionAt[0] ?? scene.mentionAt[1]) add('begins-with-name');
}

function partOf(claim: CompiledClaim, speaker: Speaker | null): string {
  if (speaker === null) return 'none';
  const uses = speaker.mention?.uses ?? [];
  if (uses.some(({ entity }) => claim.parties.includes(entity))) return 'party';
  return uses.some(({ naming }) => naming === 'teller') ? 'teller' : 'other';
}

/** What the sentences before were. */
function addTrail(add: Add, { scene, claim }: Finding, state: State): void {
  const last = state.trail.length - 1;
  for (const [back, name] of [
    [0, 'before'],
    [1, 'before-that'],
  ] as const) {
    const stance = state.trail[last - back];
    if (stance) add(`${name}:${stance}`);
    if (stance) add(`${name}:marked`);
  }
  const near = state.trail.slice(-LONGEST);
  const since = near.findLastIndex((stance) => stance !== null);
  add(`since:${near.length - 1 - since}`);
  for (const name of state.circumstances(claim, scene)) add(name);
}

/** How much of something there is, scaled so that 1 is much. */
function addAmounts(add: Add, { scene }: Finding, { marks, trail }: State): void {
  const { tokens, mentions } = scene;
  add('tokens', Math.min(tokens.length, 60) / 30);
  add('numbers', Math.min(tokens.filter(({ kind }) => kind === 'number').length, 4) / 2);
  add('strangers', Math.min(mentions.filter(({ uses }) => uses.length === 0).length, 4) / 2);
  add('known', Math.min(mentions.filter(({ uses }) => uses.length > 0).length, 4) / 2);
  add('marks', Math.min(marks, 5) / 5);
  add('share', marks / Math.max(1, trail.length));
  const near = trail.slice(-FARTHEST);
  add(
    'nearness',
    near.reduce((sum, stance, at) => sum + (stance === null ? 0 : 1 / (1 + near.length - at)), 0),
  );
}
