import type { Tag } from '../languages/language.ts';
import {
  find,
  findVerb,
  has,
  hasAny,
  isNamed,
  isVerb,
  type Scene,
  type Stretch,
  widthAt,
} from '../scene.ts';
import { type Focus, isOfSilence, type Outcome, outcome, type Reader } from './outcome.ts';
import { agentOf, cueAt, focusIn, negationOf, speakerOf } from './scope.ts';
import { trimmed } from './view.ts';

/** "denied", "rejected", "brushed aside", and what becomes of them under a negation */
export function denial(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  const { scene } = reader;
  if (hasAny(scene, at, ['account', 'false']) && !isVerb(scene, at)) return undefined;
  const behind = at + widthAt(scene, at);
  const object = { from: behind, to: nextVerb(scene, behind, stretch.to) };
  const governed = rejected(reader, object);
  if (
    governed === null &&
    object.to < stretch.to &&
    focusIn(reader, stretch.from, object.to) === null
  )
    return undefined;
  const isPassive =
    isPassiveAt(reader, stretch, at) && (governed === null || agentOf(reader, object) !== null);
  if (governed === null && focusIn(reader, object.from, object.to) !== null) return null;
  if (governed === null && !isPassive) return bareDenial(reader, stretch, at);
  const speaker = isPassive ? agentOf(reader, object) : speakerOf(reader, stretch, at);
  const cue = cueAt(reader, at, 'denial');
  if (isOfQuestions(scene, behind))
    return outcome('unconfirmed', 'no-comment', [{ ...cue, kind: 'no-comment' }], { speaker });
  if (isLeftFree(scene, at, speaker)) return undefined;
  const ceased = find(scene, Math.max(stretch.from, at - 3), at, 'ceased');
  if (ceased >= 0)
    return outcome('reported', 'no-longer-denied', [cueAt(reader, ceased, 'assertion'), cue], {
      speaker,
    });
  const negation = negationOf(reader, stretch.from, at);
  const cues = [cueAt(reader, negation, 'negation'), cue];
  if (negation >= 0 && isBeyondDenial(reader, negation, at))
    return outcome('reported', 'not-doubted', cues);
  if (negation >= 0) return outcome('unconfirmed', 'not-denied', cues, { speaker });
  const condition = conditionOf(reader, stretch, at);
  if (condition >= 0)
    return outcome('unconfirmed', 'condition', [cueAt(reader, condition, 'hedge'), cue], {
      speaker,
    });
  if (governed === 'part')
    return outcome('reported', 'part-denied', [{ ...cue, kind: 'report' }], {
      presupposed: true,
      speaker,
    });
  if (governed === 'negative') return outcome('reported', 'double-negation', [cue], { speaker });
  return outcome('denied', 'denied', [cue], { speaker });
}

/** "brushed off questions about the call": what is asked is turned away, and not what it is about. */
function isOfQuestions(scene: Scene, behind: number): boolean {
  const noun = find(scene, behind, behind + 4, 'request', 'questioner', 'account', 'preposition');
  return hasAny(scene, noun, ['request', 'questioner']);
}

/** "They can deny it all they want": what others are free to do. */
function isLeftFree(scene: Scene, at: number, speaker: Stretch | null): boolean {
  const isOwn = speaker !== null && find(scene, speaker.from, speaker.to, 'self') >= 0;
  const modal = has(scene, at - 1, 'adverb') ? at - 2 : at - 1;
  return speaker !== null && !isOwn && has(scene, modal, 'able');
}

/** "cannot be denied", "there is no denying": what nobody is able to deny. */
function isBeyondDenial({ scene }: Reader, negation: number, at: number): boolean {
  if (has(scene, at - 1, 'none') && has(scene, at - 2, 'passive')) return true;
  return find(scene, negation - 1, at, 'able') >= 0 && has(scene, at - 1, 'passive');
}

/** "rejected the criticism and said …": where another verb of the same subject begins. */
export function nextVerb(scene: Scene, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (has(scene, at, 'and') && findVerb(scene, at + 1, Math.min(to, at + 3), ...NEXT) >= 0)
      return at;
  }
  return to;
}

const NEXT: readonly Tag[] = ['assert', 'confirm', 'deny', 'silent', 'brand'];

/** "would deny it if it did take place": what somebody would do on a condition; -1 for none. */
function conditionOf({ scene }: Reader, { from, to }: Stretch, at: number): number {
  return find(scene, from, at, 'modal') < 0 ? -1 : find(scene, at, to, 'condition');
}

/** "The report was denied": the focus before it is what is denied. */
function isPassiveAt(reader: Reader, { from }: Stretch, at: number): boolean {
  return focusIn(reader, from, at) !== null && isParticiple(reader, from, at);
}

/** Behind an auxiliary, or in a headline right behind its noun and at the end. */
function isParticiple(reader: Reader, from: number, at: number): boolean {
  if (isBehindPassive(reader.scene, from, at)) return true;
  return reader.isFocus(at - 1) && reader.scene.tokens[at + 1]?.kind !== 'word';
}

/** "was denied", and not "was quick to deny". */
function isBehindPassive(scene: Scene, from: number, at: number): boolean {
  const passive = find(scene, Math.max(from, at - 4), at, 'passive');
  return passive >= 0 && find(scene, passive + 1, at, 'infinitive') < 0;
}

/** "The Kremlin denied." rejects whatever the article speaks of; "denied a visa" does not. */
function bareDenial(reader: Reader, stretch: Stretch, at: number): Outcome | null {
  const rest = trimmed(reader, { from: at + widthAt(reader.scene, at), to: stretch.to });
  const isClosed = endsAt(reader, at + widthAt(reader.scene, at), stretch.to);
  const isAll =
    hasAny(reader.scene, rest.from, ['everything', 'neuter']) &&
    rest.from + widthAt(reader.scene, rest.from) >= rest.to;
  if (rest.from < rest.to && !isClosed && !isAll && !isTimeOnly(reader, rest)) return null;
  if (isOfOther(reader, at)) return null;
  const speaker = speakerOf(reader, stretch, at);
  const cue = cueAt(reader, at, 'denial');
  const negation = negationOf(reader, stretch.from, at);
  if (negation >= 0 && isBehindPassive(reader.scene, stretch.from, at)) return null;
  return negation < 0
    ? outcome('denied', 'denied', [cue], { speaker, implied: true })
    : outcome('unconfirmed', 'not-denied', [cueAt(reader, negation, 'negation'), cue], {
        speaker,
        implied: true,
      });
}

/** "tests had been shipped, which he had denied": a relative clause on what is no focus. */
function isOfOther({ scene, isFocus }: Reader, at: number): boolean {
  const relative = find(scene, Math.max(0, at - 6), at, 'relative');
  if (relative <= 0) return false;
  const noun = scene.tokens[relative - 1]?.kind === 'mark' ? relative - 2 : relative - 1;
  return !isFocus(noun);
}

/** "on Monday", up to the end or a comma. */
function isTimeOnly({ scene }: Reader, { from, to }: Stretch): boolean {
  const time = scene.times.find((time) => time.from >= from && time.from <= from + 1);
  return time !== undefined && (time.to >= to || scene.tokens[time.to]?.kind === 'mark');
}

/** "says otherwise, and in blunt terms": behind its comma comes how, and not what. */
function endsAt({ scene }: Reader, at: number, to: number): boolean {
  const isHow = hasAny(scene, at + 1, ['and', 'preposition', 'none']);
  return scene.tokens[at]?.kind === 'mark' && isHow && find(scene, at, to, 'that') < 0;
}

/** What a denial rejects: the event or its report, a part of it, a negation of it; null for something else. */
function rejected(reader: Reader, object: Stretch): 'whole' | 'part' | 'negative' | null {
  const { scene } = reader;
  const focus = focusIn(reader, object.from, object.to);
  if (focus === null) return null;
  if (focus.kind === 'account' && isOfSettingOnly(reader, focus, object)) return 'part';
  if (focus.kind === 'account' && isOnOther(reader, focus, object)) return null;
  const that = clauseIn(reader, object, focus);
  if (that < 0)
    return find(scene, object.from, focus.from, 'part') >= 0 || isInside(reader, object.from, focus)
      ? 'part'
      : 'whole';
  const inner = reader.read({ from: that, to: object.to });
  if (inner === null) return null;
  if (inner.presupposed || inner.stance === null || isOfSilence(inner)) return 'part';
  return inner.stance === 'denied' ? 'negative' : 'whole';
}

/** "a report in a daily that Jones had resigned": told in a clause that speaks of something else. */
function isOnOther(reader: Reader, { from, to }: Focus, object: Stretch): boolean {
  const { scene } = reader;
  if (!has(scene, from - 1, 'indefinite') && !has(scene, from, 'indefinite')) return false;
  const that = find(scene, to, object.to, 'that');
  if (that < 0 || focusIn(reader, to, object.to) !== null) return false;
  return reader.read({ from: that + 1, to: object.to }) === null;
}

/** "the suggestion that voices were raised during the call" takes the call for granted. */
function isOfSettingOnly(reader: Reader, account: Focus, object: Stretch): boolean {
  if (!has(reader.scene, account.to, 'that')) return false;
  return reader.read({ from: account.to + 1, to: object.to })?.rule === 'taken-for-granted';
}

/** Where the clause begins that is denied, with "that" or without; -1 where a noun is. */
function clauseIn(reader: Reader, object: Stretch, focus: Focus): number {
  const { scene } = reader;
  if (focus.kind === 'anaphor' && focus.from === object.from)
    return hasAny(scene, focus.to, ['auxiliary', 'modal', 'occur']) ? object.from : -1;
  if (hasAny(scene, object.from, ['account']) || hasAny(scene, object.from + 1, ['account']))
    return -1;
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
  for (let at = from; at < focus.from; at += 1) {
    if (hasAny(reader.scene, at, ['account', 'outlet']) || isNamed(reader.scene, at)) return false;
    const leads = at > from && has(reader.scene, at, 'preposition');
    if (leads && !hasAny(reader.scene, at, ['of', 'by', 'with'])) return true;
  }
  return false;
}

/** "disputes the report", "is disputed by Moscow" rejects it; "is disputed" alone does not. */
export function disputing(
  reader: Reader,
  stretch: Stretch,
  at: number,
): Outcome | null | undefined {
  const { scene } = reader;
  const object = { from: at + widthAt(scene, at), to: stretch.to };
  if (isParticipleAside(scene, at) || isAttribute(scene, at)) return undefined;
  const takes = hasAny(scene, object.from, ['definite', 'neuter', 'that']);
  if (!takes && !isVerb(scene, at)) return undefined;
  const isActive = focusIn(reader, object.from, Math.min(object.from + 3, object.to)) !== null;
  const isPassive = !isActive && isBehindPassive(scene, stretch.from, at);
  const isTaken = isPassive
    ? agentOf(reader, object) !== null
    : has(scene, object.from, 'everything') || focusIn(reader, object.from, object.to) !== null;
  if (!isTaken) return undefined;
  const read = denial(reader, stretch, at);
  const nobody = negationOf(reader, stretch.from, at);
  return read?.rule === 'not-denied' && hasAny(scene, nobody, ['none', 'neither'])
    ? { ...read, stance: 'reported', rule: 'not-doubted' }
    : read;
}

/** "follows contested reports", "in disputed accounts": a participle that belongs to the noun behind it. */
function isAttribute(scene: Scene, at: number): boolean {
  return (
    scene.tokens[at]?.inflected === true &&
    hasAny(scene, at + 1, ['account']) &&
    hasAny(scene, at - 1, ['finite', 'preposition', 'assert', 'plain'])
  );
}

/** "reports, still disputed, that …": a participle between commas, which has no object. */
function isParticipleAside(scene: Scene, at: number): boolean {
  const before = hasAny(scene, at - 1, ['adverb', 'yet']) ? at - 2 : at - 1;
  return scene.tokens[before]?.lower === ',' && scene.tokens[at + 1]?.lower === ',';
}
