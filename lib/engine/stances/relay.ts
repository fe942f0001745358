import { find, findVerb, has, hasAny, type Scene, type Stretch } from '../scene.ts';
import { type Frame, frameOf } from './frame.ts';
import { type Outcome, outcome, type Reader } from './outcome.ts';
import { cueAt, focusIn, negationOf, speakerOf } from './scope.ts';
import { subjectOf } from './subject.ts';

/** The rule of what a report goes on to tell in no word for the event. */
export const RELAYED = 'relayed';

/** "Land came up briefly, according to the newspaper", "The mood was good, they said", "One recalled …" */
export function relayOf(reader: Reader): Outcome | null {
  const { scene } = reader;
  if (scene.sentence.question || scene.sentence.isTitle) return null;
  const whole = { from: 0, to: scene.tokens.length };
  const frame = frameOf(reader, whole);
  const verb = frame?.verb ?? findVerb(scene, 0, LONGEST_SUBJECT, 'assert', 'opinion');
  if (verb < 0 || negationOf(reader, 0, verb) >= 0) return null;
  const speaker =
    frame?.speaker ?? speakerOf(reader, whole, verb) ?? accountBefore(reader, whole, verb);
  if (speaker === null || !(isReport(scene, speaker) || isOfThem(scene, speaker, frame)))
    return null;
  return outcome('reported', RELAYED, [cueAt(reader, verb, 'report')], { speaker, implied: true });
}

/** "The material maintained that …": a report for the subject; null for anything else. */
function accountBefore(reader: Reader, { from }: Stretch, verb: number): Stretch | null {
  const subject = subjectOf(reader, from, verb);
  const focus = focusIn(reader, subject.from, subject.to);
  return focus?.kind === 'account' && focus.to === subject.to ? subject : null;
}

/** How many words a subject before its verb of saying may have. */
const LONGEST_SUBJECT = 8;

/** A paper, its report or its sources. */
function isReport(scene: Scene, { from, to }: Stretch): boolean {
  if (find(scene, from, to, 'source') >= 0) return true;
  if (find(scene, from, to, 'outlet', 'account') >= 0)
    return hasAny(scene, from, ['definite', 'possessive']);
  return scene.mentions.some(
    (named) =>
      named.from < to &&
      named.to > from &&
      named.uses.length > 0 &&
      named.uses.every(({ naming }) => naming === 'teller'),
  );
}

/** "A third", "both": some of those who have told it; "they" and "it" only beside what is said. */
function isOfThem(scene: Scene, { from, to }: Stretch, frame: Frame | null): boolean {
  const head = hasAny(scene, from, ['definite', 'indefinite']) && to - from > 1 ? from + 1 : from;
  if (head + 1 !== to) return false;
  return (
    hasAny(scene, head, ['counted', 'plural']) || (frame !== null && has(scene, head, 'neuter'))
  );
}
