import type { Problem } from '../../lib/claims/validity.ts';
import { failureWords, type Words } from '../../lib/words.ts';

/** What is wrong with the field or a part of it, in words; null where nothing is. */
export type ProblemAt = (field: string) => string | null;

/** Looks the problems up by field. */
export function problemsBy(problems: readonly Problem[], words: Words): ProblemAt {
  return (field) => {
    const found = problems.find(
      (each) => each.field === field || each.field.startsWith(`${field}.`),
    );
    return found === undefined ? null : failureWords(words, found);
  };
}
