import type { Lexicon } from './lexicon.ts';
import { DAY, type TimeSpan } from './time.ts';
import type { Token } from './tokens.ts';

/** How many months a season has. */
const LENGTH = 3;

/** "last autumn", "in the winter": the last one that had begun, and with "last" none that still lasts. */
export function seasonAt(
  tokens: readonly Token[],
  at: number,
  { seasons }: Lexicon,
  today: number | null,
): TimeSpan | null {
  const month = seasons.get(tokens[at]?.lower ?? '');
  const before = tokens[at - 1]?.tags;
  const isLast = before?.has('preceding') === true;
  const isNamed = before?.has('definite') && tokens[at - 2]?.tags.has('preposition');
  if (month === undefined || today === null || !(isLast || isNamed)) return null;
  const year = new Date(today * DAY).getUTCFullYear();
  const spans = [year, year - 1, year - 2].map((own) => ({
    first: Date.UTC(own, month, 1) / DAY,
    last: Date.UTC(own, month + LENGTH, 0) / DAY,
  }));
  const span = spans.find(({ first, last }) => (isLast ? last : first) < today);
  return span === undefined ? null : { from: at, to: at + 1, ...span, by: 'calendar' };
}
