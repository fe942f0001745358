import type { Tag } from '../languages/language.ts';
import type { Token } from '../tokens.ts';

export const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);
export const CLOSERS: ReadonlySet<string> = new Set(['"', "'", ')', ']']);
export const OPENERS: ReadonlySet<string> = new Set(['"', "'", '(', '[']);
export const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--']);

const BINDING: readonly Tag[] = [
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
  'question-word',
];

/** Whether a capitalised word is no surprise after this one. */
export function bindsForward({ tags }: Token): boolean {
  return BINDING.some((tag) => tags.has(tag));
}

/** Whether most longer words of the stretch are capitalised, as in a headline. */
export function isTitle(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word' && token.lower.length > 3);
  return words.length >= 2 && words.filter((token) => token.capital).length >= words.length * 0.8;
}

/** The share of lower-case words among the longer ones of the next dozen. */
export function lowerShare(tokens: readonly Token[], from: number): number {
  const words = tokens
    .slice(from, from + 14)
    .filter((token) => token.kind === 'word' && token.lower.length > 2);
  return words.filter((token) => !token.capital).length / Math.max(1, words.length);
}

/** Whether lower-case running text follows within a few words. */
export function runsOn(tokens: readonly Token[], at: number): boolean {
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
