import { namesParty } from '../mentions.ts';
import {
  find,
  findVerb,
  has,
  hasAny,
  isVerb,
  type Scene,
  type Stretch,
  widthAt,
} from '../scene.ts';
import { bareMention } from './bare-mention.ts';
import { isAskedFor } from './doubt.ts';
import { answered, echoed } from './echo.ts';
import { relayedIn } from './frame.ts';
import { type Outcome, outcome, type Reader, SECONDHAND, vouched } from './outcome.ts';
import { namedSpeaker } from './outer-speaker.ts';
import { saidIn } from './said.ts';
import { isPersonal } from './sayer.ts';
import { agentOf, cueAt, focusIn, negationOf, speakerOf } from './scope.ts';
import { subjectOf } from './subject.ts';

/** "said that …": the stance is that of what is said */
export function assertion(
  reader: Reader,
  stretch: Stretch,
  at: number,
): Outcome | null | undefined {
  const { scene } = reader;
  if (!isSaying(reader, stretch, at) || reader.isFocus(at)) return undefined;
  if (isAttribute(reader, stretch, at)) return undefined;
  const object = { from: at + widthAt(scene, at), to: stretch.to };
  const echo = echoed(reader, stretch, at) ?? answered(reader, stretch, at);
  if (echo !== undefined) return echo;
  const inner = saidIn(reader, stretch, at, object);
  const neither = has(scene, object.from, 'neither') ? object.from : -1;
  const negation = neither >= 0 ? neither : negationOf(reader, stretch.from, at);
  if (inner === null && negation < 0) return aboutSubject(reader, stretch, at);
  const speaker =
    relayedIn(scene, object.from, stretch.to) ??
    tellerOf(reader, stretch, at) ??
    sayerOf(reader, stretch, at);
  if (negation >= 0 && inner === null && focusIn(reader, at, stretch.to)?.kind === 'evidence')
    return outcome('unconfirmed', 'no-evidence', [cueAt(reader, negation, 'negation')], {
      speaker,
    });
  if (inner === null) return aboutSubject(reader, stretch, at);
  if (isReply(scene, at) && UNTOLD.has(inner.rule))
    return { ...inner, stance: null, rule: 'mentioned', presupposed: true, speaker };
  if (isSaidTo(reader, stretch, at))
    return {
      ...inner,
      rule: 'hearsay',
      stance: inner.stance ?? 'reported',
      cues: [cueAt(reader, at, 'report'), ...inner.cues],
    };
  const secondhand = find(scene, object.from, stretch.to, 'secondhand');
  if (secondhand >= 0 && has(scene, at, 'know'))
    return outcome('unconfirmed', SECONDHAND, [cueAt(reader, secondhand, 'hedge')], { speaker });
  if (negation >= 0 && isAskedFor(reader, object.from) && inner.stance !== 'denied')
    return { ...inner, stance: 'reported', rule: 'taken-for-granted', speaker };
  if (negation >= 0 && isUnsaid(reader, stretch, negation, at)) {
    return outcome(
      'unconfirmed',
      'not-said',
      [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'no-comment')],
      { speaker },
    );
  }
  return {
    ...inner,
    stance: vouched(inner),
    speaker: namedSpeaker(
      reader,
      inner.speaker,
      speaker ?? agentOf(reader, { from: at + 1, to: stretch.to }),
    ),
    cues: [...inner.cues, cueAt(reader, at, 'report')],
  };
}

/** Rules by which a mention is no more than what somebody responds to. */
const UNTOLD: ReadonlySet<string> = new Set(['reported', 'mentioned', 'alleged']);

/** "responded to reports of a call": who reacts to what is told does not tell it. */
function isReply(scene: Scene, at: number): boolean {
  const behind = at + widthAt(scene, at);
  return (
    has(scene, at, 'comment') &&
    (has(scene, behind, 'with') || find(scene, behind, behind + 4, 'request') >= 0)
  );
}

/** "did not say", "nobody will say": the negation is the verb's or its subject. */
function isUnsaid(reader: Reader, { from }: Stretch, negation: number, at: number): boolean {
  const { scene } = reader;
  if (has(scene, at - 1, 'infinitive') && find(scene, negation + 1, at, 'definite') >= 0)
    return false;
  if (hasAny(scene, negation, ['negation', 'neither'])) return true;
  if (hasAny(scene, negation + widthAt(scene, negation), ['auxiliary', 'modal', 'preposition']))
    return true;
  return subjectOf(reader, from, at).from === negation;
}

/** A verb by its place, or behind a remark between commas: "Jane Roe, the editor, says that". */
function isSaying(reader: Reader, { from }: Stretch, at: number): boolean {
  if (isVerb(reader.scene, at)) return true;
  const subject = subjectOf(reader, from, at);
  let group = at;
  while (group > from && hasAny(reader.scene, group - 1, ['auxiliary', 'adverb'])) group -= 1;
  const isParted =
    reader.hidden[group - 1] === true || reader.scene.tokens[group - 1]?.lower === ',';
  return isParted && !has(reader.scene, at, 'account') && isPersonal(reader.scene, subject);
}

/** The subject of a verb of saying, unless it is a party that says it to the other. */
function sayerOf(reader: Reader, stretch: Stretch, at: number): Stretch | null {
  const subject = speakerOf(reader, stretch, at);
  const hearer = at + widthAt(reader.scene, at);
  return subject !== null && isToldBetween(reader.scene, subject, hearer) ? null : subject;
}

/** "Smith told Brown by phone that …": what one party says to another is no word to the public. */
function isToldBetween({ mentionAt }: Scene, subject: Stretch, hearer: number): boolean {
  const one = mentionAt[subject.to - 1] ?? null;
  const other = mentionAt[hearer] ?? null;
  return one !== null && other !== null && namesParty(one) && namesParty(other);
}

/** "The agency was told by an aide that …": who tells it in a passive, null where nobody is named. */
function tellerOf(reader: Reader, { from, to }: Stretch, at: number): Stretch | null {
  if (find(reader.scene, Math.max(from, at - 3), at, 'passive') < 0) return null;
  const behind = at + widthAt(reader.scene, at);
  const that = find(reader.scene, behind, to, 'that');
  const isRelayed = find(reader.scene, behind, that, 'assert') >= 0;
  return that < 0 || isRelayed ? null : agentOf(reader, { from: behind, to: that });
}

/** "the call described in Washington never took place": a participle of the noun before it. */
function isAttribute({ scene, isFocus }: Reader, { to }: Stretch, at: number): boolean {
  const behind = at + widthAt(scene, at);
  if (!isFocus(at - 1) || !hasAny(scene, behind, ['preposition', 'by'])) return false;
  return findVerb(scene, behind, to, 'occur', 'false', 'deny', 'unclear') >= 0;
}

/** "is also reported to have": hearsay by grammar. */
function isSaidTo({ scene }: Reader, { from }: Stretch, at: number): boolean {
  return (
    has(scene, at + 1, 'infinitive') && find(scene, Math.max(from, at - 3), at, 'passive') >= 0
  );
}

/** "The call was first reported by the Post": what is said has been said before the verb. */
function aboutSubject(reader: Reader, stretch: Stretch, at: number): Outcome | null {
  const before = focusIn(reader, stretch.from, at);
  if (before === null || before.kind === 'anaphor') return null;
  const rejected = rejectedBeside(reader, stretch, at);
  if (rejected !== null) return rejected;
  if (before.kind === 'event' || before.kind === 'evidence') {
    const read = bareMention(reader, { from: stretch.from, to: at });
    const speaker = agentOf(reader, { from: at + 1, to: stretch.to });
    if (read?.stance === null && speaker !== null)
      return { ...read, stance: 'reported', speaker, cues: [cueAt(reader, at, 'report')] };
    return read === null
      ? null
      : { ...read, speaker: read.speaker ?? subjectBefore(reader, stretch, at) };
  }
  return null;
}

/** "has been reported by one paper and denied by Smith": the last participle of two decides; null for one. */
function rejectedBeside(reader: Reader, { from, to }: Stretch, at: number): Outcome | null {
  const { scene } = reader;
  if (find(scene, Math.max(from, at - 3), at, 'passive') < 0) return null;
  const and = find(scene, at, to, 'and', 'contrast');
  const verb = hasAny(scene, and + 1, ['adverb']) ? and + 2 : and + 1;
  if (and < 0 || !has(scene, verb, 'deny')) return null;
  const speaker = agentOf(reader, { from: verb + widthAt(scene, verb), to });
  return speaker === null
    ? null
    : outcome('denied', 'denied', [cueAt(reader, verb, 'denial')], { speaker });
}

/** The subject before the verb; in "says report" it stands behind, in "it has been said" nowhere. */
function subjectBefore(reader: Reader, stretch: Stretch, at: number): Stretch | null {
  const { scene } = reader;
  const isBehind = has(scene, at + widthAt(scene, at), 'account');
  const isPassive = find(scene, Math.max(stretch.from, at - 3), at, 'passive') >= 0;
  return isBehind || isPassive ? null : speakerOf(reader, stretch, at);
}
