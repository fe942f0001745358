import { find, has, hasAny, type Scene, widthAt } from '../scene.ts';
import { type Outcome, outcome } from './outcome.ts';

/** The rule of a matter that is said to have come up, in whatever talk the sentence before told of. */
export const BROACHED = 'broached';

/** "Land came up.", "The question of grain got a passing mention": what was raised, and no more. */
export function broachedOf(scene: Scene): Outcome | null {
  if (scene.sentence.question || scene.times.length > 0) return null;
  const at = find(scene, 0, LONGEST_SUBJECT, 'came-up');
  const verb = at < 0 ? passiveOf(scene) : at;
  if (verb < 0 || find(scene, 0, verb, ...BARS) >= 0) return null;
  const cue = { from: verb, to: verb + widthAt(scene, verb), kind: 'assertion' } as const;
  return outcome('reported', BROACHED, [cue], { implied: true });
}

/** How many words may say what was raised. */
const LONGEST_SUBJECT = 12;

const BARS = [
  'assert',
  'self',
  'negation',
  'none',
  'neither',
  'modal',
  'condition',
  'venue',
  'subordinator',
] as const;

/** "was also raised": a passive, and nobody who did it; -1 for none. */
function passiveOf(scene: Scene): number {
  const at = find(scene, 1, LONGEST_SUBJECT, 'broached');
  const passive = hasAny(scene, at - 1, ['adverb', 'onward']) ? at - 2 : at - 1;
  return at >= 0 && has(scene, passive, 'passive') && !has(scene, at + 1, 'by') ? at : -1;
}
