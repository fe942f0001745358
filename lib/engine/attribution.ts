import { placeOf, type Speaker, type State } from './discourse.ts';
import { speaksForOthers } from './mentions.ts';
import { find, has, hasAny, isNamed, type Scene, type Stretch } from './scene.ts';
import type { Outcome } from './stances/outcome.ts';
import { isSomebody, sayersOf, viewerOf } from './stances/sayer.ts';

/** Who takes the stance: as named in the sentence, or whom its pronoun or bare function means. */
export function attributionOf(scene: Scene, read: Outcome, state: State): Speaker | null {
  const speakers = [viewerOf(scene), read.speaker, ...sayersOf(scene, read)];
  for (const stretch of speakers.filter((speaker) => speaker !== null)) {
    const own = nounPhrase(scene, stretch);
    if (isPronoun(scene, own)) return consistent(meantBy(scene, own, state), read, state);
    if (!isSomebody(scene, own)) continue;
    if (isBareFunction(scene, own)) return state.known(scene, own) ?? speakerAt(scene, own);
    return speakerAt(scene, own);
  }
  return carriedOn(scene, read, state);
}

/** A pronoun for a denial does not mean somebody who has reported what is denied. */
function consistent(meant: Speaker | null, { stance }: Outcome, state: State): Speaker | null {
  return stance === 'denied' && state.stanceOf(meant) === 'reported' ? null : meant;
}

/** Whom a pronoun means: "we" the one whose words these are, "it" a house, "he" a person. */
function meantBy(scene: Scene, { from }: Stretch, state: State): Speaker | null {
  if (has(scene, from, 'self'))
    return scene.sentence.quoted[from] ? state.speaker : state.holderOfTurn(scene);
  if (has(scene, from, 'plural')) return state.several();
  if (!has(scene, from, 'neuter')) return state.person();
  const house = scene.mentions.findLast((named) => named.to <= from && speaksForOthers(named));
  return house === undefined ? state.house() : speakerAt(scene, house);
}

/** Where nobody is named: a quotation keeps its speaker, a report of what was said its source. */
function carriedOn(scene: Scene, read: Outcome, state: State): Speaker | null {
  const { sentence } = scene;
  if (sentence.quoted.every((quoted) => quoted))
    return isLeftOpen(scene) ? null : state.quoted(read.stance);
  if (read.rule === 'denial-noun') return state.denier;
  const turn = state.holderOfTurn(scene);
  if (turn !== null || sentence.isTitle || read.stance !== 'reported') return turn;
  return read.presupposed || read.rule === 'hearsay' ? state.reporter : null;
}

/** Whether a quotation begins that goes on: whose it is may be said where it ends. */
function isLeftOpen({ sentence, tokens }: Scene): boolean {
  return !sentence.continuesQuotation && tokens.at(-1)?.lower !== '"';
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
  while (to - 1 > from && isTail(scene, to - 1)) to -= 1;
  return withName(scene, { from, to });
}

/** "her colleague, Jane Roe, said": a function with the name that stands in commas behind it. */
function withName(scene: Scene, { from, to }: Stretch): Stretch {
  const name = scene.mentionAt[to + 1] ?? null;
  if (name === null || from >= to || scene.tokens[to]?.lower !== ',') return { from, to };
  const isClosed = scene.tokens[name.to]?.lower === ',';
  return isClosed && !isNamed(scene, to - 1) ? { from, to: name.to } : { from, to };
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
    'relative',
  ]);
}

/** A relative clause behind a comma, or a comma that joins no name to its title. */
function endsPhrase(scene: Scene, from: number, at: number): boolean {
  if (isNamed(scene, at)) return false;
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

function isPronoun(scene: Scene, { from, to }: Stretch): boolean {
  if (has(scene, from, 'possessive') && to - from === 1) return true;
  if (!hasAny(scene, from, ['self', 'singular', 'plural', 'neuter'])) return false;
  return to - from === 1 || !isSomebody(scene, { from: from + 1, to });
}

/** "the spokesman", "the paper": a function without a name. */
function isBareFunction(scene: Scene, { from, to }: Stretch): boolean {
  if (scene.tokens[to]?.lower === ':') return false;
  if (to - from > 3 || find(scene, from, to, 'indefinite') >= 0) return false;
  for (let at = from; at < to; at += 1) if (isNamed(scene, at)) return false;
  return (
    hasAny(scene, to - 1, ['speaker-noun', 'outlet']) &&
    (has(scene, from, 'definite') || to - from === 1)
  );
}
