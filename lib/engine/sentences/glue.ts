import type { Tag } from '../languages/language.ts';
import type { Token } from '../tokens.ts';
import { bindsForward, CLOSERS, isTitle, lowerShare, runsOn, STOPS } from './casing.ts';
import { isVerb, leadsToVerb } from './clause.ts';
import { endsByline, isByline, isDateline } from './furniture.ts';
import { beginsLead } from './lead.ts';

/** How many tokens back a name is looked for. */
const NEAR = 90;

const COMMON: readonly Tag[] = ['ask', 'evidence', 'account', 'source', 'person', 'plain', 'none'];

/** Whether a text begins at a token that runs on without a stop from a headline begun at `from`. */
export function isGlued(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || !token.capital || !token.spaced) return false;
  if (isDateline(tokens, at) || endsByline(tokens, from, at)) return true;
  if (before.kind === 'mark' && !isClosed(tokens, at - 1)) return false;
  if (tokens.slice(from, at).filter(({ kind }) => kind === 'word').length < 2) return false;
  if (followsInvertedSource(tokens, at) || beginsLead(tokens, from, at)) return true;
  if (bindsForward(before) || (token.tags.has('self') && token.lower.length === 1)) return false;
  const prose = isProse(tokens, from, at);
  const title = !prose && isTitle(tokens, from, at);
  if (!title && isByline(tokens, at)) return true;
  if (!runsOn(tokens, at)) return false;
  if (token.tags.has('opener')) return opensText(tokens, from, at, title);
  if (prose) return false;
  if (!title && isCommonWord(tokens, at)) return true;
  if (beginsStatement(tokens, from, at, title)) return true;
  return followsSource(tokens, from, at) || (from === 0 && endsTitle(tokens, at));
}

/** Whether a quotation or bracket closes here that nothing is to follow on: no comma stands in it last. */
function isClosed(tokens: readonly Token[], at: number): boolean {
  const inner = tokens[at - 1]?.lower;
  return CLOSERS.has(tokens[at]?.lower ?? '') && inner !== ',' && inner !== ':';
}

/** A small word with a capital: the first of a text, unless it leads on to a name. */
function opensText(tokens: readonly Token[], from: number, at: number, title: boolean): boolean {
  const token = tokens[at];
  const leadsOn = token?.tags.has('preposition') === true && tokens[at + 1]?.capital === true;
  if (title && (leadsOn || goesOnAsTitle(tokens, at))) return false;
  if (!title && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.capital === false) return true;
  if (isSourceVerb(tokens, at - 1) && !followsSource(tokens, from, at)) return false;
  if (lowerShare(tokens, at + 1) >= 0.6) return true;
  if (leadsOn || tokens[at - 1]?.tags.has('weekday') === true) return false;
  return (title || hasVerb(tokens, from, at)) && leadsToVerb(tokens, at);
}

/** Whether the next longer words are capitalised too, up to the end or three of them. */
function goesOnAsTitle(tokens: readonly Token[], at: number): boolean {
  const stop = tokens.findIndex((token, ahead) => ahead > at && STOPS.has(token.lower));
  const words = tokens
    .slice(at + 1, stop < 0 ? tokens.length : stop)
    .filter(({ kind, lower }) => kind === 'word' && lower.length > 3);
  return words.slice(0, 3).every(({ capital }) => capital);
}

/** A capital that no name explains: a word the language knows, between two without one. */
function isCommonWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || before?.capital === true || next?.capital !== false) return false;
  if (next.kind !== 'word' || next.lower === "'s" || token.upper || token.width !== 1) return false;
  return COMMON.some((tag) => token.tags.has(tag)) && lowerShare(tokens, at + 1) >= 0.6;
}

/** Whether a whole statement stands before, and a new one begins here with a name and its verb. */
function beginsStatement(
  tokens: readonly Token[],
  from: number,
  at: number,
  title: boolean,
): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (!title && governs(tokens, at - 1) && !followsSource(tokens, from, at)) return false;
  const opens = opensName(tokens, at) || repeatsName(tokens, at);
  if (!opens && !followsQuotedWords(tokens, from, at)) return false;
  return (title || hasVerb(tokens, from, at)) && leadsToVerb(tokens, at);
}

/** Behind "Mayor 'told rival to give in'": several words in quotation marks that no capital begins. */
function followsQuotedWords(tokens: readonly Token[], from: number, at: number): boolean {
  const mark = tokens[at - 1]?.lower;
  if (mark !== "'" && mark !== '"') return false;
  const opening = tokens.slice(from, at - 1).findLastIndex((token) => token.lower === mark);
  const first = tokens[from + opening + 1];
  return opening > 0 && at - 1 - (from + opening) > 2 && first?.capital === false;
}

/** Whether a name is expected behind this word: what a verb is about, or whose doing "the call" is. */
function governs(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const tags = tokens[at]?.tags;
  if (tags?.has('occur') === true) return false;
  if (tags?.has('weekday') === true || before?.tags.has('definite') === true) return true;
  const isNoun = isNamingNoun(tokens[at]) && before?.capital === false && !isVerb(before);
  return isVerb(tokens[at]) && !isNoun;
}

/** "call", "talk": a verb only where its subject is near, a noun behind "two-hour". */
function isNamingNoun(token: Token | undefined): boolean {
  const tags = token?.tags;
  return tags !== undefined && !tags.has('assert') && (tags.has('brand') || tags.has('speech'));
}

/** Whether the stretch is running text: a full stop stands before or in it. */
function isProse(tokens: readonly Token[], from: number, at: number): boolean {
  const closed = CLOSERS.has(tokens[from - 1]?.lower ?? '');
  return tokens
    .slice(Math.max(0, from - (closed ? 2 : 1)), at)
    .some((token) => STOPS.has(token.lower));
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => !token.capital && isVerb(token));
}

/** Whether a name begins here with its title or in full, and none of it stands before. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || before === undefined || before.tags.has('title')) return false;
  if (before.capital) return token.tags.has('title') && next?.capital === true;
  if (next?.tags.has('role') === true || next?.tags.has('genitive') === true) return true;
  return next?.capital === true && (token.tags.has('title') || hasApposition(tokens, at));
}

/** "Ann Lee, spokeswoman of …" */
function hasApposition(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 2]?.lower === ',' && tokens[at + 3]?.capital === false;
}

/** Whether a name with its title or first name begins here that the headline has named before. */
function repeatsName(tokens: readonly Token[], at: number): boolean {
  let ahead = at;
  while (tokens[ahead]?.tags.has('title') === true && tokens[ahead]?.capital === true) ahead += 1;
  const names = [tokens[ahead], tokens[ahead + 1]].filter((name) => name?.capital === true);
  const last = names[names.length - 1];
  if (last === undefined || (ahead === at && names.length < 2)) return false;
  return tokens
    .slice(Math.max(0, at - NEAR), at - 1)
    .some((earlier) => earlier.capital && earlier.lower === last.lower);
}

function isSourceVerb(tokens: readonly Token[], at: number): boolean {
  const tags = tokens[at]?.tags;
  return tags !== undefined && (tags.has('assert') || tags.has('confirm') || tags.has('deny'));
}

/** After ", the source says", whose verb has its subject before it. */
function followsSource(tokens: readonly Token[], from: number, at: number): boolean {
  const source = tokens[at - 2];
  if (!isSourceVerb(tokens, at - 1) || source?.kind !== 'word' || source.tags.has('none'))
    return false;
  const near = Math.max(from, at - 5);
  const comma = near + tokens.slice(near, at - 1).findIndex((token) => token.lower === ',');
  return comma >= near && isStatement(tokens, from, comma);
}

/** Whether what stands before the comma is a clause of its own, and no "As reported" or "On Sunday". */
function isStatement(tokens: readonly Token[], from: number, comma: number): boolean {
  const tags = tokens[from]?.tags;
  if (tags === undefined) return false;
  if (tags.has('preposition') || tags.has('according') || tags.has('hearsay')) return false;
  return tokens.slice(from, comma).some((token) => isVerb(token));
}

/** After ", says source", where a name with a verb of its own follows: ", says minister Ann Lee told". */
function followsInvertedSource(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back > Math.max(0, at - 6); back -= 1) {
    if (isSourceVerb(tokens, back))
      return (
        back < at - 1 &&
        tokens[back - 1]?.lower === ',' &&
        (tokens[at + 1]?.capital === true || tokens[at + 1]?.tags.has('genitive') === true) &&
        tokens[at - 1]?.kind === 'word' &&
        !tokens[at - 1]?.tags.has('that') &&
        leadsToVerb(tokens, at)
      );
  }
  return false;
}

/** Whether this is the last capitalised word of a title, which belongs to the running text. */
function endsTitle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (at < 7 || next?.kind !== 'word' || isVerb(next)) return false;
  if (next.tags.has('that') || at + 4 > tokens.length) return false;
  if (next.capital || next.tags.has('preposition') || next.tags.has('and')) return false;
  return isTitle(tokens, 0, at);
}
