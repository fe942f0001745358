import { expect, test } from 'vitest';
import { english } from '../../lib/engine/languages/english.ts';
import { lexiconOf } from '../../lib/engine/lexicon.ts';
import { dayOf, overlaps, timesIn } from '../../lib/engine/time.ts';
import { tokensOf } from '../../lib/engine/tokens.ts';

const LEXICON = lexiconOf(english);
const DAY = dayOf('2024-11-07') ?? 0;

/** Whether each time in the text can be the period's, seen from a day. */
function fits(text: string, date: string): boolean[] {
  const times = timesIn(tokensOf(text, LEXICON), LEXICON, dayOf(date));
  return times.map((time) => overlaps(time, { first: DAY, last: DAY }));
}

test.each([
  ['a weekday is the last one', 'on Thursday', '2024-11-11', [true]],
  ['another weekday is another day', 'on Tuesday', '2024-11-11', [false]],
  ['on that weekday it may be a week ago', 'on Thursday', '2024-11-14', [true]],
  ['a date with its month first', 'on Nov. 7', '2024-11-11', [true]],
  ['a date with its day first', 'on 7 November', '2024-11-11', [true]],
  ['a date with its year', 'on November 7, 2024', '2025-06-01', [true]],
  ['the same date of another year', 'on November 7, 2016', '2024-11-11', [false]],
  ['a month ahead is last year’s', 'in December', '2024-11-01', [false]],
  ['a month alone', 'in November', '2024-12-20', [true]],
  ['a month before a noun', 'the November call', '2024-12-20', [true]],
  ['another month before a noun', 'the February call', '2025-03-20', [false]],
  ['a modal verb is no month', 'they may talk', '2024-11-11', []],
  ['a year alone', 'in 2018', '2024-11-11', [false]],
  ['last week', 'they spoke last week', '2024-11-11', [true]],
  ['from a day on', 'since the Nov. 5 election', '2024-11-11', [true]],
  ['the day to come', 'they will talk tomorrow', '2024-11-11', [false]],
  ['the month that was last', 'last November', '2025-02-12', [true]],
  ['a month that opens the sentence', 'The November call', '2025-02-12', [true]],
  ['months counted back', 'three months ago', '2025-02-12', [true]],
  ['too many months', 'six months ago', '2025-02-12', [false]],
  ['last week’s day, told the day after', 'last Thursday', '2024-11-15', [true]],
  ['a day told from something else', 'on the Thursday after the vote', '2025-02-12', []],
  ['a year ago', 'a year ago', '2025-11-07', [true]],
  ['the season that was last', 'last autumn', '2025-02-12', [true]],
  ['a season a year on', 'last autumn', '2025-10-12', [true]],
  ['a season two years on', 'last autumn', '2026-02-12', [false]],
  ['the season that lasts', 'in the autumn', '2024-11-11', [true]],
  ['another season', 'last summer', '2025-02-12', [false]],
  ['a season without its article', 'a cold winter', '2025-02-12', []],
  ['the middle of a month', 'in mid-November', '2025-02-12', [true]],
  ['a month to think of', 'compare November, when it rained', '2025-02-12', [true]],
  ['a day without its month', 'on the 7th', '2024-11-11', [true]],
  ['a day of the month before', 'on the 7th', '2024-12-05', [true]],
  ['a day of this month', 'on the 7th', '2024-12-20', [false]],
  ['a day of the month just named', 'in November it was on the 7th', '2024-12-20', [true]],
  ['a count of something', 'on the 7th floor', '2024-11-11', []],
])('%s', (_, text, date, expected) => {
  expect(fits(text, date)).toEqual(expected);
});
