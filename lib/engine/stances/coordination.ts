import type { Mention } from '../mentions.ts';
import { findVerb, has, hasAny, isVerb, type Scene, type Stretch, widthAt } from '../scene.ts';
import { jointsOf } from './clauses.ts';
import type { Outcome, Reader } from './outcome.ts';
import { SAID_OF_IT } from './said.ts';
import { cueAt, speakerOf } from './scope.ts';

/** Of equal clauses the last that takes a stance decides. */
export function coordinated(reader: Reader, { from, to }: Stretch): Outcome | null {
  const joints = jointsOf(reader, { from, to });
  const [first] = joints;
  if (first === undefined) return null;
  const outcomes = [from, ...joints.map((joint) => joint + 1)]
    .map((start, index) => reader.read({ from: start, to: joints[index] ?? to }))
    .filter((read) => read !== null);
  const taken = outcomes.filter((read) => read.stance !== null);
  const last = taken.findLast(({ rule }) => !WEAK.has(rule)) ?? taken.at(-1) ?? outcomes.at(-1);
  if (last === undefined) return null;
  if (has(reader.scene, from, 'alternative') && last.stance !== null)
    return eitherWay(reader, from, last);
  if (
    isClaimLabel(reader, from, first) &&
    last.stance === 'reported' &&
    (last.speaker === null || last.rule === 'confirmed')
  ) {
    return {
      ...last,
      stance: 'unconfirmed',
      rule: 'labelled-claim',
      cues: [cueAt(reader, from, 'hedge'), ...last.cues],
    };
  }
  const own = last.speaker !== null && has(reader.scene, last.speaker.from, 'self');
  const said = own || last.speaker === null ? announced(reader, from, first) : null;
  const speaker =
    said ??
    last.speaker ??
    sharedSpeaker(reader, from, outcomes, joints) ??
    outcomes.findLast((read) => read.stance === last.stance && read.speaker !== null)?.speaker ??
    leadName(reader, from, first);
  return { ...last, speaker, implied: outcomes.every((read) => read.implied) };
}

/** Rules of clauses that say nothing of their own of the event, so that they take nothing back. */
const WEAK: ReadonlySet<string> = new Set([SAID_OF_IT, 'mentioned']);

/** "Either the paper is wrong, or they spoke": one of two. */
function eitherWay(reader: Reader, from: number, last: Outcome): Outcome {
  const cues = [cueAt(reader, from, 'hedge'), ...last.cues];
  return { ...last, stance: 'unconfirmed', rule: 'may-have', speaker: null, cues };
}

/** "said that A, and that B": the second clause has no speaker of its own. */
function sharedSpeaker(
  reader: Reader,
  from: number,
  outcomes: readonly Outcome[],
  joints: readonly number[],
): Stretch | null {
  const goesOn = joints.find((joint) =>
    hasAny(reader.scene, joint + 1, ['that', 'deny', 'assert', 'brand']),
  );
  if (goesOn === undefined) return null;
  const verb = findVerb(reader.scene, from, goesOn, 'assert', 'deny', 'silent', 'comment');
  return (
    outcomes.find((read) => read.speaker !== null)?.speaker ??
    (verb < 0 ? null : speakerOf(reader, { from, to: goesOn }, verb))
  );
}

/** "His people say: we won't tell you": whose words the colon announces. */
function announced(reader: Reader, from: number, joint: number): Stretch | null {
  const { scene } = reader;
  const isSaying =
    scene.tokens[joint]?.lower === ':' &&
    has(scene, joint - 1, 'assert') &&
    isVerb(scene, joint - 1);
  return isSaying ? speakerOf(reader, { from, to: joint }, joint - 1) : null;
}

/** "CLAIM: …": what follows is put up to be tested. */
function isClaimLabel(reader: Reader, from: number, joint: number): boolean {
  const { scene } = reader;
  let end = from + widthAt(scene, from);
  while (end < joint && isNumbering(scene, end)) end += 1;
  const isLabel = scene.tokens[joint]?.lower === ':' && hasAny(scene, from, ['alleged-label']);
  return isLabel && joint - end <= (end > from + 1 ? 0 : 1);
}

/** "no. 1", "two": which of several claims it is. */
function isNumbering({ tokens, tags }: Scene, at: number): boolean {
  const token = tokens[at];
  return token?.kind !== 'word' || tags[at]?.hasAny(['counted', 'none']) === true;
}

/** Whose words follow a colon: "The spokesman's answer was short: …". */
function leadName(reader: Reader, from: number, joint: number): Stretch | null {
  if (reader.scene.tokens[joint]?.lower !== ':') return null;
  if (reader.scene.times.some((time) => time.by === 'calendar' && time.to === joint)) return null;
  const named = reader.scene.mentions.filter(
    (own) => own.from >= from && own.to <= joint && isSpeakerOnly(reader.scene, own),
  );
  if (reader.scene.sentence.isTitle && named.length > 1) return null;
  const mention = named.at(-1);
  return mention === undefined ? null : { from: mention.from, to: mention.to };
}

function isSpeakerOnly(scene: Scene, { from, to, uses }: Mention): boolean {
  if (uses.length === 0) {
    const acts = hasAny(scene, to, ['genitive', 'auxiliary', 'assert', 'speech', 'finite']);
    const isTitled = to - from > 1 || hasAny(scene, from - 1, ['title', 'role']);
    return !scene.sentence.isTitle && (isTitled || acts);
  }
  return uses.every((use) => use.naming === 'voice' || use.naming === 'teller');
}
