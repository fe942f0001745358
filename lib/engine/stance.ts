import {
  coordinationsOf,
  frameOf,
  type Split,
  subjectOf,
  subordinationOf,
  trimmed,
  type View,
} from './clauses.ts';
import type { Tag } from './languages/language.ts';
import { find, has, hasAny, isVerb, type Scene, type Stretch } from './scene.ts';
import type { CueKind, Stance } from './types.ts';

/** What a sentence may take a stance on: the event, a report of it, a word that stands for either. */
export interface Focus extends Stretch {
  readonly kind: 'event' | 'content' | 'account' | 'anaphor' | 'evidence';
  /** The event told by a verb, or by a noun. */
  readonly form: 'verb' | 'noun';
  readonly definite: boolean;
}

/** The words that decided. */
export interface CueWords extends Stretch {
  readonly kind: CueKind;
}

/** How a stretch of a sentence treats the claim. */
export interface Outcome {
  /** Null for a mention that neither asserts nor rejects. */
  readonly stance: Stance | null;
  readonly cues: readonly CueWords[];
  /** Who takes the stance, null where the article does. */
  readonly speaker: Stretch | null;
  /** Name of the rule that decided. */
  readonly rule: string;
  /** The event is taken for granted rather than said to have happened. */
  readonly presupposed: boolean;
  /** Nothing in the words names the event or a report of it; the article has to make it clear. */
  readonly implied: boolean;
}

interface Reader extends View {
  readonly focus: readonly Focus[];
}

/** How a sentence treats the claim, null where it does not speak of it. */
export function stanceOf(scene: Scene, focus: readonly Focus[]): Outcome | null {
  const reader: Reader = { scene, focus, hidden: scene.tokens.map(() => false) };
  const outcome = read(reader, { from: 0, to: scene.tokens.length });
  return outcome === null ? null : asked(scene, outcome);
}

/** A question whether it took place leaves it open; one that presupposes it does not. */
function asked(scene: Scene, outcome: Outcome): Outcome {
  if (!scene.sentence.question || outcome.stance !== 'reported' || outcome.presupposed)
    return outcome;
  if (find(scene, 0, Math.min(3, scene.tokens.length), 'question-word') >= 0) return outcome;
  const mark = scene.tokens.findLastIndex((token) => token.lower === '?');
  return {
    ...outcome,
    stance: 'unconfirmed',
    rule: 'question',
    cues: [{ from: mark, to: mark + 1, kind: 'question' }, ...outcome.cues],
  };
}

function read(reader: Reader, stretch: Stretch): Outcome | null {
  const own = trimmed(reader, stretch);
  if (own.from >= own.to) return null;
  return (
    framed(reader, own) ??
    coordinated(reader, own) ??
    subordinated(reader, own) ??
    predicated(reader, own)
  );
}

/** What is said, with the attribution beside it set aside. */
function framed(reader: Reader, stretch: Stretch): Outcome | null {
  const frame = frameOf(reader, stretch, (at) => focusAt(reader, at) !== null);
  if (frame === null) return null;
  const hidden = reader.hidden.map(
    (was, at) => was || (at >= frame.part.from && at < frame.part.to),
  );
  const inner = read({ ...reader, hidden }, stretch);
  if (inner === null) return null;
  const cue: CueWords = {
    from: frame.verb,
    to: frame.verb + width(reader, frame.verb),
    kind: 'report',
  };
  return {
    ...inner,
    stance: inner.stance ?? 'reported',
    speaker: inner.speaker ?? frame.speaker,
    cues: [...inner.cues, cue],
  };
}

/** Of equal clauses the last that takes a stance decides. */
function coordinated(reader: Reader, { from, to }: Stretch): Outcome | null {
  const joints = coordinationsOf(reader, { from, to });
  if (joints.length === 0) return null;
  const starts = [from, ...joints.map((joint) => joint + 1)];
  const outcomes = starts
    .map((start, index) => read(reader, { from: start, to: joints[index] ?? to }))
    .filter((outcome) => outcome !== null);
  const decided = outcomes.findLast((outcome) => outcome.stance !== null && !outcome.implied);
  const last = decided ?? outcomes.at(-1);
  if (last === undefined) return null;
  const speaker =
    last.speaker ??
    outcomes.find((outcome) => outcome.speaker !== null)?.speaker ??
    leadName(reader, from, joints[0] ?? to);
  return { ...last, speaker, implied: outcomes.every((outcome) => outcome.implied) };
}

/** Whose answer follows a colon: "The spokesman's answer was short: …". */
function leadName(reader: Reader, from: number, joint: number): Stretch | null {
  if (reader.scene.tokens[joint]?.lower !== ':') return null;
  const mention = reader.scene.mentions.find(
    (named) =>
      named.from >= from && named.to <= joint && named.uses.some((use) => use.naming === 'voice'),
  );
  return mention === undefined ? null : { from: mention.from, to: mention.to };
}

/** A subordinate clause decides only where the main clause takes no stance. */
function subordinated(reader: Reader, stretch: Stretch): Outcome | null {
  const split = subordinationOf(reader, stretch);
  if (split === null) return null;
  const main = read(reader, split.main);
  if (main !== null && (main.stance !== null || main.implied)) return main;
  const side = sideOf(reader, split);
  return side ?? main;
}

/** A side clause counts where it has a predicate of its own; "after the denial" is a mere time. */
function sideOf(reader: Reader, split: Split): Outcome | null {
  const side = read(reader, split.side);
  if (side === null || side.implied) return null;
  if (!has(reader.scene, split.at, 'condition')) return side.rule === 'denial-noun' ? null : side;
  return {
    ...side,
    stance: 'unconfirmed',
    rule: 'condition',
    cues: [cueAt(reader, split.at, 'hedge'), ...side.cues],
  };
}

type Predicate = (reader: Reader, stretch: Stretch, at: number) => Outcome | null | undefined;

/** By tag, how a predicate treats what it governs; undefined where the word is none here. */
const PREDICATES: readonly (readonly [Tag, Predicate])[] = [
  ['silent', silence],
  ['comment', silence],
  ['brand', branding],
  ['deny', denial],
  ['confirm', confirmation],
  ['assert', assertion],
  ['false', falsehood],
  ['unclear', openness],
  ['doubt', doubting],
  ['true', truth],
  ['ask', asking],
  ['know', knowing],
  ['occur', occurrence],
  ['denial', denialNoun],
];

/** The first predicate from the left decides, and with it the outermost. */
function predicated(reader: Reader, stretch: Stretch): Outcome | null {
  for (let at = stretch.from; at < stretch.to; at += 1) {
    if (reader.hidden[at] || reader.scene.mentionAt[at]) continue;
    for (const [tag, predicate] of PREDICATES) {
      if (!has(reader.scene, at, tag)) continue;
      const outcome = predicate(reader, stretch, at);
      if (outcome !== undefined) return outcome;
    }
  }
  return bare(reader, stretch);
}

function width(reader: Reader, at: number): number {
  return Math.max(1, reader.scene.tokens[at]?.width ?? 1);
}

function cueAt(reader: Reader, at: number, kind: CueKind): CueWords {
  return { from: at, to: at + width(reader, at), kind };
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

/** The negation that governs the word: among its auxiliaries, or in a subject such as "nobody"; -1 for none. */
function negationOf(reader: Reader, from: number, at: number): number {
  const { scene } = reader;
  for (let back = at - 1; back >= Math.max(from, at - 5); back -= 1) {
    if (reader.hidden[back]) continue;
    if (hasAny(scene, back, ['negation', 'none'])) return back;
    if (hasAny(scene, back, ['that', 'condition', 'relative']) || scene.tokens[back]?.lower === ',')
      break;
  }
  const first = trimmed(reader, { from, to: at }).from;
  return hasAny(scene, first, ['none', 'neither']) ? first : -1;
}

function outcome(
  reader: Reader,
  stance: Stance | null,
  rule: string,
  cues: readonly CueWords[],
  speaker: Stretch | null,
  more: Partial<Pick<Outcome, 'presupposed' | 'implied'>> = {},
): Outcome {
  const named =
    speaker !== null && speaker.from < speaker.to && !isFocusOnly(reader, speaker) ? speaker : null;
  return { stance, rule, cues, speaker: named, presupposed: false, implied: false, ...more };
}

function isFocusOnly(reader: Reader, { from, to }: Stretch): boolean {
  return (
    focusIn(reader, from, to)?.kind === 'event' ||
    has(reader.scene, from, 'none') ||
    (focusIn(reader, from, to)?.kind === 'account' &&
      !reader.scene.mentionAt.slice(from, to).some((mention) => mention !== null))
  );
}

/** "declined to comment", "would not say", "no comment" */
function silence(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const refuses = has(scene, at, 'silent');
  const negation = negationOf(reader, stretch.from, at);
  if (!refuses && negation < 0) return undefined;
  if (
    refuses &&
    has(scene, at + 1, 'infinitive') &&
    !hasAny(scene, at + 2, ['comment', 'confirm', 'know', 'assert', 'silent', 'deny', 'speech'])
  )
    return undefined;
  const focus = focusIn(reader, at + 1, stretch.to) ?? focusIn(reader, stretch.from, at);
  if (!refuses && focus?.kind === 'content') return undefined;
  if (!refuses && focus?.form === 'verb' && find(scene, at, focus.from, 'condition') < 0)
    return undefined;
  if (
    !refuses &&
    focus !== null &&
    focus.from > at &&
    find(scene, at, focus.from, 'preposition') >= 0 &&
    has(scene, at, 'speech')
  )
    return undefined;
  const cues = [
    cueAt(reader, refuses ? at : negation, 'no-comment'),
    ...(refuses ? [] : [cueAt(reader, at, 'no-comment')]),
  ];
  return outcome(
    reader,
    'unconfirmed',
    'no-comment',
    cues,
    subjectOf(reader, stretch.from, refuses ? at : negation),
    { implied: focus === null },
  );
}

/** "called the report pure fiction" */
function branding(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  if (!isVerb(scene, at)) return undefined;
  const verdict = find(scene, at + 1, stretch.to, 'false');
  if (verdict < 0 || find(scene, at + 1, verdict, 'assert', 'that', 'relative', 'auxiliary') >= 0)
    return undefined;
  const focus = focusIn(reader, at + 1, stretch.to) ?? focusIn(reader, stretch.from, at);
  const speaker = subjectOf(reader, stretch.from, at);
  const negation = negationOf(reader, stretch.from, at);
  const stance = negation < 0 ? 'denied' : 'unconfirmed';
  return outcome(
    reader,
    stance,
    'branded-false',
    [cueAt(reader, verdict, 'denial'), cueAt(reader, at, 'denial')],
    speaker,
    { implied: focus === null },
  );
}

/** "denied", "rejected", "brushed aside", and what becomes of them under a negation */
function denial(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  const { scene } = reader;
  if (!isVerb(scene, at) && at > stretch.from && !has(scene, at, 'deny')) return undefined;
  const object = { from: at + width(reader, at), to: stretch.to };
  const passive = focusIn(reader, stretch.from, at);
  const governed = rejected(reader, object);
  if (governed === null && passive === null) return outcomeOfBareDenial(reader, stretch, at);
  if (governed === null && focusIn(reader, object.from, object.to) !== null) return null;
  const speaker = governed === null ? agentOf(reader, object) : subjectOf(reader, stretch.from, at);
  const ceased = find(scene, Math.max(stretch.from, at - 3), at, 'ceased');
  if (ceased >= 0)
    return outcome(
      reader,
      'reported',
      'no-longer-denied',
      [cueAt(reader, ceased, 'assertion'), cueAt(reader, at, 'denial')],
      speaker,
    );
  const negation = negationOf(reader, stretch.from, at);
  if (negation >= 0)
    return outcome(
      reader,
      'unconfirmed',
      'not-denied',
      [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'denial')],
      speaker,
    );
  if (governed === 'part')
    return outcome(reader, 'reported', 'part-denied', [cueAt(reader, at, 'report')], null, {
      presupposed: true,
    });
  if (governed === 'negative')
    return outcome(reader, 'reported', 'double-negation', [cueAt(reader, at, 'denial')], speaker);
  return outcome(reader, 'denied', 'denied', [cueAt(reader, at, 'denial')], speaker);
}

/** "The Kremlin denied." is a denial of whatever the article speaks of; "denied a visa" is not. */
function outcomeOfBareDenial(reader: Reader, stretch: Stretch, at: number): Outcome | null {
  const rest = trimmed(reader, { from: at + width(reader, at), to: stretch.to });
  if (rest.from < rest.to) return null;
  return outcome(
    reader,
    'denied',
    'denied',
    [cueAt(reader, at, 'denial')],
    subjectOf(reader, stretch.from, at),
    { implied: true },
  );
}

function agentOf(reader: Reader, object: Stretch): Stretch | null {
  const by = find(reader.scene, object.from, object.to, 'by');
  return by < 0 ? null : { from: by + 1, to: object.to };
}

/** What a denial rejects: the event or its report, a part of it, a negation of it; null for something else. */
function rejected(reader: Reader, object: Stretch): 'whole' | 'part' | 'negative' | null {
  const focus = focusIn(reader, object.from, object.to);
  if (focus === null) return null;
  const that = find(reader.scene, object.from, Math.min(object.to, object.from + 2), 'that');
  const clause = that >= 0 && !has(reader.scene, that + 1, 'part') && focus.kind !== 'anaphor';
  if (!clause)
    return find(reader.scene, object.from, focus.from, 'part') >= 0 ||
      isInside(reader, object.from, focus)
      ? 'part'
      : 'whole';
  const inner = read(reader, { from: that + 1, to: object.to });
  if (inner === null) return null;
  if (inner.presupposed || inner.stance === null) return 'part';
  return inner.stance === 'denied' ? 'negative' : 'whole';
}

/** "involvement in the call": the event only as the place of something else. */
function isInside(reader: Reader, from: number, focus: Focus): boolean {
  if (focus.form !== 'noun' || focus.kind !== 'event') return false;
  for (let at = from + 1; at < focus.from; at += 1) {
    if (has(reader.scene, at, 'account')) return false;
    if (has(reader.scene, at, 'preposition') && !hasAny(reader.scene, at, ['of', 'by', 'with']))
      return true;
  }
  return false;
}

/** "confirmed the call", "has not confirmed it", "no confirmation" */
function confirmation(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  const focus = focusIn(reader, at + 1, stretch.to) ?? focusIn(reader, stretch.from, at);
  const negation = negationOf(reader, stretch.from, at);
  const yet = find(reader.scene, Math.max(stretch.from, at - 3), at, 'prospect');
  const speaker = subjectOf(reader, stretch.from, at);
  if (negation >= 0 || yet >= 0) {
    const cues = [
      cueAt(reader, negation >= 0 ? negation : yet, 'negation'),
      cueAt(reader, at, 'no-comment'),
    ];
    return outcome(reader, 'unconfirmed', 'not-confirmed', cues, speaker, {
      implied: focus === null,
    });
  }
  if (focus === null) return undefined;
  const inner = read(reader, { from: at + width(reader, at), to: stretch.to });
  const stance = inner?.stance ?? 'reported';
  return outcome(
    reader,
    stance,
    'confirmed',
    [...(stance === 'denied' ? (inner?.cues ?? []) : []), cueAt(reader, at, 'assertion')],
    inner?.speaker ?? speaker,
  );
}

/** "said that …": the stance is that of what is said */
function assertion(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  if (!isVerb(reader.scene, at) || focusAt(reader, at) !== null) return undefined;
  const from = at + width(reader, at);
  const inner = read(reader, { from, to: stretch.to });
  const negation = negationOf(reader, stretch.from, at);
  const speaker = subjectOf(reader, stretch.from, at);
  if (negation >= 0 && inner !== null) {
    return outcome(
      reader,
      'unconfirmed',
      'not-said',
      [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'no-comment')],
      speaker,
    );
  }
  if (inner !== null) {
    return {
      ...inner,
      stance: inner.stance ?? 'reported',
      speaker: inner.speaker ?? outcome(reader, null, '', [], speaker).speaker,
      cues: [...inner.cues, cueAt(reader, at, 'report')],
    };
  }
  const before = focusIn(reader, stretch.from, at);
  if (before === null) return null;
  return before.kind === 'event' ? bare(reader, { from: stretch.from, to: at }) : null;
}

/** "is false", "pure fiction", "not true" */
function falsehood(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  const { scene } = reader;
  const before = focusIn(reader, stretch.from, at);
  const after = focusIn(reader, at + 1, stretch.to);
  const fragment = trimmed(reader, { from: stretch.from, to: at });
  const short = at + width(reader, at) - fragment.from <= 4;
  const attributive = after?.kind === 'account' && after.from - at <= 3;
  const predicative =
    find(scene, stretch.from, at, 'auxiliary') >= 0 ||
    hasAny(scene, at - 1, ['preposition']) ||
    short;
  if (!attributive && !predicative) return undefined;
  const focus = before ?? (attributive ? after : null);
  if (focus === null && !short) return undefined;
  const negation = negationOf(reader, stretch.from, at);
  const doubled = negation >= 0 && !(before !== null && before.from > negation);
  const cues = [
    cueAt(reader, at, 'denial'),
    ...(doubled ? [cueAt(reader, negation, 'negation')] : []),
  ];
  return outcome(
    reader,
    doubled ? 'reported' : 'denied',
    doubled ? 'not-false' : 'false',
    cues,
    null,
    { implied: focus === null },
  );
}

/** "remains unclear", "is disputed" */
function openness(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const focus = focusIn(reader, stretch.from, at) ?? focusIn(reader, at + 1, stretch.to);
  if (focus === null) return undefined;
  if (
    has(reader.scene, at, 'alleged') &&
    find(reader.scene, at + 1, stretch.to, 'deny', 'assert', 'confirm', 'silent', 'false') >= 0
  )
    return undefined;
  return outcome(reader, 'unconfirmed', 'left-open', [cueAt(reader, at, 'hedge')], null);
}

function doubting(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const focus = focusIn(reader, at + 1, stretch.to) ?? focusIn(reader, stretch.from, at);
  if (focus === null) return undefined;
  const negation = negationOf(reader, stretch.from, at);
  const rule = negation < 0 ? 'doubted' : 'not-doubted';
  return outcome(
    reader,
    negation < 0 ? 'unconfirmed' : 'reported',
    rule,
    [cueAt(reader, at, 'hedge')],
    subjectOf(reader, stretch.from, at),
  );
}

/** "the report is accurate" */
function truth(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const focus = focusIn(reader, stretch.from, at);
  if (
    focus === null ||
    focus.kind === 'event' ||
    !hasAny(reader.scene, at - 1, ['auxiliary', 'negation'])
  )
    return undefined;
  const condition = find(reader.scene, stretch.from, at, 'condition');
  if (condition >= 0)
    return outcome(reader, 'unconfirmed', 'condition', [cueAt(reader, condition, 'hedge')], null);
  const negation = negationOf(reader, stretch.from, at);
  const cue = negation < 0 ? cueAt(reader, at, 'assertion') : cueAt(reader, negation, 'negation');
  return outcome(
    reader,
    negation < 0 ? 'reported' : 'denied',
    negation < 0 ? 'true' : 'not-true',
    [cue],
    null,
  );
}

/** "asked whether they had spoken" leaves it open; "asked about the call" says nothing of its own */
function asking(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  if (focusAt(reader, at) !== null) return undefined;
  const condition = find(reader.scene, at + 1, stretch.to, 'condition');
  const focus = focusIn(reader, at + 1, stretch.to);
  if (focus === null) return undefined;
  if (condition < 0 || condition > focus.from)
    return outcome(reader, null, 'asked-about', [cueAt(reader, at, 'question')], null, {
      presupposed: true,
    });
  return outcome(
    reader,
    'unconfirmed',
    'asked-whether',
    [cueAt(reader, condition, 'question'), cueAt(reader, at, 'question')],
    null,
  );
}

/** "nobody knows whether", "not aware of the call" */
function knowing(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const negation = negationOf(reader, stretch.from, at);
  const focus = focusIn(reader, at + 1, stretch.to);
  if (negation < 0 || focus === null) return undefined;
  return outcome(
    reader,
    'unconfirmed',
    'not-known',
    [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'hedge')],
    subjectOf(reader, stretch.from, at),
  );
}

/** "took place", "never happened", "there was no call" */
function occurrence(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  const after = at + width(reader, at);
  const focus =
    focusIn(reader, stretch.from, at) ?? focusIn(reader, after, Math.min(stretch.to, after + 8));
  const none = find(reader.scene, after, focus?.from ?? after, 'none');
  const negation = none >= 0 ? none : negationOf(reader, stretch.from, at);
  if (focus === null && negation < 0) return undefined;
  if (focus?.kind === 'account') return undefined;
  const condition = find(reader.scene, stretch.from, at, 'condition');
  if (condition >= 0)
    return outcome(reader, 'unconfirmed', 'condition', [cueAt(reader, condition, 'hedge')], null);
  if (negation >= 0) {
    return outcome(
      reader,
      'denied',
      'did-not-happen',
      [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'negation')],
      null,
      { implied: focus === null },
    );
  }
  return outcome(reader, 'reported', 'happened', [cueAt(reader, at, 'assertion')], null);
}

function denialNoun(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const definite =
    hasAny(reader.scene, at - 1, ['definite', 'possessive']) ||
    reader.scene.mentionAt[at - 1] !== null;
  const focus = focusIn(reader, stretch.from, stretch.to);
  if (focus === null && !definite) return undefined;
  return outcome(reader, 'denied', 'denial-noun', [cueAt(reader, at, 'denial')], null, {
    implied: focus === null,
  });
}

/** No predicate decides: the event is told, negated, taken for granted or merely mentioned. */
function bare(reader: Reader, stretch: Stretch): Outcome | null {
  const { scene } = reader;
  const focus = preferred(reader, stretch);
  if (focus === null) return null;
  if (focus.kind === 'evidence') return evidence(reader, stretch, focus);
  if (focus.kind === 'anaphor') return null;
  const condition = find(scene, stretch.from, focus.from, 'condition');
  if (condition >= 0)
    return outcome(reader, 'unconfirmed', 'condition', [cueAt(reader, condition, 'hedge')], null);
  const words: CueWords = { from: focus.from, to: focus.to, kind: 'assertion' };
  const negation = focus.kind === 'event' ? eventNegation(reader, stretch, focus) : -1;
  if (negation >= 0)
    return outcome(
      reader,
      'denied',
      'event-negated',
      [cueAt(reader, negation, 'negation'), words],
      null,
    );
  const alleged = find(scene, Math.max(stretch.from, focus.from - 4), focus.from, 'alleged');
  const hearsay = find(scene, stretch.from, stretch.to, 'hearsay');
  if (hearsay >= 0)
    return outcome(reader, 'reported', 'hearsay', [cueAt(reader, hearsay, 'report'), words], null, {
      presupposed: focus.definite,
    });
  if (focus.form === 'verb' || focus.kind === 'content')
    return outcome(reader, 'reported', 'event-told', [words], null, {
      presupposed: focus.kind === 'content',
    });
  if (isSetIn(reader, stretch, focus))
    return outcome(reader, 'reported', 'taken-for-granted', [words], null, { presupposed: true });
  if (alleged >= 0)
    return outcome(reader, 'unconfirmed', 'alleged', [cueAt(reader, alleged, 'hedge')], null, {
      presupposed: true,
    });
  const staged = find(scene, stretch.from, focus.from, 'stage');
  if (staged >= 0 && focus.kind === 'event' && !focus.definite)
    return outcome(reader, 'reported', 'event-told', [words], null);
  return outcome(reader, null, 'mentioned', [words], null, { presupposed: true });
}

/** The event before the report of it, and a verb before a noun. */
function preferred(reader: Reader, { from, to }: Stretch): Focus | null {
  const own = reader.focus.filter(
    (focus) => focus.from >= from && focus.to <= to && !reader.hidden[focus.from],
  );
  const rank = (focus: Focus) =>
    ['event', 'content', 'account', 'evidence', 'anaphor'].indexOf(focus.kind) * 2 +
    (focus.form === 'verb' ? 0 : 1);
  return own.reduce<Focus | null>(
    (best, focus) => (best === null || rank(focus) < rank(best) ? focus : best),
    null,
  );
}

/** "did not speak", "held no call", "have not had a conversation"; a definite event is not negated by its clause. */
function eventNegation(reader: Reader, stretch: Stretch, focus: Focus): number {
  const { scene } = reader;
  if (focus.form === 'verb') return negationOf(reader, stretch.from, focus.from);
  const none = find(scene, Math.max(stretch.from, focus.from - 6), focus.from, 'none');
  if (none >= 0 && find(scene, none, focus.from, 'preposition', 'that') < 0) return none;
  if (focus.definite) return -1;
  const stage = find(scene, stretch.from, focus.from, 'stage');
  return stage < 0 ? -1 : find(scene, stretch.from, focus.from, 'negation');
}

/** "in the call", "during their conversation", "used the call to" */
function isSetIn(reader: Reader, stretch: Stretch, focus: Focus): boolean {
  const { scene } = reader;
  if (
    find(scene, stretch.from, stretch.to, 'speech', 'topic', 'assert') >= 0 &&
    focus.kind === 'event'
  )
    return true;
  return (
    find(scene, Math.max(stretch.from, focus.from - 5), focus.from, 'preposition') >= 0 &&
    focus.kind === 'event' &&
    focus.definite
  );
}

function evidence(reader: Reader, stretch: Stretch, focus: Focus): Outcome | null {
  const { scene } = reader;
  const negation = find(scene, stretch.from, stretch.to, 'none', 'negation', 'neither');
  if (negation < 0) return null;
  return outcome(
    reader,
    'unconfirmed',
    'no-evidence',
    [cueAt(reader, negation, 'negation'), { from: focus.from, to: focus.to, kind: 'hedge' }],
    null,
  );
}
