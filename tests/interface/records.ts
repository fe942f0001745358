import type { Claim, ClaimEntry, Source } from '../../lib/claims/claim.ts';
import type { Mark, Stance } from '../../lib/engine/types.ts';
import type { PageMark, PageState } from '../../lib/messages/calls.ts';

const NO_ALIASES = { en: { names: [], epithets: [], voices: [] } };

/** A claim like those we ship, with what the test changes. */
export function claimOf(changed: Partial<Claim> = {}): Claim {
  return {
    id: 'call',
    statement: 'Donald Trump and Vladimir Putin spoke by phone on 7 November 2024.',
    explanation: 'A newspaper reported the call three days later; one side called it fiction.',
    parties: [
      { name: 'Donald Trump', pronoun: 'he', aliases: NO_ALIASES },
      {
        name: 'Vladimir Putin',
        pronoun: 'he',
        aliases: {
          en: { names: ['Putin'], epithets: ['the Russian leader'], voices: ['the Kremlin'] },
        },
      },
    ],
    event: { family: 'phone-call', words: {} },
    period: { from: '2024-11-07', to: '2024-11-07' },
    within: null,
    enabled: true,
    verdict: { by: 'sentences' },
    origin: 'shipped',
    created: '2024-12-01T00:00:00Z',
    updated: '2024-12-01T00:00:00Z',
    ...changed,
  };
}

/** A source of that claim, with what the test changes. */
export function sourceOf(changed: Partial<Source> = {}): Source {
  return {
    id: 'spokesman',
    claim: 'call',
    name: 'The spokesman',
    aliases: [],
    stance: 'denied',
    outlet: 'Evening Post',
    date: '2024-11-11',
    quotation: '“There was no conversation.”',
    url: 'https://evening.example/denial',
    ...changed,
  };
}

export const CALL: ClaimEntry = {
  claim: claimOf(),
  sources: [
    sourceOf({
      id: 'gazette',
      name: 'The Gazette, citing people familiar with the call',
      stance: 'reported',
      outlet: 'The Gazette',
      date: '2024-11-10',
      quotation: 'The president-elect urged restraint.',
      url: 'https://gazette.example/call',
    }),
    sourceOf({
      id: 'agency',
      name: 'An agency, with a source of its own',
      stance: 'reported',
      outlet: '',
      quotation: '',
      url: '',
    }),
    sourceOf(),
    sourceOf({
      id: 'director',
      name: 'The communications director',
      stance: 'unconfirmed',
      quotation: '“We do not comment on private calls.”',
    }),
  ],
};

export const NOTICE: ClaimEntry = {
  claim: claimOf({
    id: 'notice',
    statement: 'Kyiv was told of the call in advance and did not object.',
    event: { family: 'notice', words: {} },
    created: '2024-12-02T00:00:00Z',
    verdict: { by: 'user', stance: 'denied', note: 'Nobody but one paper says so.' },
  }),
  sources: [sourceOf({ id: 'ministry', claim: 'notice', name: 'The foreign ministry' })],
};

export const MEETING: ClaimEntry = {
  claim: claimOf({
    id: 'meeting',
    statement: 'The two ministers met in secret in Geneva.',
    explanation: '',
    period: null,
    enabled: false,
    origin: 'user',
    created: '2024-12-03T00:00:00Z',
  }),
  sources: [],
};

export const ENTRIES: readonly ClaimEntry[] = [CALL, NOTICE, MEETING];

/** A mark on the page, with who takes the stance; null where the article itself does. */
export function pageMark(
  id: number,
  stance: Stance,
  text: string,
  speaker: string | null,
  claim = 'call',
): PageMark {
  const place = { block: id, start: 0, end: text.length };
  const mark: Mark = {
    ...place,
    text,
    claim,
    stance,
    attribution: speaker === null ? null : { ...place, text: speaker },
    cues: [],
    basis: 'wording',
    path: [],
  };
  return { id, mark };
}

const MARKS: readonly PageMark[] = [
  pageMark(0, 'reported', 'Trump told Putin not to widen the war, paper says', 'paper'),
  pageMark(
    1,
    'reported',
    'The president-elect spoke with the Russian leader on Thursday from his estate in Florida, the Gazette reported, citing people familiar with the call.',
    'the Gazette',
  ),
  pageMark(
    2,
    'denied',
    '“This is pure fiction,” the Kremlin’s spokesman said.',
    'the Kremlin’s spokesman',
  ),
  pageMark(3, 'denied', 'There was no conversation.', 'the Kremlin’s spokesman'),
  pageMark(4, 'unconfirmed', 'His team declined to comment on private calls.', 'His team'),
  pageMark(
    5,
    'denied',
    'Kyiv said that it had not been told of any such call in advance.',
    'Kyiv',
    'notice',
  ),
  pageMark(6, 'reported', 'During the call, the two men also touched on land.', null),
];

/** A page as its content script knows it, with what the test changes. */
export function pageState(changed: Partial<PageState> = {}): PageState {
  const marks = changed.marks ?? MARKS;
  const taking = (stance: Stance) => marks.filter(({ mark }) => mark.stance === stance).length;
  return {
    status: 'read',
    headline: 'Trump told Putin not to widen the war, paper says',
    publisher: 'Evening Post',
    date: '2024-11-11T08:30:00Z',
    tally: {
      reported: taking('reported'),
      denied: taking('denied'),
      unconfirmed: taking('unconfirmed'),
    },
    marks,
    similar: [],
    failure: null,
    ...changed,
  };
}
