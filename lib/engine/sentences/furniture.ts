import type { Token } from '../tokens.ts';
import { bindsForward, CLOSERS, DASHES, OPENERS, STOPS } from './casing.ts';

const BULLETS = new Set(['•', '▪', '●', '■', '◆', '·', '‣', '►', '▶', '|', '¦']);

/** Shortest name of a town that a dash alone makes a dateline; "US" and "BBC" are none. */
const SHORTEST_TOWN = 4;

/** Whether one of the signs begins here that set apart the entries of a page: a bullet, a time, a label. */
export function isFurniture(tokens: readonly Token[], at: number): boolean {
  return (
    BULLETS.has(tokens[at]?.lower ?? '') ||
    isTicker(tokens, at) ||
    isTurn(tokens, at) ||
    isClock(tokens, at) ||
    isSalutation(tokens, at) ||
    isSection(tokens, at) ||
    isSection(tokens, at - 1) ||
    isLabel(tokens, at) ||
    followsLabel(tokens, at)
  );
}

/** "+++" between the entries of a ticker. */
export function isTicker(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === '+' &&
    tokens[at]?.spaced === true &&
    tokens[at + 1]?.lower === '+' &&
    !isClock(tokens, at - 1) &&
    tokens.slice(at, at + 4).some((token) => token.lower !== '+')
  );
}

/** "Q:", "A:", and the name of a speaker in capitals: "MR HALE:". */
function isTurn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.capital !== true || !token.spaced) return false;
  if (tokens[at + 1]?.lower === ':') return token.lower.length === 1 || isCalled(tokens, at);
  return isCalled(tokens, at) && tokens[at + 1]?.upper === true && tokens[at + 2]?.lower === ':';
}

/** A word in capitals behind one without, as the name of whoever speaks next, and not of whom it is told. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.upper !== true || token.lower.length < 2 || before === undefined) return false;
  return !before.upper && !bindsForward(before) && !before.tags.has('assert');
}

/** The time of an entry in a live blog. */
export function isClock(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token?.kind !== 'number') return false;
  if (!isTime(token.lower) && !isDottedTime(tokens, at)) return false;
  if (before !== undefined && (before.tags.has('preposition') || OPENERS.has(before.lower)))
    return false;
  if (before?.lower === ',' && tokens[at - 2]?.tags.has('weekday') === true) return false;
  if (next === undefined) return false;
  if (next.lower === '+') return true;
  if (DASHES.has(next.lower)) return tokens[at + 2]?.capital === true;
  return next.capital || (OPENERS.has(next.lower) && next.spaced);
}

/** Where an entry begins behind its time and zone ("11.42 GMT …"); 0 where no time heads it. */
export function timeEnd(tokens: readonly Token[]): number {
  if (!isClock(tokens, 0)) return 0;
  const zone = tokens[1];
  return zone?.upper === true && zone.lower.length <= LONGEST_ZONE ? 2 : 1;
}

const LONGEST_ZONE = 4;

function isTime(lower: string): boolean {
  return /^\d{1,2}(?::\d\d|[.:]\d\d[ap]m)$/.test(lower);
}

/** "11.42", which may be any number: behind a stop, or before its zone. */
function isDottedTime(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(tokens[at]?.lower ?? '')) return false;
  const zone = tokens[at + 1];
  const isZone =
    zone?.upper === true && zone.lower.length === 3 && tokens[at + 2]?.capital === true;
  return isZone || isApart(tokens[at - 1]);
}

/** Whether what stands before has ended, so that a number opens what follows. */
function isApart(before: Token | undefined): boolean {
  return before === undefined || STOPS.has(before.lower) || CLOSERS.has(before.lower);
}

/** "Sir – Your correspondent …" */
function isSalutation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const mark = tokens[at + 1];
  return (
    token?.capital === true &&
    token.tags.has('salutation') &&
    mark !== undefined &&
    (DASHES.has(mark.lower) || mark.lower === ',' || mark.lower === ':') &&
    tokens[at + 2]?.capital === true
  );
}

/** A phrase of the page around the article, such as "Read also". */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.capital === true && token.spaced && token.tags.has('label');
}

/** "WORLD" before a headline: the name of a section in capitals. */
function isSection(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.upper !== true || !token.tags.has('section')) return false;
  return next?.kind === 'word' && next.capital && !next.upper;
}

function followsLabel(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.capital !== true) return false;
  for (let back = at - 1; back >= Math.max(0, at - 8); back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.width === 0) continue;
    return isLabel(tokens, back) && back + token.width === at;
  }
  return false;
}

/** "MOSCOW, Nov 11 (Reuters) -", "KYIV -", "Moscow (Russia), Nov 11:", "MOSCOW, November 12." */
export function isDateline(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || !token.capital || before === undefined) return false;
  if (before.kind === 'word' ? leadsToPlace(before) : isOpenMark(before)) return false;
  if (before.tags.has('assert') && tokens[at + 1]?.capital === true) return false;
  for (let ahead = at + 1, bracket = -1; ahead < at + LONGEST_DATELINE; ahead += 1) {
    const mark = tokens[ahead];
    if (mark?.lower === '(') bracket = ahead;
    const end = tokens[ahead - 1];
    const isInside = bracket >= 0 && end?.lower !== ')';
    if (mark === undefined || (mark.kind === 'word' && !mark.capital && !isInside)) return false;
    const hasAgency = bracket >= 0 && end?.lower === ')';
    if (DASHES.has(mark.lower) && mark.spaced)
      return isTown(tokens, at) ? tokens.length > ahead + 5 : hasAgency;
    if (mark.lower === ':') return end?.kind === 'number' || hasAgency;
    if (mark.lower === '.') return isTown(tokens, at) && end?.kind === 'number';
  }
  return false;
}

function isOpenMark({ kind, lower }: Token): boolean {
  return kind === 'mark' && !CLOSERS.has(lower);
}

function leadsToPlace({ upper, tags }: Token): boolean {
  return upper || (['preposition', 'definite', 'and'] as const).some((tag) => tags.has(tag));
}

function isTown(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.upper !== true) return false;
  return token.lower.length >= SHORTEST_TOWN || tokens[at + 1]?.upper === true;
}

/** "By Our Staff", "By Ann Lee in Oslo", "By staff writers" */
export function isByline(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.capital !== true || !token.tags.has('by') || next === undefined) return false;
  if ((['person', 'outlet', 'possessive'] as const).some((tag) => next.tags.has(tag))) return true;
  return next.capital && tokens[at + 2]?.capital === true;
}

/** Whether the text begins here behind the dash of a byline. */
export function endsByline(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    tokens[at]?.capital === true &&
    DASHES.has(tokens[at - 1]?.lower ?? '') &&
    isByline(tokens, from)
  );
}

/** Whether a text begins here with a small word behind nothing but the name of a byline. */
export function followsByline(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  if (token?.capital !== true || !isByline(tokens, from)) return false;
  const name = tokens.slice(from + 1, at);
  if (isOwnDesk(name)) return true;
  if (!token.tags.has('opener')) return false;
  const isDesk = (['person', 'outlet'] as const).some((tag) => name[0]?.tags.has(tag) === true);
  return (
    name.length >= (isDesk ? 1 : 2) &&
    name.length <= LONGEST_NAME &&
    name.every(({ kind, capital, tags }) => kind === 'word' && capital && !tags.has('opener'))
  );
}

/** "our diplomatic correspondent" */
function isOwnDesk(words: readonly Token[]): boolean {
  if (words[0]?.tags.has('possessive') !== true) return false;
  const person = words.findIndex(({ tags }) => tags.has('person') || tags.has('role'));
  return person === words.length - 1 && words.every(({ kind }) => kind === 'word');
}

/** Whether the next of several headlines begins here, each behind its paper: "Le Soir: … The Sun: …". */
export function beginsEntry(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.lower === ':' || !isInEntry(tokens, from, at)) return false;
  if (before.kind === 'mark' && !CLOSERS.has(before.lower)) return false;
  if (before.kind === 'word' && bindsForward(before)) return false;
  return isEntryLabel(tokens, at) && (!before.capital || tokens[at + 2]?.lower === ':');
}

/** Whether what stands before is an entry with its label, or the end of one that asked something first. */
function isInEntry(tokens: readonly Token[], from: number, at: number): boolean {
  if (isEntryLabel(tokens, from)) return tokens.slice(from, at).some(({ lower }) => lower === ':');
  if (tokens[from - 1]?.lower !== '?' || at - from <= LONGEST_NAME) return false;
  const label = tokens.slice(0, from).findLastIndex(({ lower }) => lower === ':');
  return label > from - LONGEST_QUESTION && isEntryLabel(tokens, label - 1);
}

/** How many words a question in a headline may have. */
const LONGEST_QUESTION = 12;

/** One to four capitalised words and a colon. */
function isEntryLabel(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end < at + LONGEST_NAME && tokens[end]?.kind === 'word' && tokens[end]?.capital) end += 1;
  return end > at && tokens[at]?.spaced === true && tokens[end]?.lower === ':';
}

/** How many words the name in a byline may have. */
const LONGEST_NAME = 4;

/** Where the text begins behind a dateline such as "MOSCOW, Nov 11 (Reuters) -"; 0 where there is none. */
export function datelineEnd(tokens: readonly Token[]): number {
  if (!isTown(tokens, 0)) return 0;
  for (let at = 1; at < Math.min(tokens.length, LONGEST_DATELINE); at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'word' && !token.capital)) return 0;
    if (DASHES.has(token.lower) && token.spaced) return at + 1;
    if (token.lower === ':' && tokens[at - 1]?.kind === 'number') return at + 1;
  }
  return 0;
}

const LONGEST_DATELINE = 12;
