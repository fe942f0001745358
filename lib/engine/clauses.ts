import type { Tag } from './languages/language.ts';
import { find, has, hasAny, isQuotationMark, isVerb, type Scene, type Stretch } from './scene.ts';

/** A sentence as the reading of stances walks through it: some of its words set aside. */
export interface View {
  readonly scene: Scene;
  /** For each token, whether an attribution or aside that was read already holds it. */
  readonly hidden: readonly boolean[];
}

/** An attribution that stands beside what is said: ", the Kremlin said", "According to the Post,". */
export interface Frame {
  readonly part: Stretch;
  readonly verb: number;
  readonly speaker: Stretch;
}

/** Two stretches of which the first governs. */
export interface Split {
  readonly main: Stretch;
  readonly side: Stretch;
  readonly at: number;
}

const CLAUSAL: readonly Tag[] = [
  'auxiliary',
  'modal',
  'assert',
  'deny',
  'confirm',
  'silent',
  'occur',
  'doubt',
];
const NOUN_PHRASE: readonly Tag[] = [
  'definite',
  'indefinite',
  'singular',
  'plural',
  'neuter',
  'none',
  'neither',
  'title',
  'role',
  'possessive',
  'group',
  'outlet',
  'source',
  'account',
];

/** Without punctuation and joining words at its edges. */
export function trimmed(view: View, stretch: Stretch): Stretch {
  let { from, to } = stretch;
  while (from < to && isEdge(view, from, true)) from += 1;
  while (to > from && isEdge(view, to - 1, false)) to -= 1;
  return { from, to };
}

function isEdge(view: View, at: number, leading: boolean): boolean {
  if (view.hidden[at] === true || view.scene.tokens[at]?.kind === 'mark') return true;
  return (
    leading && hasAny(view.scene, at, ['contrast', 'and']) && !has(view.scene, at, 'concession')
  );
}

/** The stretches between commas and dashes, quotation marks left with what they enclose. */
export function partsOf(view: View, { from, to }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isComma(view, at)) continue;
    if (at > start) parts.push({ from: start, to: at });
    start = at + 1;
  }
  return parts;
}

function isComma(view: View, at: number): boolean {
  const token = view.scene.tokens[at];
  if (token === undefined || view.hidden[at] === true) return false;
  if (token.lower === ',' || token.lower === '—') return true;
  if ((token.lower === '-' || token.lower === '–') && token.spaced) return true;
  return STOP_IN_QUOTATION.has(token.lower) && isQuotationMark(view.scene, at + 1);
}

const STOP_IN_QUOTATION = new Set(['.', '?', '!']);

/** The attribution that frames the stretch: behind it, before it, or within; null where there is none. */
export function frameOf(
  view: View,
  stretch: Stretch,
  isFocus: (at: number) => boolean,
): Frame | null {
  const labelled = labelOf(view, stretch);
  if (labelled !== null) return labelled;
  const parts = partsOf(view, stretch);
  if (parts.length < 2) return null;
  const order = [parts.length - 1, ...parts.slice(0, -1).keys()];
  for (const index of order) {
    const part = parts[index];
    const frame = part === undefined ? null : sourceIn(view, trimmed(view, part), isFocus);
    if (frame !== null) return frame;
  }
  return null;
}

/** "Kremlin: …", "Washington Post: …" at the head of a sentence. */
function labelOf(view: View, { from, to }: Stretch): Frame | null {
  const { scene } = view;
  for (let at = from; at < Math.min(to, from + 7); at += 1) {
    if (scene.tokens[at]?.lower === ':') {
      const speaker = trimmed(view, { from, to: at });
      const named = scene.mentions.some(
        (mention) => mention.from >= from && mention.to <= at && mention.uses.length > 0,
      );
      const isName =
        named && find(scene, from, at, 'auxiliary', 'modal', 'assert', 'account', 'false') < 0;
      return isName ? { part: { from, to: at + 1 }, verb: at, speaker } : null;
    }
  }
  return null;
}

/** A part that says nothing but who speaks. */
function sourceIn(view: View, part: Stretch, isFocus: (at: number) => boolean): Frame | null {
  const { scene } = view;
  const { from, to } = part;
  const according = find(scene, from, Math.min(to, from + 1), 'according');
  if (according >= 0)
    return {
      part,
      verb: according,
      speaker: { from: according + (scene.tokens[according]?.width ?? 1), to },
    };
  const verb = verbOfSaying(scene, from, to);
  if (verb < 0) return null;
  const behind = verb + (scene.tokens[verb]?.width ?? 1);
  const speaker = verb > from ? { from, to: verb } : { from: behind, to };
  if (speaker.from >= speaker.to || !isSourcePhrase(scene, speaker, isFocus)) return null;
  if (verb > from && !saysNothing(scene, behind, to, isFocus)) return null;
  return { part, verb, speaker };
}

function verbOfSaying(scene: Scene, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 14); at += 1) {
    if (has(scene, at, 'assert') && (at === from || isVerb(scene, at))) return at;
  }
  return -1;
}

/** A noun phrase that can be a source: no clause in it, and the event only as what the source knows. */
function isSourcePhrase(
  scene: Scene,
  { from, to }: Stretch,
  isFocus: (at: number) => boolean,
): boolean {
  const relative = find(scene, from, to, 'relative');
  const end = relative < 0 ? to : relative;
  if (find(scene, from, end, 'negation', 'that', 'condition', 'deny', 'modal', 'none') >= 0)
    return false;
  const knows = find(scene, from, to, 'source', 'know') >= 0;
  for (let at = from; at < end; at += 1) if (isFocus(at) && !knows) return false;
  return true;
}

/** Behind a verb of saying: only to whom, when and where it was said. */
function saysNothing(
  scene: Scene,
  from: number,
  to: number,
  isFocus: (at: number) => boolean,
): boolean {
  for (let at = from; at < to; at += 1) {
    if (isFocus(at)) return false;
    if (
      hasAny(scene, at, [
        'that',
        'condition',
        'negation',
        'none',
        'auxiliary',
        'modal',
        'deny',
        'false',
        'neuter',
        'account',
      ])
    )
      return false;
  }
  return true;
}

/** Where main clauses of equal weight part, from the left. */
export function coordinationsOf(view: View, { from, to }: Stretch): number[] {
  const joints: number[] = [];
  for (let at = from + 1; at < to - 1; at += 1)
    if (!view.hidden[at] && isJoint(view.scene, from, at, to)) joints.push(at);
  return joints;
}

function isJoint(scene: Scene, from: number, at: number, to: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  if (token.lower === ';' || (token.lower === ':' && token.kind === 'mark')) return true;
  if (has(scene, at, 'contrast') && !has(scene, at, 'concession')) return true;
  if (!has(scene, at, 'and') || !beginsNounPhrase(scene, at + 1)) return false;
  const clausal = find(scene, at + 1, Math.min(to, at + 10), ...CLAUSAL) >= 0;
  const comma = scene.tokens[at - 1]?.lower === ',';
  return (
    clausal &&
    (comma ||
      (find(scene, from, at, 'deny', 'silent', 'confirm', 'assert', 'occur') >= 0 &&
        find(scene, at + 1, Math.min(to, at + 7), 'deny', 'silent') >= 0))
  );
}

function beginsNounPhrase(scene: Scene, at: number): boolean {
  return (
    (scene.mentionAt[at] ?? null) !== null ||
    hasAny(scene, at, NOUN_PHRASE) ||
    scene.tokens[at]?.capital === true
  );
}

/** A subordinate clause before or behind its main clause; null where there is none. */
export function subordinationOf(view: View, stretch: Stretch): Split | null {
  return leadingSide(view, stretch) ?? trailingSide(view, stretch);
}

function leadingSide(view: View, { from, to }: Stretch): Split | null {
  const { scene } = view;
  const participle = has(scene, from, 'ask') && !has(scene, from + 1, 'infinitive');
  if (!participle && !hasAny(scene, from, ['subordinator', 'concession', 'condition'])) return null;
  for (let at = from + 1; at < to; at += 1) {
    if (isComma(view, at))
      return {
        at: from,
        side: { from: from + (participle ? 0 : 1), to: at },
        main: { from: at + 1, to },
      };
  }
  return null;
}

function trailingSide(view: View, { from, to }: Stretch): Split | null {
  const { scene } = view;
  for (let at = from + 2; at < to - 1; at += 1) {
    if (view.hidden[at] || !hasAny(scene, at, ['subordinator', 'concession'])) continue;
    if (
      has(scene, at, 'preposition') &&
      (find(scene, from, at, 'brand', 'assert', 'deny') >= 0 ||
        find(scene, at + 1, to, ...CLAUSAL, 'false') < 0)
    )
      continue;
    return { at, main: { from, to: at }, side: { from: at + 1, to } };
  }
  return null;
}

/** The noun phrase before a verb that is its subject, from the last joint of clauses. */
export function subjectOf(view: View, from: number, verb: number): Stretch {
  const { scene } = view;
  let end = verb;
  while (end > from && hasAny(scene, end - 1, ['auxiliary', 'negation', 'modal', 'yet', 'ceased']))
    end -= 1;
  let start = from;
  for (const part of partsOf(view, { from, to: end })) {
    if (part.to < end && isAside(scene, part)) continue;
    start = Math.min(part.from, end);
    break;
  }
  return trimmed(view, { from: start, to: firstPhrase(view, start, end) });
}

/** Where the noun phrase ends: before a comma, a relative clause or a time. */
function firstPhrase(view: View, from: number, to: number): number {
  const { scene } = view;
  for (let at = from + 1; at < to; at += 1) {
    if (isComma(view, at) && !isTitled(scene, at)) return at;
    if (has(scene, at, 'relative') || scene.times.some((time) => time.from === at))
      return has(scene, at - 1, 'preposition') ? at - 1 : at;
  }
  return to;
}

function isTitled(_scene: Scene, _at: number): boolean {
  return false;
}

function isAside(scene: Scene, part: Stretch): boolean {
  return (
    hasAny(scene, part.from, ['preposition', 'subordinator', 'ask']) || part.to - part.from < 2
  );
}
