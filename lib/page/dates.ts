const DAY_MS = 86_400_000;

/** News on the web begins here; what a page dates earlier is a default or a slip. */
const EARLIEST = '1994-01-01';

/**
 * The day that a page's date names, in ISO 8601, as its publisher wrote it (no time zone is applied).
 * Null where it is no date, an ambiguous one (11/10/2024), or one that cannot be: before the web had
 * news, or later than two days after `now` (in ms since the epoch).
 */
export function isoDate(written: string, now: number): string | null {
  const day = isoDay(written.trim()) ?? spelledDay(written);
  if (day === null || day < EARLIEST) return null;
  return Date.parse(day) <= now + 2 * DAY_MS ? day : null;
}

function isoDay(written: string): string | null {
  const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)(?=$|[T\s])/.exec(written) ?? [];
  if (!year || !month || !day) return null;
  const date = `${year}-${month}-${day}`;
  return isDay(date) ? date : null;
}

/** "Sun, 10 Nov 2024 18:20:00 GMT", "November 10, 2024": only where the month is spelled out. */
function spelledDay(written: string): string | null {
  if (!/[A-Za-z]{3}/.test(written) || !/\b\d{4}\b/.test(written) || written.length > 64)
    return null;
  const withoutZone = written.replace(/\s+(?:\d\d?:\d\d.*|[A-Z]{3,4})$/, '');
  const parsed = new Date(`${withoutZone} UTC`);
  return Number.isNaN(parsed.getTime()) ? null : parsed.toISOString().slice(0, 10);
}

/** The day in a path like /2024/11/10/ or /2024-11-10-, null where it has none. */
export function dateInPath(path: string, now: number): string | null {
  const [, year, month, day] = /\/(\d{4})[/-](\d\d)[/-](\d\d)(?=\D|$)/.exec(path) ?? [];
  return year ? isoDate(`${year}-${month}-${day}`, now) : null;
}

/** False for 30 February, which `Date` would take for a day in March. */
function isDay(date: string): boolean {
  const parsed = new Date(date);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
