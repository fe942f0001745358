import type { Tag } from '../languages/language.ts';
import { has, hasAny, isNamed, isVerb, type Scene, type Stretch } from '../scene.ts';
import type { View } from './view.ts';

/** Words between a subject and its verb. */
const VERB_GROUP: readonly Tag[] = [
  'auxiliary',
  'negation',
  'modal',
  'adverb',
  'yet',
  'ceased',
  'hearsay',
  'infinitive',
  'prospect',
];

/** Words that no noun phrase reaches over. */
const BOUNDARY: readonly Tag[] = ['that', 'condition', 'contrast', 'subordinator', 'concession'];

/** The noun phrase that a verb has for its subject, looked for no further back than `from`; may be empty. */
export function subjectOf(view: View, from: number, verb: number): Stretch {
  const end = endOfSubject(view, from, verb);
  const house = holderBefore(view.scene, end);
  if (house !== null) return house;
  const start = startOfSubject(view, from, end);
  return { from: skipLead(view.scene, start, end), to: end };
}

/** "on a Washington Post report that …": a noun that looks like a verb has its holder before it. */
function holderBefore(scene: Scene, end: number): Stretch | null {
  const named = scene.mentionAt[end - 1] ?? null;
  if (named === null || !has(scene, named.from - 1, 'indefinite')) return null;
  return { from: named.from, to: named.to };
}

/** Behind the subject: before the verb's auxiliaries, adverbs and times, and before a remark between commas. */
function endOfSubject(view: View, from: number, verb: number): number {
  const { scene } = view;
  let end = verb;
  let remarks = 0;
  while (end > from) {
    const at = end - 1;
    const mark = scene.tokens[at];
    if (view.hidden[at] === true) end = at;
    else if (hasAny(scene, phraseAt(scene, at), VERB_GROUP)) end = phraseAt(scene, at);
    else if (timeEndingAt(scene, end) > from) end = timeEndingAt(scene, end);
    else if (isComma(mark?.lower) && remarks < 2) {
      const open = commaBefore(view, from, at);
      if (open < 0) break;
      end = open;
      remarks += 1;
    } else break;
  }
  return end;
}

/** Where the phrase begins that holds the word: only its first word bears its tags. */
function phraseAt(scene: Scene, at: number): number {
  let first = at;
  while (scene.tokens[first]?.width === 0) first -= 1;
  return first;
}

/** Where a time that ends there begins, with its preposition; -1 where none ends. */
function timeEndingAt(scene: Scene, end: number): number {
  const time = scene.times.find((named) => named.to === end);
  if (time === undefined) return -1;
  return has(scene, time.from - 1, 'preposition') ? time.from - 1 : time.from;
}

function isComma(mark: string | undefined): boolean {
  return mark === ',' || mark === '—' || mark === ')' || mark === '(';
}

function commaBefore(view: View, from: number, before: number): number {
  for (let at = before - 1; at > from; at -= 1) {
    if (isComma(view.scene.tokens[at]?.lower) && view.hidden[at] !== true) return at;
  }
  return -1;
}

function startOfSubject(view: View, from: number, end: number): number {
  const { scene } = view;
  let start = end;
  while (start > from) {
    const at = start - 1;
    const token = scene.tokens[at];
    if (token === undefined || view.hidden[at] === true) break;
    if (token.kind === 'mark' && !['-', "'", '.', '/', '&'].includes(token.lower)) break;
    if (!isNamed(scene, at) && hasAny(scene, at, BOUNDARY) && !has(scene, at, 'preposition')) break;
    if (!isNamed(scene, at) && isPredicate(scene, at)) break;
    start = at;
  }
  return start;
}

function isPredicate(scene: Scene, at: number): boolean {
  return (
    hasAny(scene, at, ['assert', 'deny', 'confirm', 'ask', 'brand']) &&
    !hasAny(scene, at, ['account', 'role']) &&
    isVerb(scene, at)
  );
}

/** Past what stands before the subject: "On Sunday", "Meanwhile", "has" in an inversion. */
function skipLead(scene: Scene, from: number, to: number): number {
  let start = from;
  while (start < to && !isNamed(scene, start)) {
    const time = scene.times.find((named) => start >= named.from && start < named.to);
    if (time !== undefined) start = time.to;
    else if (has(scene, start, 'none') && hasAny(scene, start + 1, ['auxiliary', 'modal']))
      start += 1;
    else if (
      hasAny(scene, start, ['adverb', 'auxiliary', 'modal', 'and', 'contrast']) &&
      !hasAny(scene, start, ['neither'])
    )
      start += 1;
    else if (
      has(scene, start, 'preposition') &&
      scene.times.some((named) => named.from === start + 1)
    )
      start += 1;
    else break;
  }
  return start;
}
