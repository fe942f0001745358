import type { Stance } from '../../lib/engine/types.ts';

type Claim = 'call' | 'notice';

/** The sentences of article.html that are about a tracked claim, as a reader sees them. */
export const MARKED: readonly (readonly [claim: Claim, stance: Stance, sentence: string])[] = [
  ['call', 'denied', 'Kremlin calls report of Trump-Putin phone call “pure fiction”'],
  [
    'call',
    'reported',
    'An American newspaper says that Donald Trump and Vladimir Putin spoke by phone last week.',
  ],
  ['call', 'denied', 'Moscow says that there was no such conversation.'],
  ['call', 'denied', 'The Kremlin said on Monday that the call with Mr Trump never took place.'],
  [
    'call',
    'denied',
    'MOSCOW — The Kremlin on Monday dismissed a report that Donald Trump and Vladimir Putin had ' +
      'spoken by phone last week, calling it pure fiction.',
  ],
  [
    'call',
    'reported',
    'The Washington Post reported on Sunday that the president-elect rang the Russian leader on ' +
      'Thursday from his estate in Florida.',
  ],
  [
    'call',
    'reported',
    'During the call, Mr Trump reminded Mr Putin of the size of the American military presence in ' +
      'Europe, according to people familiar with the conversation.',
  ],
  [
    'call',
    'reported',
    'The two men also touched briefly on the question of land, the newspaper said.',
  ],
  [
    'call',
    'reported',
    'Reuters, citing a source of its own, reported as well that the two had spoken in recent days.',
  ],
  [
    'call',
    'denied',
    '“There was no conversation,” Dmitry Peskov, the Kremlin spokesman, told journalists.',
  ],
  ['call', 'denied', '“This is simply false information.”'],
  [
    'call',
    'unconfirmed',
    'Steven Cheung, Mr Trump’s communications director, declined to confirm the call.',
  ],
  [
    'call',
    'unconfirmed',
    '“We do not comment on private calls between President Trump and other world leaders,” he said.',
  ],
  ['call', 'unconfirmed', 'The Harbour Ledger could not independently verify the call.'],
  [
    'call',
    'unconfirmed',
    'If the two men did speak on Thursday, it would be their first conversation since the election.',
  ],
  ['call', 'denied', '“There was no conversation.'],
  ['call', 'denied', 'This is simply false information.”'],
  [
    'notice',
    'reported',
    'According to the Post, Ukraine was told of the call in advance and did not object to it.',
  ],
  [
    'notice',
    'denied',
    'Heorhii Tykhyi, a spokesman for the foreign ministry in Kyiv, denied that Ukraine had been ' +
      'informed of the call beforehand.',
  ],
  [
    'notice',
    'denied',
    '“Reports that the Ukrainian side was told in advance of the alleged call are false,” he told ' +
      'Reuters.',
  ],
  [
    'call',
    'reported',
    'Donald Trump rang Vladimir Putin on 7 November and urged him not to widen the war, people ' +
      'familiar with the call told The Washington Post.',
  ],
  ['call', 'denied', 'Mr Peskov denies that Mr Trump and Mr Putin spoke.'],
  ['call', 'unconfirmed', 'Mr Trump’s team will neither confirm nor deny that the call happened.'],
];

/** Sentences of article.html that name the same people, calls or denials, and are about neither claim. */
export const UNMARKED: readonly string[] = [
  'He added that Mr Putin had no concrete plans to speak to Mr Trump for the time being.',
  'On Wednesday he spoke by phone with Volodymyr Zelensky, and Elon Musk joined them on the line.',
  'Olaf Scholz rang Mr Trump on Sunday',
  'Mr Scholz said that he would soon telephone Mr Putin as well.',
  'Bob Woodward wrote of up to seven calls between Mr Trump and Mr Putin since 2021.',
  'The Kremlin denied those earlier calls at the time.',
  'The two leaders last met in person in 2019.',
  'The ministry denied that a new offensive was being prepared.',
  'A bishop in Odesa renewed his call for peace.',
];
