import { find, hasAny, type Stretch } from '../scene.ts';
import { type Outcome, outcome, type Reader } from './outcome.ts';
import { cueAt, negationOf, speakerOf } from './scope.ts';
import { subjectOf } from './subject.ts';

/** "he had done so", "they have never done so": a verb that stands for the one before. */
export function proVerb(reader: Reader, { from, to }: Stretch): Outcome | null {
  const { scene } = reader;
  const so = find(scene, from, Math.min(to, from + 7), 'so');
  if (so < 0 || find(scene, from, so, 'modal', 'infinitive', 'condition', 'prospect') >= 0)
    return null;
  const subject = subjectOf(reader, from, so);
  if (!hasAny(scene, subject.from, ['singular', 'plural', 'group'])) return null;
  const negation = negationOf(reader, from, so);
  const cue = cueAt(reader, negation < 0 ? so : negation, negation < 0 ? 'assertion' : 'negation');
  return outcome(negation < 0 ? 'reported' : 'denied', 'left-to-the-verb', [cue], {
    implied: true,
  });
}

/** What is left to a verb in the clause that begins there, by the subject of the word before it. */
export function sureOf(
  reader: Reader,
  stretch: Stretch,
  at: number,
  from: number,
): Outcome | undefined {
  const inner = reader.read({ from, to: stretch.to });
  if (inner?.rule !== 'left-to-the-verb') return undefined;
  return { ...inner, speaker: inner.speaker ?? speakerOf(reader, stretch, at) };
}
