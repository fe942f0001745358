import {
  find,
  findVerb,
  has,
  hasAny,
  isNamed,
  type Scene,
  type Stretch,
  widthAt,
} from '../scene.ts';
import { type Outcome, outcome, type Reader } from './outcome.ts';
import { cueAt, distrustIn, focusIn, giverOf, negationOf } from './scope.ts';
import { trimmed } from './view.ts';

/** "The denial came within a day"; "that is no denial", "the denial proves nothing" leave it open. */
export function denialNoun(
  reader: Reader,
  stretch: Stretch,
  at: number,
): Outcome | null | undefined {
  const { scene } = reader;
  const known = hasAny(scene, at - 1, ['definite', 'possessive']) || isNamed(scene, at - 1);
  const focus = focusIn(reader, stretch.from, stretch.to);
  const implied = focus === null;
  const cue = cueAt(reader, at, 'denial');
  const fact = factBehind(reader, stretch, at);
  if (fact !== null) return fact;
  const doubt =
    truthLeftOpen(scene, at, stretch.to) ??
    calledFalse(scene, at, stretch.to) ??
    distrustIn(reader, stretch);
  if (implied && isAtLarge(scene, at)) return null;
  const negation = negationOf(reader, stretch.from, at);
  if (negation >= 0 && !has(scene, negation + widthAt(scene, negation), 'preposition')) {
    const cues = [cueAt(reader, negation, 'negation'), cue];
    return outcome('unconfirmed', 'no-denial', cues, { implied });
  }
  const issuer =
    giverOf(reader, at + 1, stretch.to) ?? (known ? null : issuerOf(reader, stretch, at));
  if (implied && !known && issuer === null) return undefined;
  if (implied && doubt < 0 && isAnyDenial(reader, stretch, at)) return null;
  if (
    isBesideReport(reader, stretch, at) ||
    isListed(scene, at) ||
    isSeenOnly(reader, stretch, at)
  ) {
    return outcome('unconfirmed', 'report-and-denial', [cue], { implied });
  }
  return doubt < 0
    ? outcome('denied', 'denial-noun', [cue], { implied, speaker: issuer })
    : outcome('unconfirmed', 'denial-doubted', [cueAt(reader, doubt, 'hedge'), cue], { implied });
}

/** "does not change the fact that they spoke": what holds whatever is denied; null for nothing. */
function factBehind(reader: Reader, { to }: Stretch, at: number): Outcome | null {
  const that = find(reader.scene, at + 1, to, 'that');
  if (that < 0 || !has(reader.scene, that - 1, 'true')) return null;
  const read = reader.read({ from: that + 1, to });
  return read?.stance === 'reported' ? read : null;
}

/** "The denial is a lie": what is itself called false; null where it is not. */
function calledFalse(scene: Scene, at: number, to: number): number | null {
  const verdict = find(scene, at + 1, to, 'false');
  if (verdict < 0) return null;
  const verb = find(scene, at + 1, verdict, 'passive');
  const isOwn = find(scene, at + 1, verdict, 'that', 'assert', 'and', 'negation') < 0;
  const isOne = scene.tokens.slice(at, verdict).every(({ lower }) => lower !== ',');
  return verb >= 0 && isOwn && isOne ? verdict : null;
}

/** "serves them whether or not it is true": a condition on its truth behind a denial; null for none. */
function truthLeftOpen(scene: Scene, at: number, to: number): number | null {
  const condition = find(scene, at + 1, to, 'condition');
  const isOfTruth = condition >= 0 && find(scene, condition, to, 'true', 'false', 'credible') >= 0;
  return isOfTruth ? condition : null;
}

/** "his denials": any of many, and not "the denials" of the one event. */
function isAtLarge(scene: Scene, at: number): boolean {
  return has(scene, at, 'repeated') && !has(scene, at - 1, 'definite');
}

/** "the report and the denial": one named with the other, and neither preferred. */
function isBesideReport({ scene }: Reader, { from, to }: Stretch, at: number): boolean {
  const before = find(scene, Math.max(from, at - BESIDE), at, 'account');
  const after = find(scene, at + 1, Math.min(to, at + BESIDE), 'account');
  return (
    (before >= 0 && isJoined(scene, before + widthAt(scene, before), at)) ||
    (after >= 0 && isJoined(scene, at + 1, after))
  );
}

/** "a scoop and a denial", "the paper and the denial": the last of what is named together. */
function isListed(scene: Scene, at: number): boolean {
  if (has(scene, at + 1, 'and') && hasAny(scene, at + 2, ['definite', 'indefinite'])) return true;
  let first = at;
  while (hasAny(scene, first - 1, ['plain', 'adverb'])) first -= 1;
  if (hasAny(scene, first - 1, ['definite', 'indefinite'])) first -= 1;
  return first < at && has(scene, first - 1, 'and');
}

/** "We have seen the denial": whoever has read it says nothing of its truth. */
function isSeenOnly({ scene }: Reader, { from }: Stretch, at: number): boolean {
  const seen = findVerb(scene, Math.max(from, at - 4), at, 'know');
  return seen >= 0 && find(scene, Math.max(from, seen - 3), seen, 'self') >= 0;
}

/** How many words may stand between a report and a denial that are named together. */
const BESIDE = 6;

/** Whether nothing but "and" and the beginning of a noun phrase stands between. */
function isJoined(scene: Scene, from: number, to: number): boolean {
  if (find(scene, from, to, 'and') < 0) return false;
  return find(scene, from, to, 'assert', 'deny', 'auxiliary', 'modal', 'that', 'stage') < 0;
}

/** "a denial from there is as good as …": what any of them is. */
function isAnyDenial({ scene }: Reader, { from, to }: Stretch, at: number): boolean {
  if (find(scene, Math.max(from, at - 2), at, 'indefinite') < 0) return false;
  const verb = find(scene, at + 1, to, 'passive');
  return verb >= 0 && find(scene, verb, to, 'confirm', 'stage', 'deny') < 0;
}

/** "Moscow issued a flat denial.": who gives a denial that nothing more is said of; null for nobody. */
function issuerOf({ scene, hidden }: Reader, { from, to }: Stretch, at: number): Stretch | null {
  const subject = trimmed({ scene, hidden, isFocus: () => false }, { from, to });
  const named = scene.mentionAt[subject.from] ?? null;
  const behind = at + widthAt(scene, at);
  const isLast = behind >= subject.to || scene.tokens[behind]?.kind === 'mark';
  const isGiven = find(scene, Math.max(from, at - 4), at, 'indefinite') >= 0;
  return named !== null && isLast && isGiven ? { from: named.from, to: named.to } : null;
}
