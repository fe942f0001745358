import { find, has, hasAny, type Scene, widthAt } from '../scene.ts';
import { type Outcome, outcome } from './outcome.ts';

/** The rule of those who suppose that a side is right, and leave open whether it is. */
export const SUPPOSED = 'supposed';

/** "If the Post has it right, …", "Perhaps the ministry is telling the truth": on which the rest depends. */
export function suppositionOf(scene: Scene): Outcome | null {
  const { length } = scene.tokens;
  for (let at = 0; at < length; at += widthAt(scene, at)) {
    if (!supposes(scene, at)) continue;
    const side = sideBehind(scene, at + widthAt(scene, at));
    const right = side < 0 ? -1 : find(scene, side, side + LONGEST_VERB, 'true');
    if (right < 0 || find(scene, at + 1, right, 'negation', 'none') >= 0) continue;
    if (!endsClause(scene, right + widthAt(scene, right))) continue;
    const cue = { from: at, to: at + widthAt(scene, at), kind: 'hedge' } as const;
    return outcome('unconfirmed', SUPPOSED, [cue], { implied: true });
  }
  return null;
}

/** How many words may stand between a side and that it is right. */
const LONGEST_VERB = 5;

/** "if", "suppose that", "perhaps", and "should" where a sentence begins with it. */
function supposes(scene: Scene, at: number): boolean {
  return hasAny(scene, at, ['condition', 'possibly']) || (at === 0 && has(scene, at, 'inverted'));
}

/** Behind a paper or somebody who speaks for a party; -1 where neither stands there. */
function sideBehind(scene: Scene, from: number): number {
  for (let at = from; at < from + LONGEST_SIDE; at += 1) {
    const named = scene.mentionAt[at] ?? null;
    if (named !== null) return isSide(named.uses) ? named.to : -1;
    if (has(scene, at, 'outlet')) return at + 1;
  }
  return -1;
}

/** How many words may lead to the name of a side. */
const LONGEST_SIDE = 7;

function isSide(uses: readonly { readonly naming: string }[]): boolean {
  return uses.some(({ naming }) => naming === 'voice' || naming === 'teller');
}

/** "right, that is", "correct, and …": nothing that the word belongs to. */
function endsClause({ tokens, tags }: Scene, at: number): boolean {
  return (
    tokens[at]?.kind !== 'word' ||
    tags[at]?.hasAny(['and', 'preposition', 'adverb', 'neuter']) === true
  );
}
