import type { Claim, ClaimEntry, Source } from '../../lib/claims/claim.ts';
import type { Answer } from '../../lib/messages/calls.ts';
import type { Draft } from './drafts.ts';

/** What the panel asks of the store. Each answers once the claims are listed anew. */
export interface StoreActs {
  readonly saveClaim: (claim: Claim) => Promise<Answer<null>>;
  readonly removeClaim: (id: string) => Promise<Answer<null>>;
  readonly saveSource: (source: Source) => Promise<Answer<null>>;
  readonly removeSource: (id: string) => Promise<Answer<null>>;
  /** False where there is nothing to take back. */
  readonly undo: () => Promise<Answer<boolean>>;
  readonly redo: () => Promise<Answer<boolean>>;
  readonly listAgain: () => void;
  /** Keeps the forms that were begun, for when the panel is opened again. */
  readonly keepDrafts: (drafts: readonly Draft[]) => void;
}

/** Where the panel is open. */
export type PanelPlace =
  | { readonly at: 'list' }
  | { readonly at: 'claim'; readonly claim: string }
  | { readonly at: 'claim-form'; readonly id: string }
  | { readonly at: 'source-form'; readonly id: string; readonly claim: string };

/** The place from which that one was reached. */
export function placeBefore(place: PanelPlace, claims: readonly ClaimEntry[]): PanelPlace {
  if (place.at === 'source-form') return { at: 'claim', claim: place.claim };
  if (place.at === 'claim-form' && claims.some(({ claim }) => claim.id === place.id)) {
    return { at: 'claim', claim: place.id };
  }
  return { at: 'list' };
}
