import type { Tag } from '../languages/language.ts';
import type { Token } from '../tokens.ts';

const VERBS: readonly Tag[] = [
  'finite',
  'auxiliary',
  'modal',
  'passive',
  'stage',
  'occur',
  'assert',
  'confirm',
  'deny',
  'brand',
  'speech',
  'silent',
  'ask',
  'know',
  'doubt',
];

const SUBJECT: readonly Tag[] = ['genitive', 'and', 'title', 'role', 'adverb'];

/** How many tokens a subject may take before its verb. */
const LONGEST_SUBJECT = 14;

/** Whether a word is written like a verb of a main clause, or known as one. */
export function isVerb(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return VERBS.some((tag) => token.tags.has(tag)) || token.inflected;
}

/** Whether a subject begins there that its own verb follows: names, titles and functions, perhaps a day. */
export function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(tokens.length, at + LONGEST_SUBJECT); ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined) return false;
    if (token.lower === ',') return isApposition(tokens[ahead + 1]);
    if (!token.capital && isVerb(token)) return !isBound(tokens[ahead - 1]);
    if (!belongsToSubject(tokens, ahead)) return false;
  }
  return false;
}

/** Behind "'s" stands a noun; behind "and" the verb may have another subject. */
function isBound(before: Token | undefined): boolean {
  return before?.tags.has('genitive') === true || before?.tags.has('and') === true;
}

/** ", who …", ", communications director of …" */
function isApposition(token: Token | undefined): boolean {
  if (token === undefined || token.capital) return false;
  return (['relative', 'role', 'definite', 'indefinite', 'person'] as const).some((tag) =>
    token.tags.has(tag),
  );
}

function belongsToSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return false;
  if (token.capital || token.width === 0) return true;
  if (SUBJECT.some((tag) => token.tags.has(tag))) return true;
  if (token.tags.has('definite')) return tokens[at - 1]?.tags.has('and') === true;
  if (token.tags.has('setting')) return next?.tags.has('weekday') === true;
  const known = token.tags.size - (token.tags.has('opener') ? 1 : 0);
  return token.kind === 'word' && known === 0 && isVerb(next);
}
