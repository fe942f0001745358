import type { Tag } from '../languages/language.ts';
import { type Mention, namesTeller } from '../mentions.ts';
import {
  find,
  has,
  hasAny,
  isQuotationMark,
  isVerb,
  type Scene,
  type Stretch,
  widthAt,
} from '../scene.ts';
import { type Outcome, outcome } from './outcome.ts';

/**
 * What somebody who speaks for a party answers to what the article has told, where no word names
 * that: "The ministry spoke of a fabrication", "From there came a flat no", "Its line is that he did not".
 */
export function sideAnswer(scene: Scene): Outcome | null {
  if (scene.sentence.question || find(scene, 0, scene.tokens.length, ...OPEN) >= 0) return null;
  const voices = scene.mentions.filter(isVoice);
  for (const side of voices) {
    const read =
      branded(scene, side) ??
      refused(scene, side) ??
      leftToVerb(scene, side) ??
      nothingToTell(scene, side);
    if (read !== null) return read;
  }
  return null;
}

/** Words by which an answer is doubted, or given on a condition. */
const OPEN: readonly Tag[] = ['condition', 'doubt', 'distrust', 'lie', 'rivals', 'neither'];

function isVoice({ uses }: Mention): boolean {
  return uses.some(({ naming }) => naming === 'voice');
}

/** "Moscow called that a fiction", "The ministry spoke of 'pure invention'": nothing else can be meant. */
function branded(scene: Scene, side: Mention): Outcome | null {
  const verdict = find(scene, side.to, scene.tokens.length, 'false');
  const verb = verdict < 0 ? -1 : lastVerb(scene, side.to, verdict);
  if (verb < 0 || !endsThought(scene, verdict + widthAt(scene, verdict))) return null;
  if (!isOwnVerb(scene, side.to, verb) || !pointsBack(scene, verb, verdict)) return null;
  if (find(scene, 0, verdict, 'often') >= 0) return null;
  return denied(scene, side, verdict, 'branded-false');
}

/** The last verb of saying before the verdict. */
function lastVerb(scene: Scene, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1)
    if (hasAny(scene, at, SAYING) && (isVerb(scene, at) || scene.tokens[at - 1]?.lower === ','))
      return at;
  return -1;
}

const SAYING: readonly Tag[] = ['assert', 'brand', 'speech', 'deny'];

/** Nobody else and no negation between the side and its verb. */
function isOwnVerb({ mentionAt, ...scene }: Scene, from: number, verb: number): boolean {
  if (verb - from > LONGEST_LEAD) return false;
  if (find({ mentionAt, ...scene }, from, verb, 'negation', 'that', 'relative', 'modal') >= 0)
    return false;
  return mentionAt.slice(from, verb).every((named) => named === null);
}

/** How many words may stand between a side and what it says or is. */
const LONGEST_LEAD = 8;

/** Whether all that stands between points to what was told before: "that", "it all", "they were", a hearer. */
function pointsBack(scene: Scene, verb: number, verdict: number): boolean {
  const behind = verb + widthAt(scene, verb);
  const hearer = scene.mentionAt[behind] ?? null;
  for (let at = hearer?.to ?? behind; at < verdict; at += widthAt(scene, at)) {
    if (hasAny(scene, at, ['counted'])) return false;
    if (isQuotationMark(scene, at) || hasAny(scene, at, POINTING) || isAs(scene, at)) continue;
    if (isAdjective(scene, at, verdict)) continue;
    return false;
  }
  return true;
}

const POINTING: readonly Tag[] = [
  'neuter',
  'plural',
  'everything',
  'account',
  'definite',
  'indefinite',
  'auxiliary',
  'adverb',
  'of',
  'that',
  'plain',
  'outlet',
  'telling',
];

/** "laughed that off as …" */
function isAs(scene: Scene, at: number): boolean {
  return has(scene, at, 'preposition') && has(scene, at, 'subordinator');
}

/** "a blatant …": a word that no list knows, between its article and the noun. */
function isAdjective(scene: Scene, at: number, noun: number): boolean {
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || token.capital || (scene.tags[at]?.size ?? 0) > 0) return false;
  const next = isQuotationMark(scene, at + 1) ? at + 2 : at + 1;
  return next === noun && hasAny(scene, at - 1, ['indefinite', 'adverb']);
}

/** The end of a clause, or what says where, when and how: no noun that the word before belongs to. */
function endsThought(scene: Scene, from: number): boolean {
  const at = isQuotationMark(scene, from) ? from + 1 : from;
  const token = scene.tokens[at];
  if (token === undefined || token.kind === 'mark') return true;
  return hasAny(scene, at, ENDING) && !has(scene, at, 'of');
}

const ENDING: readonly Tag[] = ['preposition', 'adverb', 'and', 'relative', 'contrast'];

/** "Moscow's rejection", "the flat no of the ministry", "In Moscow the answer was a loud no" */
function refused(scene: Scene, side: Mention): Outcome | null {
  if (isTimeMarker(scene, side)) return null;
  const at = ownRefusal(scene, side) ?? refusalBefore(scene, side) ?? answerBehind(scene, side);
  return at === null ? null : denied(scene, side, at, 'denial-noun');
}

/** "Hours after the ministry's denial": when something else was. */
function isTimeMarker(scene: Scene, { from }: Stretch): boolean {
  const lead = has(scene, from - 1, 'definite') ? from - 2 : from - 1;
  return hasAny(scene, firstOfPhrase(scene, lead), ['since', 'subordinator']);
}

/** Where the phrase begins that the word belongs to: only its first word bears its tags. */
function firstOfPhrase({ tokens }: Scene, at: number): number {
  let first = at;
  while (tokens[first]?.width === 0) first -= 1;
  return first;
}

/** "Moscow's blunt retort", and not "Moscow's rejection of the offer". */
function ownRefusal(scene: Scene, side: Mention): number | null {
  let at = has(scene, side.to, 'genitive') ? side.to + 1 : side.to;
  const isHeld = at > side.to || hasAny(scene, side.from - 1, ['definite', 'indefinite']);
  for (const end = at + 3; at < end; at += 1) {
    if (isRefusal(scene, at)) break;
    const token = scene.tokens[at];
    const isPlain = token?.kind === 'word' && !isNameAt(scene, at);
    if (!isQuotationMark(scene, at) && !isPlain) return null;
    if (hasAny(scene, at, ['preposition', 'auxiliary', 'assert', 'negation', 'and'])) return null;
  }
  if (!isHeld || !isRefusal(scene, at)) return null;
  return isOfThing(scene, at + widthAt(scene, at)) ? null : at;
}

/** "the flat no of the ministry", "a loud no from Moscow" */
function refusalBefore(scene: Scene, side: Mention): number | null {
  const lead = has(scene, side.from - 1, 'definite') ? side.from - 2 : side.from - 1;
  if (!hasAny(scene, lead, ['of', 'by'])) return null;
  const at = firstOfPhrase(scene, isQuotationMark(scene, lead - 1) ? lead - 2 : lead - 1);
  return isRefusal(scene, at) ? at : null;
}

/** "asked the ministry, and the answer is a flat no": at the end of a clause, behind "a". */
function answerBehind(scene: Scene, side: Mention): number | null {
  const { length } = scene.tokens;
  for (let at = side.to; at < Math.min(length, side.to + LONGEST_LEAD * 2); at += 1) {
    if (has(scene, at, 'affirmative')) return null;
    if (!has(scene, at, 'negative') || !endsThought(scene, at + widthAt(scene, at))) continue;
    const isGiven = find(scene, at - 3, at, 'indefinite') >= 0;
    const isAlone = scene.mentionAt
      .slice(side.to, at)
      .every((named) => named === null || namesTeller(named));
    return isGiven && isAlone ? at : null;
  }
  return null;
}

function isRefusal(scene: Scene, at: number): boolean {
  return has(scene, at, 'refusal');
}

function isNameAt({ mentionAt }: Scene, at: number): boolean {
  return (mentionAt[at] ?? null) !== null;
}

/** "of the offer", "between words and deeds": what is refused is named, and it is no report. */
function isOfThing(scene: Scene, at: number): boolean {
  if (!hasAny(scene, at, ['of', 'between', 'infinitive'])) return false;
  return !hasAny(scene, at + 1, ['neuter']) && find(scene, at + 1, at + 4, 'account') < 0;
}

/** "The ministry's position is that he didn't": a clause that leaves its verb to another. */
function leftToVerb(scene: Scene, side: Mention): Outcome | null {
  for (let at = side.to + 1; at < scene.tokens.length; at += 1) {
    if (!has(scene, at, 'negation') || !endsThought(scene, at + widthAt(scene, at))) continue;
    const isLeft =
      hasAny(scene, at - 1, ['auxiliary']) && hasAny(scene, at - 2, PRONOUNS) && at - 2 >= side.to;
    if (!isLeft || !isSaid(scene, side.to, at - 2)) continue;
    return denied(scene, side, at, 'left-to-the-verb');
  }
  return null;
}

/** "The ministry insists that there is nothing to describe": of what did not take place there is nothing. */
function nothingToTell(scene: Scene, side: Mention): Outcome | null {
  const there = find(scene, side.to, side.to + LONGEST_LEAD, 'stage');
  const none = has(scene, there + 1, 'passive') ? there + 2 : -1;
  const verb = none + widthAt(scene, none) + 1;
  const isNothing = none >= 0 && has(scene, none, 'none') && has(scene, verb - 1, 'infinitive');
  if (!isNothing || !isSaid(scene, side.to, there) || hasAny(scene, verb, SAID)) return null;
  const isEnd = endsThought(scene, verb + 1) || has(scene, verb, 'auxiliary');
  return isEnd ? denied(scene, side, none, 'event-negated') : null;
}

/** What somebody has nothing to do who only keeps silent: "nothing to say", "nothing to discuss". */
const SAID: readonly Tag[] = ['comment', 'confirm', 'speech', 'silent', 'deny'];

const PRONOUNS: readonly Tag[] = ['singular', 'plural', 'neuter', 'group', 'stage'];

/** Whether what stands between makes it the side's word, and nobody else is named there. */
function isSaid(scene: Scene, from: number, to: number): boolean {
  if (find(scene, from, to, 'assert', 'telling', 'credible', 'that') < 0) return false;
  return scene.mentionAt.slice(from, to).every((named) => named === null);
}

function denied(scene: Scene, side: Stretch, at: number, rule: string): Outcome {
  const cue = { from: at, to: at + widthAt(scene, at), kind: 'denial' } as const;
  return outcome('denied', rule, [cue], {
    speaker: { from: side.from, to: side.to },
    implied: true,
  });
}
