import type { Tag } from './languages/language.ts';
import type { Lexicon } from './lexicon.ts';
import { seasonAt } from './season.ts';
import type { Token } from './tokens.ts';
import type { Period } from './types.ts';

/** A time that a sentence names, over the tokens [from, to), as inclusive days since 1970. */
export interface TimeSpan extends Days {
  readonly from: number;
  readonly to: number;
  /** How it is named: a day or month of the calendar binds more than "Thursday" or "recently". */
  readonly by: 'calendar' | 'weekday' | 'relative';
}

/** In milliseconds. */
export const DAY = 86_400_000;
const LONG_AGO = -100_000;
const FAR_AHEAD = 100_000;

/** The day of an ISO 8601 date, null where it is none. */
export function dayOf(date: string | null): number | null {
  if (date === null) return null;
  const time = Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}

/** Inclusive days since 1970. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

export function daysOf(period: Period | null): Days | null {
  const first = dayOf(period?.from ?? null);
  const last = dayOf(period?.to ?? null);
  return first === null || last === null ? null : { first, last };
}

/** Whether the two meet; a day is allowed for time zones and loose writing. */
export function overlaps(time: Days, days: Days): boolean {
  return time.first <= days.last + 1 && time.last >= days.first - 1;
}

/** The times named in a sentence, seen from the article's day; null where the article has no date. */
export function timesIn(
  tokens: readonly Token[],
  lexicon: Lexicon,
  today: number | null,
): TimeSpan[] {
  const times: TimeSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!canBeTime(tokens[at])) {
      at += 1;
      continue;
    }
    const time =
      calendarAt(tokens, at, lexicon, today) ??
      dayAloneAt(tokens, at, times.findLast(isOfMonth), today) ??
      seasonAt(tokens, at, lexicon, today) ??
      relativeAt(tokens, at, lexicon, today);
    if (time !== null) times.push(isSince(tokens, at) ? { ...time, last: FAR_AHEAD } : time);
    at = time?.to ?? at + 1;
  }
  return times;
}

/** How many words the date at the head of an entry may take. */
const LONGEST_HEAD = 7;

/** The last day of the date that heads an entry ("7 November: …"), null where none does or the year is open. */
export function entryOf(
  tokens: readonly Token[],
  lexicon: Lexicon,
  today: number | null,
): number | null {
  const mark = tokens.slice(0, LONGEST_HEAD).findIndex(endsHead);
  if (mark < 1) return null;
  const times = timesIn(tokens.slice(0, mark), lexicon, today);
  const date = times.findLast((time) => time.by === 'calendar' && time.to === mark);
  if (date === undefined || date.last === FAR_AHEAD) return null;
  const isDateOnly = tokens
    .slice(0, date.from)
    .every(
      (token, at) =>
        token.kind === 'mark' ||
        token.tags.has('stretch') ||
        times.some((time) => time.from === at),
    );
  return isDateOnly ? date.last : null;
}

/** A colon, or a dash between spaces. */
function endsHead({ lower, spaced }: Token): boolean {
  return lower === ':' || (spaced && ['-', '–', '—'].includes(lower));
}

function isOfMonth({ by, first, last }: TimeSpan): boolean {
  return by === 'calendar' && last - first < LONGEST_MONTH;
}

/** In days. */
const LONGEST_MONTH = 31;

function canBeTime(token: Token | undefined): boolean {
  if (token === undefined || token.timely) return token !== undefined;
  return token.tags.size > 0 && (token.tags.has('past') || token.tags.has('future'));
}

/** "since the Nov. 5 election": from then on. */
function isSince(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((back) => tokens[at - back]?.tags.has('since'));
}

function calendarAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  today: number | null,
): TimeSpan | null {
  const dayFirst = dayNumber(tokens[at]);
  const monthAt = dayFirst === null ? at : at + 1;
  const month = monthOf(tokens[monthAt], lexicon);
  if (month === null) return dayFirst === null ? yearAt(tokens, at) : null;
  const day = dayFirst ?? dayNumber(tokens[monthAt + 1]);
  let to = monthAt + 1 + (dayFirst === null && day !== null ? 1 : 0);
  const comma = tokens[to]?.lower === ',' ? 1 : 0;
  const year = yearOf(tokens[to + comma]);
  if (year !== null) to += comma + 1;
  if (day === null && year === null && !isMonthAlone(tokens, at)) return null;
  const [first, last] = datesOf(day, month, year, today);
  return { from: at, to, first, last, by: 'calendar' };
}

/** "on the 7th": of the month that the sentence has named, or the last such day of the article's month or the one before. */
function dayAloneAt(
  tokens: readonly Token[],
  at: number,
  month: TimeSpan | undefined,
  today: number | null,
): TimeSpan | null {
  const day = dayNumber(tokens[at]);
  const isOrdinal = tokens[at]?.lower !== String(day) && tokens[at - 1]?.tags.has('definite');
  const isAlone = tokens[at + 1]?.kind !== 'word' || tokens[at + 1]?.tags.hasAny(ENDS_DATE);
  if (day === null || today === null || !isOrdinal || !isAlone) return null;
  if (!tokens[at - 2]?.tags.has('preposition')) return null;
  const end = new Date((month === undefined ? today : month.last) * DAY);
  const back = day > end.getUTCDate() ? 1 : 0;
  const first = Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - back, day) / DAY;
  return { from: at, to: at + 1, first, last: first, by: 'calendar' };
}

/** What may stand behind a date that names no month. */
const ENDS_DATE: readonly Tag[] = ['preposition', 'of', 'auxiliary', 'that', 'and', 'definite'];

/** A month's name alone means the month behind a preposition ("in May", "in late May") or "last", or between "the" and a noun. */
function isMonthAlone(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.tags.has('preceding')) return true;
  const hyphen = tokens[at - 1]?.lower === '-' ? 1 : 0;
  const isPart = tokens[at - 1 - hyphen]?.tags.has('stretch') === true;
  const [before, next] = [tokens[isPart ? at - 2 - hyphen : at - 1], tokens[at + 1]];
  if (next?.lower === ',' && tokens[at + 2]?.tags.has('whenever')) return true;
  if (before?.kind !== 'word') return false;
  if (before.tags.has('preposition')) return true;
  const isArticle = before.tags.has('definite') && (!before.capital || at === 1);
  return isArticle && next?.kind === 'word' && !next.capital;
}

function datesOf(
  day: number | null,
  month: number,
  year: number | null,
  today: number | null,
): [number, number] {
  const own = year ?? nearestYear(day ?? 1, month, today);
  if (own === null) return [LONG_AGO, FAR_AHEAD];
  const first = Date.UTC(own, month, day ?? 1) / DAY;
  return [first, day === null ? Date.UTC(own, month + 1, 0) / DAY : first];
}

/** The year in which that date lies last before the article, or a few weeks ahead of it. */
function nearestYear(day: number, month: number, today: number | null): number | null {
  if (today === null) return null;
  const year = new Date(today * DAY).getUTCFullYear();
  return Date.UTC(year, month, day) / DAY > today + 60 ? year - 1 : year;
}

function yearAt(tokens: readonly Token[], at: number): TimeSpan | null {
  const year = yearOf(tokens[at]);
  if (year === null) return null;
  const [first, last] = [Date.UTC(year, 0, 1) / DAY, Date.UTC(year, 11, 31) / DAY];
  return { from: at, to: at + 1, first, last, by: 'calendar' };
}

function yearOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^(19|20)\d\d$/.test(token.lower)) return null;
  return Number(token.lower);
}

function dayNumber(token: Token | undefined): number | null {
  const match = token?.kind === 'number' ? /^([12]?\d|3[01])\p{L}{0,2}$/u.exec(token.lower) : null;
  const day = Number(match?.[1] ?? 0);
  return day === 0 ? null : day;
}

function monthOf(token: Token | undefined, lexicon: Lexicon): number | null {
  if (token === undefined || !token.capital) return null;
  return lexicon.months.get(token.lower) ?? null;
}

function relativeAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  today: number | null,
): TimeSpan | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const weekday = token.capital ? lexicon.weekdays.get(token.lower) : undefined;
  if (weekday !== undefined && isOfOtherTime(tokens, at)) return null;
  if (weekday !== undefined) {
    const isLast = tokens[at - 1]?.tags.has('preceding') === true;
    return { from: at, to: at + 1, ...weekdayBefore(weekday, today, isLast), by: 'weekday' };
  }
  const place = { from: at, to: at + token.width, by: 'relative' } as const;
  if (token.tags.has('past')) return { ...place, first: LONG_AGO, last: (today ?? FAR_AHEAD) - 90 };
  if (token.tags.has('future'))
    return { ...place, first: (today ?? LONG_AGO) + 1, last: FAR_AHEAD };
  const days = lexicon.days.at(tokens, at, tokens.length);
  const [range] = days?.values ?? [];
  if (days === null || range === undefined) return null;
  const to = at + days.width;
  if (today === null) return { from: at, to, ...ANY_DAY, by: 'relative' };
  return { from: at, to, first: today + range.first, last: today + range.last, by: 'relative' };
}

/** "the Thursday after the vote": a weekday told from something else. */
function isOfOtherTime(tokens: readonly Token[], at: number): boolean {
  const isNamed = tokens[at - 1]?.tags.has('definite') === true;
  return isNamed && tokens[at + 1]?.tags.has('since') === true;
}

const ANY_DAY = { first: LONG_AGO, last: FAR_AHEAD } as const;

/**
 * The last such day up to the article's; on that very weekday it may also mean a week ago, and
 * "last Thursday" the one before a Thursday of the same week.
 */
function weekdayBefore(weekday: number, today: number | null, isLast: boolean): Days {
  if (today === null) return ANY_DAY;
  const ago = (((today + 3 - weekday) % 7) + 7) % 7;
  const isOpen = ago === 0 || (isLast && ago <= JUST_PAST);
  return { first: today - (isOpen ? ago + 7 : ago), last: today - ago };
}

/** How many days ago a weekday may be that nobody calls last week's. */
const JUST_PAST = 3;
