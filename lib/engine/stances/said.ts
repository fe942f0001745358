import type { Tag } from '../languages/language.ts';
import { find, findVerb, has, hasAny, isNamed, type Scene, type Stretch } from '../scene.ts';
import { type Outcome, outcome, type Reader } from './outcome.ts';
import { cueAt, focusIn, negationOf } from './scope.ts';

/** What is said by a verb of saying: in its noun, in its clause, in the clause behind its hearers. */
export function saidIn(
  reader: Reader,
  stretch: Stretch,
  at: number,
  object: Stretch,
): Outcome | null {
  return (
    seenOnly(reader, object) ??
    toldOf(reader, stretch, at, object) ??
    toldTo(reader, object) ??
    reader.read(object) ??
    clauseFor(reader, object)
  );
}

/** "reported the call", "broke the news of it": the event or its report is what the verb takes. */
function toldOf(reader: Reader, stretch: Stretch, at: number, object: Stretch): Outcome | null {
  const focus = focusIn(reader, object.from, Math.min(stretch.to, object.from + 6));
  if (focus === null || focus.form === 'verb' || focus.kind === 'evidence') return null;
  if (has(reader.scene, object.from, 'negative')) return null;
  if (focus.kind === 'anaphor' && focus.from > object.from + 1) return null;
  if (focus.kind === 'anaphor' && focus.to < object.to && !endsClause(reader, focus.to))
    return null;
  if (
    has(reader.scene, object.from, 'that') ||
    find(reader.scene, object.from, focus.from, 'none', 'condition') >= 0
  )
    return null;
  if (
    focus.kind === 'anaphor' &&
    find(reader.scene, Math.max(stretch.from, at - 3), at, 'passive') >= 0
  )
    return null;
  if (reader.isClause(object)) return null;
  const that = has(reader.scene, focus.to, 'that') ? focus.to : -1;
  const said = that < 0 ? null : reader.read({ from: that + 1, to: object.to });
  if (said !== null && said.rule === 'left-to-the-verb') return said;
  const rule = focus.kind === 'anaphor' ? SAID_OF_IT : 'reported';
  return outcome('reported', rule, [cueAt(reader, at, 'report')]);
}

/** The rule of "says it again": what the sentence has said before. */
export const SAID_OF_IT = 'said-of-it';

/** "said that it had seen the reports": who knows of a report says nothing of what is in it. */
function seenOnly(reader: Reader, { from, to }: Stretch): Outcome | null {
  const account = reader.focus.find((own) => own.kind === 'account' && own.from > from);
  if (account === undefined || account.to > Math.min(to, from + LONGEST_KNOWING)) return null;
  const seen = findVerb(reader.scene, from, account.from, 'know');
  if (seen < 0 || find(reader.scene, from + 1, account.from, 'that', 'source') >= 0) return null;
  if (negationOf(reader, from, seen) >= 0) return null;
  return outcome('unconfirmed', 'not-known', [cueAt(reader, seen, 'no-comment')]);
}

/** How many words "it had seen the first reports" may have. */
const LONGEST_KNOWING = 9;

/** "told Jane Roe that none had": the clause right behind the name of who hears it. */
function toldTo(reader: Reader, { from, to }: Stretch): Outcome | null {
  const { scene } = reader;
  let at = from;
  while (at < to && (isNamed(scene, at) || isTime(scene, at) || hasAny(scene, at, HEARER))) at += 1;
  const isHearer = at > from && at <= from + MOST_HEARERS && focusIn(reader, from, at) === null;
  return isHearer && has(scene, at, 'that') ? reader.read({ from: at + 1, to }) : null;
}

function isTime({ times }: Scene, at: number): boolean {
  return times.some(({ from, to }) => from <= at && at < to);
}

/** Words that say to whom, when and where something is said. */
const HEARER: readonly Tag[] = [
  'preposition',
  'outlet',
  'title',
  'role',
  'self',
  'plural',
  'adverb',
];

/** "told the world that he did not": what is said, without to whom. */
function clauseFor(reader: Reader, { from, to }: Stretch): Outcome | null {
  const that = find(reader.scene, from, Math.min(to, from + MOST_HEARERS), 'that');
  return that < 0 ? null : reader.read({ from: that + 1, to });
}

/** How many words may say to whom something is said. */
const MOST_HEARERS = 6;

function endsClause({ scene }: Reader, at: number): boolean {
  return scene.tokens[at]?.kind === 'mark' || hasAny(scene, at, ['preposition', 'adverb']);
}
