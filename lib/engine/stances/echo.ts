import { find, has, hasAny, placesWhere, type Scene, type Stretch, widthAt } from '../scene.ts';
import { frameOf } from './frame.ts';
import { type Outcome, outcome, type Reader } from './outcome.ts';
import { isPersonal } from './sayer.ts';
import { cueAt, negationOf, speakerOf } from './scope.ts';
import { trimmed } from './view.ts';

/** The rule of those who say what the sentence before has said. */
export const ECHOED = 'echoed';

/** "says so", "confirmed as much", "or so the paper says": nothing else is said. */
export function echoed(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const echo = echoAround(reader, stretch, at);
  if (echo < 0 || negationOf(reader, stretch.from, at) >= 0) return undefined;
  const speaker = speakerOf(reader, { from: stretch.from, to: stretch.to }, at);
  if (speaker === null) return undefined;
  const from = echo < at && has(scene, speaker.from, 'echo') ? speaker.from + 1 : speaker.from;
  return outcome('reported', ECHOED, [cueAt(reader, at, 'report')], {
    speaker: { from, to: speaker.to },
    implied: true,
  });
}

function echoAround(reader: Reader, stretch: Stretch, at: number): number {
  const { scene } = reader;
  const behind = { from: at + widthAt(scene, at), to: stretch.to };
  const { from, to } = trimmed(reader, behind);
  if (from < to && has(scene, from, 'echo')) return isEnd(scene, from, to) ? from : -1;
  const first = trimmed(reader, { from: stretch.from, to: at }).from;
  return from >= to && has(scene, first, 'echo') ? first : -1;
}

/** Nothing but adverbs and a phrase of how or when behind it: "says so still, and …", "as much in private". */
function isEnd(scene: Scene, echo: number, to: number): boolean {
  let at = echo + widthAt(scene, echo);
  while (at < to && has(scene, at, 'adverb')) at += widthAt(scene, at);
  if (has(scene, at, 'preposition') && !hasAny(scene, at, ['of', 'by']))
    return to - at <= LONGEST_MANNER && find(scene, at, to, 'that') < 0;
  return at >= to || scene.tokens[at]?.kind === 'mark' || hasAny(scene, at, ['and', 'contrast']);
}

/** How many words may say where, when or to whom it was said. */
const LONGEST_MANNER = 4;

/** "The paper says yes", "the Kremlin says no": a short answer of somebody who is named. */
export function answered(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const { from, to } = trimmed(reader, { from: at + widthAt(scene, at), to: stretch.to });
  const isYes = has(scene, from, 'affirmative');
  if (from + 1 !== to || !has(scene, from, 'answer')) return undefined;
  const speaker = speakerOf(reader, stretch, at);
  const lead = speaker !== null && find(scene, 0, speaker.from, 'ask') >= 0 ? stretch.from : 0;
  if (speaker === null || !isPersonal(scene, speaker) || speaker.from - lead > LONGEST_LEAD)
    return undefined;
  const cue = cueAt(reader, from, isYes ? 'report' : 'denial');
  return outcome(isYes ? 'reported' : 'denied', 'answered', [cue], { speaker, implied: true });
}

/** The rule of a short answer that is a sentence of its own. */
export const REPLIED = 'replied';

/** "No, insists Smith", "'Yes', the paper said": nothing but the answer and whose it is. */
export function replied(reader: Reader): Outcome | null {
  const { scene } = reader;
  const frame = frameOf(reader, { from: 0, to: scene.tokens.length });
  const isInFrame = (at: number) => frame !== null && at >= frame.part.from && at < frame.part.to;
  const said = placesWhere(scene, (at) => scene.tokens[at]?.kind !== 'mark' && !isInFrame(at));
  const [first] = said;
  if (first === undefined || (frame === null && said.length === 1)) return null;
  if (
    !said.every((at) => has(scene, at, at === first ? 'answer' : 'and') || has(scene, at, 'answer'))
  )
    return null;
  const isYes = has(scene, first, 'affirmative');
  const cue = cueAt(reader, first, isYes ? 'report' : 'denial');
  return outcome(isYes ? 'reported' : 'denied', REPLIED, [cue], {
    speaker: frame?.speaker ?? null,
    implied: true,
  });
}

/** How many words may stand before who answers: "And the other side". */
const LONGEST_LEAD = 2;

/** "So did the agency": a whole sentence that only adds another who does. */
export function likewise(scene: Scene): Outcome | null {
  const width = widthAt(scene, 0);
  if (!has(scene, 0, 'likewise')) return null;
  const stop = scene.tokens.findIndex((token, at) => at >= width && token.kind === 'mark');
  const speaker = { from: width, to: stop < 0 ? scene.tokens.length : stop };
  const isOthers =
    !isPersonal(scene, speaker) || find(scene, speaker.from, speaker.to, 'preposition') >= 0;
  if (isOthers || hasAny(scene, speaker.from, ['self'])) return null;
  return outcome('reported', ECHOED, [{ from: 0, to: width, kind: 'report' }], {
    speaker,
    implied: true,
  });
}
