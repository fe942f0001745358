import type { Mention } from './mentions.ts';
import { filled, find, findVerb, has, hasAny, isVerb, type Scene, type Stretch } from './scene.ts';
import { bothAnswers } from './stances/both-answers.ts';
import { asideOf, jointsOf, type Split, subordinationOf } from './stances/clauses.ts';
import { likewise } from './stances/echo.ts';
import { type Frame, frameOf } from './stances/frame.ts';
import {
  type CueWords,
  type Focus,
  isOfSilence,
  type Outcome,
  outcome,
  type Reader,
} from './stances/outcome.ts';
import { answererOf, CONCLUDED, isVerdict, positionOf } from './stances/position.ts';
import { firstPredicate, predicated } from './stances/predicates.ts';
import { privacyOf } from './stances/privacy.ts';
import { relayOf } from './stances/relay.ts';
import { isNameless, namedSpeaker, SAID_OF_IT, vouched } from './stances/report.ts';
import { cueAt, distrustIn, negationOf, speakerOf } from './stances/scope.ts';
import { scornOf } from './stances/scorn.ts';
import { sideRead } from './stances/side.ts';
import { sourcedOf } from './stances/sourced.ts';
import { trimmed, widthAt } from './stances/view.ts';

/** How often a sentence is read in part before it is given up: real ones need a few dozen. */
const MOST_READINGS = 200;

/** How a sentence treats the claim that the focus words are about, null where it does not speak of it. */
export function stanceOf(scene: Scene, focus: readonly Focus[]): Outcome | null {
  if (focus.length > 0) return stanceOn(scene, focus);
  const { answers } = scene;
  if (answers.unfocused === undefined) answers.unfocused = stanceOn(scene, focus);
  return answers.unfocused;
}

function stanceOn(scene: Scene, focus: readonly Focus[]): Outcome | null {
  const taken = filled(scene.tokens, false);
  for (const { from, to } of focus) taken.fill(true, from, to);
  const base = { scene, focus, isFocus: (at: number) => taken[at] === true };
  const budget = { left: MOST_READINGS };
  const hidden = filled(scene.tokens, false);
  const reader = readerOf(base, hidden, budget);
  const whole = reader.read({ from: 0, to: scene.tokens.length });
  const kept = privacyOf(scene, whole);
  if (kept !== null) return kept;
  if (whole === null)
    return (
      askedPlainly(scene, focus) ??
      positionOf(scene) ??
      likewise(scene) ??
      scornOf(scene) ??
      bothAnswers(scene) ??
      sideRead(scene) ??
      sourcedOf(scene) ??
      relayOf(reader)
    );
  if (whole.rule === SAID_OF_IT && scene.sentence.question && has(scene, 0, 'question-word'))
    return null;
  const answerer = answererOf(scene);
  if (answerer !== null) return { ...whole, speaker: answerer };
  if (whole.implied && isVerdict(scene)) return { ...whole, rule: CONCLUDED };
  const silent = whole.stance === null ? (scornOf(scene) ?? relayOf(reader)) : null;
  return silent ?? asked(scene, whole, focus);
}

/** "Was there, after all, a call between them?": a question without a predicate that asks for the event. */
function askedPlainly(scene: Scene, focus: readonly Focus[]): Outcome | null {
  const event = focus.find(({ kind }) => kind === 'event');
  if (!scene.sentence.question || event === undefined || has(scene, 0, 'question-word'))
    return null;
  const mark = scene.tokens.findLastIndex(({ lower }) => lower === '?');
  const cues: CueWords[] = [
    { from: mark, to: mark + 1, kind: 'question' },
    { from: event.from, to: event.to, kind: 'assertion' },
  ];
  return outcome('unconfirmed', 'question', cues);
}

/** A reader that remembers what it has read, and stops when the sentence's readings are used up. */
function readerOf(
  base: Pick<Reader, 'scene' | 'focus' | 'isFocus'>,
  hidden: readonly boolean[],
  budget: { left: number },
): FramedReader {
  const known = new Map<number, Outcome | null>();
  const reader: FramedReader = {
    ...base,
    hidden,
    read: (stretch) => {
      const key = stretch.from * (base.scene.tokens.length + 1) + stretch.to;
      const remembered = known.get(key);
      if (remembered !== undefined) return remembered;
      known.set(key, null);
      budget.left -= 1;
      const outcome = budget.left < 0 ? null : read(reader, stretch);
      known.set(key, outcome);
      return outcome;
    },
    isClause: (stretch) => firstPredicate(reader, stretch, false) !== undefined,
    without: ({ from, to }) =>
      readerOf(
        base,
        hidden.map((was, at) => was || (at >= from && at < to)),
        budget,
      ),
  };
  return reader;
}

interface FramedReader extends Reader {
  /** The same sentence with a stretch of it set aside. */
  readonly without: (stretch: Stretch) => FramedReader;
}

/** A question whether it took place leaves it open; one that presupposes it does not. */
function asked(scene: Scene, read: Outcome, focus: readonly Focus[]): Outcome {
  if (!scene.sentence.question || read.stance === 'unconfirmed') return read;
  const start = startOfQuestion(scene);
  if (start > 0 && read.cues.every(({ to }) => to <= start) && !isTag(scene)) return read;
  const isOpen = find(scene, start, Math.min(start + 4, scene.tokens.length), 'question-word') < 0;
  if (!isOpen && read.rule === 'mentioned')
    return { ...read, stance: 'reported', rule: 'taken-for-granted' };
  const isOfWords = read.rule === 'content-told' && focus.every(({ kind }) => kind === 'content');
  if (read.presupposed && !(isOpen && isOfWords)) return read;
  if (!isOpen) return read;
  const mark = scene.tokens.findLastIndex((token) => token.lower === '?');
  const cue: CueWords = { from: mark, to: mark + 1, kind: 'question' };
  const isNamed = read.speaker !== null && !has(scene, read.speaker.from, 'neuter');
  const speaker = isNamed ? read.speaker : null;
  return { ...read, stance: 'unconfirmed', rule: 'question', speaker, cues: [cue, ...read.cues] };
}

/** Behind the last colon, semicolon or dash: "They spoke – what else is there to say?" */
function startOfQuestion({ tokens }: Scene): number {
  return (
    tokens.findLastIndex(
      ({ lower, spaced }) => lower === ':' || lower === ';' || (spaced && DASHES.has(lower)),
    ) + 1
  );
}

/** "They spoke: did they?": a question that leaves its verb to what stands before. */
function isTag(scene: Scene): boolean {
  const last = scene.tokens.findLastIndex(({ kind }) => kind === 'word');
  return hasAny(scene, last, [
    'singular',
    'plural',
    'group',
    'neuter',
    'true',
    'false',
    'negation',
  ]);
}

const DASHES = new Set(['-', '–', '—']);

function read(reader: FramedReader, stretch: Stretch): Outcome | null {
  const own = trimmed(reader, stretch);
  if (own.from >= own.to) return null;
  const outer = framed(reader, own) ?? aside(reader, own) ?? coordinated(reader, own);
  if (outer !== null) return outer;
  const split = subordinationOf(reader, own);
  return split === null ? predicated(reader, own) : subordinated(reader, split);
}

/** What is said, with the attribution beside it set aside. */
function framed(reader: FramedReader, stretch: Stretch): Outcome | null {
  const frame = frameOf(reader, stretch);
  if (frame === null) return null;
  const inner = reader.without(frame.part).read(stretch);
  if (inner === null) return null;
  return {
    ...inner,
    stance: vouched(inner),
    speaker: isOfLabel(reader.scene, frame, inner)
      ? frame.speaker
      : isToldOn(reader.scene, frame, inner)
        ? inner.speaker
        : namedSpeaker(reader, inner.speaker, frame.speaker),
    cues: [...inner.cues, cueAt(reader, frame.verb, 'report')],
  };
}

/** "Reuters: Source confirms call", "Trump told Putin in call: sources": who passes it on speaks. */
function isOfLabel(scene: Scene, frame: Frame, inner: Outcome): boolean {
  if (inner.speaker === null || inner.stance === 'denied') return false;
  const isLabel = scene.tokens[frame.verb]?.lower === ':';
  if (isParty(scene, inner.speaker))
    return inner.presupposed || (isLabel && inner.rule === 'reported');
  return isLabel && isNameless(scene, inner.speaker) && isKnown(scene, frame.speaker);
}

/** Whether somebody is named whom a claim knows: another label may be any paper's in a review. */
function isKnown({ mentions }: Scene, { from, to }: Stretch): boolean {
  return mentions.some((named) => named.from < to && named.to > from && named.uses.length > 0);
}

/** "SMITH: He told us that …": the label's turn passes on what somebody else has said. */
function isToldOn(scene: Scene, { verb }: Frame, { speaker }: Outcome): boolean {
  return (
    scene.tokens[verb]?.lower === ':' && speaker !== null && has(scene, speaker.from, 'singular')
  );
}

/** Whether a party itself is named, who may speak to the other in the event. */
function isParty({ mentions }: Scene, { from, to }: Stretch): boolean {
  const named = mentions.find((mention) => mention.from < to && mention.to > from);
  return named?.uses.some(({ naming }) => naming === 'name' || naming === 'epithet') ?? false;
}

/** The sentence without a remark between commas, and the remark where nothing else decides. */
function aside(reader: FramedReader, stretch: Stretch): Outcome | null {
  const remark = asideOf(reader, stretch);
  if (remark === null) return null;
  const main = reader.without(remark).read(stretch);
  if (main === null && isRejectedAside(reader, stretch, remark)) return predicated(reader, stretch);
  const condition = trimmed(reader, remark).from;
  if (hasAny(reader.scene, condition, ['condition', 'inverted']))
    return onCondition(reader, remark, condition, main);
  if (main !== null && main.stance !== null) return main;
  return reader.read(remark) ?? rejectedIn(reader, remark, main) ?? main;
}

/** "the call, which the Kremlin waved away": what the relative clause rejects is before its comma. */
function rejectedIn(reader: Reader, remark: Stretch, main: Outcome | null): Outcome | null {
  const { scene } = reader;
  const { from, to } = trimmed(reader, remark);
  if (main?.rule !== 'mentioned' || !has(scene, from, 'relative')) return null;
  const verb = findVerb(scene, from + 2, to, 'deny', 'brand');
  const isBrand = verb >= 0 && !has(scene, verb, 'deny');
  if (verb < 0 || (isBrand && find(scene, verb, to, 'false') < 0)) return null;
  if (negationOf(reader, from, verb) >= 0) return null;
  const speaker = speakerOf(reader, { from: from + 1, to }, verb);
  return outcome('denied', 'denied', [cueAt(reader, verb, 'denial'), ...main.cues], { speaker });
}

/** "took issue with one passage, in which …": what the remark tells is what somebody rejects. */
function isRejectedAside({ scene }: Reader, { from }: Stretch, remark: Stretch): boolean {
  return (
    hasAny(scene, remark.from + 1, ['relative', 'preposition']) &&
    findVerb(scene, from, remark.from, 'deny', 'dispute') >= 0
  );
}

/** "…, if confirmed, …" leaves the rest open; "…, if briefly" does not. */
function onCondition(
  reader: Reader,
  remark: Stretch,
  at: number,
  main: Outcome | null,
): Outcome | null {
  const rest = { from: at + widthAt(reader.scene, at), to: remark.to };
  const { from, to } = trimmed(reader, rest);
  const isAlone = from >= to && widthAt(reader.scene, at) > 1;
  const side = reader.read(rest);
  if (main === null && side?.stance === 'reported' && goesOnBehind(reader.scene, remark))
    return undecided(reader, at, side);
  if (main === null) return reader.read(remark);
  const isOpen = main.stance === null || main.stance === 'reported';
  if ((side === null && !isAlone) || !isOpen) return main;
  return undecided(reader, at, main);
}

/** "Telling him that, supposing he did, is policy": the sentence goes on behind the remark's comma. */
function goesOnBehind({ tokens }: Scene, { to }: Stretch): boolean {
  return tokens[to - 1]?.lower === ',' && to < tokens.length;
}

/** Of equal clauses the last that takes a stance decides. */
function coordinated(reader: Reader, { from, to }: Stretch): Outcome | null {
  const joints = jointsOf(reader, { from, to });
  const [first] = joints;
  if (first === undefined) return null;
  const outcomes = [from, ...joints.map((joint) => joint + 1)]
    .map((start, index) => reader.read({ from: start, to: joints[index] ?? to }))
    .filter((read) => read !== null);
  const taken = outcomes.filter((read) => read.stance !== null);
  const last = taken.findLast(({ rule }) => rule !== SAID_OF_IT) ?? taken.at(-1) ?? outcomes.at(-1);
  if (last === undefined) return null;
  if (has(reader.scene, from, 'alternative') && last.stance !== null)
    return eitherWay(reader, from, last);
  if (isClaimLabel(reader, from, first) && last.stance === 'reported' && last.speaker === null) {
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
  return (
    reader.scene.tokens[joint]?.lower === ':' &&
    joint - from <= Math.max(2, widthAt(reader.scene, from)) &&
    hasAny(reader.scene, from, ['alleged-label'])
  );
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

/** A subordinate clause decides only where the main clause takes no stance. */
function subordinated(reader: Reader, split: Split): Outcome | null {
  const main = reader.read(split.main);
  if (main !== null && isOfTruth(reader, split)) return undecided(reader, split.at, main);
  if (main !== null && isOfSilence(main) && has(reader.scene, split.at, 'cause')) {
    const cause = sideOf(reader, split);
    if (cause?.stance === 'denied') return { ...cause, speaker: main.speaker ?? cause.speaker };
  }
  if (main !== null && main.stance !== null && !main.implied)
    return conditional(reader, split, main);
  const side = sideOf(reader, split);
  if (main?.stance === 'denied' && split.main.from < split.at && !split.isCondition && side?.stance)
    return { ...main, implied: false };
  if (side?.rule === 'asked-about' && main !== null && main.stance !== null)
    return { ...main, implied: false };
  if (side?.rule === 'asked-whether' && main !== null && main.stance === side.stance)
    return { ...side, speaker: side.speaker ?? main.speaker };
  if (main !== null && main.stance !== null && answers(reader, split, side))
    return { ...main, implied: false };
  return side === null ? main : doubtedBy(reader, split.main, side);
}

/** "Asked whether they had, he said no", "While some tell of a call, he says there was none." */
function answers({ scene }: Reader, { at, main }: Split, side: Outcome | null): boolean {
  return (
    side?.rule === 'asked-whether' ||
    (side !== null && at < main.from && has(scene, at, 'concession'))
  );
}

/** "When the Kremlin says so, I reach for the salt": a main clause that trusts no denial. */
function doubtedBy(reader: Reader, main: Stretch, side: Outcome): Outcome {
  const plain = find(reader.scene, main.from, main.to, 'distrust');
  const doubt = side.stance === 'denied' ? distrustIn(reader, main) : plain;
  if (doubt < 0 || side.stance === null) return side;
  const cues = [cueAt(reader, doubt, 'hedge'), ...side.cues];
  const verb = findVerb(reader.scene, main.from, main.to, 'opinion', 'doubt');
  const speaker = verb < 0 ? null : speakerOf(reader, main, verb);
  return { ...side, stance: 'unconfirmed', rule: 'denial-doubted', speaker, cues };
}

/** "…, if it took place": the condition leaves open what the main clause takes for granted. */
function conditional(reader: Reader, split: Split, main: Outcome): Outcome {
  if (!split.isCondition || main.stance !== 'reported') return main;
  const side = reader.read(split.side);
  if (side === null || (main.speaker !== null && side.stance !== 'denied')) return main;
  return undecided(reader, split.at, main);
}

function undecided(reader: Reader, at: number, main: Outcome): Outcome {
  const cues = [cueAt(reader, at, 'hedge'), ...main.cues];
  return { ...main, stance: 'unconfirmed', rule: 'condition', speaker: null, cues };
}

/** "If true, …", "If the paper is right, …": a condition on nothing but the truth of what follows. */
function isOfTruth(reader: Reader, split: Split): boolean {
  if (!split.isCondition) return false;
  const { from, to } = trimmed(reader, split.side);
  const isAlone = from >= to && widthAt(reader.scene, split.at) > 1;
  return (
    isAlone ||
    (hasAny(reader.scene, to - 1, ['true', 'false', 'distrust']) &&
      reader.read(split.side) === null)
  );
}

/** A side clause counts where it has a predicate of its own; "after the denial" is a mere time. */
function sideOf(reader: Reader, split: Split): Outcome | null {
  const side = reader.read(split.side);
  if (side === null || side.implied) return null;
  if (split.isTopic) return outcome(null, 'asked-about', side.cues, { presupposed: true });
  if (split.isCondition) {
    return outcome('unconfirmed', 'condition', [cueAt(reader, split.at, 'hedge'), ...side.cues]);
  }
  return side.rule === 'denial-noun' || (side.rule === 'mentioned' && !hasVerb(reader, split.side))
    ? null
    : side;
}

function hasVerb(reader: Reader, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += widthAt(reader.scene, at)) {
    if (
      has(reader.scene, at, 'auxiliary') ||
      (has(reader.scene, at, 'speech') && isVerb(reader.scene, at))
    )
      return true;
  }
  return has(reader.scene, from, 'ask');
}
