import type { Stretch } from '../scene.ts';
import type { CueKind, Stance } from '../types.ts';
import type { View } from './view.ts';

/** What a sentence may take a stance on: the event, a report of it, a word that stands for either. */
export interface Focus extends Stretch {
  readonly kind: 'event' | 'content' | 'account' | 'anaphor' | 'evidence';
  readonly form: 'verb' | 'noun';
  /** One that the reader knows already. */
  readonly definite: boolean;
}

/** The words that decided. */
export interface CueWords extends Stretch {
  readonly kind: CueKind;
}

/** How a stretch of a sentence treats the claim. */
export interface Outcome {
  /** Null for a mention that neither asserts nor rejects. */
  readonly stance: Stance | null;
  /** The deciding one first. */
  readonly cues: readonly CueWords[];
  /** Who takes the stance, null where the article does. */
  readonly speaker: Stretch | null;
  /** Name of the rule that decided. */
  readonly rule: string;
  /** The event is taken for granted rather than said to have happened. */
  readonly presupposed: boolean;
  /** No word names the event or a report of it; the article has to make it clear. */
  readonly implied: boolean;
}

/** A sentence under reading, for one claim. */
export interface Reader extends View {
  readonly focus: readonly Focus[];
  /** The outcome of a stretch with all its clauses, null where it does not speak of the claim. */
  readonly read: (stretch: Stretch) => Outcome | null;
  /** Whether a predicate stands in the stretch, outside of its relative clauses. */
  readonly isClause: (stretch: Stretch) => boolean;
}

/** One that also reads the sentence without an attribution or a remark. */
export interface FramedReader extends Reader {
  /** The same sentence with a stretch of it set aside. */
  readonly without: (stretch: Stretch) => FramedReader;
}

/** A predicate's outcome; without more, said by the article, of an event that is named. */
export function outcome(
  stance: Stance | null,
  rule: string,
  cues: readonly CueWords[],
  more: Partial<Outcome> = {},
): Outcome {
  return { stance, rule, cues, speaker: null, presupposed: false, implied: false, ...more };
}

/** The rule of those who have learned of it from a report alone. */
export const SECONDHAND = 'secondhand';

/** Rules by which somebody says or knows nothing, so that to reject it rejects no event. */
const SILENT: ReadonlySet<string> = new Set([
  'no-comment',
  'not-confirmed',
  'not-known',
  SECONDHAND,
  'not-said',
]);

/** Whether the outcome is of somebody's silence, and not of the event itself. */
export function isOfSilence({ rule }: Outcome): boolean {
  return SILENT.has(rule);
}

/** What is merely mentioned or alleged becomes a report where somebody stands behind it. */
export function vouched(inner: Outcome): Outcome['stance'] {
  return inner.rule === 'alleged' ? 'reported' : (inner.stance ?? 'reported');
}
