import type { NearMiss } from '../types.ts';

/**
 * How a sentence is tied to a claim, the surest first: by its parties, by the event the article
 * speaks of, by what was said in it, by being the first that can be it, by a report, by a pronoun.
 */
export const TIES = [
  'parties',
  'topic',
  'content',
  'plan',
  'first',
  'disputed',
  'loose',
  'account',
  'anaphor',
  'kind',
] as const;
export type Tie = (typeof TIES)[number];

/** Whether an event is the claim's, and the rule that says so. */
export interface Judgement {
  readonly tie: Tie | null;
  readonly rule: string;
  readonly other: NearMiss['reason'] | null;
}

export function tied(tie: Tie, rule: string): Judgement {
  return { tie, rule, other: null };
}

export function passed(rule: string, other: NearMiss['reason'] | null): Judgement {
  return { tie: null, rule, other };
}
