import type { Tag } from '../languages/language.ts';
import { namesParty, namesTeller } from '../mentions.ts';
import {
  find,
  findVerb,
  has,
  hasAny,
  isNamed,
  isQuotationMark,
  type Scene,
  type Stretch,
} from '../scene.ts';
import { isEither } from './occurrence.ts';
import { type CueWords, type Focus, type Outcome, outcome, type Reader } from './outcome.ts';
import { proVerb } from './pro-verb.ts';
import { cueAt, focusAt, giverOf, negationOf } from './scope.ts';
import { subjectOf } from './subject.ts';
import { trimmed, widthAt } from './view.ts';

/** No predicate decides: the event is told, negated, taken for granted or merely mentioned. */
export function bareMention(reader: Reader, stretch: Stretch): Outcome | null {
  const focus = preferred(reader, stretch);
  if (focus === null || focus.kind === 'anaphor') return ellipsis(reader, stretch);
  const missing = missingEvidence(reader, stretch);
  if (missing !== null || focus.kind === 'evidence') return missing;
  const words: CueWords = { from: focus.from, to: focus.to, kind: 'assertion' };
  const open = openMention(reader, stretch, focus, words);
  if (open === GENERAL) return null;
  return open ?? toldMention(reader, stretch, focus, words);
}

/** What is said of such events at large, which says nothing of the one. */
const GENERAL = 'general';

const KINDS: readonly Focus['kind'][] = ['event', 'content', 'account', 'evidence', 'anaphor'];

/** "had a call", "took the call": the verb that holds the event; "had" alone holds no known one. */
function isStaged({ scene }: Reader, { from }: Stretch, focus: Focus): boolean {
  if (focus.kind !== 'event') return false;
  for (let at = from; at < focus.from; at += 1) {
    if (has(scene, at, 'stage') && (!focus.definite || !has(scene, at, 'auxiliary'))) return true;
  }
  return false;
}

/** "the conversation Smith held with Jones": a name and the verb right behind the noun. */
function isHeldBehind({ scene }: Reader, { kind, to }: Focus): boolean {
  const name = scene.mentionAt[to] ?? null;
  return kind === 'event' && name !== null && has(scene, name.to, 'stage');
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

/** Under a condition, a negation or a "may have". */
function openMention(
  reader: Reader,
  stretch: Stretch,
  focus: Focus,
  words: CueWords,
): Outcome | typeof GENERAL | null {
  const { scene } = reader;
  const condition = find(scene, stretch.from, focus.from, 'condition');
  if (condition >= 0)
    return outcome('unconfirmed', 'condition', [cueAt(reader, condition, 'hedge'), words]);
  if (focus.kind !== 'event') return null;
  const clause = focus.form === 'noun' ? qualified(reader, stretch, focus, words) : null;
  if (clause !== null) return clause;
  const either = eitherIn(reader, focus.to, stretch.to);
  if (focus.form === 'noun' && either >= 0)
    return outcome('unconfirmed', 'may-have', [cueAt(reader, either, 'hedge'), words]);
  const negation = eventNegation(reader, stretch, focus);
  if (negation >= 0 && isInGeneral(reader, stretch.from, negation)) return GENERAL;
  if (negation >= 0 && negation < focus.from && isAbleTo(scene, focus)) return GENERAL;
  if (negation >= 0 && has(scene, focus.from, 'objection') && has(scene, negation, 'none'))
    return outcome('reported', 'not-opposed', [cueAt(reader, negation, 'assertion'), words]);
  if (negation >= 0)
    return outcome('denied', 'event-negated', [cueAt(reader, negation, 'negation'), words]);
  const otherwise = find(scene, focus.to, focus.to + 3, 'and');
  const isClosed = otherwise + 2 >= stretch.to || scene.tokens[otherwise + 2]?.kind === 'mark';
  if (otherwise >= 0 && has(scene, otherwise + 1, 'negation') && isClosed)
    return outcome('unconfirmed', 'may-have', [cueAt(reader, otherwise, 'hedge'), words]);
  const modal = find(scene, Math.max(stretch.from, focus.from - 8), focus.from, 'possibly');
  if (modal >= 0 && focus.form === 'verb')
    return outcome('unconfirmed', 'may-have', [cueAt(reader, modal, 'hedge'), words]);
  return null;
}

/** "the call, the one that they may or may not have had": a negation that is one of two; -1 for none. */
function eitherIn({ scene }: Reader, from: number, to: number): number {
  let at = find(scene, from, to, 'negation');
  while (at >= 0 && !isEither(scene, at)) at = find(scene, at + 1, to, 'negation');
  return at;
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
  const end = Math.min(stretch.to, that + 6);
  const modal = find(scene, that + 1, end, 'modal');
  if (modal >= 0 && find(scene, modal, end, 'perfect') >= 0)
    return outcome('unconfirmed', 'may-have', [
      { from: modal, to: modal + 1, kind: 'hedge' },
      words,
    ]);
  const negation = find(scene, that + 1, end, 'negation', 'none');
  const possibly = find(scene, that + 1, that + 2, 'possibly');
  if (negation < 0 && possibly >= 0)
    return outcome('unconfirmed', 'may-have', [
      { from: possibly, to: possibly + 1, kind: 'hedge' },
      words,
    ]);
  if (negation < 0) return didSomething({ scene }, that + 1, focus, words);
  const unsaid = find(scene, negation, negation + 4, 'confirm', 'comment');
  if (unsaid >= 0 && scene.sentence.isTitle) {
    const cue: CueWords = { from: negation, to: negation + 1, kind: 'no-comment' };
    return outcome('unconfirmed', 'not-confirmed', [cue, words]);
  }
  if (!isOfBeing(scene, negation, stretch.to)) return null;
  const either = isEither(scene, negation);
  return outcome(either ? 'unconfirmed' : 'denied', either ? 'may-have' : 'event-negated', [
    { from: negation, to: negation + 1, kind: 'negation' },
    words,
  ]);
}

/** "the call that rattled Europe": what did something took place. */
function didSomething(
  { scene }: Pick<Reader, 'scene'>,
  at: number,
  { definite, to }: Focus,
  words: CueWords,
): Outcome | null {
  const verb = scene.tokens[at];
  const isPlain = verb?.kind === 'word' && !verb.capital && verb.tags.size === 0;
  if (!definite || at !== to + 1 || !(isPlain || has(scene, at, 'finite'))) return null;
  return outcome('reported', 'taken-for-granted', [words], { presupposed: true });
}

/** "that never was", "that nobody held", and not "that Moscow did not announce". */
function isOfBeing(scene: Scene, negation: number, to: number): boolean {
  let at = negation + widthAt(scene, negation);
  while (at < to && hasAny(scene, at, ['auxiliary', 'adverb'])) at += 1;
  return (
    at >= to || scene.tokens[at]?.kind === 'mark' || hasAny(scene, at, ['occur', 'stage', 'and'])
  );
}

/** "no call can replace that": what none of them does. */
function isAbleTo(scene: Scene, { form, to }: Focus): boolean {
  return (
    form === 'noun' && has(scene, to, 'habit') && !hasAny(scene, to + 1, ['perfect', 'passive'])
  );
}

/** "did not speak", "held no call", "have not had a conversation"; a known event is not negated by its clause. */
function eventNegation(reader: Reader, stretch: Stretch, focus: Focus): number {
  const { scene } = reader;
  if (focus.form === 'verb') return verbNegation(reader, stretch, focus);
  const unheld = negationBehind(scene, focus.to, stretch.to);
  if (unheld >= 0) return unheld;
  const none = find(scene, Math.max(stretch.from, focus.from - 6), focus.from, 'none');
  if (none >= 0 && find(scene, none, focus.from, 'preposition', 'that') < 0) return none;
  if (focus.definite) return -1;
  const stage = find(scene, stretch.from, focus.from, 'stage');
  if (stage >= 0 && find(scene, stage, focus.from, 'preposition', 'that') >= 0) return -1;
  return stage < 0 ? -1 : find(scene, stretch.from, focus.from, 'negation');
}

/** "nobody else was on the line": it leaves out those who were. */
function isOfOthers(scene: Scene, negation: number): boolean {
  return has(scene, negation, 'none') && has(scene, negation + widthAt(scene, negation), 'other');
}

/** "did not speak", "were told nothing", "was unaware of it"; -1 for no negation. */
function verbNegation(reader: Reader, stretch: Stretch, { from, to }: Focus): number {
  const { scene } = reader;
  const negation = negationOf(reader, stretch.from, from);
  if (negation >= 0) return isOfOthers(scene, negation) ? -1 : negation;
  if (has(scene, to, 'none')) return to;
  const isTold = find(scene, from, to, 'assert') >= 0 && has(scene, to, 'of');
  if (isTold && has(scene, to + 1, 'none')) return to + 1;
  const lacking = find(scene, from, to, 'lacking');
  return lacking >= 0 ? lacking : find(scene, to, Math.min(stretch.to, to + 4), 'neither');
}

/** "The conversation was not held": said of the event as a whole, and no more than that; -1 for nothing. */
function negationBehind(scene: Scene, from: number, to: number): number {
  const passive = find(scene, from, Math.min(to, from + 2), 'passive');
  const negation = passive < 0 ? -1 : find(scene, passive + 1, passive + 3, 'negation');
  if (negation < 0 || !has(scene, negation + 1, 'stage')) return -1;
  const after = scene.tokens[negation + 2];
  return negation + 2 >= to || after?.kind === 'mark' ? negation : -1;
}

/** "You do not hold such a call …", "one never rings …": what is not done, rather than was not. */
function isInGeneral(reader: Reader, from: number, negation: number): boolean {
  const { scene } = reader;
  const auxiliary = has(scene, negation, 'habit') ? negation : negation - 1;
  const behind = negation + widthAt(scene, negation);
  if (has(scene, auxiliary, 'habit') && !has(scene, behind, 'perfect')) return true;
  const subject = subjectOf(reader, from, negation);
  return subject.to - subject.from === 1 && has(scene, subject.from, 'anybody');
}

function toldMention(reader: Reader, stretch: Stretch, focus: Focus, words: CueWords): Outcome {
  const { scene } = reader;
  const hearsay = find(
    scene,
    Math.max(stretch.from, focus.from - 8),
    Math.min(stretch.to, focus.to + 4),
    'hearsay',
  );
  if (hearsay >= 0 && !isAdjective(scene, hearsay, focus))
    return outcome('reported', 'hearsay', [cueAt(reader, hearsay, 'report'), words], {
      presupposed: focus.definite,
    });
  if (focus.kind === 'content') {
    const unsaid = has(scene, focus.from, 'comment')
      ? negationOf(reader, stretch.from, focus.from)
      : -1;
    if (unsaid >= 0 && find(scene, stretch.from, focus.from, 'and', 'group', 'plural') < 0)
      return outcome('unconfirmed', 'no-comment', [cueAt(reader, unsaid, 'no-comment'), words]);
    return outcome('reported', 'content-told', [words], { presupposed: true });
  }
  if (focus.form === 'verb') return outcome('reported', 'event-told', [words]);
  const alleged = find(scene, Math.max(stretch.from, focus.from - 4), focus.from, 'alleged');
  if (alleged >= 0)
    return outcome('unconfirmed', 'alleged', [cueAt(reader, alleged, 'hedge'), words], {
      presupposed: true,
    });
  const unsaid = negatedSpeech(reader, stretch, focus);
  if (unsaid >= 0)
    return outcome('unconfirmed', 'not-said', [cueAt(reader, unsaid, 'negation'), words]);
  if (isSetting(reader, stretch, focus))
    return outcome('reported', 'taken-for-granted', [words], { presupposed: true });
  if (isStaged(reader, stretch, focus) || isHeldBehind(reader, focus))
    return outcome('reported', 'event-told', [words]);
  const teller = ownerOf(scene, stretch.from, focus);
  if (teller !== null) return outcome('reported', 'reported', [words], { speaker: teller });
  const source = find(scene, stretch.from, focus.from, 'source');
  if (source >= 0) {
    const speaker = quoterOf(scene, source) ?? {
      from: source,
      to: source + widthAt(scene, source),
    };
    return outcome('reported', 'sourcing', [words], { presupposed: true, speaker });
  }
  if (focus.kind === 'account' && isTextFor(reader, stretch, focus))
    return outcome('reported', 'sourcing', [words], { presupposed: true });
  const content = focus.kind === 'account' ? contentOf(reader, stretch, focus) : null;
  if (content !== null) return content;
  const holder = focus.kind === 'account' ? holderBehind(reader, stretch, focus) : null;
  if (holder !== null)
    return outcome('reported', 'sourcing', [words], { presupposed: true, speaker: holder });
  return outcome(null, 'mentioned', [words], { presupposed: true });
}

/** "the reported phone call": a participle before the noun, by which nobody tells of it. */
function isAdjective(scene: Scene, hearsay: number, { form, from }: Focus): boolean {
  if (form === 'verb' || widthAt(scene, hearsay) > 1 || hearsay >= from) return false;
  for (let at = hearsay + 1; at < from; at += 1) {
    const isPart = isNamed(scene, at) || has(scene, at, 'plain') || scene.tokens[at]?.lower === '-';
    if (!isPart) return false;
  }
  return true;
}

/** "In that version Smith asked for calm": the account is where somebody known does something. */
function isTextFor({ scene }: Reader, { from }: Stretch, focus: Focus): boolean {
  const isLead = has(scene, from, 'setting') && focus.from === from + 2;
  if (!isLead || !has(scene, from + 1, 'definite')) return false;
  const at = scene.tokens[focus.to]?.kind === 'mark' ? focus.to + 1 : focus.to;
  const named = scene.mentionAt[at] ?? scene.mentionAt[at + 1] ?? null;
  return (named !== null && namesParty(named)) || hasAny(scene, at, ['singular', 'group']);
}

/** "Moscow's line is that they have not": what an account consists of; null where it is not said. */
function contentOf(reader: Reader, { from, to }: Stretch, focus: Focus): Outcome | null {
  const { scene } = reader;
  if (!has(scene, focus.to, 'passive') || !has(scene, focus.to + 1, 'that')) return null;
  const read = reader.read({ from: focus.to + 2, to });
  const holder = scene.mentions.find((named) => named.from >= from && named.to < focus.to);
  if (read === null || read.stance === null) return null;
  const speaker = holder === undefined ? null : { from: holder.from, to: holder.to };
  return { ...read, speaker: read.speaker ?? speaker, implied: false };
}

/** "The details come from the Post": a paper that an account is from; null for none. */
function holderBehind(reader: Reader, { from, to }: Stretch, focus: Focus): Stretch | null {
  if (focus.from - trimmed(reader, { from, to }).from > LONGEST_LEAD) return null;
  const giver = giverOf(reader, focus.to, to);
  const named = reader.scene.mentions.find(({ from }) => giver !== null && from >= giver.from);
  return giver !== null && named !== undefined && named.from < giver.to && namesTeller(named)
    ? giver
    : null;
}

/** How many words may stand before a noun that begins its clause. */
const LONGEST_LEAD = 3;

/** "the Post's report of a call": whose account the event is told in; null where nobody's. */
function ownerOf(scene: Scene, from: number, focus: Focus): Stretch | null {
  const account = find(scene, from, focus.from, 'account');
  const of = account + widthAt(scene, account);
  if (account < 0 || !has(scene, of, 'of') || focus.from > of + LONGEST_OBJECT) return null;
  const owner = scene.mentions.findLast(
    (named) => namesTeller(named) && named.from >= from && named.to <= account,
  );
  if (owner === undefined || account - owner.to > 2) return null;
  return { from: owner.from, to: owner.to };
}

/** How many words may stand between "of" and its noun: "of a first post-election". */
const LONGEST_OBJECT = 4;

/** "has not mentioned the call": the negation of a verb that has the event for its object; -1 for none. */
function negatedSpeech(reader: Reader, { from }: Stretch, focus: Focus): number {
  const { scene } = reader;
  const verb = findVerb(scene, Math.max(from, focus.from - 4), focus.from, 'speech');
  if (verb < 0 || find(scene, verb + widthAt(scene, verb), focus.from, 'preposition') >= 0)
    return -1;
  return negationOf(reader, from, verb);
}

/** "The Post, quoting people with knowledge of it", "Axios had sources": the house of a source; null for none. */
function quoterOf(scene: Scene, source: number): Stretch | null {
  const house = scene.mentions.findLast((named) => named.to < source && namesTeller(named));
  if (house === undefined) return null;
  const isQuoted = has(scene, source - 1, 'according');
  if (!isQuoted && scene.mentions.filter(namesTeller).length > 1) return null;
  if (!isQuoted && find(scene, house.to, source, 'that', 'assert', 'by') >= 0) return null;
  return { from: house.from, to: house.to };
}

/** "in the call", "during their conversation", "used the call to urge" */
function isSetting(reader: Reader, stretch: Stretch, focus: Focus): boolean {
  const { scene } = reader;
  if (focus.kind !== 'event') return false;
  if (find(scene, stretch.from, stretch.to, 'topic') >= 0) return true;
  if (speaks(reader, stretch) || isMeasured(scene, focus) || isJudged(scene, focus)) return true;
  const leads = find(scene, Math.max(stretch.from, focus.from - 5), focus.from, 'setting') >= 0;
  return leads && (focus.definite || isHeadlined(scene, focus));
}

/** "The call was a disgrace", "how the call unfolded": what is so of nothing but what took place. */
function isJudged(scene: Scene, { from, to, definite }: Focus): boolean {
  if (!definite) return false;
  const isPlain = (at: number) => {
    const word = scene.tokens[at];
    return word?.kind === 'word' && !word.capital && word.tags.size === 0;
  };
  if (isPlain(to)) return find(scene, Math.max(0, from - 4), from, 'question-word') >= 0;
  let noun = to + 2;
  if (!has(scene, to, 'passive') || !has(scene, to + 1, 'indefinite')) return false;
  while (hasAny(scene, noun, ['plain', 'adverb'])) noun += 1;
  return isPlain(noun);
}

/** "the day of the reported call": a part of it that only what took place can have. */
function isMeasured(scene: Scene, { from }: Focus): boolean {
  let first = from;
  while (hasAny(scene, first - 1, ['plain', 'definite', 'possessive', 'alleged', 'hearsay']))
    first -= 1;
  return has(scene, first - 1, 'of') && has(scene, first - 2, 'measure');
}

/** "urged Smith in phone call": headlines leave the article out. */
function isHeadlined(scene: Scene, { from }: Focus): boolean {
  let first = from;
  while (hasAny(scene, first - 1, ['plain', 'adverb'])) first -= 1;
  return has(scene, first - 1, 'setting');
}

/** Whether a verb of telling stands in it that is not the event itself. */
function speaks(reader: Reader, { from, to }: Stretch): boolean {
  const { scene } = reader;
  let at = findVerb(scene, from, to, 'speech');
  while (at >= 0 && focusAt(reader, at)?.kind === 'event')
    at = findVerb(scene, at + 1, to, 'speech');
  return at >= 0;
}

/** "No recording has been published." */
function missingEvidence(reader: Reader, { from, to }: Stretch): Outcome | null {
  const focus = reader.focus.find(
    (own) => own.kind === 'evidence' && own.from >= from && own.to <= to,
  );
  if (focus === undefined) return null;
  const [first, last] = [focus.from - EVIDENCE_REACH, focus.to + EVIDENCE_REACH];
  const beside = { from: Math.max(from, first), to: Math.min(to, last) };
  const negation = find(reader.scene, beside.from, beside.to, 'none', 'negation', 'neither');
  if (negation < 0) return null;
  return outcome('unconfirmed', 'no-evidence', [
    cueAt(reader, negation, 'negation'),
    { from: focus.from, to: focus.to, kind: 'hedge' },
  ]);
}

/** How many words may stand between evidence and what says that there is none. */
const EVIDENCE_REACH = 8;

const PRONOUNS: readonly Tag[] = ['plural', 'singular', 'neuter', 'group'];

/** "they did not", "it was", "he did nothing of the sort": a clause that leaves its verb to another. */
function ellipsis(reader: Reader, stretch: Stretch): Outcome | null {
  const { scene } = reader;
  const pro = proVerb(reader, stretch);
  if (pro !== null) return pro;
  const { from: start, to: whole } = trimmed(reader, stretch);
  const to = beforeTime(scene, start, whole);
  if (isShortAnswer(scene, start, to)) return answer(reader, start);
  let from = start;
  while (from < to && (hasAny(scene, from, ['adverb', 'that']) || isAnswer(scene, from)))
    from += widthAt(scene, from);
  const end = lastPhrase(scene, from, to);
  const isLast = has(scene, end, 'auxiliary') && has(scene, end - 1, 'negation');
  const last = isLast ? end - 1 : end;
  const negated = hasAny(scene, last, ['negation', 'none']);
  const isProForm = negated && widthAt(scene, last) > 1 && last + widthAt(scene, last) === to;
  const cue = cueAt(reader, last, negated ? 'negation' : 'assertion');
  const left = outcome(negated ? 'denied' : 'reported', 'left-to-the-verb', [cue], {
    implied: true,
  });
  if (isProForm && last === from) return left;
  const auxiliary = isLast ? end : negated ? last - 1 : last;
  if (
    negated &&
    has(scene, from, 'self') &&
    hasAny(scene, has(scene, last, 'habit') ? last : auxiliary, ['modal', 'habit'])
  )
    return outcome('unconfirmed', 'evaded', [{ ...cue, kind: 'no-comment' }], { implied: true });
  const isShort = auxiliary - from < LONGEST_SUBJECT && auxiliary > from;
  const isObject = isProForm && widthAt(scene, last) > 2 && scene.tokens[last - 1]?.kind === 'word';
  if (isShort && isObject && (hasAny(scene, from, PRONOUNS) || isNamed(scene, from))) return left;
  if (!isShort || !has(scene, auxiliary, 'auxiliary')) return null;
  const isKnown = hasAny(scene, from, PRONOUNS);
  const isThere = negated && has(scene, from, 'stage');
  return isKnown || isThere || (isProForm && isNamed(scene, from)) ? left : null;
}

/** "They did not, on Thursday or since": where the clause ends before its time, if a mark parts them. */
function beforeTime(scene: Scene, from: number, to: number): number {
  const time = scene.times.find((named) => named.from > from && named.from < to);
  const lead = time === undefined ? to : time.from - 1;
  const isParted = has(scene, lead, 'preposition') && scene.tokens[lead - 1]?.kind === 'mark';
  return isParted ? lead - 1 : to;
}

/** "answered with one word: no": nothing but the answer behind its colon. */
function isShortAnswer(scene: Scene, from: number, to: number): boolean {
  if (from + 1 !== to || !has(scene, from, 'answer')) return false;
  const before = isQuotationMark(scene, from - 1) ? from - 2 : from - 1;
  return scene.tokens[before]?.lower === ':';
}

function answer(reader: Reader, at: number): Outcome {
  const isYes = has(reader.scene, at, 'affirmative');
  const cue = cueAt(reader, at, isYes ? 'report' : 'denial');
  return outcome(isYes ? 'reported' : 'denied', 'left-to-the-verb', [cue], { implied: true });
}

/** "No, it did not.": the "No" before it, and its comma. */
function isAnswer(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.kind === 'mark' || scene.tokens[at + 1]?.lower === ',';
}

/** How many words the subject of a clause without a verb may have. */
const LONGEST_SUBJECT = 5;

/** Where the phrase begins that the stretch ends with. */
function lastPhrase(scene: Scene, from: number, to: number): number {
  let last = to - 1;
  while (last > from && scene.tokens[last]?.width === 0) last -= 1;
  return last;
}
