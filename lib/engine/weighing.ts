import type { Stance } from './types.ts';

/** By the name of a feature what it adds to a score; the empty name is what every sentence has. */
export type Weights = Readonly<Record<string, number>>;

/** What sentences that a reader labelled have taught of a language; made by `npm run fit`. */
export interface Weighing {
  /** Whether a sentence goes on about the event that its article speaks of. */
  readonly about: Weights;
  /** How it treats that event. */
  readonly stances: Readonly<Record<Stance, Weights>>;
  /** Whether an article is on the event, by what its sentences show together. */
  readonly theme: Weights;
  /** Whether a headline that is glued to its text ends before a token. */
  readonly headline: Weights;
}

/** What is seen of a sentence, each with how much of it there is, mostly 1. */
export type Features = ReadonlyMap<string, number>;

/** The logistic function of the weighted sum: a probability, as far as the labels are a fair sample. */
export function probabilityOf(features: Features, weights: Weights): number {
  let sum = weights[''] ?? 0;
  for (const [name, amount] of features) sum += amount * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The stance that weighs most, and how probable it is of a sentence that is about the event, among the three. */
export function weightiest(
  features: Features,
  { stances }: Pick<Weighing, 'stances'>,
): readonly [stance: Stance, probability: number] {
  const all = (Object.keys(stances) as Stance[]).map(
    (stance) => [stance, probabilityOf(features, stances[stance])] as const,
  );
  const [stance, own] = all.reduce((best, other) => (other[1] > best[1] ? other : best));
  return [stance, own / all.reduce((sum, [, one]) => sum + one, 0)];
}

/** What a feature adds to the sum of several weights. */
export function weightOf(name: string, features: Features, ...all: readonly Weights[]): number {
  const amount = features.get(name) ?? 0;
  return all.reduce((sum, weights) => sum + amount * (weights[name] ?? 0), 0);
}
