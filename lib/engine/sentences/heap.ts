import type { Token } from '../tokens.ts';
import { bindsForward, STOPS } from './casing.ts';
import { isVerb, leadsToVerb } from './clause.ts';

/** How many words one headline has at most. */
const LONGEST_HEADLINE = 24;

/** How many words one has at least. */
const SHORTEST_HEADLINE = 3;

/** Whether a block is headlines in a row: many words, and not one stop among them. */
export function isHeap(tokens: readonly Token[]): boolean {
  return tokens.length > LONGEST_HEADLINE && !tokens.some(({ lower }) => STOPS.has(lower));
}

/** Whether the next headline of a heap begins here: a label and its colon, or a name and its verb behind a statement. */
export function beginsHeadline(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.capital !== true || before?.kind !== 'word' || at - from < SHORTEST_HEADLINE)
    return false;
  if (bindsForward(before)) return false;
  if (tokens[at + 1]?.lower === ':') return tokens[at + 2]?.capital === true;
  if (before.capital && !isLed(tokens, at - 1)) return false;
  return isWhole(tokens, from, at) && mayBeVerb(tokens, at);
}

/** Whether somebody or something in the stretch has a verb. */
function isWhole(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (tokens[at]?.capital === false && isVerb(tokens[at])) return true;
    if (tokens[at - 1]?.capital === true && isPlain(tokens[at])) return true;
  }
  return false;
}

function mayBeVerb(tokens: readonly Token[], name: number): boolean {
  return leadsToVerb(tokens, name) || isPlain(tokens[name + 1]);
}

/** A word in small letters that no list knows: in a headline, behind a name, most often its verb. */
function isPlain(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && token.tags.size === 0;
}

/** "in Europe", "the Rhine": a single name that a small word leads to, so that the next begins another. */
function isLed(tokens: readonly Token[], at: number): boolean {
  const tags = tokens[at - 1]?.tags;
  return tags?.has('preposition') === true || tags?.has('definite') === true;
}
