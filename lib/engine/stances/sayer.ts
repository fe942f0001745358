import type { Tag } from '../languages/language.ts';
import { find, has, hasAny, isNamed, isQuotationMark, type Scene, type Stretch } from '../scene.ts';
import { widthAt } from './clauses.ts';
import type { Outcome } from './outcome.ts';
import { subjectOf } from './subject.ts';

/** Words for people and for houses that speak. */
const PEOPLE: readonly Tag[] = ['role', 'outlet', 'source', 'person', 'title', 'group', 'account'];

/** Words that stand in no noun phrase before its relative clause. */
const NOT_IN_PHRASE: readonly Tag[] = [
  'question-word',
  'auxiliary',
  'modal',
  'negation',
  'none',
  'condition',
  'self',
  'singular',
  'deny',
];

/** Whether the phrase can be somebody's: a name, a function, or a noun with its article. */
export function isSomebody(scene: Scene, { from, to }: Stretch): boolean {
  const end = endOfHead(scene, from, to);
  if (end <= from || find(scene, from, end, ...NOT_IN_PHRASE) >= 0) return false;
  if (find(scene, from + 1, end, 'that', 'plural', 'neuter') >= 0) return false;
  if (hasAny(scene, from, ['definite', 'indefinite', 'possessive'])) return end - from > 1;
  return isPersonal(scene, { from, to: end });
}

/** Whether a name, a function or a house is named, and not any noun with an article. */
export function isPersonal(scene: Scene, { from, to }: Stretch): boolean {
  for (let at = from; at < endOfHead(scene, from, to); at += 1) {
    const token = scene.tokens[at];
    if (isNamed(scene, at) || hasAny(scene, at, PEOPLE)) return true;
    if (at > from && has(scene, at, 'preposition') && !has(scene, at, 'of')) return false;
    if (token?.kind === 'word' && token.capital && !hasAny(scene, at, ['opener', 'stage']))
      return true;
  }
  return false;
}

function endOfHead(scene: Scene, from: number, to: number): number {
  const relative = find(scene, from, to, 'relative');
  return relative < 0 ? to : relative;
}

/**
 * Who says what the deciding words say, where their clause has nobody: beside a quotation, or before
 * "that"; null where nobody is found.
 */
export function sayerOf(scene: Scene, { cues, stance }: Outcome): Stretch | null {
  const [cue] = cues;
  if (cue === undefined) return null;
  if (scene.sentence.quoted[cue.from] === true) return besideQuotation(scene, cue.from);
  const sayer = beforeClause(scene, cue.from);
  return sayer === null && stance === 'reported' ? holderOf(scene, cue.from) : sayer;
}

/** "a Washington Post report that …", "an account in the Post": whose report tells of it. */
function holderOf(scene: Scene, cue: number): Stretch | null {
  const account = find(scene, 0, cue + 1, 'account');
  if (account < 0) return null;
  const before = has(scene, account - 1, 'genitive') ? account - 2 : account - 1;
  const article = hasAny(scene, account + 2, ['definite', 'indefinite']) ? 3 : 2;
  const behind = hasAny(scene, account + 1, ['by', 'setting']) ? account + article : -1;
  const named = scene.mentionAt[before] ?? scene.mentionAt[behind] ?? null;
  const tells = named?.uses.every(({ naming }) => naming === 'voice' || naming === 'teller');
  return tells === true ? named : null;
}

/** "…," he says on his daily call: the verb of saying that stands nearest to the quotation. */
function besideQuotation(scene: Scene, cue: number): Stretch | null {
  const { quoted } = scene.sentence;
  const end = quoted.indexOf(false, cue);
  const start = quoted.lastIndexOf(false, cue);
  if (end >= 0) {
    const until = quoted.indexOf(true, end);
    const behind = sayerIn(scene, end, until < 0 ? quoted.length : until);
    if (behind !== null) return behind;
  }
  return start < 0 ? null : sayerIn(scene, quoted.lastIndexOf(true, start) + 1, start + 1);
}

function sayerIn(scene: Scene, from: number, to: number): Stretch | null {
  const verb = find(scene, from, to, 'assert');
  if (verb < 0) return null;
  const subject = subjectAt(scene, from, verb);
  if (subject !== null) return subject;
  const behind = verb + widthAt(scene, verb);
  let end = behind;
  while (end < to && scene.tokens[end]?.kind !== 'mark' && !isQuotationMark(scene, end)) end += 1;
  return end > behind ? { from: behind, to: end } : null;
}

/** "people who work for him say that they did not talk" */
function beforeClause(scene: Scene, cue: number): Stretch | null {
  for (let at = cue - 1; at > 0; at -= 1) {
    if (!has(scene, at, 'that') || scene.tokens[at - 1]?.kind === 'mark') continue;
    for (let verb = at - 1; verb > Math.max(0, at - SHORT); verb -= 1) {
      if (!has(scene, verb, 'assert') || isNamed(scene, verb + 1)) continue;
      return subjectAt(scene, 0, verb);
    }
  }
  return null;
}

/** How many words may stand between a verb of saying and its "that": to whom, when and where. */
const SHORT = 8;

function subjectAt(scene: Scene, from: number, verb: number): Stretch | null {
  const hidden = scene.sentence.quoted;
  const subject = subjectOf({ scene, hidden, isFocus: () => false }, from, verb);
  return subject.from < subject.to ? subject : null;
}
