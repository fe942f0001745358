import type { Tag } from '../languages/language.ts';
import { find, has, hasAny, isVerb, type Scene, type Stretch, widthAt } from '../scene.ts';
import { closingLabelOf, isNameOnly, labelOf } from './label.ts';
import { partsOf, trimmed, type View } from './view.ts';

/** An attribution that stands beside what is said: ", the Kremlin said", "According to the Post,". */
export interface Frame {
  readonly part: Stretch;
  readonly verb: number;
  /** Null where nobody is named: "it has been reported". */
  readonly speaker: Stretch | null;
}

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
  if (isSaidAtLarge(scene, lead, verb) && behind >= to) return { part, verb, speaker: null };
  const speaker =
    verb > lead ? { from: lead, to: beforeAuxiliaries(scene, verb) } : { from: behind, to };
  if (speaker.from >= speaker.to || has(scene, speaker.from, 'setting')) return null;
  if (!isSourcePhrase(view, speaker)) return null;
  if (verb > lead && !saysNothing(view, behind, to)) return null;
  return { part, verb, speaker };
}

/** "it has been reported": a passive by nobody. */
function isSaidAtLarge(scene: Scene, from: number, verb: number): boolean {
  const isPassive = has(scene, from, 'neuter') && has(scene, verb - 1, 'passive');
  return isPassive && beforeAuxiliaries(scene, verb) === from + 1;
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
  if (
    scene.sentence.isTitle &&
    to - from <= 2 &&
    hasAny(scene, to - 1, ['outlet', 'source', 'account'])
  )
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
    if ((view.isFocus(at) && !last) || view.scene.tokens[at]?.lower === ';') return false;
    if (hasAny(view.scene, at, NOT_BEHIND_SOURCE)) return false;
  }
  return true;
}
