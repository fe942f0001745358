import type { EventPattern, Party, Period, Stance } from '../engine/types.ts';

/** What decides the marks of a claim: each sentence's own wording, or the user for all of them. */
export type Verdict =
  | { readonly by: 'sentences' }
  | { readonly by: 'user'; readonly stance: Stance; readonly note: string };

/** The assertion that is tracked (schema.org Claim). */
export interface Claim {
  readonly id: string;
  readonly statement: string;
  /** Background in a few sentences; may be empty. */
  readonly explanation: string;
  /** At least one. */
  readonly parties: readonly Party[];
  readonly event: EventPattern;
  /** When the event is said to have taken place, null where that does not identify it. */
  readonly period: Period | null;
  /** Id of the claim whose event this one turns on, else null. */
  readonly within: string | null;
  readonly enabled: boolean;
  readonly verdict: Verdict;
  readonly origin: 'shipped' | 'user';
  /** ISO 8601 date-times. */
  readonly created: string;
  readonly updated: string;
}

/** A document or statement that bears on a claim (schema.org ClaimReview, appearance). */
export interface Source {
  readonly id: string;
  /** Id of the claim. */
  readonly claim: string;
  /** Who takes the stance: "Dmitry Peskov, Kremlin spokesman". */
  readonly name: string;
  /** Other names under which an article may call it: "the Post". */
  readonly aliases: readonly string[];
  readonly stance: Stance;
  /** The publication that carries it. */
  readonly outlet: string;
  /** ISO 8601 date. */
  readonly date: string;
  /** What it says, in a few words of its own or of ours; may be empty. */
  readonly quotation: string;
  /** http or https, or empty where there is none. */
  readonly url: string;
}

/** A claim with its ledger, oldest source first. */
export interface ClaimEntry {
  readonly claim: Claim;
  readonly sources: readonly Source[];
}

/** How many sources take each stance. */
export type Tally = Readonly<Record<Stance, number>>;

/** What a claim's sources say taken together. */
export type Standing = 'unsourced' | 'reported' | 'denied' | 'unconfirmed' | 'contested';
