import type { Stance } from '../../lib/engine/types.ts';
import type { Row } from './corpus.ts';
import { isSpeaker } from './speakers.ts';

export const STANCES: readonly Stance[] = ['reported', 'denied', 'unconfirmed'];

/** What a set of labelled sentences says of the engine; a share of nothing is NaN. */
export interface Scores {
  readonly sentences: number;
  readonly about: number;
  readonly marked: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly explicitRecall: number;
  readonly falseRate: number;
  readonly stanceAccuracy: number;
  readonly macroF1: number;
  readonly deniedPrecision: number;
  readonly speakerAccuracy: number;
}

export function scoresOf(rows: readonly Row[]): Scores {
  const about = rows.filter((row) => row.gold.about);
  const marked = rows.filter((row) => row.mark !== null);
  const found = marked.filter((row) => row.gold.about);
  const explicit = about.filter((row) => row.gold.explicit);
  const spoken = found.filter((row) => row.gold.who !== null);
  const precision = found.length / marked.length;
  const recall = found.length / about.length;
  return {
    sentences: rows.length,
    about: about.length,
    marked: marked.length,
    precision,
    recall,
    f1: harmonic(precision, recall),
    explicitRecall: explicit.filter((row) => row.mark !== null).length / explicit.length,
    falseRate: (marked.length - found.length) / rows.length,
    stanceAccuracy: found.filter(hasRightStance).length / found.length,
    macroF1: STANCES.reduce((sum, stance) => sum + stanceF1(found, stance), 0) / STANCES.length,
    deniedPrecision: precisionOf(marked, 'denied'),
    speakerAccuracy: spoken.filter(hasRightSpeaker).length / spoken.length,
  };
}

export function hasRightStance({ gold, mark }: Row): boolean {
  return mark?.stance === gold.stance;
}

export function hasRightSpeaker({ gold, mark }: Row): boolean {
  return gold.who !== null && isSpeaker(mark?.attribution?.text ?? null, gold.who);
}

function precisionOf(marked: readonly Row[], stance: Stance): number {
  const own = marked.filter((row) => row.mark?.stance === stance);
  return own.filter((row) => row.gold.stance === stance).length / own.length;
}

function stanceF1(found: readonly Row[], stance: Stance): number {
  const right = found.filter(
    (row) => row.gold.stance === stance && row.mark?.stance === stance,
  ).length;
  const given = found.filter((row) => row.mark?.stance === stance).length;
  const wanted = found.filter((row) => row.gold.stance === stance).length;
  return right === 0 ? 0 : harmonic(right / given, right / wanted);
}

function harmonic(one: number, other: number): number {
  return (2 * one * other) / (one + other);
}

/** How often a sentence of each stance was given each. */
export function confusionOf(
  rows: readonly Row[],
): readonly { readonly gold: Stance; readonly given: readonly number[] }[] {
  const found = rows.filter((row) => row.gold.about && row.mark !== null);
  return STANCES.map((gold) => ({
    gold,
    given: STANCES.map(
      (given) =>
        found.filter((row) => row.gold.stance === gold && row.mark?.stance === given).length,
    ),
  }));
}
