import type { Tag } from '../languages/language.ts';
import { namesParty } from '../mentions.ts';
import { find, has, hasAny, type Scene, type Stretch, widthAt } from '../scene.ts';
import { type Focus, type Outcome, outcome, type Reader } from './outcome.ts';
import { cueAt, focusAround, giverOf, negationOf, speakerOf } from './scope.ts';
import { trimmed } from './view.ts';

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
export function silence(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const refuses = has(scene, at, 'silent');
  if (refuses && (isVerdict(reader, stretch, at) || isNotRefused(reader, stretch, at)))
    return undefined;
  if (refuses && qualifiesNoun(reader.scene, at)) return undefined;
  if (refuses && has(scene, at + 1, 'infinitive') && !hasAny(scene, at + 2, SILENT_ABOUT))
    return undefined;
  const kept = refuses ? keptWord(reader, stretch, at) : null;
  if (kept !== null) return kept;
  const negation = refuses ? at : negationOf(reader, stretch.from, at);
  if (negation < 0) return undefined;
  if (!refuses && find(scene, Math.max(stretch.from, at - 3), at, 'passive') >= 0) return undefined;
  const focus = focusAround(reader, stretch, at);
  if (focus === null && !isOpenEnded(reader, stretch, at)) return undefined;
  if (!refuses && focus !== null && !isLeftOut(reader, at, focus)) return undefined;
  const cues = [cueAt(reader, negation, 'no-comment')];
  if (!refuses) cues.push(cueAt(reader, at, 'no-comment'));
  const speaker =
    receiverOf(reader, stretch, at) ??
    giverInFront(reader, stretch) ??
    speakerOf(reader, stretch, negation) ??
    giverOf(reader, at + 1, stretch.to);
  return outcome('unconfirmed', 'no-comment', cues, { speaker, implied: focus === null });
}

/** "has nothing to add to his statement that it is untrue": who adds nothing keeps to it; null for no denial. */
function keptWord(reader: Reader, { from, to }: Stretch, at: number): Outcome | null {
  const { scene } = reader;
  if (!has(scene, at, 'unaltered')) return null;
  const denial = find(scene, at, to, 'denial');
  if (denial >= 0)
    return outcome('denied', 'denial-kept', [cueAt(reader, denial, 'denial')], {
      speaker: speakerOf(reader, { from, to }, at),
      implied: focusAround(reader, { from, to }, at) === null,
    });
  const own = find(scene, at, to, 'possessive', 'self');
  const said = own < 0 ? null : reader.read({ from: own + 1, to });
  if (has(scene, own, 'genitive') || said?.stance !== 'denied') return null;
  return { ...said, speaker: speakerOf(reader, { from, to }, at) };
}

/** "A message left with his office went unanswered": who did not answer; null where somebody is the subject. */
function receiverOf({ scene }: Reader, { from }: Stretch, at: number): Stretch | null {
  const request = find(scene, from, Math.min(at, from + 4), 'request');
  const named =
    request < 0 ? undefined : scene.mentions.find((one) => one.from > request && one.to <= at);
  return named === undefined ? null : { from: named.from, to: named.to };
}

/** "does not refuse": whoever is not silent has said nothing of it yet. */
function isNotRefused(reader: Reader, { from }: Stretch, at: number): boolean {
  const negation = widthAt(reader.scene, at) > 1 ? -1 : negationOf(reader, from, at);
  return negation >= at - 2 && has(reader.scene, negation, 'negation');
}

/** "From Moscow there was no answer": from whom none comes, at the beginning; null where nobody is named. */
function giverInFront(reader: Reader, stretch: Stretch): Stretch | null {
  const { from } = trimmed(reader, stretch);
  const named = reader.scene.mentionAt[from + 1] ?? null;
  if (!has(reader.scene, from, 'by') || named === null || named.uses.length === 0) return null;
  return { from: named.from, to: named.to };
}

/** "not a word of the account is right": of what is told, and not of what is not said. */
function isVerdict({ scene }: Reader, { to }: Stretch, at: number): boolean {
  const of = at + widthAt(scene, at);
  return has(scene, at, 'none') && has(scene, of, 'of') && find(scene, of, to, 'true') >= 0;
}

/** "of declining standards", "was in decline": behind a preposition, and no verb. */
function qualifiesNoun(scene: Scene, at: number): boolean {
  const next = scene.tokens[at + 1];
  if (widthAt(scene, at) === 1 && has(scene, at - 1, 'definite') && has(scene, at + 1, 'of'))
    return true;
  if (widthAt(scene, at) > 1 || !has(scene, at - 1, 'preposition')) return false;
  if (next?.kind !== 'word') return !has(scene, at - 1, 'infinitive');
  return next.tags.size === 0 || has(scene, at + 1, 'and');
}

/** Whether nothing else is named that is not spoken of: no clause, no other matter than "the matter". */
export function isOpenEnded({ scene }: Reader, stretch: Stretch, at: number): boolean {
  let after = at + widthAt(scene, at);
  while (
    after < stretch.to &&
    hasAny(scene, after, [
      'infinitive',
      'comment',
      'confirm',
      'assert',
      'deny',
      'adverb',
      'yet',
      'silent',
      'evasion',
    ])
  ) {
    after += widthAt(scene, after);
  }
  if (has(scene, after, 'preposition') && has(scene, after + 1, 'comment')) after += 2;
  after = behindTime(scene, after);
  if (isPassedOn(scene, after) || isOfOtherParty(scene, at, { from: after, to: stretch.to }))
    return true;
  const clause = find(scene, after, stretch.to, 'that', 'condition', 'question-word');
  if (clause >= 0 && !isPronoun(scene, clause)) return false;
  if (has(scene, after, 'by') && stretch.to - after <= 5) return true;
  const last = scene.tokens[after];
  const isNoun =
    last?.kind === 'word' && last.tags.size === 0 && !scene.times.some(({ to }) => to > after);
  return (
    after >= stretch.to ||
    (after === stretch.to - 1 && !isNoun) ||
    find(scene, after, stretch.to, 'account', 'neuter', 'denial', 'telling') >= 0 ||
    isOfRequest(scene, after, stretch.to) ||
    scene.tokens[after]?.kind === 'mark'
  );
}

/** "Smith's team would not comment on the Brown bust-up": between those two, and nobody else. */
function isOfOtherParty({ mentions }: Scene, at: number, { from, to }: Stretch): boolean {
  const keeper = mentions.findLast((named) => named.to <= at);
  const behind = mentions.filter((named) => named.from >= from && named.to <= to);
  const [other] = behind;
  if (keeper === undefined || other === undefined || behind.length > 1) return false;
  const isSame = keeper.uses.some(({ entity }) => other.uses.some((use) => use.entity === entity));
  return keeper.uses.length > 0 && namesParty(other) && !isSame;
}

/** "to three written questions": nothing but what was asked, and not "questions about the cabinet". */
function isOfRequest(scene: Scene, at: number, to: number): boolean {
  const request = find(scene, at - 1, Math.min(at + LONGEST_REQUEST, to), 'request');
  return request >= 0 && !has(scene, request + widthAt(scene, request), 'of');
}

/** How many words may stand before what was asked. */
const LONGEST_REQUEST = 4;

/** "as of Sunday evening": where the time ends that stands there, with the small words before it. */
function behindTime(scene: Scene, at: number): number {
  const time = scene.times.find(({ from }) => from >= at && from <= at + 4);
  if (time === undefined) return at;
  for (let lead = at; lead < time.from; lead += 1)
    if (!hasAny(scene, lead, ['preposition', 'definite'])) return at;
  return time.by === 'weekday' && isLastWord(scene, time.to) ? time.to + 1 : time.to;
}

/** "Sunday evening": a plain word behind a day, and nothing behind it. */
function isLastWord({ tokens }: Scene, at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  const isPlain = word?.kind === 'word' && !word.capital && word.tags.size === 0;
  return isPlain && next?.kind !== 'word';
}

/** "referred questions to Smith's office": to somebody who speaks for a party, and no word more. */
function isPassedOn(scene: Scene, at: number): boolean {
  const named = scene.mentionAt[has(scene, at, 'definite') ? at + 1 : at] ?? null;
  if (!has(scene, at - 1, 'with') || named === null || named.uses.length === 0) return false;
  const isHouse = has(scene, named.to, 'genitive') && has(scene, named.to + 1, 'body');
  const end = scene.tokens[isHouse ? named.to + 2 : named.to];
  return end === undefined || end.kind === 'mark';
}

/** "about that, …": a word that stands for a whole matter, and begins no clause. */
function isPronoun(scene: Scene, at: number): boolean {
  const isLast = scene.tokens[at + 1]?.kind !== 'word';
  return has(scene, at, 'neuter') && (isLast || hasAny(scene, at + 1, ['adverb', 'evasion']));
}

/** Whether "did not discuss" leaves out the event itself, and not something that was said in it. */
function isLeftOut(reader: Reader, at: number, focus: Focus): boolean {
  const { scene } = reader;
  if (focus.from < at) return has(scene, at, 'speech') === false;
  if (find(scene, at, focus.from, 'condition') >= 0) return true;
  if (focus.kind === 'content' || focus.form === 'verb') return false;
  return !(has(scene, at, 'speech') && find(scene, at + 1, focus.from, 'preposition') >= 0);
}
