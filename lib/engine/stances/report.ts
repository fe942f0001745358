import { type Mention, namesParty, namesTeller } from '../mentions.ts';
import { find, findVerb, has, hasAny, isVerb, type Scene, type Stretch } from '../scene.ts';
import { bareMention } from './bare-mention.ts';
import { nextVerb } from './denial.ts';
import { isAskedFor } from './doubt.ts';
import { answered, echoed } from './echo.ts';
import { relayedIn } from './frame.ts';
import { type Outcome, outcome, type Reader, SECONDHAND } from './outcome.ts';
import { isPersonal, isSomebody } from './sayer.ts';
import {
  agentOf,
  cueAt,
  focusAround,
  focusIn,
  giverOf,
  isAnybodyNamed,
  negationOf,
  speakerOf,
} from './scope.ts';
import { isOpenEnded } from './silence.ts';
import { subjectOf } from './subject.ts';
import { widthAt } from './view.ts';

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
  const told = seenOnly(reader, object) ?? toldOf(reader, stretch, at, object);
  const inner = told ?? reader.read(object) ?? clauseFor(reader, object);
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

/** The rule of "says it again": what the sentence has said before. */
export const SAID_OF_IT = 'said-of-it';

/** "reported the call", "broke the news of it": the event or its report is what the verb takes. */
function toldOf(reader: Reader, stretch: Stretch, at: number, object: Stretch): Outcome | null {
  const focus = focusIn(reader, object.from, Math.min(stretch.to, object.from + 6));
  if (focus === null || focus.form === 'verb' || focus.kind === 'evidence') return null;
  if (has(reader.scene, object.from, 'negative')) return null;
  if (focus.kind === 'anaphor' && focus.from > object.from + 1) return null;
  if (focus.kind === 'anaphor' && focus.to < object.to && !endsClause(reader, focus.to))
    return null;
  if (
    has(reader.scene, object.from, 'that') ||
    find(reader.scene, object.from, focus.from, 'none', 'condition') >= 0
  )
    return null;
  if (
    focus.kind === 'anaphor' &&
    find(reader.scene, Math.max(stretch.from, at - 3), at, 'passive') >= 0
  )
    return null;
  if (reader.isClause(object)) return null;
  const that = has(reader.scene, focus.to, 'that') ? focus.to : -1;
  const said = that < 0 ? null : reader.read({ from: that + 1, to: object.to });
  if (said !== null && said.rule === 'left-to-the-verb') return said;
  const rule = focus.kind === 'anaphor' ? SAID_OF_IT : 'reported';
  return outcome('reported', rule, [cueAt(reader, at, 'report')]);
}

/** "said that it had seen the reports": who knows of a report says nothing of what is in it. */
function seenOnly(reader: Reader, { from, to }: Stretch): Outcome | null {
  const account = reader.focus.find((own) => own.kind === 'account' && own.from > from);
  if (account === undefined || account.to > Math.min(to, from + LONGEST_KNOWING)) return null;
  const seen = findVerb(reader.scene, from, account.from, 'know');
  if (seen < 0 || find(reader.scene, from + 1, account.from, 'that', 'source') >= 0) return null;
  if (negationOf(reader, from, seen) >= 0) return null;
  return outcome('unconfirmed', 'not-known', [cueAt(reader, seen, 'no-comment')]);
}

/** How many words "it had seen the first reports" may have. */
const LONGEST_KNOWING = 9;

/** "told the world that he did not": what is said, without to whom. */
function clauseFor(reader: Reader, { from, to }: Stretch): Outcome | null {
  const that = find(reader.scene, from, Math.min(to, from + MOST_HEARERS), 'that');
  return that < 0 ? null : reader.read({ from: that + 1, to });
}

/** How many words may say to whom something is said. */
const MOST_HEARERS = 6;

function endsClause({ scene }: Reader, at: number): boolean {
  return scene.tokens[at]?.kind === 'mark' || hasAny(scene, at, ['preposition', 'adverb']);
}

/** The inner speaker, or the outer one where the inner is no name: "the BBC says it could not verify". */
export function namedSpeaker(
  { scene }: Reader,
  inner: Stretch | null,
  outer: Stretch | null,
): Stretch | null {
  if (inner === null || outer === null) return inner ?? outer;
  if (isOfStaff(scene, inner, outer)) return outer;
  const isOwn = isSomebody(scene, inner) && isPersonal(scene, inner) && !isHis(scene, inner);
  return isOwn ? inner : outer;
}

/** "Paris knows nothing, an official said": a place speaks through whoever works there. */
function isOfStaff(scene: Scene, { from, to }: Stretch, outer: Stretch): boolean {
  const place = scene.tokens[from];
  const isPerson = scene.mentionAt[from]?.uses.some((use) => use.isPerson) === true;
  if (to - from > 1 || isPerson || place?.capital !== true || (scene.tags[from]?.size ?? 0) > 0)
    return false;
  return find(scene, outer.from, outer.to, 'speaker-noun', 'source') >= 0;
}

/** "people familiar with it" */
export function isNameless(scene: Scene, { from, to }: Stretch): boolean {
  return find(scene, from, to, 'source') >= 0 && !isAnybodyNamed(scene, { from, to });
}

/** "its sources": named by way of somebody else. */
function isHis(scene: Scene, { from }: Stretch): boolean {
  return has(scene, from, 'possessive');
}

/** What is merely mentioned or alleged becomes a report where somebody stands behind it. */
export function vouched(inner: Outcome): Outcome['stance'] {
  return inner.rule === 'alleged' ? 'reported' : (inner.stance ?? 'reported');
}

/** "The call was first reported by the Post": what is said has been said before the verb. */
function aboutSubject(reader: Reader, stretch: Stretch, at: number): Outcome | null {
  const before = focusIn(reader, stretch.from, at);
  if (before === null || before.kind === 'anaphor') return null;
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

/** The subject before the verb; in "says report" it stands behind, in "it has been said" nowhere. */
function subjectBefore(reader: Reader, stretch: Stretch, at: number): Stretch | null {
  const { scene } = reader;
  const isBehind = has(scene, at + widthAt(scene, at), 'account');
  const isPassive = find(scene, Math.max(stretch.from, at - 3), at, 'passive') >= 0;
  return isBehind || isPassive ? null : speakerOf(reader, stretch, at);
}

/** "confirmed the call", "has not confirmed it", "no confirmation" */
export function confirmation(
  reader: Reader,
  stretch: Stretch,
  at: number,
): Outcome | null | undefined {
  const { scene } = reader;
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

/** Whether it is a paper, and the only one named. */
function isOnlyTeller({ mentions }: Scene, teller: Mention): boolean {
  return namesTeller(teller) && mentions.filter(namesTeller).length === 1;
}

/** How many words may stand before "condition of anonymity" at a beginning. */
const LONGEST_LEAD = 3;

/** "Speaking on condition of anonymity, an official said …": what is said decides; null where nothing is. */
function saidBehind(reader: Reader, { from, to }: Stretch, at: number): Outcome | null {
  const { tokens } = reader.scene;
  const comma = tokens.findIndex(({ lower }, place) => place > at && lower === ',');
  if (at > from + LONGEST_LEAD || comma < 0 || comma >= to) return null;
  return reader.read({ from: comma + 1, to });
}

/** "asked not to be named", "a source of its own": the report stands on them. */
export function sourcing(reader: Reader, { from, to }: Stretch, at: number): Outcome | undefined {
  if (!reader.isFocus(at)) return undefined;
  const said = saidBehind(reader, { from, to }, at);
  if (said !== null) return said;
  const own = find(reader.scene, from, at, 'source');
  const source = own >= 0 ? own : find(reader.scene, 0, at, 'source');
  const teller = reader.scene.mentions.find(
    (mention) => mention.to <= at && mention.uses.length > 0 && !namesParty(mention),
  );
  const named = source >= 0 ? { from: source, to: source + widthAt(reader.scene, source) } : null;
  const house = teller === undefined ? null : { from: teller.from, to: teller.to };
  const isFound =
    teller !== undefined &&
    named !== null &&
    teller.to < named.from &&
    isOnlyTeller(reader.scene, teller);
  const speaker = isFound ? house : (named ?? house);
  return outcome('reported', 'sourcing', [cueAt(reader, at, 'report')], {
    speaker,
    presupposed: speaker === null,
  });
}
