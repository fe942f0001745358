import { trimmed, widthAt } from './clauses.ts';
import type { Tag } from './languages/language.ts';
import { type CueWords, type Focus, type Outcome, outcome, type Reader } from './outcome.ts';
import { isInRelative } from './relative.ts';
import { find, findVerb, has, hasAny, isNamed, isVerb, type Stretch } from './scene.ts';
import { subjectOf } from './subject.ts';
import type { CueKind } from './types.ts';

/** How a word treats what it governs in the stretch; undefined where it is no predicate here. */
type Predicate = (reader: Reader, stretch: Stretch, at: number) => Outcome | null | undefined;

const PREDICATES: readonly (readonly [Tag, Predicate])[] = [
  ['sourcing', sourcing],
  ['silent', silence],
  ['comment', silence],
  ['brand', branding],
  ['retract', retraction],
  ['deny', denial],
  ['confirm', confirmation],
  ['assert', assertion],
  ['false', falsehood],
  ['unclear', openness],
  ['doubt', doubting],
  ['true', truth],
  ['opinion', opinion],
  ['ask', asking],
  ['know', knowing],
  ['occur', occurrence],
  ['denial', denialNoun],
];

/**
 * The first predicate from the left decides, and with it the outermost; one in a relative clause
 * only where nothing else does.
 */
export function predicated(reader: Reader, stretch: Stretch): Outcome | null {
  const main = firstPredicate(reader, stretch, false);
  if (main !== undefined) return main;
  const mention = bareMention(reader, stretch);
  if (mention !== null && mention.stance !== null) return mention;
  return firstPredicate(reader, stretch, true) ?? mention;
}

/** Of the predicates in relative clauses, or of the others; undefined where there is none. */
function firstPredicate(
  reader: Reader,
  stretch: Stretch,
  relative: boolean,
): Outcome | null | undefined {
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const decided = predicateAt(reader, stretch, at, relative);
    if (decided !== undefined) return decided;
  }
  return undefined;
}

function predicateAt(
  reader: Reader,
  stretch: Stretch,
  at: number,
  relative: boolean,
): Outcome | null | undefined {
  const tags = reader.scene.tokens[at]?.tags;
  if (tags === undefined || tags.size === 0 || reader.hidden[at] || isEvent(reader, at))
    return undefined;
  if (isNamed(reader.scene, at)) return undefined;
  for (const [tag, predicate] of PREDICATES) {
    if (!tags.has(tag) || isInRelative(reader.scene, stretch.from, at) !== relative) continue;
    const decided = predicate(reader, stretch, at);
    if (decided !== undefined) return decided;
  }
  return undefined;
}

function isEvent(reader: Reader, at: number): boolean {
  return reader.isFocus(at) && focusAt(reader, at)?.kind === 'event';
}

export function cueAt(reader: Reader, at: number, kind: CueKind): CueWords {
  return { from: at, to: at + widthAt(reader.scene, at), kind };
}

function focusAt(reader: Reader, at: number): Focus | null {
  return reader.focus.find((focus) => at >= focus.from && at < focus.to) ?? null;
}

function focusIn(reader: Reader, from: number, to: number): Focus | null {
  return (
    reader.focus.find(
      (focus) => focus.from >= from && focus.to <= to && !reader.hidden[focus.from],
    ) ?? null
  );
}

/** What a predicate has beside it: first what follows, then what precedes. */
function focusAround(reader: Reader, { from, to }: Stretch, at: number): Focus | null {
  return focusIn(reader, at + widthAt(reader.scene, at), to) ?? focusIn(reader, from, at);
}

/** The subject of a predicate as a speaker: null where it is the event or the report itself. */
function speakerOf(reader: Reader, stretch: Stretch, verb: number): Stretch | null {
  const subject = subjectOf(reader, stretch.from, verb);
  if (subject.from >= subject.to || hasAny(reader.scene, subject.from, ['none', 'occur']))
    return null;
  const last = focusAt(reader, subject.to - 1);
  const knows = find(reader.scene, subject.from, subject.to, 'source') >= 0;
  if (last !== null && last.kind !== 'account' && last.kind !== 'anaphor' && !knows) return null;
  const told = last?.kind === 'account' && !isAnybodyNamed(reader, subject);
  return told && !knows ? null : subject;
}

function isAnybodyNamed(reader: Reader, { from, to }: Stretch): boolean {
  return reader.scene.mentions.some((mention) => mention.from < to && mention.to > from);
}

/** The negation that governs a word: among its auxiliaries, or in a subject such as "nobody"; -1 for none. */
function negationOf(reader: Reader, from: number, at: number): number {
  const { scene } = reader;
  for (let back = at - 1; back >= Math.max(from, at - 6); back -= 1) {
    if (reader.hidden[back] || isNamed(scene, back)) continue;
    if (hasAny(scene, back, ['negation', 'none', 'neither'])) return back;
    if (hasAny(scene, back, ['that', 'condition', 'relative']) || scene.tokens[back]?.lower === ',')
      break;
  }
  const first = trimmed(reader, { from, to: at }).from;
  return hasAny(scene, first, ['none', 'neither']) ? first : -1;
}

/** "asked not to be named", "a source of its own": the report stands on them. */
function sourcing(reader: Reader, _: Stretch, at: number): Outcome | undefined {
  if (!reader.isFocus(at)) return undefined;
  const teller = reader.scene.mentions.find(
    (mention) => mention.to <= at && mention.uses.length > 0,
  );
  const speaker = teller === undefined ? null : { from: teller.from, to: teller.to };
  return outcome('reported', 'sourcing', [cueAt(reader, at, 'report')], { speaker });
}

const SILENT_ABOUT: readonly Tag[] = [
  'comment',
  'confirm',
  'know',
  'assert',
  'silent',
  'deny',
  'speech',
  'adverb',
];

/** "declined to comment", "would not say", "no comment" */
function silence(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const refuses = has(scene, at, 'silent');
  if (refuses && has(scene, at + 1, 'infinitive') && !hasAny(scene, at + 2, SILENT_ABOUT))
    return undefined;
  const negation = refuses ? at : negationOf(reader, stretch.from, at);
  if (negation < 0) return undefined;
  if (!refuses && find(scene, Math.max(stretch.from, at - 3), at, 'passive') >= 0) return undefined;
  const focus = focusAround(reader, stretch, at);
  if (focus === null && !isOpenEnded(reader, stretch, at)) return undefined;
  if (!refuses && focus !== null && !isLeftOut(reader, at, focus)) return undefined;
  const cues = [cueAt(reader, negation, 'no-comment')];
  if (!refuses) cues.push(cueAt(reader, at, 'no-comment'));
  const speaker =
    speakerOf(reader, stretch, negation) ?? agentOf(reader, { from: at + 1, to: stretch.to });
  return outcome('unconfirmed', 'no-comment', cues, { speaker, implied: focus === null });
}

/** Whether nothing else is named that is not spoken of: no clause, no other matter than "the matter". */
function isOpenEnded({ scene }: Reader, stretch: Stretch, at: number): boolean {
  let after = at + widthAt(scene, at);
  while (
    after < stretch.to &&
    hasAny(scene, after, ['infinitive', 'comment', 'confirm', 'assert', 'deny', 'adverb', 'silent'])
  ) {
    after += widthAt(scene, after);
  }
  if (find(scene, after, stretch.to, 'that', 'condition', 'question-word') >= 0) return false;
  return (
    after >= stretch.to - 1 ||
    find(scene, after, stretch.to, 'account', 'neuter') >= 0 ||
    scene.tokens[after]?.kind === 'mark'
  );
}

/** Whether "did not discuss" leaves out the event itself, and not something that was said in it. */
function isLeftOut(reader: Reader, at: number, focus: Focus): boolean {
  const { scene } = reader;
  if (focus.from < at) return has(scene, at, 'speech') === false;
  if (find(scene, at, focus.from, 'condition') >= 0) return true;
  if (focus.kind === 'content' || focus.form === 'verb') return false;
  return !(has(scene, at, 'speech') && find(scene, at + 1, focus.from, 'preposition') >= 0);
}

/** "called the report pure fiction" */
function branding(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const verdict = find(scene, at + 1, stretch.to, 'false');
  if (verdict < 0 || !isVerb(scene, at)) return undefined;
  if (find(scene, at + 1, verdict, 'that', 'relative', 'auxiliary') >= 0) return undefined;
  if (findVerb(scene, at + 1, verdict, 'assert') >= 0) return undefined;
  const cues = [cueAt(reader, verdict, 'denial'), cueAt(reader, at, 'denial')];
  const stance = negationOf(reader, stretch.from, at) < 0 ? 'denied' : 'unconfirmed';
  const implied = focusAround(reader, stretch, at) === null;
  return outcome(stance, 'branded-false', cues, {
    speaker: speakerOf(reader, stretch, at),
    implied,
  });
}

/** "has never retracted its story" stands by it; "retracted its story" takes it back. */
function retraction(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const focus = focusAround(reader, stretch, at);
  const denial = find(reader.scene, at + 1, stretch.to, 'denial');
  const kept = negationOf(reader, stretch.from, at) >= 0;
  if (focus === null && denial < 0 && !kept) return undefined;
  const stance =
    kept === denial < 0 ? 'reported' : denial < 0 ? 'denied' : kept ? 'denied' : 'unconfirmed';
  return outcome(
    stance,
    kept ? 'kept' : 'taken-back',
    [cueAt(reader, at, kept ? 'assertion' : 'denial')],
    {
      speaker: speakerOf(reader, stretch, at),
    },
  );
}

/** "denied", "rejected", "brushed aside", and what becomes of them under a negation */
function denial(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  const { scene } = reader;
  if (hasAny(scene, at, ['account', 'false']) && !isVerb(scene, at)) return undefined;
  const object = { from: at + widthAt(scene, at), to: stretch.to };
  const governed = rejected(reader, object);
  const isPassive = governed === null && isPassiveAt(reader, stretch, at);
  if (governed === null && focusIn(reader, object.from, object.to) !== null) return null;
  if (governed === null && !isPassive) return bareDenial(reader, stretch, at);
  const speaker = isPassive ? agentOf(reader, object) : speakerOf(reader, stretch, at);
  const cue = cueAt(reader, at, 'denial');
  const ceased = find(scene, Math.max(stretch.from, at - 3), at, 'ceased');
  if (ceased >= 0)
    return outcome('reported', 'no-longer-denied', [cueAt(reader, ceased, 'assertion'), cue], {
      speaker,
    });
  const negation = negationOf(reader, stretch.from, at);
  if (negation >= 0)
    return outcome('unconfirmed', 'not-denied', [cueAt(reader, negation, 'negation'), cue], {
      speaker,
    });
  if (governed === 'part')
    return outcome('reported', 'part-denied', [{ ...cue, kind: 'report' }], { presupposed: true });
  if (governed === 'negative') return outcome('reported', 'double-negation', [cue], { speaker });
  return outcome('denied', 'denied', [cue], { speaker });
}

/** "The report was denied": the focus before it is what is denied. */
function isPassiveAt(reader: Reader, { from }: Stretch, at: number): boolean {
  return focusIn(reader, from, at) !== null && isParticiple(reader, from, at);
}

/** Behind an auxiliary, or in a headline right behind its noun and at the end. */
function isParticiple(reader: Reader, from: number, at: number): boolean {
  if (find(reader.scene, Math.max(from, at - 4), at, 'passive') >= 0) return true;
  return reader.isFocus(at - 1) && reader.scene.tokens[at + 1]?.kind !== 'word';
}

/** "The Kremlin denied." rejects whatever the article speaks of; "denied a visa" does not. */
function bareDenial(reader: Reader, stretch: Stretch, at: number): Outcome | null {
  const rest = trimmed(reader, { from: at + widthAt(reader.scene, at), to: stretch.to });
  if (
    rest.from < rest.to &&
    !reader.scene.times.some((time) => time.from >= rest.from && time.from <= rest.from + 1)
  )
    return null;
  return outcome('denied', 'denied', [cueAt(reader, at, 'denial')], {
    speaker: speakerOf(reader, stretch, at),
    implied: true,
  });
}

/** Who acts in a passive: "by the Kremlin" up to the end of the noun phrase. */
function agentOf({ scene }: Reader, { from, to }: Stretch): Stretch | null {
  const by = find(scene, from, Math.min(to, from + 4), 'by');
  if (by < 0) return null;
  const comma = scene.tokens.findIndex((token, at) => at > by && token.lower === ',');
  return { from: by + 1, to: comma < 0 ? to : Math.min(comma, to) };
}

/** What a denial rejects: the event or its report, a part of it, a negation of it; null for something else. */
function rejected(reader: Reader, object: Stretch): 'whole' | 'part' | 'negative' | null {
  const { scene } = reader;
  const focus = focusIn(reader, object.from, object.to);
  if (focus === null) return null;
  if (focus.kind === 'account' && isOfSettingOnly(reader, focus, object)) return 'part';
  const that = clauseIn(reader, object, focus);
  if (that < 0)
    return find(scene, object.from, focus.from, 'part') >= 0 || isInside(reader, object.from, focus)
      ? 'part'
      : 'whole';
  const inner = reader.read({ from: that, to: object.to });
  if (inner === null) return null;
  if (inner.presupposed || inner.stance === null) return 'part';
  return inner.stance === 'denied' ? 'negative' : 'whole';
}

/** "the suggestion that voices were raised during the call" takes the call for granted. */
function isOfSettingOnly(reader: Reader, account: Focus, object: Stretch): boolean {
  if (!has(reader.scene, account.to, 'that')) return false;
  return reader.read({ from: account.to + 1, to: object.to })?.rule === 'taken-for-granted';
}

/** Where the clause begins that is denied, with "that" or without; -1 where a noun is. */
function clauseIn(reader: Reader, object: Stretch, focus: Focus): number {
  const { scene } = reader;
  if (focus.kind === 'anaphor' && focus.from === object.from) return -1;
  const that = find(scene, object.from, Math.min(object.to, object.from + 2), 'that');
  if (that >= 0 && !has(scene, that, 'part')) return that + 1;
  const bare =
    hasAny(scene, object.from, ['singular', 'plural', 'neuter', 'group']) ||
    isNamed(scene, object.from);
  return bare && focus.form === 'verb' ? object.from : -1;
}

/** "involvement in the call": the event only as the place of something else. */
function isInside(reader: Reader, from: number, focus: Focus): boolean {
  if (focus.form !== 'noun' || focus.kind !== 'event') return false;
  for (let at = from + 1; at < focus.from; at += 1) {
    if (hasAny(reader.scene, at, ['account', 'outlet']) || isNamed(reader.scene, at)) return false;
    if (has(reader.scene, at, 'preposition') && !hasAny(reader.scene, at, ['of', 'by', 'with']))
      return true;
  }
  return false;
}

/** "confirmed the call", "has not confirmed it", "no confirmation" */
function confirmation(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  const { scene } = reader;
  const focus = focusAround(reader, stretch, at);
  const negation = negationOf(reader, stretch.from, at);
  const yet =
    negation >= 0 ? negation : find(scene, Math.max(stretch.from, at - 3), at, 'prospect');
  const speaker = speakerOf(reader, stretch, at);
  if (yet >= 0) {
    const cues = [cueAt(reader, yet, 'negation'), cueAt(reader, at, 'no-comment')];
    return outcome('unconfirmed', 'not-confirmed', cues, { speaker, implied: focus === null });
  }
  if (focus === null) return undefined;
  const inner = reader.read({ from: at + widthAt(scene, at), to: stretch.to });
  const stance = inner?.stance ?? 'reported';
  const cue = cueAt(reader, at, 'assertion');
  if (stance !== 'reported' && inner !== null)
    return { ...inner, speaker: inner.speaker ?? speaker };
  return outcome(stance, 'confirmed', [cue], { speaker: inner?.speaker ?? speaker });
}

/** "said that …": the stance is that of what is said */
function assertion(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  const { scene } = reader;
  if (!isVerb(scene, at) || reader.isFocus(at)) return undefined;
  const object = { from: at + widthAt(scene, at), to: stretch.to };
  const told = toldOf(reader, stretch, at, object);
  const inner = told ?? reader.read(object);
  const negation = negationOf(reader, stretch.from, at);
  const speaker = speakerOf(reader, stretch, at);
  if (inner === null) return aboutSubject(reader, stretch, at);
  if (isSaidTo(reader, stretch, at))
    return {
      ...inner,
      rule: 'hearsay',
      stance: inner.stance ?? 'reported',
      cues: [cueAt(reader, at, 'report'), ...inner.cues],
    };
  if (negation >= 0 && has(scene, negation, 'negation')) {
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

/** "is also reported to have": hearsay by grammar. */
function isSaidTo({ scene }: Reader, { from }: Stretch, at: number): boolean {
  return (
    has(scene, at + 1, 'infinitive') && find(scene, Math.max(from, at - 3), at, 'passive') >= 0
  );
}

/** "reported the call", "broke the news of it": the event or its report is what the verb takes. */
function toldOf(reader: Reader, stretch: Stretch, at: number, object: Stretch): Outcome | null {
  const focus = focusIn(reader, object.from, Math.min(stretch.to, object.from + 6));
  if (focus === null || focus.form === 'verb' || focus.kind === 'evidence') return null;
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
  if (firstPredicate(reader, object, false) !== undefined) return null;
  return outcome('reported', 'reported', [cueAt(reader, at, 'report')]);
}

function endsClause({ scene }: Reader, at: number): boolean {
  return scene.tokens[at]?.kind === 'mark' || hasAny(scene, at, ['preposition', 'adverb']);
}

/** The inner speaker, or the outer one where the inner is but a pronoun: "the BBC says it could not verify". */
export function namedSpeaker(
  { scene }: Reader,
  inner: Stretch | null,
  outer: Stretch | null,
): Stretch | null {
  if (inner === null) return outer;
  const isPronoun = hasAny(scene, inner.from, ['self', 'singular', 'plural', 'neuter']);
  return isPronoun ? (outer ?? inner) : inner;
}

/** What is merely mentioned or alleged becomes a report where somebody stands behind it. */
export function vouched(inner: Outcome): Outcome['stance'] {
  return inner.rule === 'alleged' ? 'reported' : (inner.stance ?? 'reported');
}

/** "The call was first reported by the Post": what is said has been said before the verb. */
function aboutSubject(reader: Reader, stretch: Stretch, at: number): Outcome | null {
  const before = focusIn(reader, stretch.from, at);
  if (before === null || before.kind === 'anaphor') return null;
  if (before.kind === 'event') {
    const read = bareMention(reader, { from: stretch.from, to: at });
    const speaker = agentOf(reader, { from: at + 1, to: stretch.to });
    if (read?.stance === null && speaker !== null)
      return { ...read, stance: 'reported', speaker, cues: [cueAt(reader, at, 'report')] };
    return read;
  }
  return null;
}

/** "is false", "pure fiction", "not true" */
function falsehood(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  const { scene } = reader;
  const before = focusIn(reader, stretch.from, at);
  const after = focusIn(reader, at + 1, stretch.to);
  const isShort =
    at + widthAt(scene, at) - trimmed(reader, { from: stretch.from, to: at }).from <= 4;
  const isAttribute = after?.kind === 'account' && after.from - at <= 3;
  const isPredicate =
    isShort || find(scene, stretch.from, at, 'auxiliary') >= 0 || has(scene, at - 1, 'preposition');
  if (!isAttribute && !isPredicate) return undefined;
  const focus = before ?? (isAttribute || isShort ? after : null);
  if (focus === null && find(scene, at, stretch.to, 'condition') >= 0) return undefined;
  const isWhat = has(scene, stretch.from, 'question-word');
  if (focus === null && !isShort && !isWhat) return undefined;
  const negation = negationOf(reader, stretch.from, at);
  if (negation >= 0 && (before === null || before.from < negation)) {
    return outcome(
      'reported',
      'not-false',
      [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'denial')],
      { implied: focus === null },
    );
  }
  return outcome('denied', 'false', [cueAt(reader, at, 'denial')], { implied: focus === null });
}

/** "remains unclear", "is disputed" */
function openness(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const focus = focusAround(reader, stretch, at);
  const isShort = stretch.to - stretch.from <= 3;
  if (focus === null && !isShort) return undefined;
  const governed = ['deny', 'assert', 'confirm', 'silent', 'false'] as const;
  if (has(scene, at, 'alleged') && find(scene, at + 1, stretch.to, ...governed) >= 0)
    return undefined;
  return outcome('unconfirmed', 'left-open', [cueAt(reader, at, 'hedge')], {
    implied: focus === null,
  });
}

/** "doubted that they had spoken", "no reason to doubt it" */
function doubting(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const focus = focusAround(reader, stretch, at);
  if (focus === null) return undefined;
  const isDoubted = negationOf(reader, stretch.from, at) < 0;
  const speaker = speakerOf(reader, stretch, at);
  const cues = [cueAt(reader, at, 'hedge')];
  return isDoubted
    ? outcome('unconfirmed', 'doubted', cues, { speaker })
    : outcome('reported', 'not-doubted', cues, { speaker });
}

/** "the report is accurate" */
function truth(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const focus = focusIn(reader, stretch.from, at);
  if (focus === null || focus.kind === 'event' || !hasAny(scene, at - 1, ['auxiliary', 'negation']))
    return undefined;
  const condition = find(scene, stretch.from, at, 'condition');
  if (condition >= 0)
    return outcome('unconfirmed', 'condition', [cueAt(reader, condition, 'hedge')]);
  const negation = negationOf(reader, stretch.from, at);
  if (negation >= 0) return outcome('denied', 'not-true', [cueAt(reader, negation, 'negation')]);
  return outcome('reported', 'true', [cueAt(reader, at, 'assertion')]);
}

/** "asked whether they had spoken" leaves it open; "asked about the call" says nothing of its own */
function asking(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  const focus = focusIn(reader, at + 1, stretch.to);
  if (focus === null || reader.isFocus(at)) return undefined;
  const condition = find(reader.scene, at + 1, stretch.to, 'condition');
  const cue = cueAt(reader, at, 'question');
  if (condition < 0 || condition > focus.from)
    return outcome(null, 'asked-about', [cue], { presupposed: true });
  return outcome('unconfirmed', 'asked-whether', [cueAt(reader, condition, 'question'), cue]);
}

/** "I do not believe that it happened" rejects it; "I believe it happened" lets it be told. */
function opinion(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  if (!isVerb(scene, at)) return undefined;
  const inner = reader.read({ from: at + widthAt(scene, at), to: stretch.to });
  if (inner === null) return undefined;
  const speaker = speakerOf(reader, stretch, at);
  const negation = negationOf(reader, stretch.from, at);
  if (negation < 0) return { ...inner, speaker: inner.speaker ?? speaker };
  const stance =
    inner.stance === 'denied' ? 'reported' : inner.rule === 'mentioned' ? 'unconfirmed' : 'denied';
  return outcome(
    stance,
    'not-believed',
    [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'hedge')],
    { speaker },
  );
}

/** "nobody knows whether", "not aware of the call" */
function knowing(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const before = negationOf(reader, stretch.from, at);
  const negation =
    before >= 0 ? before : find(reader.scene, at + 1, Math.min(at + 3, stretch.to), 'none');
  if (negation < 0 || focusIn(reader, at + 1, stretch.to) === null) return undefined;
  const cues = [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'hedge')];
  return outcome('unconfirmed', 'not-known', cues, { speaker: speakerOf(reader, stretch, at) });
}

/** "took place", "never happened", "there was no call" */
function occurrence(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const after = at + widthAt(scene, at);
  const focus =
    focusIn(reader, stretch.from, at) ?? focusIn(reader, after, Math.min(stretch.to, after + 9));
  if (focus?.kind === 'account' || focus?.kind === 'evidence') return undefined;
  const end = focus !== null && focus.from > at ? focus.from : after + 2;
  if (find(scene, after, end, 'silent') >= 0) return undefined;
  const none = find(scene, after, end, 'none', 'negation');
  const negation = none >= 0 ? none : negationOf(reader, stretch.from, at);
  if (focus === null && (negation < 0 || !isSubjectless(reader, stretch, at))) return undefined;
  const condition = find(scene, stretch.from, at, 'condition');
  if (condition >= 0)
    return outcome('unconfirmed', 'condition', [cueAt(reader, condition, 'hedge')], {
      implied: focus === null,
    });
  if (negation < 0) return outcome('reported', 'happened', [cueAt(reader, at, 'assertion')]);
  return outcome(
    'denied',
    'did-not-happen',
    [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'negation')],
    { implied: focus === null },
  );
}

/** "Nothing of the sort happened", "Didn't happen!": no other subject than the negation. */
function isSubjectless(reader: Reader, { from }: Stretch, at: number): boolean {
  const { scene } = reader;
  for (let back = at - 1; back >= from; back -= 1) {
    if (hasAny(scene, back, ['none', 'that'])) return true;
    if (!hasAny(scene, back, ['auxiliary', 'negation', 'adverb', 'neuter']))
      return scene.tokens[back]?.kind === 'mark';
  }
  return true;
}

/** "The denial came within a day." */
function denialNoun(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const known =
    hasAny(reader.scene, at - 1, ['definite', 'possessive']) || isNamed(reader.scene, at - 1);
  const focus = focusIn(reader, stretch.from, stretch.to);
  if (focus === null && !known) return undefined;
  return outcome('denied', 'denial-noun', [cueAt(reader, at, 'denial')], {
    implied: focus === null,
  });
}

const KINDS: readonly Focus['kind'][] = ['event', 'content', 'account', 'evidence', 'anaphor'];

/** No predicate decides: the event is told, negated, taken for granted or merely mentioned. */
function bareMention(reader: Reader, stretch: Stretch): Outcome | null {
  const focus = preferred(reader, stretch);
  if (focus === null || focus.kind === 'anaphor') return ellipsis(reader, stretch);
  if (focus.kind === 'evidence') return missingEvidence(reader, stretch, focus);
  const words: CueWords = { from: focus.from, to: focus.to, kind: 'assertion' };
  return openMention(reader, stretch, focus, words) ?? toldMention(reader, stretch, focus, words);
}

/** "they did not", "it was": a clause that leaves its verb to the sentence before. */
function ellipsis(reader: Reader, stretch: Stretch): Outcome | null {
  const { scene } = reader;
  const { from, to } = trimmed(reader, stretch);
  if (!hasAny(scene, from, ['plural', 'singular', 'neuter', 'group']) || to - from > 6) return null;
  const negated = hasAny(scene, to - 1, ['negation', 'none']);
  const auxiliary = negated ? to - 2 : to - 1;
  if (auxiliary <= from || !has(scene, auxiliary, 'auxiliary')) return null;
  const cue = cueAt(reader, negated ? to - 1 : auxiliary, negated ? 'negation' : 'assertion');
  return outcome(negated ? 'denied' : 'reported', 'left-to-the-verb', [cue], { implied: true });
}

/** "the call that never was", "a call that may not have been": what a relative clause says of the event. */
function qualified(
  { scene }: Reader,
  stretch: Stretch,
  focus: Focus,
  words: CueWords,
): Outcome | null {
  const that = find(scene, focus.to, Math.min(stretch.to, focus.to + 2), 'that', 'relative');
  if (that < 0) return null;
  const end = Math.min(stretch.to, that + 4);
  const modal = find(scene, that + 1, end, 'modal');
  if (modal >= 0)
    return outcome('unconfirmed', 'may-have', [
      { from: modal, to: modal + 1, kind: 'hedge' },
      words,
    ]);
  const negation = find(scene, that + 1, end, 'negation', 'none');
  if (negation < 0) return null;
  const either = find(scene, that + 1, negation, 'and') >= 0;
  return outcome(either ? 'unconfirmed' : 'denied', either ? 'may-have' : 'event-negated', [
    { from: negation, to: negation + 1, kind: 'negation' },
    words,
  ]);
}

/** Under a condition, a negation or a "may have". */
function openMention(
  reader: Reader,
  stretch: Stretch,
  focus: Focus,
  words: CueWords,
): Outcome | null {
  const { scene } = reader;
  const condition = find(scene, stretch.from, focus.from, 'condition');
  if (condition >= 0)
    return outcome('unconfirmed', 'condition', [cueAt(reader, condition, 'hedge'), words]);
  if (focus.kind !== 'event') return null;
  const clause = focus.form === 'noun' ? qualified(reader, stretch, focus, words) : null;
  if (clause !== null) return clause;
  const negation = eventNegation(reader, stretch, focus);
  if (negation >= 0)
    return outcome('denied', 'event-negated', [cueAt(reader, negation, 'negation'), words]);
  const modal = find(scene, Math.max(stretch.from, focus.from - 5), focus.from, 'possibly');
  if (modal >= 0 && focus.form === 'verb')
    return outcome('unconfirmed', 'may-have', [cueAt(reader, modal, 'hedge'), words]);
  return null;
}

function toldMention(reader: Reader, stretch: Stretch, focus: Focus, words: CueWords): Outcome {
  const { scene } = reader;
  const hearsay = find(scene, stretch.from, stretch.to, 'hearsay');
  if (hearsay >= 0)
    return outcome('reported', 'hearsay', [cueAt(reader, hearsay, 'report'), words], {
      presupposed: focus.definite,
    });
  if (focus.kind === 'content')
    return outcome('reported', 'content-told', [words], { presupposed: true });
  if (focus.form === 'verb') return outcome('reported', 'event-told', [words]);
  const alleged = find(scene, Math.max(stretch.from, focus.from - 4), focus.from, 'alleged');
  if (alleged >= 0)
    return outcome('unconfirmed', 'alleged', [cueAt(reader, alleged, 'hedge'), words], {
      presupposed: true,
    });
  if (isSetting(reader, stretch, focus))
    return outcome('reported', 'taken-for-granted', [words], { presupposed: true });
  const staged = find(scene, stretch.from, focus.from, 'stage');
  if (
    staged >= 0 &&
    focus.kind === 'event' &&
    (!focus.definite || !has(scene, staged, 'auxiliary'))
  )
    return outcome('reported', 'event-told', [words]);
  return outcome(null, 'mentioned', [words], { presupposed: true });
}

/** The event before the report of it, and a verb before a noun. */
function preferred(reader: Reader, { from, to }: Stretch): Focus | null {
  const own = reader.focus.filter(
    (focus) => focus.from >= from && focus.to <= to && !reader.hidden[focus.from],
  );
  const rank = (focus: Focus) => KINDS.indexOf(focus.kind) * 2 + (focus.form === 'verb' ? 0 : 1);
  return own.reduce<Focus | null>(
    (best, focus) => (best === null || rank(focus) < rank(best) ? focus : best),
    null,
  );
}

/** "did not speak", "held no call", "have not had a conversation"; a known event is not negated by its clause. */
function eventNegation(reader: Reader, stretch: Stretch, focus: Focus): number {
  const { scene } = reader;
  if (focus.form === 'verb') {
    const negation = negationOf(reader, stretch.from, focus.from);
    return negation >= 0
      ? negation
      : find(scene, focus.to, Math.min(stretch.to, focus.to + 4), 'neither');
  }
  const none = find(scene, Math.max(stretch.from, focus.from - 6), focus.from, 'none');
  if (none >= 0 && find(scene, none, focus.from, 'preposition', 'that') < 0) return none;
  if (focus.definite) return -1;
  const stage = find(scene, stretch.from, focus.from, 'stage');
  return stage < 0 ? -1 : find(scene, stretch.from, focus.from, 'negation');
}

/** "in the call", "during their conversation", "used the call to urge" */
function isSetting(reader: Reader, stretch: Stretch, focus: Focus): boolean {
  const { scene } = reader;
  if (focus.kind !== 'event') return false;
  if (find(scene, stretch.from, stretch.to, 'speech', 'topic') >= 0) return true;
  const leads = find(scene, Math.max(stretch.from, focus.from - 5), focus.from, 'setting') >= 0;
  return leads && focus.definite;
}

/** "No recording has been published." */
function missingEvidence(reader: Reader, stretch: Stretch, focus: Focus): Outcome | null {
  const negation = find(reader.scene, stretch.from, stretch.to, 'none', 'negation', 'neither');
  if (negation < 0) return null;
  return outcome('unconfirmed', 'no-evidence', [
    cueAt(reader, negation, 'negation'),
    { from: focus.from, to: focus.to, kind: 'hedge' },
  ]);
}
