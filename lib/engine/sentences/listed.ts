import type { Token } from '../tokens.ts';
import { bindsForward, CLOSERS, DASHES, OPENERS, STOPS } from './casing.ts';
import { isVerb } from './clause.ts';

/** How many entries a list has at least whose marks could be anything by themselves. */
const FEWEST = 2;

/** The tokens at which an entry of a list begins: behind or at a mark that its neighbours have too. */
export function entriesOf(tokens: readonly Token[]): ReadonlySet<number> {
  const entries = new Set<number>();
  for (const at of [
    ...numbered(tokens),
    ...bracketed(tokens),
    ...daily(tokens),
    ...labelled(tokens),
  ])
    entries.add(at);
  return entries;
}

/** A place and what stands there that a list counts by. */
interface Counter {
  readonly at: number;
  readonly rank: number;
  readonly shape: string;
}

/** "1. … 2. …", "5. … 4. …", "(a) … (b) …": each beside its neighbour in the count. */
function numbered(tokens: readonly Token[]): number[] {
  const counters = tokens.flatMap((_, at) => counterAt(tokens, at) ?? []);
  return counters
    .filter((counter, index) =>
      [counters[index - 1], counters[index + 1]].some(
        (other) => other?.shape === counter.shape && Math.abs(other.rank - counter.rank) === 1,
      ),
    )
    .map(({ at }) => at);
}

function counterAt(tokens: readonly Token[], at: number): Counter | null {
  const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.spaced !== true || next === undefined) return null;
  if (token.lower === '(' && third?.lower === ')') return counterOf(next, at, '()');
  if (third?.spaced === false) return null;
  if (next.spaced) return null;
  if (next.lower === ')') return counterOf(token, at, ')');
  const before = tokens[at - 1];
  const isLed = before?.kind === 'word' && (bindsForward(before) || before.tags.has('month'));
  if (next.lower !== '.' || token.kind !== 'number' || isLed) return null;
  return third?.kind === 'word' && !third.capital ? null : counterOf(token, at, '.');
}

function counterOf({ kind, lower }: Token, at: number, shape: string): Counter | null {
  if (kind === 'number') return /^\d\d?$/.test(lower) ? { at, rank: Number(lower), shape } : null;
  return lower.length === 1 ? { at, rank: lower.charCodeAt(0), shape } : null;
}

/** Behind "(12 sources)" where several brackets end in the same word and a capital follows each. */
function bracketed(tokens: readonly Token[]): number[] {
  const ends = tokens.flatMap((token, at) =>
    token.lower === ')' && isEntryEnd(tokens, at) ? [at] : [],
  );
  const like = (at: number) =>
    ends.filter((other) => tokens[other - 1]?.lower === tokens[at - 1]?.lower).length;
  return ends.filter((at) => like(at) >= FEWEST).map((at) => at + 1);
}

/** Behind "Monday" where several sentences begin with the name of a day and a capital behind it. */
function daily(tokens: readonly Token[]): number[] {
  const days = tokens.flatMap((token, at) =>
    token.tags.has('weekday') && isCapital(tokens[at + 1]) && isOpen(tokens[at - 1])
      ? [at + 1]
      : [],
  );
  return days.length > FEWEST ? days : [];
}

/** Where the first of several entries begins, each behind its paper: "Lunch links The Sun: … Le Soir: …". */
function labelled(tokens: readonly Token[]): number[] {
  const labels = tokens.flatMap((_, at) => (isLabelled(tokens, at) ? [at] : []));
  const [first] = labels;
  if (first === undefined || first === 0 || first > LONGEST_TITLE || labels.length <= FEWEST)
    return [];
  const before = tokens[first - 1];
  return before?.kind === 'word' && !before.capital && !bindsForward(before) ? [first] : [];
}

/** Up to four words with a capital and a colon, behind a word without one, and a capital or quotation behind it. */
function isLabelled(tokens: readonly Token[], at: number): boolean {
  if (!isCapital(tokens[at]) || tokens[at - 1]?.capital === true) return false;
  let end = at;
  while (end < at + 4 && isCapital(tokens[end])) end += 1;
  const next = tokens[end + 1];
  return tokens[end]?.lower === ':' && (isCapital(next) || OPENERS.has(next?.lower ?? ''));
}

/** How many words the title of a list may have. */
const LONGEST_TITLE = 6;

/** Nothing, or a stop, stands before what begins here. */
function isOpen(before: Token | undefined): boolean {
  return before === undefined || STOPS.has(before.lower) || CLOSERS.has(before.lower);
}

/** A bracket of two words, the first of them a number, and a capital behind it. */
function isEntryEnd(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 3]?.lower === '(' && tokens[at - 2]?.kind === 'number' && isCapital(tokens[at + 1])
  );
}

function isCapital(token: Token | undefined): boolean {
  return token?.capital === true && token.spaced;
}

/** Whether what opens an entry by itself stands here: a picture, a day with its hour, how long ago, a dateline. */
export function opensEntry(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    isPicture(tokens, at) ||
    isDayAndHour(tokens, at) ||
    isAge(tokens, at) ||
    isDatelineOfDay(tokens, at) ||
    isBarred(tokens, at) ||
    closesBracket(tokens, from, at)
  );
}

const PICTURE = /^\p{Extended_Pictographic}/u;

/** A pictograph before a capital. */
function isPicture(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !token.spaced) return false;
  if (!PICTURE.test(token.lower)) return false;
  return [tokens[at + 1], tokens[at + 2]].some(isCapital);
}

/** "Monday, 06:30: …" */
export function isDayAndHour(tokens: readonly Token[], at: number): boolean {
  const [day, comma, hour] = tokens.slice(at, at + 3);
  if (day?.tags.has('weekday') !== true || comma?.lower !== ',' || hour?.kind !== 'number')
    return false;
  const before = tokens[at - 1];
  return /^\d{1,2}[:.]\d\d$/.test(hour.lower) && before?.tags.has('preposition') !== true;
}

/** "5h ago: …" */
function isAge(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.kind !== 'number' || before === undefined || isVerb(before) || bindsForward(before))
    return false;
  const colon = tokens.slice(at, at + 4).findIndex(({ lower }) => lower === ':');
  return colon > 0 && tokens[at + colon - 1]?.tags.has('ago') === true;
}

/** "OSLO, Nov 11 – …": a town in capitals with its day, wherever it stands. */
function isDatelineOfDay(tokens: readonly Token[], at: number): boolean {
  const [town, before] = [tokens[at], tokens[at - 1]];
  if (town?.upper !== true || before === undefined || before.upper) return false;
  let end = at;
  while (tokens[end]?.upper === true && end < at + 3) end += 1;
  const [comma, month, day, dash] = tokens.slice(end, end + 4);
  if (comma?.lower !== ',' || month?.tags.has('month') !== true || day?.kind !== 'number')
    return false;
  return dash !== undefined && DASHES.has(dash.lower);
}

/** "The Tribune | …" behind the end of another entry. */
function isBarred(tokens: readonly Token[], at: number): boolean {
  if (at === 0 || !isOpen(tokens[at - 1])) return false;
  let end = at;
  while (end < at + 4 && isCapital(tokens[end])) end += 1;
  return end > at && tokens[end]?.lower === '|';
}

/** Behind a bracket that is a sentence of its own: who signs a letter. */
function closesBracket(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[from]?.lower !== '(' || tokens[at - 1]?.lower !== ')') return false;
  const inner = tokens.slice(from + 1, at - 1);
  if (inner.length < 2 && inner[0]?.capital !== true) return false;
  if (
    (inner[0]?.upper === true && inner[0].lower.length > 2) ||
    inner.some(({ lower }) => lower === '(' || lower === ')')
  )
    return false;
  return isCapital(tokens[at]) || OPENERS.has(tokens[at]?.lower ?? '');
}
