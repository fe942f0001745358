import {
  find,
  has,
  hasAny,
  isQuotationMark,
  isVerb,
  type Scene,
  type Stretch,
  widthAt,
} from '../scene.ts';
import { nextVerb } from './denial.ts';
import { echoed } from './echo.ts';
import { type Outcome, outcome, type Reader } from './outcome.ts';
import { cueAt, focusAround, focusIn, giverOf, negationOf, speakerOf } from './scope.ts';
import { isOpenEnded } from './silence.ts';

/** "confirmed the call", "has not confirmed it", "no confirmation" */
export function confirmation(
  reader: Reader,
  stretch: Stretch,
  at: number,
): Outcome | null | undefined {
  const { scene } = reader;
  if (isNamedOnly(scene, at)) return undefined;
  const focus = focusAround(reader, stretch, at);
  const echo = echoed(reader, stretch, at);
  if (focus === null && echo !== undefined) return echo;
  const negation = negationOf(reader, stretch.from, at);
  const isNoun = hasAny(scene, at - 1, ['indefinite', 'none']);
  const speaker =
    isNoun && isPronounBefore(reader, stretch, at) ? null : speakerOf(reader, stretch, at);
  if (negation >= 0) {
    const isPassive = has(scene, at - 1, 'passive') || has(scene, at, 'passive');
    if (focus === null && !isPassive && !isOpenEnded(reader, stretch, at)) return undefined;
    if (isNotTo(reader, negation, at) && focusIn(reader, at + 1, stretch.to) === null)
      return undefined;
    const cues = [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'no-comment')];
    return outcome('unconfirmed', 'not-confirmed', cues, {
      speaker: speaker ?? giverOf(reader, at + 1, stretch.to),
      implied: focus === null,
    });
  }
  const kept = keptDenial(reader, stretch, at);
  if (kept !== undefined) return kept;
  if (focus === null) return undefined;
  if (has(scene, at - 2, 'prospect') && widthAt(scene, at - 2) === 2) {
    const cues = [cueAt(reader, at - 2, 'no-comment'), cueAt(reader, at, 'no-comment')];
    return outcome('unconfirmed', 'not-confirmed', cues, { speaker });
  }
  const condition = has(scene, stretch.from, 'condition') ? stretch.from : -1;
  if (condition >= 0)
    return outcome('unconfirmed', 'condition', [cueAt(reader, condition, 'hedge')], { speaker });
  const behind = at + widthAt(scene, at);
  const inner = reader.read({ from: behind, to: nextVerb(scene, behind, stretch.to) });
  const stance = inner?.stance ?? 'reported';
  const cue = cueAt(reader, at, 'assertion');
  if (stance !== 'reported' && inner !== null)
    return { ...inner, speaker: inner.speaker ?? speaker };
  return outcome(stance, 'confirmed', [cue], { speaker: inner?.speaker ?? speaker });
}

/** "the word 'confirmed'", "asked for confirmation": it is named, and not done. */
function isNamedOnly(scene: Scene, at: number): boolean {
  if (isQuotationMark(scene, at - 1) && has(scene, at - 2, 'term')) return true;
  return has(scene, at - 1, 'beholder') && !has(scene, at - 1, 'infinitive');
}

/** "stands by its denial", "sticks to its dismissal of the story" */
function keptDenial(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  let noun = at + widthAt(scene, at);
  while (hasAny(scene, noun, ['possessive', 'definite', 'plain'])) noun += 1;
  if (!has(scene, noun, 'denial') || !isVerb(scene, at)) return undefined;
  return outcome('denied', 'denial-kept', [cueAt(reader, noun, 'denial')], {
    speaker: speakerOf(reader, stretch, at),
    implied: focusIn(reader, at, stretch.to) === null,
  });
}

/** "advised him not to admit weakness": what is not to be done. */
function isNotTo({ scene }: Reader, negation: number, at: number): boolean {
  return has(scene, at - 1, 'infinitive') && negation === at - 2;
}

/** "Nor is it a confirmation": the report itself, and nobody who could give one. */
function isPronounBefore(reader: Reader, { from }: Stretch, at: number): boolean {
  const neuter = find(reader.scene, from, at, 'neuter');
  return neuter >= 0 && find(reader.scene, neuter - 1, at, 'passive') >= 0;
}
