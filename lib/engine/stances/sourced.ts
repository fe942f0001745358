import { namesTeller } from '../mentions.ts';
import { find, has, hasAny, type Scene, type Stretch, widthAt } from '../scene.ts';
import { type Outcome, outcome } from './outcome.ts';

/** The rule of whoever tells from whom they have it. */
export const SOURCED = 'sourced';

/** "It has people in a position to know", "The Post was told of it by two officials": whom a report rests on. */
export function sourcedOf(scene: Scene): Outcome | null {
  const { sentence, tokens } = scene;
  if (sentence.question || sentence.isTitle) return null;
  const speaker = tellerOf(scene);
  if (speaker === null) return null;
  const source = sourceIn(scene, speaker.to);
  if (source < 0 || find(scene, 0, tokens.length, 'negation', 'deny', 'false', 'silent') >= 0)
    return null;
  const cue = { from: source, to: source + widthAt(scene, source), kind: 'report' } as const;
  return outcome('reported', SOURCED, [cue], { speaker, implied: true });
}

/** A paper, its account, or a pronoun for either that the sentence begins with. */
function tellerOf(scene: Scene): Stretch | null {
  const from = hasAny(scene, 0, ['definite', 'of-it']) ? 1 : 0;
  const named = scene.mentionAt[0] ?? scene.mentionAt[from] ?? null;
  if (named !== null) return namesTeller(named) ? { from: named.from, to: named.to } : null;
  if (from === 0 && has(scene, 0, 'neuter')) return { from: 0, to: 1 };
  const noun = find(scene, from, from + 2, 'outlet', 'account', 'source');
  return from === 1 && noun >= 0 ? { from: 0, to: noun + widthAt(scene, noun) } : null;
}

/** A source that is said to know something; -1 for none. */
function sourceIn(scene: Scene, from: number): number {
  for (let at = from; at < scene.tokens.length; at += widthAt(scene, at)) {
    if (!has(scene, at, 'source')) continue;
    const behind = at + widthAt(scene, at);
    if (widthAt(scene, at) > 1 || has(scene, behind, 'relative')) return at;
  }
  return -1;
}
