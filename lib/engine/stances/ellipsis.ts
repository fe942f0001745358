import type { Tag } from '../languages/language.ts';
import {
  has,
  hasAny,
  isNamed,
  isQuotationMark,
  type Scene,
  type Stretch,
  widthAt,
} from '../scene.ts';
import { type Outcome, outcome, type Reader } from './outcome.ts';
import { proVerb } from './pro-verb.ts';
import { cueAt } from './scope.ts';
import { trimmed } from './view.ts';

/** "they did not", "it was", "he did nothing of the sort": a clause that leaves its verb to another. */
export function ellipsis(reader: Reader, stretch: Stretch): Outcome | null {
  const { scene } = reader;
  const pro = proVerb(reader, stretch);
  if (pro !== null) return pro;
  const { from: start, to: whole } = trimmed(reader, stretch);
  const to = beforeTime(scene, start, whole);
  if (isShortAnswer(scene, start, to)) return answer(reader, start);
  let from = start;
  while (from < to && (hasAny(scene, from, ['adverb', 'that']) || isAnswer(scene, from)))
    from += widthAt(scene, from);
  const end = lastPhrase(scene, from, to);
  const isLast = has(scene, end, 'auxiliary') && has(scene, end - 1, 'negation');
  const last = isLast ? end - 1 : end;
  const negated = hasAny(scene, last, ['negation', 'none']);
  const isProForm = negated && widthAt(scene, last) > 1 && last + widthAt(scene, last) === to;
  const cue = cueAt(reader, last, negated ? 'negation' : 'assertion');
  const left = outcome(negated ? 'denied' : 'reported', 'left-to-the-verb', [cue], {
    implied: true,
  });
  if (isProForm && last === from) return left;
  const auxiliary = isLast ? end : negated ? last - 1 : last;
  if (
    negated &&
    has(scene, from, 'self') &&
    hasAny(scene, has(scene, last, 'habit') ? last : auxiliary, ['modal', 'habit'])
  )
    return outcome('unconfirmed', 'evaded', [{ ...cue, kind: 'no-comment' }], { implied: true });
  const isShort = auxiliary - from < LONGEST_SUBJECT && auxiliary > from;
  const isObject = isProForm && widthAt(scene, last) > 2 && scene.tokens[last - 1]?.kind === 'word';
  if (isShort && isObject && (hasAny(scene, from, PRONOUNS) || isNamed(scene, from))) return left;
  if (!isShort || !has(scene, auxiliary, 'auxiliary')) return null;
  const isKnown = hasAny(scene, from, PRONOUNS);
  const isThere = negated && has(scene, from, 'stage');
  return isKnown || isThere || (isProForm && isNamed(scene, from)) ? left : null;
}

const PRONOUNS: readonly Tag[] = ['plural', 'singular', 'neuter', 'group'];

/** "They did not, on Thursday or since": where the clause ends before its time, if a mark parts them. */
function beforeTime(scene: Scene, from: number, to: number): number {
  const time = scene.times.find((named) => named.from > from && named.from < to);
  const lead = time === undefined ? to : time.from - 1;
  const isParted = has(scene, lead, 'preposition') && scene.tokens[lead - 1]?.kind === 'mark';
  return isParted ? lead - 1 : to;
}

/** "answered with one word: no": nothing but the answer behind its colon. */
function isShortAnswer(scene: Scene, from: number, to: number): boolean {
  if (from + 1 !== to || !has(scene, from, 'answer')) return false;
  const before = isQuotationMark(scene, from - 1) ? from - 2 : from - 1;
  return scene.tokens[before]?.lower === ':';
}

function answer(reader: Reader, at: number): Outcome {
  const isYes = has(reader.scene, at, 'affirmative');
  const cue = cueAt(reader, at, isYes ? 'report' : 'denial');
  return outcome(isYes ? 'reported' : 'denied', 'left-to-the-verb', [cue], { implied: true });
}

/** "No, it did not.": the "No" before it, and its comma. */
function isAnswer(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.kind === 'mark' || scene.tokens[at + 1]?.lower === ',';
}

/** How many words the subject of a clause without a verb may have. */
const LONGEST_SUBJECT = 5;

/** Where the phrase begins that the stretch ends with. */
function lastPhrase(scene: Scene, from: number, to: number): number {
  let last = to - 1;
  while (last > from && scene.tokens[last]?.width === 0) last -= 1;
  return last;
}
