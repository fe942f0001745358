import {
  find,
  findVerb,
  has,
  hasAny,
  isNamed,
  isQuotationMark,
  isVerb,
  type Scene,
  type Stretch,
  widthAt,
} from '../scene.ts';
import { type Focus, isOfSilence, type Outcome, outcome, type Reader } from './outcome.ts';
import { sureOf } from './pro-verb.ts';
import { agentOf, cueAt, focusAround, focusIn, negationOf, speakerOf } from './scope.ts';
import { trimmed } from './view.ts';

/** "called the report pure fiction" */
export function branding(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  const { scene } = reader;
  const verdict = find(scene, at + 1, stretch.to, 'false');
  if (verdict < 0 || !isVerb(scene, at)) return undefined;
  const clause = find(scene, at + 1, verdict, 'that', 'relative', 'auxiliary');
  if (clause >= 0 && !isSaidBy(scene, clause)) return undefined;
  const verb = findVerb(scene, at + 1, verdict, 'assert');
  if (verb >= 0 && !has(scene, verb, 'account')) return undefined;
  const deciding = has(scene, at, 'deny') ? [at, verdict] : [verdict, at];
  const cues = deciding.map((own) => cueAt(reader, own, 'denial'));
  const stance = negationOf(reader, stretch.from, at) < 0 ? 'denied' : 'unconfirmed';
  const implied = focusAround(reader, stretch, at) === null;
  if (implied && namesAnother(reader, { from: at + widthAt(scene, at), to: verdict })) return null;
  const isPassive = find(scene, Math.max(stretch.from, at - 3), at, 'passive') >= 0;
  const agent = isPassive
    ? (agentOf(reader, { from: at + 1, to: verdict }) ??
      agentOf(reader, { from: verdict + widthAt(scene, verdict), to: stretch.to }))
    : null;
  return outcome(stance, 'branded-false', cues, {
    speaker: agent ?? speakerOf(reader, stretch, at),
    implied,
  });
}

/** "the idea that …": what follows is the account's, which the verdict behind it is on. */
function isSaidBy(scene: Scene, at: number): boolean {
  return has(scene, at, 'that') && has(scene, at - 1, 'account');
}

/** "dismissed talk of a mobilisation as false": it is something else that is branded. */
function namesAnother({ scene }: Reader, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) {
    const token = scene.tokens[at];
    if (token?.kind === 'mark') return false;
    if (token?.kind === 'word' && (token.tags.size === 0 || isNamed(scene, at))) return true;
  }
  return false;
}

/** "is false", "pure fiction", "not true" */
export function falsehood(
  reader: Reader,
  stretch: Stretch,
  at: number,
): Outcome | null | undefined {
  const { scene } = reader;
  if (isMentioned(scene, stretch.from, at) || isAimed(scene, at)) return undefined;
  if (has(scene, at - 1, 'or') && hasAny(scene, at - 2, ['true', 'real']))
    return outcome('unconfirmed', 'may-have', [cueAt(reader, at, 'hedge')]);
  if (isOwnError(scene, at)) return undefined;
  const clause = falseClause(reader, stretch, at);
  if (clause !== undefined) return clause;
  const before = focusIn(reader, stretch.from, at);
  const after = focusIn(reader, at + 1, stretch.to);
  const isShort = at - trimmed(reader, { from: stretch.from, to: at }).from <= 3;
  const isAttribute =
    after !== null &&
    (after.kind === 'account' ? after.from - at <= 3 : leadsThroughNames(reader, at + 1, after));
  const isObject = after !== null && isTakenBy(reader, at, after);
  const isPredicate =
    isShort ||
    isObject ||
    (before !== null && standsBehind(reader, toldIn(reader, before, at).to, at)) ||
    widthAt(scene, at) > 2 ||
    find(scene, stretch.from, at, 'auxiliary') >= 0 ||
    has(scene, at - 1, 'preposition');
  if (!isAttribute && !isPredicate) return undefined;
  const focus = before ?? (isAttribute || isShort || isObject ? after : null);
  if (isOfEvidence(reader, stretch.from, at))
    return outcome('unconfirmed', 'no-evidence', [cueAt(reader, at, 'hedge')]);
  if (focus === null && find(scene, at, stretch.to, 'condition') >= 0) return undefined;
  const isWhat = has(scene, stretch.from, 'question-word');
  if (focus === null && ((!isShort && !isWhat) || isAbility(scene, at - 1))) return undefined;
  const negation = negationOf(reader, stretch.from, at);
  if (negation >= 0 && (before === null || before.from < negation)) {
    return outcome(
      'reported',
      'not-false',
      [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'denial')],
      { implied: focus === null },
    );
  }
  const possibly = before === null ? -1 : possiblyBefore(reader, stretch.from, at);
  if (possibly >= 0) return outcome('unconfirmed', 'may-have', [cueAt(reader, possibly, 'hedge')]);
  return outcome('denied', 'false', [cueAt(reader, at, 'denial')], {
    implied: focus === null,
    speaker: branderOf(reader, stretch, at),
  });
}

/** "fake Smith-Brown call": nothing but names and marks before the noun. */
function leadsThroughNames({ scene }: Reader, start: number, { from, form }: Focus): boolean {
  if (form !== 'noun' || from === start) return false;
  for (let at = start; at < from; at += 1)
    if (!isNamed(scene, at) && scene.tokens[at]?.kind !== 'mark') return false;
  return true;
}

/** "I was wrong about it": who speaks was, and not what is spoken of. */
function isOwnError(scene: Scene, at: number): boolean {
  return has(scene, at + 1, 'of') && find(scene, Math.max(0, at - 4), at, 'self') >= 0;
}

/** "can lie", "can be wrong": what anybody may do, and no word on this event. */
function isAbility(scene: Scene, at: number): boolean {
  return has(scene, at, 'able') || (has(scene, at, 'passive') && has(scene, at - 1, 'able'));
}

/** "ways to fake a story", "whose lie is it": what may be done, or who is asked for. */
function isAimed(scene: Scene, at: number): boolean {
  const asks =
    has(scene, at - 1, 'question-word') && has(scene, at + widthAt(scene, at), 'passive');
  return asks || (has(scene, at - 1, 'infinitive') && !has(scene, at - 2, 'hearsay'));
}

/** "his fondness for the word 'fiction'": a word that nobody is said to use, or to have, of it. */
function isMentioned(scene: Scene, from: number, at: number): boolean {
  const noun = isQuotationMark(scene, at - 1) ? at - 2 : at - 1;
  return has(scene, noun, 'term') && find(scene, from, noun, 'carried-out', 'stage', 'assert') < 0;
}

/** "a transcript of the call is a fake": of what is said to show the event, and not of the event. */
function isOfEvidence({ scene, focus }: Reader, from: number, at: number): boolean {
  const own = focus.filter((one) => one.from >= from && one.to <= at);
  const record = own.find(({ kind }) => kind === 'evidence');
  if (record === undefined || own.some((one) => one.from < record.from)) return false;
  const behind = isQuotationMark(scene, record.to) ? record.to + 1 : record.to;
  return own.length === 1 || has(scene, behind, 'of');
}

/** "may be fake", "either did it or made it up": a "may" of the same clause; -1 for none. */
function possiblyBefore({ scene }: Reader, from: number, at: number): number {
  for (let back = at - 1; back >= Math.max(from, at - 8); back -= 1) {
    if (has(scene, back, 'possibly')) return back;
    if (has(scene, back, 'that') || scene.tokens[back]?.kind === 'mark') return -1;
  }
  return -1;
}

/** "That is not so." at the end of a clause, and not "is not so sure". */
export function closingFalsehood(
  reader: Reader,
  stretch: Stretch,
  at: number,
): Outcome | null | undefined {
  const behind = at + widthAt(reader.scene, at);
  const closes = behind >= stretch.to || reader.scene.tokens[behind]?.kind === 'mark';
  return closes ? falsehood(reader, stretch, at) : undefined;
}

/** "of inventing the call": what a verb of making up has for its object. */
function isTakenBy({ scene }: Reader, at: number, { from }: Stretch): boolean {
  const behind = at + widthAt(scene, at);
  return (
    from > behind &&
    from <= behind + 2 &&
    hasAny(scene, behind, ['definite', 'possessive', 'indefinite'])
  );
}

/** "reports of a call false": the event that an account is of, right behind it; else the account. */
function toldIn(reader: Reader, account: Focus, at: number): Focus {
  if (account.kind !== 'account' || !has(reader.scene, account.to, 'of')) return account;
  const told = focusIn(reader, account.to, at);
  return told?.kind === 'event' ? told : account;
}

/** "a call between Smith and Jones 'simply untrue'": nothing but whose it is, marks and adverbs. */
function standsBehind({ scene }: Reader, from: number, at: number): boolean {
  for (let between = from; between < at; between += 1) {
    const isPlain =
      scene.tokens[between]?.kind === 'mark' ||
      isNamed(scene, between) ||
      hasAny(scene, between, ['adverb', 'indefinite', 'plain', 'between', 'with', 'and', 'title']);
    if (!isPlain) return false;
  }
  return true;
}

/** "Fiction was how the spokesman described it": who brands it behind the verdict. */
function branderOf(reader: Reader, { to }: Stretch, at: number): Stretch | null {
  const lead = find(reader.scene, at + 1, to, 'question-word');
  const brand = lead < 0 ? -1 : findVerb(reader.scene, lead + 1, to, 'brand');
  return brand < 0 ? null : speakerOf(reader, { from: lead + 1, to }, brand);
}

/** "the report is accurate" */
export function truth(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const focus = focusIn(reader, stretch.from, at);
  const isOfEvent = focus?.kind === 'event';
  if (focus === null || (isOfEvent && !has(scene, at, 'real'))) return undefined;
  const isTakenFor = isOfEvent && has(scene, at - 1, 'subordinator');
  if (!isTakenFor && !hasAny(scene, at - 1, ['auxiliary', 'negation'])) return undefined;
  const condition = find(scene, stretch.from, at, 'condition');
  if (condition >= 0)
    return outcome('unconfirmed', 'condition', [cueAt(reader, condition, 'hedge')]);
  const possibly = find(scene, focus.to, at, 'possibly');
  if (possibly >= 0) return outcome('unconfirmed', 'may-have', [cueAt(reader, possibly, 'hedge')]);
  const negation = negationOf(reader, stretch.from, at);
  if (negation >= 0) return outcome('denied', 'not-true', [cueAt(reader, negation, 'negation')]);
  return outcome('reported', 'true', [cueAt(reader, at, 'assertion')]);
}

/** "Is the story true?", "How solid is the account?": a question of belief presupposes nothing. */
export function credence(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const focus = focusAround(reader, stretch, at);
  if (!scene.sentence.question && focus === null) return certainty(reader, stretch, at);
  if (!scene.sentence.question || focus === null) return undefined;
  const isAsked =
    focus.from < at
      ? find(scene, focus.to, at, 'auxiliary') < 0
      : has(scene, at - 1, 'question-word');
  if (!isAsked) return undefined;
  return outcome('unconfirmed', 'question', [cueAt(reader, at, 'question')]);
}

/** "is certain that they did not": whoever is sure of what is left to a verb. */
function certainty(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  if (negationOf(reader, stretch.from, at) >= 0) return undefined;
  const behind = at + widthAt(reader.scene, at);
  return sureOf(reader, stretch, at, has(reader.scene, behind, 'that') ? behind + 1 : behind);
}

/** "It is untrue that they spoke": what is false is said behind it. */
function falseClause(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  const that = at + widthAt(reader.scene, at);
  if (has(reader.scene, that, 'infinitive')) return falseSaying(reader, stretch, at);
  if (!has(reader.scene, that, 'that')) return undefined;
  if (focusIn(reader, that, stretch.to) === null)
    return focusIn(reader, stretch.from, at) === null ? null : undefined;
  const inner = reader.read({ from: that + 1, to: stretch.to });
  if (inner === null || inner.presupposed) return inner;
  if (isOfSilence(inner)) return null;
  return turned(inner, reader, at);
}

/** "It would be wrong to say that they spoke", and not "to discuss it". */
function falseSaying(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const verb = at + widthAt(reader.scene, at) + 1;
  if (!hasAny(reader.scene, verb, ['assert', 'opinion', 'deny'])) return undefined;
  const inner = reader.read({ from: verb, to: stretch.to });
  if (inner === null || inner.presupposed || inner.implied || isOfSilence(inner)) return undefined;
  return turned(inner, reader, at);
}

/** "It would be naive to think that they had not spoken": who thinks so is no guide. */
export function unwise(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const infinitive = at + widthAt(reader.scene, at);
  if (!has(reader.scene, infinitive, 'infinitive')) return undefined;
  const read = falseSaying(reader, stretch, at);
  return read?.stance === 'denied' ? { ...read, stance: 'unconfirmed', rule: 'doubted' } : read;
}

/** What becomes of what is said when it is called false. */
function turned({ stance, speaker }: Outcome, reader: Reader, at: number): Outcome {
  const cues = [cueAt(reader, at, 'denial')];
  return outcome(stance === 'denied' ? 'reported' : 'denied', 'false', cues, { speaker });
}
