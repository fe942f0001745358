import type { Lexicon } from './lexicon.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Block, BlockRole, Span } from './types.ts';

/** One sentence of a block, or a headline, a bullet, an answer in an interview. */
export interface Sentence extends Span {
  readonly block: number;
  readonly role: BlockRole;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token, whether it stands inside quotation marks. */
  readonly quoted: readonly boolean[];
  /** Most of its words have a capital, or it opens a headline's block. */
  readonly isTitle: boolean;
  /** Ends with a question mark outside of a quotation. */
  readonly question: boolean;
  /** Begins inside a quotation that an earlier sentence opened. */
  readonly continuesQuotation: boolean;
}

/** How far into the first block a headline may be glued to its text. */
const LONGEST_HEADLINE = 45;

/** Where a text has no stop for that many tokens it is cut: it is no sentence, and reading one is not linear. */
const LONGEST_SENTENCE = 240;

const STOPS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', "'", ')', ']']);
const OPENERS = new Set(['"', "'", '(', '[']);
const BULLETS = new Set(['•', '▪', '●', '■', '◆', '·']);
const DASHES = new Set(['-', '–', '—', '--']);

/** The sentences of a block, in order. */
export function sentencesOf(block: Block, index: number, lexicon: Lexicon): Sentence[] {
  const tokens = tokensOf(block.text, lexicon);
  const quoted = quotedOf(tokens);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const isLong = at - from >= LONGEST_SENTENCE;
    if (at < tokens.length && !isLong && !begins(tokens, from, at, index === 0, quoted)) continue;
    sentences.push(sentenceOf(block, index, tokens, quoted, from, at));
    from = at;
  }
  return sentences;
}

function sentenceOf(
  block: Block,
  index: number,
  tokens: readonly Token[],
  quoted: readonly boolean[],
  from: number,
  to: number,
): Sentence {
  const own = tokens.slice(from, to);
  const start = own[0]?.start ?? 0;
  const end = own[own.length - 1]?.end ?? start;
  const last = own.findLast((token) => !CLOSERS.has(token.lower));
  return {
    block: index,
    role: block.role,
    start,
    end,
    text: block.text.slice(start, end),
    tokens: own,
    quoted: quoted.slice(from, to),
    isTitle: isTitle(own, 0, own.length) || (block.role === 'headline' && from === 0),
    question: last?.lower === '?',
    continuesQuotation: from > 0 && quoted[from - 1] === true && quoted[from] === true,
  };
}

/** Marks every token between quotation marks; a quotation that is never closed ends with its block. */
function quotedOf(tokens: readonly Token[]): boolean[] {
  let open: string | null = null;
  return tokens.map((token, at) => {
    if (open === null) {
      if (opensQuotation(tokens, at)) open = token.lower;
      return open !== null;
    }
    if (token.lower === open && closesQuotation(tokens, at, open)) open = null;
    return true;
  });
}

function opensQuotation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.spaced) return false;
  if (token.lower === '"') return true;
  if (token.lower !== "'" || !token.spaced) return false;
  return tokens
    .slice(at + 1, at + 60)
    .some((later, gap) => later.lower === "'" && closesQuotation(tokens, at + 1 + gap, "'"));
}

function closesQuotation(tokens: readonly Token[], at: number, open: string): boolean {
  const next = tokens[at + 1];
  return open === '"' || next === undefined || next.spaced || next.kind === 'mark';
}

function begins(
  tokens: readonly Token[],
  from: number,
  at: number,
  first: boolean,
  quoted: readonly boolean[],
): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (BULLETS.has(token.lower) || isLabel(tokens, at)) return true;
  if (afterStop(tokens, from, at, first)) return true;
  if (isClock(tokens, at)) return true;
  return (
    first &&
    at - from > 2 &&
    at - from < LONGEST_HEADLINE &&
    from < LONGEST_HEADLINE &&
    !insideQuotation(quoted, at) &&
    isGlued(tokens, from, at)
  );
}

function insideQuotation(quoted: readonly boolean[], at: number): boolean {
  return quoted[at - 1] === true && quoted[at] === true;
}

/** A stop before this token, and this token can begin a sentence. */
function afterStop(tokens: readonly Token[], from: number, at: number, first: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || !canBegin(tokens, at)) return false;
  let back = at - 1;
  while (back > from && CLOSERS.has(tokens[back]?.lower ?? '') && !opensHere(tokens, back))
    back -= 1;
  const stop = tokens[back];
  if (stop === undefined) return false;
  if (stop.kind === 'word' && stop.lower.endsWith('.'))
    return (
      back === at - 1 &&
      token.tags.has('opener') &&
      (!stop.tags.has('title') || stop.lower.indexOf('.') < stop.lower.length - 1)
    );
  if (!STOPS.has(stop.lower)) return false;
  if (stop.lower === '.' || stop.lower === '…') return token.spaced || token.kind !== 'number';
  const attributed = back < at - 1 && token.tags.has('assert');
  return (
    !attributed &&
    !(first && from === 0 && isTitle(tokens, from, at) && isTitle(tokens, at, at + 8))
  );
}

function opensHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token?.spaced === true && next?.spaced === false;
}

function canBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.capital || token.kind === 'number') return true;
  if (OPENERS.has(token.lower) && opensHere(tokens, at)) return true;
  return DASHES.has(token.lower) && token.spaced && tokens[at + 1]?.capital === true;
}

/** "Q:", "A:" */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.capital === true &&
    token.lower.length === 1 &&
    token.spaced &&
    tokens[at + 1]?.lower === ':'
  );
}

/** The time of an entry in a live blog. */
function isClock(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== 'number' || !token.lower.includes(':') || before === undefined) return false;
  return (
    tokens[at + 1]?.capital === true && !before.tags.has('preposition') && before.lower !== '('
  );
}

/** Whether most longer words of the stretch are capitalised, as in a headline. */
function isTitle(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word' && token.lower.length > 3);
  return words.length >= 2 && words.filter((token) => token.capital).length >= words.length * 0.8;
}

/** Whether a text begins here that runs on from a headline without a stop. */
function isGlued(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || !token.capital || !token.spaced) return false;
  if (isDateline(tokens, at)) return before.kind === 'word' || CLOSERS.has(before.lower);
  if (before.kind === 'mark' ? !CLOSERS.has(before.lower) : bindsForward(before)) return false;
  if (!runsOn(tokens, at)) return false;
  if (token.tags.has('opener')) {
    const leadsOn = token.tags.has('preposition') && tokens[at + 1]?.capital === true;
    return !(leadsOn && isTitle(tokens, from, at)) && lowerShare(tokens, at + 1) >= 0.6;
  }
  if (from > 0) return false;
  return repeatsName(tokens, at) || followsSource(tokens, at) || endsTitle(tokens, at);
}

/** Words after which a capitalised word is no surprise. */
function bindsForward(token: Token): boolean {
  const { tags } = token;
  return (
    [
      'preposition',
      'and',
      'that',
      'definite',
      'indefinite',
      'possessive',
      'title',
      'role',
      'subordinator',
      'contrast',
      'outlet',
      'condition',
      'relative',
    ] as const
  ).some((tag) => tags.has(tag));
}

/** "MOSCOW, Nov 11 (Reuters) -", "KYIV -", "Moscow (Russia), Nov 11:" */
function isDateline(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capital) return false;
  for (let ahead = at + 1; ahead < at + 9; ahead += 1) {
    const mark = tokens[ahead];
    if (mark === undefined || (mark.kind === 'word' && !mark.capital)) return false;
    if (DASHES.has(mark.lower) && mark.spaced)
      return token.upper || tokens[ahead - 1]?.lower === ')';
    if (mark.lower === ':') return tokens[ahead - 1]?.kind === 'number';
  }
  return false;
}

/** Whether lower-case running text follows within a few words. */
function runsOn(tokens: readonly Token[], at: number): boolean {
  let seen = 0;
  for (let ahead = at + 1; ahead < tokens.length && seen < 7; ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined || STOPS.has(token.lower)) return seen > 1;
    if (token.kind !== 'word') continue;
    seen += 1;
    if (!token.capital && !bindsForward(token)) return true;
  }
  return false;
}

/** The share of lower-case words among the longer ones of the next dozen. */
function lowerShare(tokens: readonly Token[], from: number): number {
  const words = tokens
    .slice(from, from + 14)
    .filter((token) => token.kind === 'word' && token.lower.length > 2);
  return words.filter((token) => !token.capital).length / Math.max(1, words.length);
}

/** Whether a name with its title or first name begins here that the headline has named before. */
function repeatsName(tokens: readonly Token[], at: number): boolean {
  let ahead = at;
  while (tokens[ahead]?.tags.has('title') === true && tokens[ahead]?.capital === true) ahead += 1;
  const names = [tokens[ahead], tokens[ahead + 1]].filter((name) => name?.capital === true);
  const last = names[names.length - 1];
  if (last === undefined || (ahead === at && names.length < 2)) return false;
  return tokens.slice(0, at - 1).some((earlier) => earlier.capital && earlier.lower === last.lower);
}

/** After ", the source says". */
function followsSource(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.tags.has('assert') !== true) return false;
  return tokens.slice(Math.max(0, at - 5), at - 1).some((token) => token.lower === ',');
}

/** Whether this is the last capitalised word of a title, which belongs to the running text. */
function endsTitle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (at < 7 || next === undefined || next.kind !== 'word') return false;
  if (next.capital || next.tags.has('preposition') || next.tags.has('and')) return false;
  return isTitle(tokens, 0, at);
}
