import type { Tag } from '../languages/language.ts';
import {
  find,
  findAll,
  has,
  hasAny,
  isNamed,
  isQuotationMark,
  isVerb,
  type Scene,
  type Stretch,
} from '../scene.ts';

/** A sentence as the reading of stances walks through it, some of its words set aside. */
export interface View {
  readonly scene: Scene;
  /** For each token, whether an attribution or aside that was read already holds it. */
  readonly hidden: readonly boolean[];
  /** Whether the word tells of the event, a report of it, or stands for them. */
  readonly isFocus: (at: number) => boolean;
}

/** An attribution that stands beside what is said: ", the Kremlin said", "According to the Post,". */
export interface Frame {
  readonly part: Stretch;
  readonly verb: number;
  readonly speaker: Stretch;
}

/** Two clauses of which the first governs. */
export interface Split {
  readonly main: Stretch;
  readonly side: Stretch;
  /** The word that joins them. */
  readonly at: number;
  /** Whether the side clause is a condition. */
  readonly isCondition: boolean;
}

/** Words that show a clause with a predicate of its own. */
const CLAUSAL: readonly Tag[] = [
  'auxiliary',
  'modal',
  'assert',
  'deny',
  'confirm',
  'silent',
  'occur',
  'doubt',
  'brand',
  'speech',
];

/** Words that begin a noun phrase. */
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

/** Words that cannot stand in the name of a source. */
const NOT_IN_SOURCE: readonly Tag[] = [
  'negation',
  'that',
  'condition',
  'deny',
  'modal',
  'none',
  'auxiliary',
  'contrast',
  'false',
];

/** Words that show that more is said than to whom and when. */
const NOT_BEHIND_SOURCE: readonly Tag[] = [
  'that',
  'condition',
  'negation',
  'none',
  'auxiliary',
  'modal',
  'deny',
  'false',
  'neither',
];

const STOPS = new Set(['.', '?', '!']);

/** Without punctuation and joining words at its edges. */
export function trimmed(view: View, stretch: Stretch): Stretch {
  let { from, to } = stretch;
  while (from < to && isEdge(view, from, true)) from += 1;
  while (to > from && isEdge(view, to - 1, false)) to -= 1;
  return { from, to };
}

function isEdge(view: View, at: number, leading: boolean): boolean {
  if (view.hidden[at] === true || view.scene.tokens[at]?.kind === 'mark') return true;
  if (leading && at === 0 && isClock(view.scene)) return true;
  return (
    leading && hasAny(view.scene, at, ['contrast', 'and']) && !has(view.scene, at, 'concession')
  );
}

/** "10:31 +++ …", "11.42 …": the time before an entry. */
function isClock({ tokens }: Scene): boolean {
  const [first] = tokens;
  if (first?.kind !== 'number') return false;
  return CLOCK_MARKS.some((mark) => first.lower.indexOf(mark) === first.lower.length - 3);
}

const CLOCK_MARKS = [':', '.'];

/** The stretches between commas and dashes. */
export function partsOf(view: View, { from, to }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isBreak(view, at)) continue;
    if (at > start) parts.push({ from: start, to: at });
    start = at + 1;
  }
  return parts;
}

/** A comma, a dash, or the stop inside of a quotation that the sentence runs on from. */
function isBreak(view: View, at: number): boolean {
  const token = view.scene.tokens[at];
  if (token?.kind !== 'mark' || view.hidden[at] === true) return false;
  if (token.lower === ',' || token.lower === '—' || token.lower === '(' || token.lower === ')')
    return true;
  if ((token.lower === '-' || token.lower === '–') && token.spaced) return true;
  return STOPS.has(token.lower) && isQuotationMark(view.scene, at + 1);
}

/**
 * The attribution that frames the stretch: at its head, behind it, or within; null where there is
 * none. What was told in the event frames only what nobody else does.
 */
export function frameOf(view: View, stretch: Stretch): Frame | null {
  const labelled = labelOf(view, stretch) ?? closingLabelOf(view, stretch);
  if (labelled !== null) return labelled;
  const parts = partsOf(view, stretch);
  if (parts.length < 2) return null;
  let told: Frame | null = null;
  for (const index of [parts.length - 1, ...parts.slice(0, -1).keys()]) {
    const part = parts[index];
    if (part === undefined) continue;
    const own = trimmed(view, part);
    const frame = sourceIn(view, own) ?? sourceIn(view, withSubject(view, parts, index, own));
    if (frame !== null && !view.isFocus(frame.verb)) return frame;
    told ??= frame;
  }
  return told;
}

/** "…," Jane Roe, the spokeswoman, said: the verb with the name and function before its commas. */
function withSubject(view: View, parts: readonly Stretch[], index: number, own: Stretch): Stretch {
  const name = parts[index - 2];
  const role = parts[index - 1];
  if (name === undefined || role === undefined || !has(view.scene, own.from, 'assert')) return own;
  const subject = trimmed(view, name);
  const isTitle =
    find(view.scene, role.from, role.to, 'role', 'title') >= 0 ||
    isNameOnly(view.scene, trimmed(view, role));
  return isTitle && isNameOnly(view.scene, subject) ? { from: subject.from, to: own.to } : own;
}

/** Whose turn begins with the sentence: "SPOKESPERSON: …"; null where no name stands before a colon. */
export function turnOf(scene: Scene): Stretch | null {
  const view = { scene, hidden: [], isFocus: () => false };
  const label = labelOf(view, { from: 0, to: scene.tokens.length })?.speaker ?? null;
  return label ?? titleOf(scene);
}

/** "The Minister of State: …" */
function titleOf(scene: Scene): Stretch | null {
  const to = scene.tokens.findIndex((token) => token.lower === ':');
  const isTitle =
    to > 1 && to < 8 && has(scene, 0, 'definite') && hasAny(scene, 1, ['title', 'role']);
  const rest = isTitle ? scene.tokens.slice(2, to) : [];
  const isName = rest.every((token) => token.capital || token.tags.has('of'));
  return isTitle && isName ? { from: 0, to } : null;
}

/** "Kremlin: …", "Washington Post: …": nothing but somebody's name before the colon. */
function labelOf(view: View, { from, to }: Stretch): Frame | null {
  const { scene } = view;
  for (let at = from + 1; at < Math.min(to, from + 8); at += 1) {
    if (scene.tokens[at]?.lower !== ':') continue;
    const speaker = trimmed(view, { from, to: at });
    return isNameOnly(scene, speaker) && isLabelled(scene, speaker)
      ? { part: { from, to: at + 1 }, verb: at, speaker }
      : null;
  }
  return null;
}

/** "Trump called Putin: sources": in a headline the source behind a colon at its end. */
function closingLabelOf(view: View, { from, to }: Stretch): Frame | null {
  const { scene } = view;
  if (!scene.sentence.isTitle || to < scene.tokens.length) return null;
  for (let at = to - 2; at > Math.max(from, to - 5); at -= 1) {
    if (scene.tokens[at]?.lower !== ':') continue;
    const speaker = trimmed(view, { from: at + 1, to });
    return isNameOnly(scene, speaker) && isLabelled(scene, speaker)
      ? { part: { from: at, to }, verb: at, speaker }
      : null;
  }
  return null;
}

/** In a headline a label may be anything ("Analysis: …") and counts as a speaker only where it is known. */
function isLabelled(scene: Scene, { from, to }: Stretch): boolean {
  if (!scene.sentence.isTitle) return true;
  if (find(scene, from, to, 'source', 'outlet', 'role') >= 0) return true;
  return scene.mentions.some(
    (mention) => mention.from >= from && mention.to <= to && mention.uses.length > 0,
  );
}

function isNameOnly(scene: Scene, { from, to }: Stretch): boolean {
  let named = false;
  for (let at = from; at < to; at += 1) {
    if (isNamed(scene, at)) named = true;
    else if (
      !hasAny(scene, at, [
        'title',
        'role',
        'outlet',
        'definite',
        'source',
        'speaker-noun',
        'possessive',
        'of',
      ])
    )
      return false;
    else if (hasAny(scene, at, ['outlet', 'source', 'role'])) named = true;
  }
  return named;
}

/** A part that says nothing but who speaks. */
function sourceIn(view: View, part: Stretch): Frame | null {
  const { scene } = view;
  const { from, to } = part;
  if (has(scene, from, 'according')) {
    if (has(scene, from + widthAt(scene, from), 'relative')) return null;
    return { part, verb: from, speaker: { from: from + widthAt(scene, from), to } };
  }
  if (isSignature(view, part)) return { part, verb: from, speaker: part };
  const verb = has(scene, from, 'relative') ? -1 : verbOfSaying(view, part);
  if (verb < 0) return null;
  const behind = verb + widthAt(scene, verb);
  const relayed = relayedIn(scene, behind, to);
  if (relayed !== null) return { part, verb, speaker: relayed };
  const lead = has(scene, from, 'subordinator') ? from + 1 : from;
  const speaker =
    verb > lead ? { from: lead, to: beforeAuxiliaries(scene, verb) } : { from: behind, to };
  if (speaker.from >= speaker.to || has(scene, speaker.from, 'setting')) return null;
  if (!isSourcePhrase(view, speaker)) return null;
  if (verb > lead && !saysNothing(view, behind, to)) return null;
  return { part, verb, speaker };
}

/** "the agencies quoted Jane Roe as saying": whose words are passed on; null where nobody's. */
export function relayedIn(scene: Scene, from: number, to: number): Stretch | null {
  const saying = find(scene, from, to, 'assert');
  const as = saying - 1;
  if (as <= from || !has(scene, as, 'subordinator') || !has(scene, as, 'preposition')) return null;
  return isNameOnly(scene, { from, to: as }) ? { from, to: as } : null;
}

/** " - WaPo": a source alone behind a dash. */
function isSignature({ scene }: View, { from, to }: Stretch): boolean {
  const dash = scene.tokens[from - 1];
  if (dash === undefined || !['-', '–', '—'].includes(dash.lower) || to < scene.tokens.length)
    return false;
  if (scene.sentence.isTitle && to - from <= 2 && hasAny(scene, to - 1, ['outlet', 'source']))
    return true;
  const mention = scene.mentionAt[from];
  return (
    mention?.to === to &&
    mention.uses.some((use) => use.naming === 'teller' || use.naming === 'voice')
  );
}

function beforeAuxiliaries(scene: Scene, verb: number): number {
  let end = verb;
  while (hasAny(scene, end - 1, ['auxiliary', 'adverb'])) end -= 1;
  return end;
}

/** A verb of saying, or a single unknown word behind a name, as in ", Smith sighed,". */
function verbOfSaying(view: View, { from, to }: Stretch): number {
  const { scene } = view;
  for (let at = from; at < Math.min(to, from + 16); at += 1) {
    if (!has(scene, at, 'assert')) continue;
    const isBehindRemark = scene.tokens[at - 1]?.lower === ',' && !has(scene, at, 'account');
    if (at === from || isBehindRemark || isVerb(scene, at)) return at;
  }
  const last = scene.tokens[to - 1];
  const unknown = last?.kind === 'word' && !last.capital && last.tags.size === 0 && last.width > 0;
  return unknown && to - from <= 4 && isNameOnly(scene, { from, to: to - 1 }) ? to - 1 : -1;
}

/** A noun phrase that can be a source: no clause in it, and the event only as what the source knows. */
function isSourcePhrase(view: View, { from, to }: Stretch): boolean {
  const { scene } = view;
  const relative = find(scene, from, to, 'relative');
  const end = relative < 0 ? to : relative;
  if (
    find(scene, from, end, ...NOT_IN_SOURCE) >= 0 ||
    find(scene, from, end, 'assert', 'occur') >= 0
  )
    return false;
  const knows = find(scene, from, to, 'source', 'know') >= 0;
  for (let at = from; at < end; at += 1) if (view.isFocus(at) && !knows) return false;
  return true;
}

/** Behind a verb of saying: only to whom, when and where it was said. */
function saysNothing(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const last = at === to - 1 && has(view.scene, at, 'neuter');
    if (view.isFocus(at) && !last) return false;
    if (hasAny(view.scene, at, NOT_BEHIND_SOURCE)) return false;
  }
  return true;
}

/** Remarks between commas that can be set aside: relative clauses, "asked about …", "citing …". */
export function asideOf(view: View, stretch: Stretch): Stretch | null {
  const parts = partsOf(view, stretch);
  for (const [index, part] of parts.entries()) {
    if (index === 0) continue;
    const own = trimmed(view, part);
    const last = index === parts.length - 1;
    const opens =
      hasAny(view.scene, own.from, ['relative', 'according', 'condition']) ||
      isInvertedAside(view, own, last) ||
      (hasAny(view.scene, own.from, ['ask', 'know']) && !last);
    if (opens && own.from < own.to)
      return { from: part.from - 1, to: last ? part.to : part.to + 1 };
  }
  return null;
}

/** "…, were it to be confirmed, …" */
function isInvertedAside({ scene }: View, { from }: Stretch, last: boolean): boolean {
  return !last && has(scene, from, 'inverted') && hasAny(scene, from + 1, ['neuter', 'plural']);
}

/** Where main clauses of equal weight part, from the left. */
export function jointsOf(view: View, { from, to }: Stretch): number[] {
  const joints: number[] = [];
  for (let at = from + 1; at < to - 1; at += 1) {
    if (!view.hidden[at] && isJoint(view.scene, from, at, to)) joints.push(at);
  }
  return joints;
}

function isJoint(scene: Scene, from: number, at: number, to: number): boolean {
  const token = scene.tokens[at];
  if (token?.kind === 'mark') return token.lower === ';' || token.lower === ':';
  if (has(scene, at, 'contrast') && !has(scene, at, 'concession')) return true;
  if (!has(scene, at, 'and') || !beginsNounPhrase(scene, at + 1)) return false;
  const near = Math.min(to, at + 10);
  if (find(scene, at + 2, near, ...CLAUSAL) < 0) return false;
  if (scene.tokens[at - 1]?.lower === ',') return true;
  return (
    find(scene, from, at, 'deny', 'silent', 'confirm', 'assert', 'occur') >= 0 &&
    find(scene, at + 1, near, 'deny', 'silent') >= 0
  );
}

function beginsNounPhrase(scene: Scene, at: number): boolean {
  return isNamed(scene, at) || hasAny(scene, at, NOUN_PHRASE) || scene.tokens[at]?.capital === true;
}

/** A subordinate clause before or behind its main clause; null where there is none. */
export function subordinationOf(view: View, stretch: Stretch): Split | null {
  return leadingSide(view, stretch) ?? trailingSide(view, stretch);
}

function leadingSide(view: View, { from, to }: Stretch): Split | null {
  const { scene } = view;
  const participle = has(scene, from, 'ask') && !has(scene, from + 1, 'infinitive');
  const joint = participle ? from : leadingJoint(view, from, to);
  if (joint < 0) return null;
  const remark = scene.tokens[joint + 1]?.lower === ',' ? joint + 1 : -1;
  for (let at = joint + 1; at < to; at += 1) {
    if (!isBreak(view, at) || (remark >= 0 && breaksBetween(view, remark, at) < 2)) continue;
    const side = { from: participle ? from : joint + widthAt(scene, joint), to: at };
    const main = { from: at + 1, to };
    const isInverted = has(scene, from, 'inverted');
    if (isInverted && find(scene, main.from, to, 'modal') < 0) return null;
    return { at: joint, side, main, isCondition: isInverted || has(scene, joint, 'condition') };
  }
  return null;
}

/** "If, on the other hand, …": the breaks from the first of a remark up to another. */
function breaksBetween(view: View, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at += 1) if (isBreak(view, at)) breaks += 1;
  return breaks;
}

/** The word that makes the beginning a side clause: "When …", "Two days after …"; -1 where none does. */
function leadingJoint({ scene }: View, start: number, to: number): number {
  const from = has(scene, start, 'adverb') ? start + widthAt(scene, start) : start;
  if (hasAny(scene, from, LEADING)) return from;
  if (has(scene, from, 'inverted') && !scene.sentence.question && beginsNounPhrase(scene, from + 1))
    return from;
  for (let at = from + 1; at < Math.min(to, from + 4); at += 1) {
    if (has(scene, at, 'subordinator') && (has(scene, at, 'since') || widthAt(scene, at) > 1))
      return at;
    if (isNamed(scene, at) || hasAny(scene, at, CLAUSAL) || scene.tokens[at]?.kind === 'mark')
      return -1;
  }
  return -1;
}

const LEADING: readonly Tag[] = ['subordinator', 'concession', 'condition', 'circumstance'];

function trailingSide(view: View, { from, to }: Stretch): Split | null {
  const { scene } = view;
  for (const at of findAll(scene, 'circumstance', 'subordinator', 'concession')) {
    if (at < from + 2 || at >= to - 1 || view.hidden[at] || !isSubordinator(scene, at)) continue;
    if (has(scene, at, 'preposition') && !isClausal(scene, from, at, to)) continue;
    const side = { from: at + widthAt(scene, at), to };
    return { at, main: { from, to: at }, side, isCondition: has(scene, at, 'condition') };
  }
  return null;
}

function isSubordinator(scene: Scene, at: number): boolean {
  if (has(scene, at, 'circumstance')) return scene.tokens[at - 1]?.lower === ',';
  if (has(scene, at, 'question-word') && hasAny(scene, at - 1, ['assert', 'know', 'ask']))
    return false;
  return hasAny(scene, at, ['subordinator', 'concession']);
}

/** Whether "as" or "with" joins a clause here, rather than a noun. */
function isClausal(scene: Scene, from: number, at: number, to: number): boolean {
  if (find(scene, from, at, 'brand', 'assert', 'deny') >= 0) return false;
  return find(scene, at + 1, to, ...CLAUSAL, 'false') >= 0;
}

export function widthAt(scene: Scene, at: number): number {
  return Math.max(1, scene.tokens[at]?.width ?? 1);
}
