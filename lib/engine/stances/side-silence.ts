import type { Tag } from '../languages/language.ts';
import type { Mention } from '../mentions.ts';
import { find, has, hasAny, isVerb, type Scene, type Stretch, widthAt } from '../scene.ts';
import { type Outcome, outcome } from './outcome.ts';

/** The rule of a side that has nothing to say of what the article has told. */
export const SIDE_SILENT = 'side-silent';

/**
 * A side that says nothing, where no word names of what: "His office is silent", "Nothing from the
 * ministry so far", "The embassy did not react". It is silent on nothing else that is named.
 */
export function sideSilence(scene: Scene): Outcome | null {
  if (scene.sentence.question || find(scene, 0, scene.tokens.length, ...OPEN) >= 0) return null;
  const other = neitherDid(scene);
  if (other !== null) return other;
  for (const named of scene.mentions) {
    const side = sideOf(scene, named);
    const at = side === null ? -1 : (silenceBehind(scene, side) ?? silenceBefore(scene, side));
    if (side === null || at === null || at < 0) continue;
    const cue = { from: at, to: at + widthAt(scene, at), kind: 'no-comment' } as const;
    return outcome('unconfirmed', SIDE_SILENT, [cue], { speaker: side, implied: true });
  }
  return null;
}

/** The rule of another side that is no less silent than the one before. */
export const NEITHER_DID = 'neither-did';

/** "Nor did Smith's office.": a whole sentence that only adds another who did not. */
function neitherDid(scene: Scene): Outcome | null {
  if (!has(scene, 0, 'neither') || !hasAny(scene, 1, ['auxiliary', 'modal'])) return null;
  const from = has(scene, 2, 'definite') ? 3 : 2;
  const named = scene.mentionAt[from] ?? null;
  const side = named === null ? null : (sideOf(scene, named) ?? named);
  const stop = scene.tokens.findIndex(({ kind }, at) => at > from && kind === 'mark');
  if (side === null || side.from > from || side.to + 1 < stop) return null;
  const cue = { from: 0, to: 1, kind: 'no-comment' } as const;
  return outcome('unconfirmed', NEITHER_DID, [cue], {
    speaker: { from: side.from, to: stop < 0 ? scene.tokens.length : stop },
    implied: true,
  });
}

const OPEN: readonly Tag[] = ['condition', 'self', 'often', 'false', 'denial', 'contrast'];

/** Who speaks for a party, or a party's own people: "Smith's own office". */
function sideOf(scene: Scene, { from, to, uses }: Mention): Stretch | null {
  if (uses.some(({ naming }) => naming === 'voice')) return { from, to: behindHouse(scene, to) };
  if (uses.length === 0 || !has(scene, to, 'genitive')) return null;
  const noun = find(scene, to + 1, to + LONGEST_HOUSE, 'role', 'body', 'person');
  const isOwn = noun >= 0 && scene.tokens.slice(to + 1, noun).every(({ kind }) => kind === 'word');
  return isOwn ? { from, to: noun + widthAt(scene, noun) } : null;
}

/** How many words may name a party's people. */
const LONGEST_HOUSE = 4;

/** "the ministry's press office", "Moscow's embassy in Berlin" */
function behindHouse(scene: Scene, to: number): number {
  const noun = has(scene, to, 'genitive') ? to + 1 : to;
  return hasAny(scene, noun, ['role', 'body']) ? noun + widthAt(scene, noun) : to;
}

/** "is silent", "said nothing", "did not react": what the side does or is; null for none. */
function silenceBehind(scene: Scene, side: Stretch): number | null {
  const from = behindPlace(scene, side.to);
  for (let at = from; at < from + LONGEST_LEAD; at += widthAt(scene, at)) {
    if (has(scene, at, 'hushed')) return isOver(scene, at + widthAt(scene, at)) ? at : null;
    if (hasAny(scene, at, ['negation', 'neither'])) return unsaid(scene, at);
    if (hasAny(scene, at, SAYING) && isVerb(scene, at)) return nothingSaid(scene, at);
    if (!hasAny(scene, at, BETWEEN) && scene.tokens[at]?.lower !== ':') return null;
  }
  return null;
}

/** "Russia's embassy in Washington": where a house stands. */
function behindPlace(scene: Scene, at: number): number {
  const place = has(scene, at, 'setting') ? (scene.mentionAt[at + 1] ?? null) : null;
  return place === null ? at : place.to;
}

const LONGEST_LEAD = 6;

const SAYING: readonly Tag[] = ['assert', 'confirm', 'comment'];

const BETWEEN: readonly Tag[] = ['auxiliary', 'modal', 'adverb', 'yet', 'stage'];

/** "has not reacted", "is not picking up": the verb right behind the negation, and nothing more. */
function unsaid(scene: Scene, negation: number): number | null {
  let verb = negation + widthAt(scene, negation);
  while (hasAny(scene, verb, ['adverb', 'auxiliary', 'yet'])) verb += widthAt(scene, verb);
  if (!hasAny(scene, verb, ['response', 'comment'])) return null;
  return isOver(scene, verb + widthAt(scene, verb)) ? negation : null;
}

/** "said nothing", "confirms nothing" */
function nothingSaid(scene: Scene, verb: number): number | null {
  const none = verb + widthAt(scene, verb);
  if (!has(scene, none, 'none')) return null;
  return isOver(scene, none + widthAt(scene, none)) ? none : null;
}

/** "Nothing from Moscow", "no reaction in Moscow", "Silence at the ministry"; null for anything else. */
function silenceBefore(scene: Scene, side: Stretch): number | null {
  if (!isOver(scene, behindPlace(scene, side.to))) return null;
  const article = has(scene, side.from - 1, 'definite') ? side.from - 1 : side.from;
  if (!hasAny(scene, article - 1, ['by', 'setting', 'of'])) return null;
  let at = article - 2;
  while (at > 0 && (scene.tokens[at]?.width === 0 || hasAny(scene, at, ['adverb', 'yet']))) at -= 1;
  if (has(scene, at, 'hushed')) return isFirst(scene, at) ? at : null;
  const isNone = hasAny(scene, at, ['none', 'silent']);
  const none = isNone ? at : find(scene, Math.max(0, at - 2), at, 'none');
  const isAnswer = none === at || hasAny(scene, at, ['comment', 'response', 'silent']);
  return none >= 0 && isAnswer && isFirst(scene, none) ? none : null;
}

/** Whether nothing but a label, a time or "there was" stands before. */
function isFirst(scene: Scene, at: number): boolean {
  for (let before = 0; before < at; before += 1) {
    const token = scene.tokens[before];
    const isTime = scene.times.some(({ from, to }) => from <= before && before < to);
    const isLead = hasAny(scene, before, [
      'stage',
      'auxiliary',
      'adverb',
      'yet',
      'and',
      'contrast',
    ]);
    if (token?.kind === 'word' && !isTime && !isLead) return false;
  }
  return true;
}

/** Whether nothing follows that it could be on: only when, where, to whom, or "on that". */
function isOver(scene: Scene, from: number): boolean {
  let at = from;
  while (at < scene.tokens.length && scene.tokens[at]?.kind !== 'mark') {
    const time = scene.times.find((own) => own.from === at);
    if (time !== undefined) at = time.by === 'weekday' ? behindHour(scene, time.to) : time.to;
    else if (has(scene, at, 'and')) return true;
    else if (hasAny(scene, at, ['adverb', 'yet'])) at += widthAt(scene, at);
    else if (hasAny(scene, at, ['preposition', 'subordinator'])) {
      const next = behindWhen(scene, at + widthAt(scene, at));
      if (next < 0) return false;
      at = behindHour(scene, next);
    } else return false;
  }
  return true;
}

/** "Sunday night": a plain word that ends the clause. */
function behindHour({ tokens }: Scene, at: number): number {
  const [word, next] = [tokens[at], tokens[at + 1]];
  const isPlain = word?.kind === 'word' && !word.capital && word.tags.size === 0;
  return isPlain && next?.kind !== 'word' && tokens[at - 1]?.timely === true ? at + 1 : at;
}

/** Behind a time, "it", a request or a hearer; -1 where something else stands. */
function behindWhen(scene: Scene, from: number): number {
  const at =
    hasAny(scene, from, ['definite', 'indefinite']) && !has(scene, from, 'neuter')
      ? from + 1
      : from;
  const time = scene.times.find((own) => own.from === at);
  if (time !== undefined) return time.to;
  if (hasAny(scene, at, ['neuter', 'request', 'outlet', 'ask'])) return at + widthAt(scene, at);
  return -1;
}
