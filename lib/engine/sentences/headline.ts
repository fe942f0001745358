import type { Token } from '../tokens.ts';
import { type Features, probabilityOf, type Weights } from '../weighing.ts';
import { bindsForward, CLOSERS, isTitle, lowerShare, STOPS } from './casing.ts';
import { isVerb, leadsToVerb } from './clause.ts';
import { isDateline } from './furniture.ts';
import { isGlued } from './glue.ts';

/** How far into a text its headline may reach, in tokens. */
const LONGEST = 45;

/** How probable a boundary must be: a headline that is read with its text costs more than a short one. */
const LEAST = 0.35;

/**
 * Where the text begins behind a headline that is glued to it without a stop: the token, 0 where the
 * block begins with its text or is a headline alone.
 */
export function headlineEnd(tokens: readonly Token[], weights: Weights | null): number {
  if (weights === null) return 0;
  let best = { at: 0, probability: LEAST };
  for (const at of boundaries(tokens)) {
    const probability = probabilityOf(boundaryFeatures(tokens, at), weights);
    if (probability > best.probability) best = { at, probability };
  }
  return best.at;
}

/** The tokens up to the first stop behind which a headline may end. */
export function boundaries(tokens: readonly Token[]): number[] {
  const places: number[] = [];
  for (let at = 1; at < Math.min(tokens.length, LONGEST); at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before === undefined || isEnd(tokens, at - 1)) return places;
    if (at > 1 && token.spaced && mayBegin(tokens, at)) places.push(at);
  }
  return places;
}

/** A stop, and not the one of an abbreviation. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && STOPS.has(token.lower) && token.lower !== '…';
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'word') return token.capital;
  if (token?.kind === 'number') return true;
  return tokens[at + 1]?.capital === true;
}

/** What is seen of a place where a headline may end. */
export function boundaryFeatures(tokens: readonly Token[], at: number): Features {
  const features = new Map<string, number>();
  const add = (name: string, amount = 1) => features.set(name, amount);
  for (const [name, own] of [
    ['before-that', at - 2],
    ['before', at - 1],
    ['here', at],
    ['next', at + 1],
    ['after-next', at + 2],
  ] as const)
    for (const sign of signsOf(tokens[own])) add(`${name}:${sign}`);
  const stop = tokens.findIndex((token, ahead) => ahead >= at && STOPS.has(token.lower));
  const lead = tokens.slice(at, stop < 0 ? tokens.length : stop);
  const head = tokens.slice(0, at);
  add(stop < 0 ? 'stop:none' : 'stop:ahead');
  add(`head-length:${Math.min(Math.floor(head.length / 3), 9)}`);
  add(`lead-length:${Math.min(Math.floor(lead.length / 5), 7)}`);
  add('lower-ahead', lowerShare(tokens, at + 1));
  add('lower-before', lowerShare(head, 0));
  add(`articles-before:${Math.min(head.filter(isArticle).length, 2)}`);
  add(`articles-ahead:${Math.min(lead.slice(0, 15).filter(isArticle).length, 3)}`);
  if (isGlued(tokens, 0, at)) add('rules');
  if (isTitle(tokens, 0, at)) add('head:title');
  if (head.some((token) => !token.capital && isVerb(token))) add('head:verb');
  if (head.some(({ lower }) => lower === ':')) add('head:colon');
  if (head.some(({ lower }) => lower === ',')) add('head:comma');
  if (hasOpenQuotation(head)) add('head:open-quotation');
  if (leadsToVerb(tokens, at)) add('leads-to-verb');
  if (isDateline(tokens, at)) add('dateline');
  if (repeats(head, tokens[at])) add('here:repeated');
  if (repeats(head, tokens[at + 1])) add('next:repeated');
  const [last, first, second, third] = [at - 1, at, at + 1, at + 2].map((own) =>
    roughly(tokens[own]),
  );
  for (const shape of [
    `${last}|${first}`,
    `${first} ${second}`,
    `${last}|${first} ${second}`,
    `${first} ${second} ${third}`,
  ])
    add(`shape:${shape}`);
  if (isVerb(tokens[at - 1]) && !tokens[at - 1]?.capital) add('before:verb');
  if (isVerb(tokens[at + 1]) && !tokens[at + 1]?.capital) add('next:verb');
  return features;
}

function signsOf(token: Token | undefined): string[] {
  if (token === undefined) return ['end'];
  const signs: string[] = [kindOf(token), ...token.tags];
  if (token.kind === 'mark') signs.push(token.lower);
  if (bindsForward(token)) signs.push('binds');
  if (token.kind === 'word' && !token.capital) signs.push(`-${token.lower.slice(-2)}`);
  return signs;
}

/** What a word is as far as it matters to its neighbours. */
function roughly(token: Token | undefined): string {
  if (token === undefined || token.kind !== 'word') return kindOf(token);
  const role = ROLES.find((tag) => token.tags.has(tag));
  return `${kindOf(token)}-${role ?? (isVerb(token) ? 'verb' : 'word')}`;
}

const ROLES = [
  'opener',
  'preposition',
  'definite',
  'title',
  'role',
  'auxiliary',
  'assert',
  'deny',
  'outlet',
  'weekday',
] as const;

function kindOf(token: Token | undefined): string {
  if (token === undefined) return 'end';
  if (token.kind !== 'word') return CLOSERS.has(token.lower) ? 'closer' : token.kind;
  if (token.upper) return 'upper';
  return token.capital ? 'capital' : 'lower';
}

function isArticle({ tags }: Token): boolean {
  return tags.has('definite') || tags.has('indefinite');
}

function hasOpenQuotation(tokens: readonly Token[]): boolean {
  return ['"', "'"].some((mark) => tokens.filter(({ lower }) => lower === mark).length % 2 === 1);
}

function repeats(head: readonly Token[], token: Token | undefined): boolean {
  return (
    token?.capital === true && head.some(({ lower, capital }) => capital && lower === token.lower)
  );
}
