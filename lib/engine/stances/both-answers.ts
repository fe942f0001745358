import { findAll, has, hasAny, type Scene, widthAt } from '../scene.ts';
import { type Outcome, outcome } from './outcome.ts';

/** "Maybe they did, maybe they didn't", "It was, or it was not": both answers, and neither preferred. */
export function bothAnswers(scene: Scene): Outcome | null {
  for (const at of findAll(scene, 'auxiliary', 'possibly')) {
    const negation = negatedTwin(scene, at);
    if (negation < 0) continue;
    const cue = { from: negation, to: negation + widthAt(scene, negation), kind: 'hedge' } as const;
    return outcome('unconfirmed', 'rival-versions', [cue], { implied: true });
  }
  return null;
}

/** Where the same auxiliary stands again with a negation, both at the end of their clauses; -1 where none does. */
function negatedTwin(scene: Scene, at: number): number {
  const { tokens } = scene;
  const isPositive = endsClause(scene, at + 1) && isSaid(scene, at);
  if (!isPositive) return -1;
  for (let twin = at + 2; twin < Math.min(tokens.length, at + REACH); twin += 1) {
    if (tokens[twin]?.lower !== tokens[at]?.lower || !has(scene, twin + 1, 'negation')) continue;
    return twin + 1;
  }
  return -1;
}

/** Of a pronoun: "they did", and "did he" in a question. */
function isSaid(scene: Scene, at: number): boolean {
  return hasAny(scene, at - 1, ['plural', 'singular', 'neuter', 'group', 'stage']);
}

function endsClause({ tokens, tags }: Scene, at: number): boolean {
  return tokens[at]?.kind === 'mark' || tags[at]?.has('and') === true;
}

/** How far behind the one answer the other may stand. */
const REACH = 8;
