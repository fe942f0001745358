import { find, has, hasAny, isNamed, type Scene, type Stretch } from '../scene.ts';
import type { Frame } from './frame.ts';
import { trimmed, type View } from './view.ts';

/** Whose turn begins with the sentence: "SPOKESPERSON: …"; null where no name stands before a colon. */
export function turnOf(scene: Scene): Stretch | null {
  const view = { scene, hidden: [], isFocus: () => false };
  const label = labelOf(view, { from: 0, to: scene.tokens.length })?.speaker ?? null;
  return label ?? titleOf(scene);
}

/** "The Minister of State: …" */
function titleOf(scene: Scene): Stretch | null {
  const to = scene.colon;
  const isTitle =
    to > 1 && to < 8 && has(scene, 0, 'definite') && hasAny(scene, 1, ['title', 'role']);
  const rest = isTitle ? scene.tokens.slice(2, to) : [];
  const isName = rest.every((token) => token.capital || token.tags.has('of'));
  return isTitle && isName ? { from: 0, to } : null;
}

/** "Kremlin: …", "Washington Post: …": nothing but somebody's name before the colon. */
export function labelOf(view: View, { from, to }: Stretch): Frame | null {
  const { scene } = view;
  if (scene.colon < 0) return null;
  for (let at = from + 1; at < Math.min(to, from + 8); at += 1) {
    if (scene.tokens[at]?.lower !== ':') continue;
    const speaker = trimmed(view, { from, to: beforeBrackets(scene, from, at) });
    return isNameOnly(scene, speaker) && isLabelled(scene, speaker)
      ? { part: { from, to: at + 1 }, verb: at, speaker }
      : null;
  }
  return null;
}

/** "Jane Roe (the ministry): …": where the name ends, before what stands in brackets. */
function beforeBrackets({ tokens }: Scene, from: number, colon: number): number {
  if (tokens[colon - 1]?.lower !== ')') return colon;
  for (let at = colon - 2; at > from; at -= 1) if (tokens[at]?.lower === '(') return at;
  return colon;
}

/** "Trump called Putin: sources": in a headline the source behind a colon at its end. */
export function closingLabelOf(view: View, { from, to }: Stretch): Frame | null {
  const { scene } = view;
  if (to < scene.tokens.length) return null;
  const quoter = quoterOf(view, { from, to });
  if (quoter !== null) return quoter;
  if (!scene.sentence.isTitle) return null;
  for (let at = to - 2; at > Math.max(from, to - 5); at -= 1) {
    if (scene.tokens[at]?.lower !== ':') continue;
    const speaker = trimmed(view, { from: at + 1, to });
    return isNameOnly(scene, speaker) && isLabelled(scene, speaker)
      ? { part: { from: at, to }, verb: at, speaker }
      : null;
  }
  return null;
}

/** "'Pure fiction': Smith on the report": who says the quotation before the colon, and on what. */
function quoterOf({ scene }: View, { from, to }: Stretch): Frame | null {
  const { colon } = scene;
  const { quoted } = scene.sentence;
  if (colon <= from || !quoted[from + 1]) return null;
  if (!quoted.slice(from + 1, colon - 1).every((own) => own)) return null;
  const topic = find(scene, colon + 1, colon + LONGEST_NAME, 'topical');
  const speaker = { from: colon + 1, to: topic };
  if (topic < 0 || !isNameOnly(scene, speaker) || !isLabelled(scene, speaker)) return null;
  if (find(scene, topic, to, 'assert', 'deny', 'auxiliary', 'modal') >= 0) return null;
  return { part: { from: colon, to }, verb: colon, speaker };
}

/** How many words may name who is quoted. */
const LONGEST_NAME = 6;

/** In a headline a label may be anything ("Analysis: …") and counts as a speaker only where it is known. */
function isLabelled(scene: Scene, { from, to }: Stretch): boolean {
  if (!scene.sentence.isTitle) return true;
  if (find(scene, from, to, 'source', 'outlet', 'role', 'person') >= 0) return true;
  return scene.mentions.some(
    (mention) => mention.from >= from && mention.to <= to && mention.uses.length > 0,
  );
}

export function isNameOnly(scene: Scene, { from, to }: Stretch): boolean {
  let named = false;
  for (let at = from; at < to; at += 1) {
    if (isNamed(scene, at)) named = true;
    else if (scene.tokens[at]?.width === 0) continue;
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
