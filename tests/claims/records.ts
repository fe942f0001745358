import type { Claim, Source } from '../../lib/claims/claim.ts';

/** A claim of the user's own that nothing is wrong with, except for the fields given. */
export function claimWith(fields: Partial<Claim> = {}): Claim {
  return {
    id: 'bridge-opened',
    statement: 'Anna Berg opened the Norra bridge on 3 May 2025.',
    explanation: '',
    parties: [
      {
        name: 'Anna Berg',
        pronoun: 'she',
        aliases: { en: { names: ['Anna Berg', 'Berg'], epithets: ['the mayor'], voices: [] } },
      },
    ],
    event: { family: 'other', words: { en: ['opened', 'inaugurated'] } },
    period: { from: '2025-05-03', to: '2025-05-03' },
    within: null,
    enabled: true,
    verdict: { by: 'sentences' },
    origin: 'user',
    created: '2025-05-04T08:00:00.000Z',
    updated: '2025-05-04T08:00:00.000Z',
    ...fields,
  };
}

/** A source of that claim that nothing is wrong with, except for the fields given. */
export function sourceWith(fields: Partial<Source> = {}): Source {
  return {
    id: 'town-hall',
    claim: 'bridge-opened',
    name: 'Town hall',
    aliases: ['the town hall'],
    stance: 'reported',
    outlet: 'Norra Gazette',
    date: '2025-05-03',
    quotation: 'The bridge is open.',
    url: 'https://gazette.example/bridge',
    ...fields,
  };
}
