import type { Token } from '../tokens.ts';
import { bindsForward } from './casing.ts';
import { isByline } from './furniture.ts';

/** How many words a headline has at least before a byline that is glued to it. */
const SHORTEST = 4;

/** How many words a byline may have that no list tells. */
const LONGEST = 6;

/**
 * Where a line begins that is glued to the end of a headline: "By Staff", "Northern Wire and agencies",
 * "Letter from Oslo"; 0 where the headline goes on to its end.
 */
export function bylineStart(tokens: readonly Token[], end: number): number {
  for (let at = Math.max(SHORTEST, end - LONGEST); at < end; at += 1)
    if (mayBegin(tokens, at) && (isCredit(tokens, at, end) || isLetter(tokens, at, end))) return at;
  return 0;
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.capital !== true || !token.spaced || before === undefined) return false;
  return (
    !before.capital && !(before.kind === 'word' && bindsForward(before)) && before.lower !== ','
  );
}

/** "By Staff", "Northern Wire and agencies": names before a desk. */
function isCredit(tokens: readonly Token[], at: number, end: number): boolean {
  const last = tokens[end - 1];
  if (last?.tags.has('desk') !== true) return false;
  if (isByline(tokens, at) || (last.capital && tokens[at]?.tags.has('by') === true)) return true;
  const names = tokens.slice(at, end - 1);
  const joint = names.at(-1);
  const isJoined = joint?.tags.has('and') === true || joint?.lower === ',';
  return (
    isJoined &&
    names.every(({ capital, tags, lower }) => capital || lower === ',' || tags.has('and'))
  );
}

/** "Letter from Oslo" */
function isLetter(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (token?.tags.has('rubric') !== true || tokens[at + 1]?.tags.has('by') !== true) return false;
  return end > at + 2 && tokens.slice(at + 2, end).every(({ capital }) => capital);
}
