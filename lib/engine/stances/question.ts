import { find, findVerb, has, hasAny, type Scene } from '../scene.ts';
import { type CueWords, type Focus, type Outcome, outcome } from './outcome.ts';

/** "Was there, after all, a call between them?": a question without a predicate that asks for the event. */
export function askedPlainly(scene: Scene, focus: readonly Focus[]): Outcome | null {
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

/** A question whether it took place leaves it open; one that presupposes it does not. */
export function asked(scene: Scene, read: Outcome, focus: readonly Focus[]): Outcome {
  if (read.stance === 'unconfirmed') return read;
  if (isChallenge(scene, read) || isAskedBehind(scene) || isSupposed(scene, read))
    return { ...read, stance: 'unconfirmed', rule: 'question', speaker: null };
  if (!scene.sentence.question) return read;
  const start = startOfQuestion(scene);
  if (start > 0 && read.cues.every(({ to }) => to <= start) && !isTag(scene)) return read;
  const isOpen = find(scene, start, Math.min(start + 4, scene.tokens.length), 'question-word') < 0;
  if (!isOpen && read.rule === 'mentioned' && !isOfTruth(scene, start, read))
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

/** "How can you write that they spoke?": what somebody is taken to task for. */
function isChallenge(scene: Scene, { stance }: Outcome): boolean {
  const mark = scene.tokens.findIndex(({ lower }) => lower === '?');
  if (mark < 0 || stance !== 'reported') return false;
  const asks = find(scene, 0, mark, 'question-word');
  const you = asks < 0 ? -1 : find(scene, asks, Math.min(mark, asks + 4), 'addressee');
  const verb = you < 0 ? -1 : findVerb(scene, you + 1, you + 3, 'assert', 'confirm');
  return verb >= 0 && has(scene, verb + 1, 'that');
}

/** "Who would gain by inventing such a call?": what is rejected only in what somebody might do. */
function isSupposed(scene: Scene, { rule, cues }: Outcome): boolean {
  if (!scene.sentence.question || rule !== 'false' || !has(scene, 0, 'question-word')) return false;
  return find(scene, 1, Math.min(4, cues[0]?.from ?? 0), 'modal') >= 0;
}

/** "What do we know about the call?", "Who is lying about it?": what is asked for is the truth of it. */
function isOfTruth(scene: Scene, start: number, { cues: [cue] }: Outcome): boolean {
  const end = cue?.from ?? start;
  return find(scene, start, end, 'know', 'lie', 'opinion', 'rivals', 'evasion') >= 0;
}

/** "Did they speak, deputies ask": a question by its order, with who asks it behind its comma. */
function isAskedBehind(scene: Scene): boolean {
  const comma = scene.tokens.findLastIndex(({ lower }) => lower === ',');
  const asks = comma < 0 ? -1 : find(scene, comma + 1, scene.tokens.length, 'ask');
  const start = scene.colon + 1;
  const isLast = asks >= scene.tokens.length - 2;
  return (
    asks >= 0 &&
    isLast &&
    hasAny(scene, start, ['auxiliary', 'modal']) &&
    !has(scene, start, 'possessive')
  );
}

/** Behind the last colon, semicolon or dash: "They spoke – what else is there to say?" */
function startOfQuestion(scene: Scene): number {
  const { tokens } = scene;
  const mark = tokens.findLastIndex(
    ({ lower, spaced }) => lower === ':' || lower === ';' || (spaced && DASHES.has(lower)),
  );
  return Math.max(mark + 1, startBehindComma(scene, mark + 1));
}

/** "They have talked, so what now?": a question behind the comma of a statement; -1 for none. */
function startBehindComma(scene: Scene, from: number): number {
  const comma = scene.tokens.findLastIndex(({ lower }) => lower === ',');
  let start = comma + 1;
  while (hasAny(scene, start, ['and', 'contrast', 'adverb', 'beholder'])) start += 1;
  const asks = hasAny(scene, start, ['auxiliary', 'modal', 'question-word']);
  const isStatement =
    !hasAny(scene, from, ['auxiliary', 'modal', 'condition', 'ask']) &&
    find(scene, from, from + LONGEST_LEAD, 'question-word') < 0;
  return comma > from && asks && isStatement ? start : -1;
}

const DASHES = new Set(['-', '–', '—']);

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

/** How many words may stand before the word that asks: "On what date". */
const LONGEST_LEAD = 4;
