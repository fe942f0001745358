import type { Tag } from './languages/language.ts';
import { namesTeller, speaksForOthers } from './mentions.ts';
import { find, has, hasAny, isNamed, type Scene, type Stretch } from './scene.ts';
import { type Speaker, speakerAt } from './speaker.ts';
import { nounPhrase } from './stances/noun-phrase.ts';
import type { Outcome } from './stances/outcome.ts';
import { besideQuotation, isSomebody } from './stances/sayer.ts';
import { isAnybodyNamed } from './stances/scope.ts';

/** Whether the phrase is a pronoun, or some of those whom one means. */
export function isPronoun(scene: Scene, { from, to }: Stretch): boolean {
  if (to - from > 1 && has(scene, to - 1, 'plural') && has(scene, to - 2, 'of')) return true;
  if (has(scene, from, 'possessive') && to - from === 1) return true;
  if (!hasAny(scene, from, ['self', 'singular', 'plural', 'neuter'])) return false;
  return to - from === 1 || !isSomebody(scene, { from: from + 1, to });
}

/** "It could not be established": a pronoun that stands for nobody. */
export function isEmpty(scene: Scene, { from, to }: Stretch): boolean {
  if (to - from !== 1 || !has(scene, from, 'neuter')) return false;
  const passive = find(scene, to, to + 5, 'passive');
  return passive >= 0 && hasAny(scene, passive + 1, ['confirm', 'know', 'assert', 'unclear']);
}

/** "the spokesman", "the paper": a function without a name. */
export function isBareFunction(scene: Scene, { from, to }: Stretch): boolean {
  if (scene.tokens[to]?.lower === ':') return false;
  if (to - from > 3 || find(scene, from, to, 'indefinite') >= 0) return false;
  for (let at = from; at < to; at += 1) if (isNamed(scene, at)) return false;
  const isOne = to - from === 1 && (scene.sentence.isTitle || !isSeveral(scene, from));
  return (
    hasAny(scene, to - 1, ['speaker-noun', 'outlet']) && (has(scene, from, 'definite') || isOne)
  );
}

/** "officials" */
function isSeveral({ tokens }: Scene, at: number): boolean {
  return tokens[at]?.lower.endsWith('s') === true;
}

/** "the report", "the account": whose it is has been said. */
export function isBareAccount(scene: Scene, own: Stretch): boolean {
  const { from, to } = own;
  return (
    hasAny(scene, from, ['definite', 'echo']) &&
    has(scene, to - 1, 'account') &&
    !isAnybodyNamed(scene, own)
  );
}

/** "the ministry, which says …": the name that a relative clause stands to; null for another phrase. */
export function antecedentOf(scene: Scene, { from, to }: Stretch): Stretch | null {
  if (to - from !== 1 || !has(scene, from, 'relative')) return null;
  return scene.mentionAt[from - 1] ?? scene.mentionAt[from - 2] ?? null;
}

/** "a statement from the Kremlin": the voice or paper whose statement it is; else the phrase itself. */
export function issuerIn(scene: Scene, own: Stretch): Stretch {
  const account = find(scene, own.from, own.to, 'account');
  const by = account < 0 ? -1 : find(scene, account, Math.min(own.to, account + 3), 'by');
  const issuer = scene.mentions.find((named) => by > 0 && named.from > by && named.from <= by + 2);
  if (issuer === undefined || !speaksForOthers(issuer)) return own;
  return { from: by + 1, to: issuer.to };
}

/** Who is named beside the quotation that holds the word, null where nobody is. */
export function sayerBeside(scene: Scene, at: number): Speaker | null {
  const sayer = besideQuotation(scene, at);
  const own = sayer === null ? null : nounPhrase(scene, sayer);
  if (own === null || isPronoun(scene, own) || !isSomebody(scene, own)) return null;
  return isBareFunction(scene, own) ? null : speakerAt(scene, own);
}

/** "one insider told the Harbour Ledger", "told the paper": the one that passes on a source without a name; null for none. */
export function paperTold(
  scene: Scene,
  { from, to }: Stretch,
  { stance }: Outcome,
): Stretch | null {
  const papers = scene.mentions.filter(namesTeller);
  const [paper = paperAfter(scene, to)] = papers;
  if (paper === null || papers.length > 1 || paper.from < to) return null;
  const isSource =
    find(scene, from, to, 'source') >= 0 ||
    (stance === 'reported' && hasAny(scene, from, ['indefinite', 'counted']));
  const isNameless = isSource && !isAnybodyNamed(scene, { from, to });
  const verb = find(scene, to, paper.from, 'assert', 'confirm', 'speech');
  const isTold =
    verb >= 0 && scene.tokens.slice(verb, paper.from).every(({ kind }) => kind === 'word');
  return isNameless && isTold && !has(scene, paper.to, 'assert') ? paper : null;
}

/** "the paper" */
function paperAfter(scene: Scene, from: number): Stretch | null {
  const noun = find(scene, from, scene.tokens.length, 'outlet');
  return noun > from && has(scene, noun - 1, 'definite') ? { from: noun - 1, to: noun + 1 } : null;
}

/** "Jane Roe gave the BBC a line": the name alone, where a verb that no list knows follows. */
export function withoutVerb(scene: Scene, own: Stretch): Stretch {
  const name = scene.mentionAt[own.from] ?? null;
  if (name === null || name.from !== own.from || name.to >= own.to) return own;
  const verb = scene.tokens[name.to];
  if (verb?.kind !== 'word' || verb.tags.size > 0 || verb.capital) return own;
  const isVerb = hasAny(scene, name.to + 1, ['definite', 'indefinite', 'infinitive']);
  return isVerb && name.to + 1 < own.to ? { from: name.from, to: name.to } : own;
}

/** "has found someone", "'s reports": what begins with a verb, or is cut off from its name, is nobody. */
export function isPredicate(scene: Scene, { from, to }: Stretch): boolean {
  if (has(scene, from, 'genitive')) return true;
  if (to - from < 2 || isNamed(scene, from) || scene.tokens[from]?.kind !== 'word') return false;
  if (hasAny(scene, from, ['definite', 'indefinite', 'possessive'])) return false;
  const isBare = scene.tokens[from]?.tags.size === 0 && scene.tokens[from]?.capital === false;
  return (
    (isBare && hasAny(scene, from + 1, ['definite', 'indefinite'])) ||
    (has(scene, from - 1, 'auxiliary') && has(scene, from + 1, 'source'))
  );
}

const ANYBODY: readonly Tag[] = ['role', 'outlet', 'source', 'person', 'title', 'group', 'body'];

/** Whether a name or a word for people or houses stands in it. */
export function isAnybody(scene: Scene, own: Stretch): boolean {
  return isAnybodyNamed(scene, own) || find(scene, own.from, own.to, ...ANYBODY) >= 0;
}

/** Whether it is cited by somebody: "quoting insiders". */
export function isCited(scene: Scene, { from }: Stretch): boolean {
  return has(scene, from - 1, 'according') && scene.tokens[from - 1]?.width === 1;
}

/** "Citing insiders, the Harbour Ledger …", "its moles": the paper whose sources they are; null for none. */
export function paperOf(scene: Scene, own: Stretch): Stretch | null {
  if (find(scene, own.from, own.to, 'source') < 0) return null;
  if (isCited(scene, own)) {
    if (isAnybodyNamed(scene, own)) return null;
    return scene.mentions.find(namesTeller) ?? paperAfter(scene, 0);
  }
  const holder = find(scene, own.from, own.to, 'genitive');
  if (holder < 1) return null;
  const name = scene.mentionAt[holder - 1] ?? null;
  if (name !== null) return namesTeller(name) ? name : null;
  return has(scene, holder - 1, 'outlet') ? { from: own.from, to: holder } : null;
}
