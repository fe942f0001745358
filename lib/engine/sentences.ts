import type { Lexicon } from './lexicon.ts';
import { bylineStart } from './sentences/byline.ts';
import { CLOSERS, DASHES, isTitle, OPENERS, STOPS } from './sentences/casing.ts';
import {
  beginsEntry,
  followsByline,
  isClock,
  isFurniture,
  isTicker,
} from './sentences/furniture.ts';
import { isGlued } from './sentences/glue.ts';
import { headlineEnd } from './sentences/headline.ts';
import { beginsHeadline, isHeap } from './sentences/heap.ts';
import { kickerEnd } from './sentences/kicker.ts';
import { entriesOf, opensEntry } from './sentences/listed.ts';
import { quotedOf } from './sentences/quotation.ts';
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

/** The sentences of a block, in order. */
export function sentencesOf(block: Block, index: number, lexicon: Lexicon): Sentence[] {
  const tokens = tokensOf(block.text, lexicon);
  const quoted = quotedOf(tokens);
  const heap = isHeap(tokens);
  const entries = entriesOf(tokens);
  const headline = index === 0 ? headlineEnd(tokens, lexicon.headline) : 0;
  const byline = index === 0 ? bylineStart(tokens, headline > 0 ? headline : tokens.length) : 0;
  const sentences: Sentence[] = [];
  let from = 0;
  let kicker = kickerEnd(tokens, 0, true);
  for (let at = 1; at <= tokens.length; at += 1) {
    const isCut =
      at - from >= LONGEST_SENTENCE ||
      at === headline ||
      at === byline ||
      at === kicker ||
      entries.has(at);
    const isNext = isCut || (heap && beginsHeadline(tokens, from, at));
    if (at < tokens.length && !isNext && !begins(tokens, from, at, index === 0, quoted)) continue;
    sentences.push(sentenceOf(block, index, tokens, quoted, from, at));
    from = at;
    kicker = kickerEnd(tokens, from, from === headline);
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

function begins(
  tokens: readonly Token[],
  from: number,
  at: number,
  first: boolean,
  quoted: readonly boolean[],
): boolean {
  const token = tokens[at];
  if (token?.kind === 'word' && !token.capital) return false;
  if (isInitial(tokens, at)) return false;
  if (insideQuotation(quoted, at)) return afterStop(tokens, from, at, first);
  if (isFurniture(tokens, at) || opensEntry(tokens, from, at) || afterStop(tokens, from, at, first))
    return true;
  if (followsByline(tokens, from, at) || beginsEntry(tokens, from, at)) return true;
  const mayHead =
    (first && from < LONGEST_HEADLINE) || isClock(tokens, from) || isTicker(tokens, from);
  return mayHead && at - from > 2 && at - from < LONGEST_HEADLINE && isGlued(tokens, from, at);
}

/** "Jane R. Roe": the initial behind a name. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before?.kind === 'word' && before.capital && /^\p{L}\.$/u.test(token?.lower ?? '');
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
      (token.tags.has('opener') || namesAfterHour(tokens, from, at)) &&
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

/** "as of 9 p.m. President Jane Roe": a name with its title behind the hour that ends a sentence. */
function namesAfterHour(tokens: readonly Token[], from: number, at: number): boolean {
  const isHour = tokens[at - 2]?.kind === 'number' && at - from > SHORTEST_SENTENCE;
  return isHour && tokens[at]?.tags.has('title') === true && tokens[at + 1]?.capital === true;
}

/** How many words stand at least before an hour that ends a sentence, and does not open it. */
const SHORTEST_SENTENCE = 5;

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
