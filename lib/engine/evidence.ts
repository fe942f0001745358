import type { Finding } from './features.ts';
import type { Tag } from './languages/language.ts';
import type { Scene } from './scene.ts';
import { type CueWords, type Outcome, outcome } from './stances/outcome.ts';
import type { CueKind } from './types.ts';
import {
  type Features,
  probabilityOf,
  type Weighing,
  type Weights,
  weightiest,
  weightOf,
} from './weighing.ts';

/** The rule that marks carry which stand on weighed evidence. */
export const WEIGHED = 'weighed';

/** How probable it must be that a sentence is about the event and takes the stance. */
const LEAST = 0.8;

/** How many words are shown as what decided. */
const MOST_CUES = 3;

const KINDS: readonly (readonly [CueKind, readonly Tag[]])[] = [
  ['negation', ['negation', 'none', 'neither']],
  ['denial', ['deny', 'denial', 'false', 'brand']],
  ['no-comment', ['silent', 'comment', 'evasion']],
  ['question', ['ask', 'question-word']],
  ['hedge', ['hearsay', 'alleged', 'unclear', 'doubt', 'possibly', 'condition', 'modal']],
  ['report', ['assert', 'source', 'outlet', 'account', 'speech']],
];

/**
 * What the weighed evidence says of a sentence that no rule ties to the event: null where it is not
 * enough, or where the words that count could not be shown.
 */
export function weighed(
  { scene, read }: Finding,
  features: Features,
  weighing: Weighing,
): Outcome | null {
  if (scene.sentence.role === 'aside') return null;
  const about = probabilityOf(features, weighing.about);
  // No stance makes it more probable than it is that the sentence is about the event at all.
  if (about < LEAST) return null;
  const [stance, probability] = weightiest(features, weighing);
  if (about * probability < LEAST) return null;
  if (read?.stance === stance) return { ...read, rule: WEIGHED, implied: false };
  const cues = cuesOf(scene, features, [weighing.about, weighing.stances[stance]]);
  return cues.length === 0
    ? null
    : outcome(stance, WEIGHED, cues, { speaker: read?.speaker ?? null });
}

/** The words that weigh most, the heaviest first: those that signal something, else the one that does not. */
function cuesOf(scene: Scene, features: Features, all: readonly Weights[]): CueWords[] {
  const heavy = scene.tokens
    .map((token, at) => ({ at, weight: weightAt(scene, at, token.lower, features, all) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ at }) => ({
      from: at,
      to: at + Math.max(1, scene.tokens[at]?.width ?? 1),
      kind: kindAt(scene, at),
    }));
  const signals = heavy.flatMap(({ kind, ...own }) => (kind === null ? [] : [{ ...own, kind }]));
  const plain = heavy.map((own) => ({ ...own, kind: 'assertion' as const }));
  return signals.length > 0 ? signals.slice(0, MOST_CUES) : plain.slice(0, 1);
}

function weightAt(
  scene: Scene,
  at: number,
  word: string,
  features: Features,
  all: readonly Weights[],
): number {
  const tags = scene.tags[at] ?? [];
  return [`word:${word}`, ...[...tags].map((tag) => `tag:${tag}`)].reduce(
    (sum, name) => sum + weightOf(name, features, ...all),
    0,
  );
}

function kindAt(scene: Scene, at: number): CueKind | null {
  const own = scene.tags[at];
  const known = KINDS.find(([, tags]) => tags.some((tag) => own?.has(tag)));
  return known?.[0] ?? null;
}
