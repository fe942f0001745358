import type { Stance, Teller, TrackedClaim } from '../engine/types.ts';
import type { ClaimEntry, Source } from './claim.ts';
import { standingOf } from './standing.ts';

/**
 * The claims to look for: those that are switched on. One that turns on another claim's event is left
 * out with that one, since nobody could tell then which event its sentences mean.
 */
export function trackedClaims(entries: readonly ClaimEntry[]): TrackedClaim[] {
  const on = entries.filter(({ claim }) => claim.enabled);
  const ids = new Set(on.map(({ claim }) => claim.id));
  return on.filter(({ claim }) => claim.within === null || ids.has(claim.within)).map(trackedClaim);
}

/** What the engine has to know of the claim and of those who bear on it. */
export function trackedClaim({ claim, sources }: ClaimEntry): TrackedClaim {
  const { id, parties, event, period, within, verdict } = claim;
  return {
    id,
    parties,
    event,
    period,
    within,
    tellers: sources.map(tellerOf),
    standing: bareMention(sources),
    verdict: verdict.by === 'user' ? verdict.stance : null,
  };
}

function tellerOf({ name, aliases, stance }: Source): Teller {
  return { name, aliases, stance };
}

function bareMention(sources: readonly Source[]): Stance {
  const standing = standingOf(sources);
  return standing === 'reported' || standing === 'denied' ? standing : 'unconfirmed';
}
