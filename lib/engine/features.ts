import { isOfAnother } from './another-event.ts';
import type { CompiledClaim } from './compile.ts';
import type { State } from './discourse.ts';
import type { Finding } from './finding.ts';
import type { Mention } from './mentions.ts';
import { filled } from './scene.ts';
import type { Speaker } from './speaker.ts';
import type { Stance } from './types.ts';
import type { Features } from './weighing.ts';

/** How many sentences back a feature may tell where something stood. */
const LONGEST = 6;

/** How many sentences are many. */
const MANY = 6;

/** How many sentences back a mark adds to what is near. */
const FARTHEST = 200;

/**
 * What a sentence shows of whether it goes on about the article's event, and how: its words as far as
 * the language knows them, who is named, how far the stages before came, what the last sentences were.
 */
export function featuresOf(finding: Finding, state: State): Features {
  const features = new Map<string, number>();
  const add: Add = (name, amount = 1) => features.set(name, amount);
  for (const part of [addWords, addPlaces, addNames, addStages, addRuling, addTrail, addAmounts])
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

/** The tags of a sentence, and its words that bear one, without those of names and of the claim's events. */
function addWords(add: Add, { scene, claim, about }: Finding): void {
  const isOwn = filled(scene.tokens, false);
  for (const { kind, from, to } of about.focus) if (OWN.has(kind)) isOwn.fill(true, from, to);
  for (const [at, token] of scene.tokens.entries()) {
    const tags = scene.tags[at];
    if (tags === undefined || tags.size === 0) continue;
    for (const tag of tags) add(ofTag(tag));
    if (token.kind === 'word' && !isOwn[at] && !claim.words.mayBegin(token))
      add(ofWord(token.lower));
  }
}

const OWN: ReadonlySet<string> = new Set(['event', 'content']);

/** How far in front of the event a word is close to it. */
const CLOSE = 2;

/** Where the tags stand: close in front of what is about the event or behind it, in quotation marks. */
function addPlaces(add: Add, { scene, about }: Finding): void {
  const [focus] = about.focus;
  for (const [at, tags] of scene.tags.entries()) {
    if (tags.size === 0) continue;
    const isClose = focus !== undefined && at < focus.from && at >= focus.from - CLOSE;
    const isBehind = focus !== undefined && at >= focus.to;
    for (const tag of tags) {
      if (isClose) add(inFront(tag));
      if (isBehind) add(behind(tag));
      if (scene.sentence.quoted[at]) add(inQuotation(tag));
    }
  }
}

const inFront = namesWith('close');
const behind = namesWith('behind');
const inQuotation = namesWith('in-quotation');

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
  const order = scene.mentions.map(({ uses }) => partOfUses(claim, uses));
  if (order[0] !== undefined) add(`begins:${order[0]}`);
  add(`order:${order.slice(0, 2).join('-')}`);
}

/** As what the claim knows whoever is named: by the side that they are known to take, or by their part. */
function partOfUses(claim: CompiledClaim, uses: Mention['uses']): string {
  const [use] = uses;
  if (use === undefined) return 'stranger';
  const party = uses.find((one) => claim.parties.includes(one.entity) && one.naming !== 'voice');
  if (party !== undefined) return `party-${party.naming}`;
  return sideOf(claim, uses) ?? `other-${use.naming}`;
}

/** The side that one of them is known to take, null where none is. */
function sideOf({ sides }: CompiledClaim, uses: Mention['uses']): Stance | null {
  const known = uses.find(({ entity }) => sides.has(entity.id));
  return (known && sides.get(known.entity.id)) ?? null;
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

/** What the rules make of the sentence, by itself and together with what it stands on. */
function addRuling(add: Add, finding: Finding, state: State): void {
  const { claim, scene, about, read, speaker, accepted } = finding;
  for (const { kind, definite, form } of about.focus) add(`focus:${kind}-${definite}-${form}`);
  add(`turn:${about.turn ?? 'none'}`);
  add(`other:${about.other ?? 'none'}`);
  add(`role:${scene.sentence.role}`);
  if (isOfAnother(finding)) add('of-another');
  if (state.isAway()) add('away');
  const tie = about.ties[0] ?? 'none';
  add(`first-tie:${tie}`);
  if (read === null) return;
  const stance = read.stance ?? 'mention';
  add(`rule:${read.rule}`);
  if (read.presupposed) add('presupposed');
  if (!accepted) return;
  add('accepted');
  add(`accepted:${read.rule}`);
  add(`accepted:${stance}`);
  add(`accepted:${tie}`);
  add(`accepted:${stance}-${tie}`);
  add(`accepted:${read.rule}-${tie}`);
  add(`accepted-speaker:${partOf(claim, speaker)}`);
  add(`accepted-role:${scene.sentence.role}`);
  add(`accepted-marks:${Math.min(state.marks, 4)}`);
  for (const name of state.circumstances(claim, scene)) add(`accepted-${name}`);
}

function partOf(claim: CompiledClaim, speaker: Speaker | null): string {
  if (speaker === null) return 'none';
  const uses = speaker.mention?.uses ?? [];
  const side = sideOf(claim, uses);
  if (side !== null) return side;
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
  add(`sentences:${Math.min(trail.length, MANY)}`);
  add('share', marks / Math.max(1, trail.length));
  const near = trail.slice(-FARTHEST);
  add(
    'nearness',
    near.reduce((sum, stance, at) => sum + (stance === null ? 0 : 1 / (1 + near.length - at)), 0),
  );
}
