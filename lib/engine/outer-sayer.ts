import { type Mention, namesParty } from './mentions.ts';
import { find, findVerb, has, hasAny, isNamed, type Scene, type Stretch } from './scene.ts';
import { type Speaker, speakerAt } from './speaker.ts';
import { nounPhrase } from './stances/noun-phrase.ts';
import { isSomebody } from './stances/sayer.ts';

/** Within how many words the name stands that a sentence begins with. */
const NEAR = 3;

/** How many words a clause behind the last comma has that says nothing but who speaks. */
const LONGEST_CLOSING = 8;

/** "For Jane Roe, who was there, …", "To the Harbour Ledger the denial …": in whose eyes it is so; null for nobody's. */
export function beholderOf(scene: Scene): Stretch | null {
  if (!has(scene, 0, 'beholder')) return null;
  const name = scene.mentions.find(({ from }) => from > 0 && from <= NEAR);
  if (name === undefined || namesParty(name) || has(scene, name.to, 'genitive')) return null;
  return isClosed(scene, name) ? { from: 1, to: name.to } : null;
}

/** ""…" (Jane Roe, the ministry)": who is named in brackets behind a quotation that is all else; null for nobody. */
export function captionOf(scene: Scene): Speaker | null {
  const { quoted } = scene.sentence;
  const end = quoted.indexOf(true) > 1 ? -1 : quoted.lastIndexOf(true) + 1;
  if (end < MIN_QUOTATION || scene.sentence.question) return null;
  return end < quoted.length ? inBrackets(scene, end) : inBrackets(scene.next, 0);
}

function inBrackets(scene: Scene | null, at: number): Speaker | null {
  if (scene?.tokens[at]?.lower !== '(') return null;
  const to = scene.tokens.findIndex(({ lower }, end) => end > at && BRACKET_ENDS.has(lower));
  const own = nounPhrase(scene, { from: at + 1, to });
  return to > at + 1 && isSomebody(scene, own) ? speakerAt(scene, own) : null;
}

const MIN_QUOTATION = 3;
const BRACKET_ENDS: ReadonlySet<string> = new Set([',', ')', ';']);

/** "To the Harbour Ledger: "…"": a quotation behind no more than whom it was said to. */
export function isAddressed(scene: Scene): boolean {
  const { colon, sentence } = scene;
  return has(scene, 0, 'beholder') && colon > 0 && sentence.quoted[colon + 1] === true;
}

/** Whether a comma, the noun phrase that follows, or what belongs to the name stands behind it. */
function isClosed(scene: Scene, { to }: Mention): boolean {
  return scene.tokens[to]?.lower === ',' || hasAny(scene, to, ['definite', 'indefinite', 'of']);
}

/** ", it said.", ", some accounts claim": who speaks in a clause between commas or behind the last that says no more; null for none. */
export function closingSayerOf(scene: Scene): Stretch | null {
  const { tokens, sentence } = scene;
  let end = tokens.length;
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    if (tokens[at]?.lower !== ',' || sentence.quoted[at] === true) continue;
    const sayer = end - at > LONGEST_CLOSING ? null : soleSayerIn(scene, at + 1, end);
    if (sayer !== null) return sayer;
    end = at;
  }
  return null;
}

function soleSayerIn(scene: Scene, from: number, to: number): Stretch | null {
  const verb = findVerb(scene, from, to, 'assert');
  if (verb === from) return namedBehind(scene, from, to);
  if (verb < from || scene.sentence.quoted[from] === true) return null;
  if (find(scene, from, verb, ...NOT_IN_CLOSING) >= 0) return null;
  const isLast = find(scene, verb + 1, to, ...NOT_IN_CLOSING, 'infinitive') < 0;
  return isLast ? { from, to: verb } : null;
}

/** ", says the newspaper,": who is named behind the verb, with nothing else in the clause; null for nobody. */
function namedBehind(scene: Scene, verb: number, to: number): Stretch | null {
  if (scene.sentence.quoted[verb] === true) return null;
  const end = scene.tokens.findIndex(
    ({ kind, tags }, at) => at > verb && (at === to || kind === 'mark' || tags.has('relative')),
  );
  const own = { from: verb + 1, to: end < 0 ? to : Math.min(end, to) };
  if (own.to <= own.from || find(scene, own.from, own.to, ...NOT_IN_CLOSING, 'preposition') >= 0)
    return null;
  return find(scene, own.from, own.to, 'outlet', 'source', 'role', 'person') >= 0 ||
    isNamed(scene, own.from)
    ? own
    : null;
}

const NOT_IN_CLOSING = [
  'that',
  'relative',
  'condition',
  'subordinator',
  'and',
  'contrast',
  'negation',
] as const;

/** "reckons that …": a verb that no list knows, with a clause for its object; -1 for none. */
export function verbBeforeClause(scene: Scene, from: number, to: number): number {
  const clause = find(scene, from + 1, to, 'that', 'condition');
  if (clause < 0 || isNamed(scene, clause - 1)) return -1;
  const verb = clause - 1;
  const word = scene.tokens[verb];
  return word?.kind === 'word' && (word.tags.size === 0 || hasAny(scene, verb, THINKING))
    ? verb
    : -1;
}

const THINKING = ['opinion', 'doubt'] as const;

/** "…," laughs Jane Roe; "…," Jane Roe shrugs: the name at the end of a quotation, whatever its verb; null for none. */
export function nameBesideQuotation(scene: Scene, cue: number): Stretch | null {
  const { quoted } = scene.sentence;
  const end = quoted.indexOf(false, cue);
  if (end < 0) return null;
  const from = scene.tokens.findIndex(({ kind }, at) => at >= end && kind === 'word');
  const name = scene.mentionAt[from] ?? scene.mentionAt[from + 1] ?? null;
  if (name === null || namesParty(name) || quoted[name.from] === true) return null;
  const verb = name.from === from ? name.to : from;
  const word = scene.tokens[verb];
  return word?.kind === 'word' && word.tags.size === 0 && !word.capital ? name : null;
}

/** "He was asked about it": a question put to somebody who is not said to answer, or by a reporter without a name. */
export function isMerelyAsked(scene: Scene): boolean {
  const ask = find(scene, 0, scene.tokens.length, 'ask');
  if (ask <= 0 || find(scene, ask + 1, scene.tokens.length, ...ANSWERS) >= 0) return false;
  const isHeadline = scene.sentence.isTitle && has(scene, ask + 1, 'of');
  if (isHeadline || has(scene, ask - 1, 'passive')) return true;
  return hasAny(scene, ask - 1, ['outlet', 'questioner']);
}

const ANSWERS = ['assert', 'deny', 'confirm', 'silent', 'comment', 'evasion'] as const;
