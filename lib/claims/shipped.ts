import type { Claim, ClaimEntry, Source } from './claim.ts';
import { entriesOf } from './ledger.ts';
import { PUTIN, TRUMP, UKRAINE } from './shipped-parties.ts';

const CALL = 'trump-putin-call-2024-11-07';
const NOTICE = 'kyiv-told-in-advance';
const POST = [
  'Washington Post',
  'the Post',
  'WaPo',
  'the Washington newspaper',
  'the Washington daily',
  'the Washington paper',
];

const CLAIMS: readonly Claim[] = [
  {
    id: CALL,
    statement: 'Donald Trump and Vladimir Putin spoke by phone on 7 November 2024.',
    explanation:
      'Said to have taken place two days after the US election. The Washington Post reported it ' +
      'on 10 November; on the 11th the Kremlin denied that there had been a call, and Trump’s ' +
      'staff would not comment. Who rang whom differs from page to page.',
    parties: [TRUMP, PUTIN],
    event: { family: 'phone-call', words: {} },
    period: { from: '2024-11-07', to: '2024-11-07' },
    within: null,
    enabled: true,
    verdict: { by: 'sentences' },
    origin: 'shipped',
    created: '2024-12-09T08:00:00.000Z',
    updated: '2024-12-09T08:00:00.000Z',
  },
  {
    id: NOTICE,
    statement: 'Kyiv was told in advance of the Trump–Putin call and did not object.',
    explanation:
      'Part of the report on the call of 7 November 2024. Ukraine’s foreign ministry denied it ' +
      'on the day the report came out.',
    parties: [UKRAINE],
    event: { family: 'notice', words: {} },
    period: null,
    within: CALL,
    enabled: true,
    verdict: { by: 'sentences' },
    origin: 'shipped',
    created: '2024-12-09T08:05:00.000Z',
    updated: '2024-12-09T08:05:00.000Z',
  },
];

/** One for each who took a stance, with the page that carries it best; repeats would swell the tally. */
const SOURCES: readonly Source[] = [
  {
    id: 'call-washington-post',
    claim: CALL,
    name: 'The Washington Post',
    aliases: POST,
    stance: 'reported',
    outlet: 'The Moscow Times',
    date: '2024-11-10',
    quotation:
      'Citing people familiar with the call: Trump, in Florida, urged Putin not to escalate in ' +
      'Ukraine, reminded him of the US forces in Europe and wanted further talks soon on ending ' +
      'the war; land came up briefly.',
    url: 'https://www.themoscowtimes.com/2024/11/10/trump-told-putin-not-to-escalate-ukraine-war-in-post-election-call-washington-post-a86973',
  },
  {
    id: 'call-reuters',
    claim: CALL,
    name: 'Reuters',
    aliases: [],
    stance: 'reported',
    outlet: 'Swissinfo',
    date: '2024-11-10',
    quotation: 'A source of its own says that the two spoke “in recent days”.',
    url: 'https://www.swissinfo.ch/eng/kremlin-dismisses-reports-trump-and-putin-spoke-in-recent-days-as-%27pure-fiction%27/88081389',
  },
  {
    id: 'call-axios',
    claim: CALL,
    name: 'Axios',
    aliases: [],
    stance: 'reported',
    outlet: 'Newser',
    date: '2024-11-11',
    quotation: 'Its own sources speak of the call.',
    url: 'https://www.newser.com/story/359273/trump-has-phone-call-with-putin.html',
  },
  {
    id: 'call-peskov',
    claim: CALL,
    name: 'Dmitry Peskov, Kremlin spokesman',
    aliases: ['Dmitry Peskov', 'Dmitri Peskov', 'Peskov', 'the Kremlin', 'Moscow'],
    stance: 'denied',
    outlet: 'The Moscow Times',
    date: '2024-11-11',
    quotation: '“Pure fiction”, “simply false information”; “there was no conversation”.',
    url: 'https://www.themoscowtimes.com/2024/11/11/kremlin-denies-reports-of-putin-trump-phone-call-over-ukraine-a86977',
  },
  {
    id: 'call-cheung',
    claim: CALL,
    name: 'Steven Cheung, Trump’s communications director',
    aliases: ['Steven Cheung', 'Cheung', 'Trump’s team', 'Trump’s communications director'],
    stance: 'unconfirmed',
    outlet: 'Swissinfo',
    date: '2024-11-11',
    quotation: '“We do not comment on private calls”.',
    url: 'https://www.swissinfo.ch/eng/kremlin-dismisses-reports-trump-and-putin-spoke-in-recent-days-as-%27pure-fiction%27/88081389',
  },
  {
    id: 'call-bbc',
    claim: CALL,
    name: 'BBC',
    aliases: ['the BBC', 'BBC News', 'the British broadcaster'],
    stance: 'unconfirmed',
    outlet: 'Press Media of India',
    date: '2024-11-13',
    quotation: 'Could not verify the call.',
    url: 'https://pressmediaofindia.com/trump-putin-phone-call-rumours-completely-made-up-russia',
  },
  {
    id: 'call-trump',
    claim: CALL,
    name: 'Donald Trump, on NBC',
    aliases: ['Donald Trump', 'Trump'],
    stance: 'unconfirmed',
    outlet: 'Crooks and Liars',
    date: '2024-12-08',
    quotation: 'Would not say whether the two had spoken since the election.',
    url: 'https://crooksandliars.com/2024/12/dont-want-say-trump-wont-deny-talking',
  },
  {
    id: 'notice-washington-post',
    claim: NOTICE,
    name: 'The Washington Post',
    aliases: POST,
    stance: 'reported',
    outlet: 'RFE/RL',
    date: '2024-11-10',
    quotation: 'The government in Kyiv knew of the call beforehand and raised no objection.',
    url: 'https://www.rferl.org/a/trump-putin-call-ukraine-peace/33196958.html',
  },
  {
    id: 'notice-tykhyi',
    claim: NOTICE,
    name: 'Heorhii Tykhyi, spokesman of Ukraine’s foreign ministry',
    aliases: ['Heorhii Tykhyi', 'Tykhyi', 'Ukraine’s foreign ministry'],
    stance: 'denied',
    outlet: 'Swissinfo',
    date: '2024-11-10',
    quotation: 'Told Reuters that the report of advance notice is false.',
    url: 'https://www.swissinfo.ch/eng/ukraine-says-reports-it-was-informed-in-advance-of-trump-putin-call-are-false/88081123',
  },
];

/** The claims that the product comes with, each with its ledger. */
export const shippedEntries: readonly ClaimEntry[] = entriesOf(CLAIMS, SOURCES);
