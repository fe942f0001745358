import { find, has, hasAny, isNamed, type Scene, type Stretch, widthAt } from '../scene.ts';
import { eventNegation, isInGeneral } from './event-negation.ts';
import { isEither } from './occurrence.ts';
import { type CueWords, type Focus, type Outcome, outcome, type Reader } from './outcome.ts';
import { cueAt } from './scope.ts';
import { didSomething } from './taken-for-granted.ts';

/** Under a condition, a negation or a "may have". */
export function openMention(
  reader: Reader,
  stretch: Stretch,
  focus: Focus,
  words: CueWords,
): Outcome | typeof GENERAL | null {
  const { scene } = reader;
  const condition = find(scene, stretch.from, focus.from, 'condition');
  if (condition >= 0)
    return outcome('unconfirmed', 'condition', [cueAt(reader, condition, 'hedge'), words]);
  if (focus.kind !== 'event') return null;
  const clause = focus.form === 'noun' ? qualified(reader, stretch, focus, words) : null;
  if (clause !== null) return clause;
  const either = eitherIn(reader, focus.to, stretch.to);
  if (focus.form === 'noun' && either >= 0)
    return outcome('unconfirmed', 'may-have', [cueAt(reader, either, 'hedge'), words]);
  const negation = eventNegation(reader, stretch, focus);
  if (negation >= 0 && isEither(scene, negation))
    return outcome('unconfirmed', 'may-have', [cueAt(reader, negation, 'hedge'), words]);
  if (negation >= 0 && isInGeneral(reader, stretch.from, negation)) return GENERAL;
  if (negation >= 0 && negation < focus.from && isAbleTo(scene, focus)) return GENERAL;
  if (negation >= 0 && has(scene, focus.from, 'objection') && has(scene, negation, 'none'))
    return outcome('reported', 'not-opposed', [cueAt(reader, negation, 'assertion'), words]);
  if (negation >= 0)
    return outcome('denied', 'event-negated', [cueAt(reader, negation, 'negation'), words]);
  const otherwise = find(scene, focus.to, focus.to + 5, 'or');
  if (otherwise >= 0 && isDeniedTwin(reader, otherwise + 1, stretch.to))
    return outcome('unconfirmed', 'may-have', [cueAt(reader, otherwise, 'hedge'), words]);
  const modal = find(scene, Math.max(stretch.from, focus.from - 8), focus.from, 'possibly');
  if (modal >= 0 && focus.form === 'verb')
    return outcome('unconfirmed', 'may-have', [cueAt(reader, modal, 'hedge'), words]);
  return null;
}

/** "spoke or not", "was on the line or had not been", "spoke or didn't speak": the same again with a negation. */
function isDeniedTwin({ scene, isFocus }: Reader, from: number, to: number): boolean {
  const negation = hasAny(scene, from, ['auxiliary', 'modal']) ? from + 1 : from;
  if (!has(scene, negation, 'negation')) return false;
  const next = has(scene, negation + 1, 'passive') ? negation + 2 : negation + 1;
  return next >= to || scene.tokens[next]?.kind === 'mark' || isFocus(next);
}

/** What is said of such events at large, which says nothing of the one. */
export const GENERAL = 'general';

/** "no call can replace that": what none of them does. */
function isAbleTo(scene: Scene, { form, to }: Focus): boolean {
  return (
    form === 'noun' && has(scene, to, 'habit') && !hasAny(scene, to + 1, ['perfect', 'passive'])
  );
}

/** "the call, the one that they may or may not have had": a negation that is one of two; -1 for none. */
function eitherIn({ scene }: Reader, from: number, to: number): number {
  let at = find(scene, from, to, 'negation');
  while (at >= 0 && !isEither(scene, at)) at = find(scene, at + 1, to, 'negation');
  return at;
}

/** "the call that never was", "a call that may not have been": what a relative clause says of the event. */
function qualified(
  { scene }: Reader,
  stretch: Stretch,
  focus: Focus,
  words: CueWords,
): Outcome | null {
  const end0 = behindPair(scene, focus.to);
  const that = find(scene, end0, Math.min(stretch.to, end0 + 2), 'that', 'relative');
  if (that < 0) return null;
  const end = Math.min(stretch.to, that + 6);
  const modal = find(scene, that + 1, end, 'modal');
  if (modal >= 0 && find(scene, modal, end, 'perfect') >= 0)
    return outcome('unconfirmed', 'may-have', [
      { from: modal, to: modal + 1, kind: 'hedge' },
      words,
    ]);
  const negation = find(scene, that + 1, end, 'negation', 'none');
  const possibly = find(scene, that + 1, that + 2, 'possibly');
  if (negation < 0 && possibly >= 0)
    return outcome('unconfirmed', 'may-have', [
      { from: possibly, to: possibly + 1, kind: 'hedge' },
      words,
    ]);
  if (negation < 0) return didSomething(scene, that + 1, focus, words);
  const unsaid = find(scene, negation, negation + 4, 'confirm', 'comment');
  if (unsaid >= 0 && scene.sentence.isTitle) {
    const cue: CueWords = { from: negation, to: negation + 1, kind: 'no-comment' };
    return outcome('unconfirmed', 'not-confirmed', [cue, words]);
  }
  if (!isOfBeing(scene, negation, stretch.to)) return null;
  const either = isEither(scene, negation);
  return outcome(either ? 'unconfirmed' : 'denied', either ? 'may-have' : 'event-negated', [
    { from: negation, to: negation + 1, kind: 'negation' },
    words,
  ]);
}

/** "a call between Smith and Jones that …": where the two end whom the noun is of. */
function behindPair(scene: Scene, from: number): number {
  if (!hasAny(scene, from, ['between', 'with'])) return from;
  let at = from + 1;
  while (isNamed(scene, at) || hasAny(scene, at, ['and', 'title', 'definite'])) at += 1;
  return at;
}

/** "that never was", "that nobody held", and not "that Moscow did not announce". */
function isOfBeing(scene: Scene, negation: number, to: number): boolean {
  let at = negation + widthAt(scene, negation);
  while (at < to && hasAny(scene, at, ['auxiliary', 'adverb'])) at += 1;
  return (
    at >= to || scene.tokens[at]?.kind === 'mark' || hasAny(scene, at, ['occur', 'stage', 'and'])
  );
}
