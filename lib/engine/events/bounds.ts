import { find, has, hasAny, isVerb, type Scene } from '../scene.ts';
import { directObject } from './people.ts';

/** Start of the clause that holds the position: behind the last word that governs a clause of its own. */
export function clauseStart(scene: Scene, at: number): number {
  if (at <= 0) return 0;
  const known = scene.answers.clauseStart[at];
  if (known !== undefined) return known;
  const before = startsClause(scene, at - 1) ? at : clauseStart(scene, at - 1);
  const start = isBehindAside(scene, at, before) ? clauseStart(scene, before - 2) : before;
  if (at < scene.tokens.length) scene.answers.clauseStart[at] = start;
  return start;
}

/** "Smith, if they have it right, was …": the clause goes on behind a condition between commas. */
function isBehindAside(scene: Scene, at: number, start: number): boolean {
  return (
    start > 1 &&
    scene.tokens[at - 1]?.lower === ',' &&
    hasAny(scene, at, ['auxiliary', 'finite', 'stage']) &&
    has(scene, start - 1, 'condition') &&
    scene.tokens[start - 2]?.lower === ','
  );
}

/** As `clauseStart`, past verbs of saying; before a noun, "that" may be its own. */
export function sentenceStart(scene: Scene, at: number): number {
  const isOwn = has(scene, at - 1, 'that') && has(scene, at - 2, 'preposition');
  for (let back = isOwn ? at - 2 : at - 1; back >= 0; back -= 1) {
    if (scene.tokens[back]?.lower === ';' || scene.tokens[back]?.lower === ':') return back + 1;
    if (hasAny(scene, back, ['that', 'condition', 'contrast'])) return back + 1;
  }
  return 0;
}

/** A word behind which a clause begins; a verb of saying between commas begins none. */
function startsClause(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token?.kind === 'mark') return [';', ':', '—', '–'].includes(token.lower);
  if (hasAny(scene, at, ['that', 'condition', 'contrast'])) return true;
  if (has(scene, at, 'relative') && isAccordingTo(scene, at)) return true;
  if (hasAny(scene, at, ['assert', 'confirm', 'deny', 'ask'])) {
    return (
      isVerb(scene, at) &&
      scene.tokens[at + 1]?.lower !== ',' &&
      !tellsSomebody(scene, at) &&
      !isSaidToHave(scene, at)
    );
  }
  return has(scene, at, 'subordinator') && !has(scene, at, 'preposition');
}

/** "is said by some to have …": whoever has done it stands before. */
function isSaidToHave(scene: Scene, at: number): boolean {
  if (find(scene, at - 2, at, 'passive') < 0) return false;
  const to = find(scene, at + 1, at + LONGEST_AGENT, 'infinitive');
  return to >= 0 && has(scene, to + 1, 'perfect');
}

/** How many words from such a verb its infinitive may stand. */
const LONGEST_AGENT = 6;

/** "a story according to which …" */
function isAccordingTo(scene: Scene, at: number): boolean {
  return [1, 2].some((back) => has(scene, at - back, 'according'));
}

/** "urged Putin to …": whom the verb takes belongs to its own clause. */
function tellsSomebody(scene: Scene, at: number): boolean {
  return has(scene, at, 'speech') && directObject(scene, at + 1) !== null;
}

export function clauseEnd(scene: Scene, at: number): number {
  for (let ahead = at; ahead < scene.tokens.length; ahead += 1) {
    const token = scene.tokens[ahead];
    if (token?.kind === 'mark' && ',;:—–'.includes(token.lower)) return ahead;
    if (hasAny(scene, ahead, ['that', 'condition', 'contrast'])) return ahead;
  }
  return scene.tokens.length;
}
