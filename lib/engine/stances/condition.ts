import { find, has, hasAny, type Scene, widthAt } from '../scene.ts';
import type { Split } from './clauses.ts';
import { type Outcome, outcome, type Reader } from './outcome.ts';
import { cueAt } from './scope.ts';
import { trimmed } from './view.ts';

/** "…, if it took place": the condition leaves open what the main clause takes for granted. */
export function conditional(reader: Reader, split: Split, main: Outcome): Outcome {
  if (!split.isCondition || main.stance !== 'reported') return main;
  const side = reader.read(split.side);
  if (side !== null && side.stance !== 'reported' && has(reader.scene, split.at - 1, 'adverb'))
    return main;
  if (side === null || (main.speaker !== null && side.stance !== 'denied')) return main;
  return undecided(reader, split.at, main);
}

/** "Had they spoken, we would have known": what did not follow from it shows that it was not; null for anything else. */
export function counterfactual(
  reader: Reader,
  { at, main, side, isCondition }: Split,
): Outcome | null {
  const { scene } = reader;
  if (!isCondition || main.from < at || find(scene, at, side.to, 'past-perfect') < 0) return null;
  const would = find(scene, main.from, main.to, 'modal');
  const have = find(scene, would + 1, would + 4, 'perfect');
  if (would < 0 || have < 0 || isOutcomeOnly(scene, have + 1)) return null;
  const read = reader.read(side);
  if (read?.stance !== 'reported' || read.presupposed) return null;
  const cues = [cueAt(reader, at, 'denial'), cueAt(reader, would, 'denial')];
  return outcome('denied', 'counterfactual', cues, { implied: read.implied });
}

/** "would have been a breach": what it would have come to, and no sign that is missing. */
function isOutcomeOnly(scene: Scene, at: number): boolean {
  return (
    has(scene, at, 'passive') && hasAny(scene, at + 1, ['definite', 'indefinite', 'possessive'])
  );
}

/** "If true, …", "If the paper is right, …": a condition on nothing but the truth of what follows. */
export function isOfTruth(reader: Reader, split: Split): boolean {
  if (!split.isCondition) return false;
  const { from, to } = trimmed(reader, split.side);
  const isAlone = from >= to && widthAt(reader.scene, split.at) > 1;
  return (
    isAlone ||
    (hasAny(reader.scene, to - 1, ['true', 'false', 'distrust']) &&
      reader.read(split.side) === null)
  );
}

/** What is said on a condition, which the article itself leaves open. */
export function undecided(reader: Reader, at: number, main: Outcome): Outcome {
  const cues = [cueAt(reader, at, 'hedge'), ...main.cues];
  return { ...main, stance: 'unconfirmed', rule: 'condition', speaker: null, cues };
}
