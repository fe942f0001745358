import type { Tag } from '../languages/language.ts';
import type { Token } from '../tokens.ts';
import { bindsForward, lowerShare, STOPS } from './casing.ts';
import { isVerb, leadsToVerb } from './clause.ts';

/** How many tokens a headline may take that runs on into the first sentence. */
const LONGEST_HEADLINE = 30;

/** How many tokens a first sentence has at least. */
const SHORTEST_LEAD = 7;

/** Words behind which a name may have a clause of its own, as in "denies report Smith called Jones". */
const CLAUSAL: readonly Tag[] = ['account', 'assert', 'deny', 'confirm', 'auxiliary', 'modal'];

/** Whether the first sentence of a text begins here behind a headline without a stop. */
export function beginsLead(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (from > 0 || at > LONGEST_HEADLINE || token?.capital !== true || before?.kind !== 'word')
    return false;
  if (!isFollowedByText(tokens, at)) return false;
  if (isClosingLabel(tokens, at - 1)) return leadsToVerb(tokens, at);
  if (before.capital || bindsForward(before) || isVerbal(tokens, at - 1)) return false;
  if (isShouted(tokens, at) || isCity(tokens, at)) return true;
  if (CLAUSAL.some((tag) => before.tags.has(tag))) return false;
  return repeatsSubject(tokens, at) && leadsToVerb(tokens, at);
}

/** Whether several words in small letters and a stop follow, and no stop stands before. */
function isFollowedByText(tokens: readonly Token[], at: number): boolean {
  if (tokens.slice(0, at).some(({ lower }) => STOPS.has(lower))) return false;
  const stop = tokens.findIndex(({ lower }, index) => index > at && STOPS.has(lower));
  return stop - at >= SHORTEST_LEAD && lowerShare(tokens, at + 1) >= 0.25;
}

/** ": report", "- source": who told it, at the end of a headline. */
function isClosingLabel(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]?.lower;
  if (mark !== ':' && mark !== '-' && mark !== '–') return false;
  return (['account', 'outlet', 'source'] as const).some((tag) => tokens[at]?.tags.has(tag));
}

/** A verb, and not "call" behind "on the Smith" or "phone". */
function isVerbal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isVerb(token)) return false;
  const isNaming = (['brand', 'speech', 'account'] as const).some((tag) => token?.tags.has(tag));
  return !(isNaming && followsModifier(tokens, at));
}

/** Whether a noun is expected here: behind a plain word, or behind a name that a preposition or a dash leads to. */
function followsModifier(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  if (tokens[back]?.capital === false) return !isVerb(tokens[back]);
  while (tokens[back]?.capital === true) back -= 1;
  const lead = tokens[back];
  if (lead?.width === 0) return true;
  return lead?.lower === '-' || lead?.lower === '–' || lead?.tags.has('preposition') === true;
}

/** "A FURIOUS mayor": a small word, and the next in capitals. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  const [small, loud, plain] = tokens.slice(at, at + 3);
  const isLoud = loud?.upper === true && loud.lower.length > 3;
  return small?.tags.has('opener') === true && isLoud && plain?.upper !== true;
}

/** "New Delhi: The mayor …" */
function isCity(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (end < at + 3 && tokens[end]?.kind === 'word' && tokens[end]?.capital) end += 1;
  return tokens[end]?.lower === ':' && tokens[end + 1]?.capital === true;
}

/** Whether the name that begins here has been named in the headline, alone or with its title. */
function repeatsSubject(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (tokens[end]?.kind === 'word' && tokens[end]?.capital) end += 1;
  const last = tokens[end - 1]?.lower;
  return tokens.slice(0, at - 1).some(({ capital, lower }) => capital && lower === last);
}
