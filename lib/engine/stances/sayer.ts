import type { Tag } from '../languages/language.ts';
import { type Mention, speaksForOthers } from '../mentions.ts';
import {
  find,
  findAll,
  has,
  hasAny,
  isNamed,
  isQuotationMark,
  type Scene,
  type Stretch,
  widthAt,
} from '../scene.ts';
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
  if (find(scene, from + 1, end, 'that', 'plural') >= 0 || bareNeuter(scene, from + 1, end))
    return false;
  if (has(scene, from, 'echo')) return hasAny(scene, to - 1, PEOPLE);
  if (hasAny(scene, from, ['definite', 'indefinite']))
    return (
      !isEmptyNoun(scene, from + 1, end) &&
      (end - from > 1 || (end < to && has(scene, from, 'definite')))
    );
  return isPersonal(scene, { from, to: end });
}

/** "The same …": nothing but words that need a noun. */
function isEmptyNoun(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!has(scene, at, 'plain')) return false;
  return to > from;
}

/** "it" that begins a clause, and not the one in "a person familiar with it". */
function bareNeuter(scene: Scene, from: number, to: number): boolean {
  const neuter = find(scene, from, to, 'neuter');
  return neuter >= 0 && !has(scene, neuter - 1, 'preposition');
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
 * Who may have said what the deciding words say, where their clause has nobody, the likeliest first:
 * beside a quotation, before "that", or the holder of a report.
 */
export function sayersOf(scene: Scene, { cues, stance, rule }: Outcome): readonly Stretch[] {
  const [cue] = cues;
  if (cue === undefined) return [];
  const sayers = isQuoted(scene, cue.from)
    ? [besideQuotation(scene, cue.from)]
    : [
        beforeClause(scene, cue.from),
        holderOf(scene, cue.from, stance),
        insistentOf(scene, cue.from),
        rule.startsWith('asked') ? answererOf(scene) : null,
      ];
  return sayers.filter((sayer) => sayer !== null);
}

/** "Asked if …, Jane Roe said …": who answers behind the question; null where nobody does. */
function answererOf(scene: Scene): Stretch | null {
  if (!has(scene, 0, 'ask')) return null;
  const comma = scene.tokens.findIndex(({ lower }) => lower === ',');
  const verb = comma < 0 ? -1 : find(scene, comma + 1, scene.tokens.length, ...ANSWERS);
  return verb < 0 ? null : subjectAt(scene, comma + 1, verb);
}

const ANSWERS: readonly Tag[] = ['assert', 'deny', 'confirm', 'silent', 'comment'];

/** "by the Post's account", "in his telling": whose view the sentence gives; null where nobody's. */
export function viewerOf(scene: Scene): Stretch | null {
  for (const at of findAll(scene, 'telling')) {
    if (at < 1 || isQuoted(scene, at)) continue;
    const isName = has(scene, at - 1, 'genitive');
    const holder = (isName ? scene.mentionAt[at - 2] : null) ?? { from: at - 1, to: at };
    if (has(scene, at - 1, 'possessive') && opensView(scene, holder.from, at)) return holder;
  }
  return null;
}

/** At the beginning or behind a comma: "In his …", ", by the Post's …"; or "Her hunch is that …". */
function opensView(scene: Scene, at: number, telling: number): boolean {
  if (at === 0) {
    const copula = find(scene, telling + 1, scene.tokens.length, 'passive');
    return copula >= 0 && has(scene, copula + 1, 'that');
  }
  const lead = has(scene, at - 1, 'definite') ? at - 2 : at - 1;
  if (!hasAny(scene, lead, ['setting', 'by'])) return false;
  return lead === 0 || scene.tokens[lead - 1]?.kind === 'mark';
}

/** "In the Kremlin the story was called untrue": the house at the beginning, where nobody else speaks. */
export function hostOf(scene: Scene, { cues }: Outcome): Stretch | null {
  if (!has(scene, 0, 'setting')) return null;
  const from = has(scene, 1, 'definite') ? 2 : 1;
  const host = scene.mentions.find(
    (named) =>
      named.uses.some(({ naming }) => naming === 'voice') && isPartOfHost(scene, from, named),
  );
  const isPassive = cues.some(
    ({ from: cue }) => find(scene, Math.max(0, cue - 3), cue, 'passive') >= 0,
  );
  return host !== undefined && isPassive ? { from: 1, to: host.to } : null;
}

/** Named at once, or behind "of": "the press office of the ministry". */
function isPartOfHost(scene: Scene, from: number, named: Mention): boolean {
  if (named.from === from) return true;
  return named.from <= from + 4 && has(scene, named.from - 1, 'of');
}

function isQuoted({ sentence }: Scene, at: number): boolean {
  return sentence.quoted[at] === true;
}

/** "…," he says on his daily call: the verb of saying that stands nearest to the quotation. */
export function besideQuotation(scene: Scene, cue: number): Stretch | null {
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
  const verb = find(scene, from, to, 'assert', 'ask');
  if (verb < 0) return null;
  const subject = subjectAt(scene, from, verb);
  if (subject !== null) return subject;
  const behind = verb + widthAt(scene, verb);
  let end = behind;
  while (end < to && scene.tokens[end]?.kind !== 'mark' && !isQuotationMark(scene, end)) end += 1;
  return end > behind ? { from: behind, to: end } : null;
}

/**
 * "a Washington Post report that …", "an account in the Post", "a statement by the Kremlin that …":
 * whose report tells of it; one that others reject has its holder in "by" alone.
 */
function holderOf(scene: Scene, cue: number, stance: Outcome['stance']): Stretch | null {
  const account = find(scene, 0, cue + 1, 'account');
  if (account < 0) return null;
  const article = hasAny(scene, account + 2, ['definite', 'indefinite']) ? 3 : 2;
  const behind = scene.mentionAt[account + article] ?? null;
  const isOwn = has(scene, account + 1, 'by') && behind !== null && has(scene, behind.to, 'that');
  if (isOwn) return behind;
  if (stance !== 'reported') return null;
  const before = scene.mentionAt[account - (has(scene, account - 1, 'genitive') ? 2 : 1)] ?? null;
  const named = before ?? (hasAny(scene, account + 1, ['by', 'setting']) ? behind : null);
  return named !== null && speaksForOthers(named) ? named : null;
}

/** "Moscow's flat insistence that …": a voice whose noun the clause stands to, whatever noun it is. */
function insistentOf(scene: Scene, cue: number): Stretch | null {
  for (const mention of scene.mentions) {
    const { from, to, uses } = mention;
    if (to >= cue || !has(scene, to, 'genitive')) continue;
    const that = find(scene, to + 2, Math.min(cue, to + SHORT / 2), 'that');
    const isPlain = that > 0 && find(scene, to + 1, that, ...NOT_IN_PHRASE, 'assert') < 0;
    if (isPlain && speaksForOthers(mention) && uses.some(({ naming }) => naming === 'voice'))
      return { from, to };
  }
  return null;
}

/** "people who work for him say that they did not talk" */
function beforeClause(scene: Scene, cue: number): Stretch | null {
  for (let at = cue - 1; at > 0; at -= 1) {
    if (!has(scene, at, 'that') || scene.tokens[at - 1]?.kind === 'mark') continue;
    for (let verb = at - 1; verb > Math.max(0, at - SHORT); verb -= 1) {
      if (!has(scene, verb, 'assert') || isNamed(scene, verb + 1)) continue;
      const subject = subjectAt(scene, 0, verb);
      if (subject === null) return null;
      const isPronoun = hasAny(scene, subject.from, ['singular', 'plural', 'neuter']);
      return isPronoun || isSomebody(scene, subject) ? subject : openingName(scene, verb);
    }
  }
  return null;
}

/** "Jane Roe, who was there, takes another view and says that …" */
function openingName(scene: Scene, verb: number): Stretch | null {
  const [opening] = scene.mentions;
  if (opening?.from !== 0 || !has(scene, verb - 1, 'and')) return null;
  return scene.tokens[opening.to]?.lower === ',' ? opening : null;
}

/** How many words may stand between a verb of saying and its "that": to whom, when and where. */
const SHORT = 8;

function subjectAt(scene: Scene, from: number, verb: number): Stretch | null {
  const hidden = scene.sentence.quoted;
  const subject = subjectOf({ scene, hidden, isFocus: () => false }, from, verb);
  return subject.from < subject.to ? subject : null;
}
