import { find, has, hasAny, isNamed, type Scene, type Stretch, widthAt } from '../scene.ts';
import type { CueKind } from '../types.ts';
import type { CueWords, Focus, Reader } from './outcome.ts';
import { subjectOf } from './subject.ts';
import { trimmed } from './view.ts';

export function cueAt(reader: Reader, at: number, kind: CueKind): CueWords {
  return { from: at, to: at + widthAt(reader.scene, at), kind };
}

export function focusAt(reader: Reader, at: number): Focus | null {
  return reader.focus.find((focus) => at >= focus.from && at < focus.to) ?? null;
}

export function focusIn(reader: Reader, from: number, to: number): Focus | null {
  return (
    reader.focus.find(
      (focus) => focus.from >= from && focus.to <= to && !reader.hidden[focus.from],
    ) ?? null
  );
}

/** What a predicate has beside it: first what follows, then what precedes. */
export function focusAround(reader: Reader, { from, to }: Stretch, at: number): Focus | null {
  return focusIn(reader, at + widthAt(reader.scene, at), to) ?? focusIn(reader, from, at);
}

/** The subject of a predicate as a speaker: null where it is the event or the report itself. */
export function speakerOf(reader: Reader, stretch: Stretch, verb: number): Stretch | null {
  const subject = subjectOf(reader, stretch.from, verb);
  if (has(reader.scene, subject.from, 'neither')) return eitherOf(reader.scene, subject);
  if (subject.from >= subject.to || hasAny(reader.scene, subject.from, ['none', 'occur', 'stage']))
    return null;
  const last = focusAt(reader, subject.to - 1);
  const knows =
    find(reader.scene, subject.from, subject.to, 'source') >= 0 ||
    isDescribed(reader, subject.from);
  if (last !== null && last.kind !== 'account' && last.kind !== 'anaphor' && !knows) return null;
  if (
    !knows &&
    reader.focus.some(
      (focus) => focus.form === 'verb' && focus.from > subject.from && focus.to < subject.to,
    )
  )
    return null;
  if (!knows && focusAt(reader, subject.from + 1)?.kind === 'event') return null;
  const told = last?.kind === 'account' && !isAnybodyNamed(reader.scene, subject);
  return told && !knows ? null : subject;
}

/** "Neither Smith nor his team": the first who is named; null for "neither side". */
function eitherOf({ mentions }: Scene, { from, to }: Stretch): Stretch | null {
  const named = mentions.find((mention) => mention.from > from && mention.from <= from + 2);
  return named === undefined || named.to > to ? null : { from: named.from, to: named.to };
}

/** "those who were briefed on the call" */
function isDescribed({ scene }: Reader, at: number): boolean {
  return has(scene, at, 'definite') && has(scene, at + 1, 'relative');
}

export function isAnybodyNamed({ mentions }: Scene, { from, to }: Stretch): boolean {
  return mentions.some((mention) => mention.from < to && mention.to > from);
}

/**
 * The negation that governs a word: among its auxiliaries, or in a subject such as "nobody"; the
 * "no" of another noun reaches over no "and"; -1 for none.
 */
export function negationOf(reader: Reader, from: number, at: number): number {
  const { scene } = reader;
  let joined = false;
  for (let back = at - 1; back >= Math.max(from, at - (joined ? 10 : 6)); back -= 1) {
    if (isAdverbAside(scene, back)) {
      back -= 2;
      continue;
    }
    if (scene.tokens[back]?.lower === ')') {
      back = bracketBefore(scene, from, back);
      continue;
    }
    if (reader.hidden[back] || isNamed(scene, back) || isOfEvent(reader, back)) continue;
    if (isQuotedOff(scene, back, at)) break;
    if (hasAny(scene, back, joined ? ['negation', 'neither'] : ['negation', 'none', 'neither']))
      return back;
    if (hasAny(scene, back, ['that', 'relative']) && has(scene, back - 1, 'none')) return back - 1;
    joined ||= has(scene, back, 'and');
    if (hasAny(scene, back, ['that', 'condition', 'relative']) || scene.tokens[back]?.lower === ',')
      break;
  }
  let first = trimmed(reader, { from, to: at }).from;
  while (has(scene, first, 'that') || (first < at && isExclamation(scene, first))) first += 1;
  const governs = hasAny(scene, first, ['none', 'neither']) && !isQuotedOff(scene, first, at);
  return governs ? first : -1;
}

/** "'Never happened', Smith denies": words in quotation marks before one that is in none. */
function isQuotedOff({ sentence: { quoted } }: Scene, before: number, at: number): boolean {
  return quoted[before] === true && quoted[at] !== true;
}

/** Where the bracket opens that closes there; the closing one where none does. */
function bracketBefore({ tokens }: Scene, from: number, close: number): number {
  for (let at = close - 1; at >= from; at -= 1) if (tokens[at]?.lower === '(') return at;
  return close;
}

/** ", therefore,": an adverb between commas, by its last comma. */
function isAdverbAside({ tokens, ...scene }: Scene, comma: number): boolean {
  if (tokens[comma]?.lower !== ',' || tokens[comma - 2]?.lower !== ',') return false;
  return hasAny({ tokens, ...scene }, comma - 1, ['adverb', 'onward']);
}

/** "did not object": a negation that is part of what names the event. */
function isOfEvent(reader: Reader, at: number): boolean {
  return reader.isFocus(at) && focusAt(reader, at)?.kind === 'event';
}

/** "Well, …": an adverb and its comma before the subject. */
function isExclamation(scene: Scene, at: number): boolean {
  const isComma = scene.tokens[at]?.lower === ',';
  return isComma || (has(scene, at, 'adverb') && scene.tokens[at + 1]?.lower === ',');
}

/** Where the stretch says that somebody is not to be trusted or hardly believed; -1 where it does not. */
export function distrustIn(reader: Reader, { from, to }: Stretch): number {
  const { scene } = reader;
  const plain = find(scene, from, to, 'distrust', 'doubt', 'unclear', 'silent');
  const isNone = has(scene, plain, 'doubt') && find(scene, plain - 4, plain, 'none', 'few') >= 0;
  if (plain >= 0 && !isNone) return plain;
  const belief = find(scene, from, to, 'opinion');
  if (belief < 0) return -1;
  const hardly = hardlyAny(reader, from, belief);
  return hardly >= 0 ? hardly : askedWho(scene, from, belief);
}

/** "Who believes that?": somebody who is asked for, and not the "who" of a remark; -1 for nobody. */
function askedWho(scene: Scene, from: number, belief: number): number {
  const who = find(scene, from, belief, 'question-word', 'anybody');
  const isRemark = has(scene, who, 'relative') && scene.tokens[who - 1]?.lower === ',';
  return isRemark ? -1 : who;
}

/** "nobody believes", "few believe": the negation of a verb, or a subject of few; -1 for neither. */
export function hardlyAny(reader: Reader, from: number, at: number): number {
  const negation = negationOf(reader, from, at);
  return negation >= 0 ? negation : find(reader.scene, from, at, 'few');
}

/** "no word on it from the Kremlin", "a denial by Jane Roe": from whom it comes, however far behind. */
export function giverOf(reader: Reader, from: number, to: number): Stretch | null {
  const { scene, hidden } = reader;
  for (let at = from; at < to; at += 1) {
    if (hidden[at] === true || !has(scene, at, 'by')) continue;
    const comma = scene.tokens.findIndex((token, mark) => mark > at && token.kind === 'mark');
    const giver = { from: at + 1, to: comma < 0 ? to : Math.min(comma, to) };
    const named = scene.mentions.find((own) => own.from > at && own.to <= giver.to);
    const lead = named === undefined ? giver.to : named.from;
    const isTitled = find(scene, at + 1, lead, 'preposition', 'and', 'that') < 0;
    if (named === undefined || named.uses.length === 0 || !isTitled) continue;
    return focusIn(reader, named.to, giver.to) === null ? giver : { ...giver, to: named.to };
  }
  return null;
}

/** Who acts in a passive: "by the Kremlin" up to the end of the noun phrase. */
export function agentOf({ scene }: Reader, { from, to }: Stretch): Stretch | null {
  const by = find(scene, from, Math.min(to, from + 4), 'by');
  if (by < 0) return null;
  let end = by + 1;
  while (end < to && scene.tokens[end]?.lower !== ',') end += 1;
  return { from: by + 1, to: end };
}
