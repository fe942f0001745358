import { hasAny } from '../scene.ts';
import type { Split } from './clauses.ts';
import type { Outcome, Reader } from './outcome.ts';
import { cueAt } from './scope.ts';
import { trimmed, widthAt } from './view.ts';

/** "…, if it took place": the condition leaves open what the main clause takes for granted. */
export function conditional(reader: Reader, split: Split, main: Outcome): Outcome {
  if (!split.isCondition || main.stance !== 'reported') return main;
  const side = reader.read(split.side);
  if (side === null || (main.speaker !== null && side.stance !== 'denied')) return main;
  return undecided(reader, split.at, main);
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
