import { isAtAnotherTime } from './another-event.ts';
import type { Finding } from './finding.ts';
import type { Tag } from './languages/language.ts';
import { type Scene, widthAt } from './scene.ts';
import { type CueWords, type Outcome, outcome } from './stances/outcome.ts';
import type { CueKind, Stance } from './types.ts';
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

/** How probable it must be that a sentence is about the event and takes the stance, where no rule says so. */
const LEAST = 0.7;

/** How probable that it is about the event, where a rule says so. */
const LEAST_RULED = 0.4;

/** How probable a stance must be that is not the one that a rule has read. */
const LEAST_CHANGED = 0.55;

/** What bare mentions are labelled in the texts that taught the weights, whatever the standing of a claim. */
const MENTIONED: Stance = 'unconfirmed';

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
 * What the weighed evidence says of a sentence: null where it is not enough, or where the words that
 * count could not be shown. What the rules say is part of the evidence, and the greatest.
 */
export function weighed(found: Finding, features: Features, weighing: Weighing): Outcome | null {
  const { scene, read, accepted } = found;
  if (scene.sentence.role === 'aside') return accepted ? read : null;
  const about = probabilityOf(features, weighing.about);
  if (about < (accepted ? LEAST_RULED : LEAST)) return null;
  const [stance, probability] = weightiest(features, weighing);
  const isRead = read !== null && (read.stance ?? MENTIONED) === stance;
  if (accepted && (isRead || probability < LEAST_CHANGED)) return read;
  if (!accepted && (about * probability < LEAST || isAtAnotherTime(found))) return null;
  if (isRead) return { ...read, rule: WEIGHED, implied: false };
  const cues = cuesOf(scene, features, [weighing.about, weighing.stances[stance]]);
  if (cues.length === 0) return accepted ? read : null;
  return outcome(stance, WEIGHED, cues, { speaker: read?.speaker ?? null });
}

/** The words that weigh most, the heaviest first: those that signal something, else the one that does not. */
function cuesOf(scene: Scene, features: Features, all: readonly Weights[]): CueWords[] {
  const heavy = scene.tokens
    .map((token, at) => ({ at, weight: weightAt(scene, at, token.lower, features, all) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ at }) => ({
      from: at,
      to: at + widthAt(scene, at),
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
