import type { Source, Standing, Tally } from './claim.ts';

/** How many of the sources take each stance. */
export function tallyOf(sources: readonly Pick<Source, 'stance'>[]): Tally {
  const tally = { reported: 0, denied: 0, unconfirmed: 0 };
  for (const { stance } of sources) tally[stance]++;
  return tally;
}

/** What the sources say together: contested as soon as some report and others deny. */
export function standingOf(sources: readonly Pick<Source, 'stance'>[]): Standing {
  const { reported, denied } = tallyOf(sources);
  if (sources.length === 0) return 'unsourced';
  if (reported > 0 && denied > 0) return 'contested';
  if (reported === sources.length) return 'reported';
  return denied === sources.length ? 'denied' : 'unconfirmed';
}
