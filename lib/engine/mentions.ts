import type { CompiledLanguage, NameUse } from './compile.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** A sentence's reference to somebody, over the tokens [from, to). */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** Whom it may mean; empty for a name that no claim knows. */
  readonly uses: readonly NameUse[];
}

/** The people and bodies that a sentence names, in order and without overlap. */
export function mentionsIn(sentence: Sentence, language: CompiledLanguage): Mention[] {
  const { tokens, isTitle } = sentence;
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = knownAt(sentence, at, language) ?? unknownAt(tokens, at, isTitle, language);
    if (mention !== null) mentions.push(mention);
    at = mention?.to ?? at + 1;
  }
  return mentions;
}

/** Whether it names a voice or somebody who reports, and no party itself. */
export function speaksForOthers({ uses }: Mention): boolean {
  return uses.length > 0 && uses.every(({ naming }) => naming === 'voice' || naming === 'teller');
}

/** Whether it names somebody known only for what they report or say of the event. */
export function namesTeller({ uses }: Mention): boolean {
  return uses.length > 0 && uses.every(({ naming }) => naming === 'teller');
}

/** Whether it may name a party itself, and no voice of one. */
export function namesParty({ uses }: Mention): boolean {
  return uses.some(({ naming }) => naming === 'name' || naming === 'epithet');
}

function knownAt(
  { tokens, isTitle }: Sentence,
  at: number,
  language: CompiledLanguage,
): Mention | null {
  const match = language.names.at(tokens, at, tokens.length);
  if (match === null) return null;
  const to = at + match.width;
  const capital = tokens.slice(at, to).some((token) => token.capital);
  const uses = [...match.values].filter(
    (use) => (capital || !use.cased) && (!use.clipped || (isTitle && !endsName(use, tokens, at))),
  );
  return uses.length === 0 ? null : { from: at, to, uses };
}

/** "Evening Post": another paper's name, of which the paper's alone is the end. */
function endsName({ naming }: NameUse, tokens: readonly Token[], at: number): boolean {
  return naming === 'teller' && isNameWord(tokens[at - 1]);
}

/**
 * A run of capitalised words that neither a claim nor the lexicon knows; where every word has a
 * capital, only behind a word that leads to people.
 */
function unknownAt(
  tokens: readonly Token[],
  at: number,
  isTitle: boolean,
  { names }: CompiledLanguage,
): Mention | null {
  if (!isNameWord(tokens[at])) return null;
  const before = tokens[at - 1]?.tags;
  if (isTitle && !(before?.has('with') || before?.has('between') || before?.has('and')))
    return null;
  let to = at + 1;
  while (goesOn(tokens[to], isTitle) && (names.at(tokens, to, tokens.length)?.width ?? 0) < 2)
    to += 1;
  const opens = (at === 0 || OPENING.has(tokens[at - 1]?.lower ?? '')) && to === at + 1;
  const next = tokens[to];
  const isOwner = tokens[at]?.upper === false && next?.tags.has('genitive') === true;
  const opensSentence = opens && next?.kind === 'word' && !isOwner && !speaks(next);
  return opensSentence ? null : { from: at, to, uses: NOBODY };
}

/** Whom a name means that no claim knows. */
const NOBODY: readonly NameUse[] = [];

/** What a quotation begins with, where a capital need be no name's. */
const OPENING: ReadonlySet<string> = new Set(['"', "'"]);

/** A verb of saying shows that the capital before it is a name's and not just the sentence's. */
function speaks({ tags }: Token): boolean {
  return tags.has('assert') || tags.has('deny') || tags.has('confirm');
}

/** The rest of a name may be words that mean something elsewhere: "United States". */
function goesOn(token: Token | undefined, isTitle: boolean): boolean {
  if (isTitle) return isNameWord(token) && token?.spaced === true;
  return token?.kind === 'word' && token.capital && token.spaced && token.width > 0;
}

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.width > 0 && token.tags.size === 0;
}
