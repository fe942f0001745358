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
  if (isChallenge(scene, read) || isAskedBehind(scene))
    return { ...read, stance: 'unconfirmed', rule: 'question', speaker: null };
  if (!scene.sentence.question) return read;
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

/** "How can you write that they spoke?": what somebody is taken to task for. */
function isChallenge(scene: Scene, { stance }: Outcome): boolean {
  const mark = scene.tokens.findIndex(({ lower }) => lower === '?');
  if (mark < 0 || stance !== 'reported') return false;
  const asks = find(scene, 0, mark, 'question-word');
  const you = asks < 0 ? -1 : find(scene, asks, Math.min(mark, asks + 4), 'addressee');
  const verb = you < 0 ? -1 : findVerb(scene, you + 1, you + 3, 'assert');
  return verb >= 0 && has(scene, verb + 1, 'that');
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
function startOfQuestion({ tokens }: Scene): number {
  return (
    tokens.findLastIndex(
      ({ lower, spaced }) => lower === ':' || lower === ';' || (spaced && DASHES.has(lower)),
    ) + 1
  );
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
