import type { Tag } from '../languages/language.ts';
import type { Token } from '../tokens.ts';
import { bindsForward, CLOSERS, DASHES, lowerShare, STOPS } from './casing.ts';
import { isVerb, leadsToVerb } from './clause.ts';
import { isByline, isClock, timeEnd } from './furniture.ts';

/** How many tokens a line over a text may have: who wrote it, where it stands. */
const LONGEST = 18;

/** Words that begin a clause or lead to a name, and no line over a text. */
const LEADS_ON: readonly Tag[] = [
  'preposition',
  'subordinator',
  'condition',
  'contrast',
  'and',
  'according',
  'relative',
  'self',
];

/** Small words that no name ends with, as "Radio One" and "Town Watch" do. */
const SMALL: readonly Tag[] = [
  'definite',
  'indefinite',
  'possessive',
  'neuter',
  'singular',
  'plural',
  'self',
  'preposition',
  'condition',
  'occur',
];

const PRONOUNS: readonly Tag[] = ['neuter', 'singular', 'plural', 'self', 'occur'];

/**
 * Where the text begins behind a short line that is glued to it and has no verb: a byline, the name of
 * a rubric, the agencies it is taken from. 0 where the sentence begins with itself. Names alone are such
 * a line only first, at the beginning of a block or behind its headline.
 */
export function kickerEnd(tokens: readonly Token[], start: number, isFirst: boolean): number {
  const from = isClock(tokens, start) ? start + timeEnd(tokens.slice(start, start + 3)) : start;
  if (tokens[from]?.lower === '(') return agencyEnd(tokens, from);
  const rubric = rubricEnd(tokens, from);
  if (rubric > 0) return rubric;
  if (!mayOpen(tokens, from)) return 0;
  for (let at = from + 1; at < Math.min(tokens.length - 2, from + LONGEST); at += 1) {
    if (ends(tokens, at - 1)) return 0;
    if (tokens[at]?.spaced === true && tokens[at]?.capital && opensText(tokens, from, at, isFirst))
      return at;
  }
  return 0;
}

/** "Background: The mayor …", "Details “It …”": the name of a part of the text, wherever it begins. */
function rubricEnd(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.tags.has('definite') === true ? from + 1 : from;
  const token = tokens[first];
  if (token?.tags.has('rubric') !== true || tokens[from]?.capital !== true) return 0;
  const end = first + token.width;
  const at = tokens[end]?.lower === ':' ? end + 1 : end;
  if (at > end && (from === 0 || token.tags.has('alleged-label'))) return 0;
  const next = tokens[at];
  if (next?.spaced !== true || tokens[at + 1] === undefined) return 0;
  if (next.lower === '"') return at;
  if (!next.capital) return 0;
  return at > end || next.tags.has('opener') || leadsToVerb(tokens, at) ? at : 0;
}

/** "(Wire) -- The mayor …" */
function agencyEnd(tokens: readonly Token[], from: number): number {
  let at = tokens.slice(from, from + LONGEST).findIndex(({ lower }) => lower === ')');
  if (at < 0 || !DASHES.has(tokens[from + at + 1]?.lower ?? '')) return 0;
  at += from + 1;
  while (DASHES.has(tokens[at]?.lower ?? '')) at += 1;
  return tokens[at]?.capital === true ? at : 0;
}

function mayOpen(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  if (token?.kind !== 'word' || !token.capital) return false;
  return isByline(tokens, from) || !LEADS_ON.some((tag) => token.tags.has(tag));
}

/** A stop, a colon, a quotation or a verb: what stands before is more than a line over a text. */
function ends(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || STOPS.has(token.lower)) return true;
  if (token.kind === 'mark') return !INNER.has(token.lower);
  return !token.capital && isVerb(token) && !token.tags.has('account');
}

const INNER = new Set([',', '(', ')', '-']);

function opensText(tokens: readonly Token[], from: number, at: number, isFirst: boolean): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token === undefined || before === undefined) return false;
  if (before.kind === 'mark' && !CLOSERS.has(before.lower)) return false;
  const opens = token.tags.has('opener') || token.tags.has('occur');
  if (endsDesk(tokens, at)) return opens || (isFirst && isCredit(tokens, at));
  if (opens && opensSentence(tokens, from, at)) return true;
  if (opens && !token.tags.has('auxiliary') && !token.tags.has('definite')) return false;
  if (asks(tokens, from, at)) return true;
  if (bindsForward(before)) return false;
  if (before.lower === ')') return isPaper(tokens.slice(from, at)) && beginsClause(tokens, at);
  if (labelsStatement(tokens, at)) return true;
  return (
    isFirst &&
    (closesNames(tokens, from, at) || closesPlace(tokens, from, at)) &&
    leadsToVerb(tokens, at)
  );
}

/** Whether "staff" or "agencies" stands right before. */
function endsDesk(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (tokens[back]?.width === 0) back -= 1;
  const token = tokens[back];
  return token?.tags.has('desk') === true && back + token.width === at;
}

/** Behind "News Desk", ", agencies" or "and agencies", where a name with its verb or a date follows. */
function isCredit(tokens: readonly Token[], at: number): boolean {
  const [before, lead] = [tokens[at - 1], tokens[at - 2]];
  const isNamed = before?.capital === true || lead?.lower === ',';
  if (!isNamed && lead?.tags.has('and') !== true && lead?.tags.has('with') !== true) return false;
  return tokens[at]?.tags.has('month') === true || leadsToVerb(tokens, at);
}

/** Whether nothing but names stands before: agencies and the day, or people and where they are. */
function closesNames(tokens: readonly Token[], from: number, at: number): boolean {
  const names = tokens.slice(from, at);
  if (names[1]?.capital && [names[2], names[3]].some(isPlacing) && isPlacing(names.at(-2)))
    return names.every((token) => isName(token) || isPlacing(token));
  const isDay = names.at(-1)?.kind === 'number' && names.at(-2)?.tags.has('month') === true;
  const isList = names.some(({ lower }) => lower === ',') && names.every(isName);
  return isList && (isDay || tokens[at]?.tags.has('title') === true);
}

/** A name with its verb, or with what is its own. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  return leadsToVerb(tokens, at) || tokens[at + 1]?.tags.has('genitive') === true;
}

/** "The statement: …" */
function labelsStatement(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.tags.has('alleged-label') === true && tokens[at + token.width]?.lower === ':';
}

/** "Did the mayor write?": an auxiliary behind nothing but names, and a question mark. */
function asks(tokens: readonly Token[], from: number, at: number): boolean {
  if (!tokens[at]?.tags.has('auxiliary') || at < from + 2) return false;
  const isTitle = tokens.slice(at + 1, at + 6).every(({ capital }) => capital);
  if (isTitle || !tokens.slice(from, at).every(isName)) return false;
  return tokens.slice(at).find(({ lower }) => STOPS.has(lower))?.lower === '?';
}

/** "By our man in Oslo" */
function closesPlace(tokens: readonly Token[], from: number, at: number): boolean {
  return isByline(tokens, from) && isPlacing(tokens[at - 2]) && tokens[at - 1]?.capital === true;
}

/** "Gazeta Oslo (Norway)" */
function isPaper(names: readonly Token[]): boolean {
  const bracket = names.findIndex(({ lower }) => lower === '(');
  return bracket > 0 && names.slice(0, bracket).every(({ capital }) => capital);
}

function isPlacing(token: Token | undefined): boolean {
  return token?.capital === false && token.tags.has('preposition');
}

function isName({ capital, kind, lower, tags }: Token): boolean {
  return capital || kind === 'number' || lower === ',' || tags.has('and');
}

/** A small word with a capital, which the line before it does not lead to. */
function opensSentence(tokens: readonly Token[], from: number, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || token === undefined || next?.kind !== 'word') return false;
  if (token.lower.length === 1 && token.tags.has('self')) return false;
  const isPronoun =
    !next.capital && (PRONOUNS.some((tag) => token.tags.has(tag)) || token.tags.has('stage'));
  if (bindsForward(before) && !(isPronoun || before.upper)) return false;
  if (before.timely || (at === from + 1 && before.tags.has('opener'))) return false;
  const isSmall =
    (isPronoun || SMALL.some((tag) => token.tags.has(tag))) && !token.tags.has('counted');
  if (next.capital) return isSmall && opensName(tokens, at);
  if (isSmall && !(tokens[at + 2]?.capital ?? true) && tokens[at + 2]?.lower !== ',') return true;
  const least = before.capital && !isPronoun ? 0.6 : 0.3;
  if (lowerShare(tokens, at + 1) < least) return false;
  return isSmall || !before.capital;
}

/** "The Tribune The mayor said": an article and a name with its verb, behind another name. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.tags.has('preposition') === true || before === undefined) return false;
  return (before.capital || before.kind === 'mark') && leadsToVerb(tokens, at);
}
