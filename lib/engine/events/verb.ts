import type { CompiledClaim } from '../compile.ts';
import { find, has, hasAny, isNamed, namingOf, type Scene, type Stretch } from '../scene.ts';
import { clauseStart } from './bounds.ts';
import { isBranding } from './branding.ts';
import { apart, castOf, housed, together } from './cast.ts';
import { type EventMention, eventOf } from './event-mention.ts';
import { agent, companion, directObject, taker } from './people.ts';
import { realityOf } from './reality.ts';

/** The event that a verb tells ("he rang Smith"); null where it takes no partner, or none of the parties takes part. */
export function verbAt(
  scene: Scene,
  claim: CompiledClaim,
  from: number,
  to: number,
  strong: boolean,
): EventMention | null {
  const object = partnerOf(scene, from, to);
  if (!strong && (object === null || isBranding(scene, object))) return null;
  if (object !== null && find(scene, object.from, object.to, 'outlet') >= 0) return null;
  if (isTellingOthers(scene, claim, from, object)) return null;
  const subject = { from: subjectStart(scene, from), to: from };
  const whole = castOf(scene, claim, object === null ? [subject] : [subject, object]);
  const pair = isOfPair(scene, claim, subject) ? together(whole) : whole;
  const all = object === null ? pair : housed(scene, claim, pair, object);
  const some = isOfNobody(scene, from, to) ? { ...all, pronouns: claim.parties.length } : all;
  const isOfThird =
    object !== null && isOfBoth(scene, object) && find(scene, subject.from, from, 'singular') >= 0;
  const cast = apart(scene, claim, isOfThird ? { ...some, strangers: true } : some, { from, to });
  const taking = cast.parties + cast.pronouns;
  if (taking === 0 || (taking < claim.parties.length && isOfParty(scene, claim, to))) return null;
  return eventOf('verb', { from, to }, cast, realityOf(scene, from, to, 'verb'));
}

/** "she told them", "he told the Tribune": who is told what is said beside it, and not of the event. */
function isTellingOthers(
  scene: Scene,
  { parties, within }: CompiledClaim,
  verb: number,
  object: Stretch | null,
): boolean {
  if (within === null || object === null || !has(scene, verb, 'assert')) return false;
  if (find(scene, Math.max(0, verb - 3), verb, 'passive') >= 0) return false;
  if (has(scene, object.from, 'we')) return false;
  const named = scene.mentions.filter(({ from, to }) => from < object.to && to > object.from);
  if (named.length > 0)
    return named.every((one) => parties.every((party) => namingOf(one, party) === null));
  const { quoted } = scene.sentence;
  return !quoted[verb] && quoted.slice(Math.max(0, verb - LONGEST_SAYER), verb).includes(true);
}

/** How many words behind a quotation its verb may stand. */
const LONGEST_SAYER = 4;

/** "The pair talked Norway": those who talk are both named by their subject. */
function isOfPair(scene: Scene, claim: CompiledClaim, subject: Stretch): boolean {
  if (has(scene, subject.to - 1, 'infinitive')) return false;
  return castOf(scene, claim, [subject]).pronouns > 1;
}

/** "Brown spoke warmly of Smith": the other party is the matter, and with whom is not said. */
function isOfParty(scene: Scene, { parties }: CompiledClaim, to: number): boolean {
  let at = to;
  while (has(scene, at, 'adverb')) at += 1;
  if (!has(scene, at, 'of')) return false;
  const named = scene.mentionAt[has(scene, at + 1, 'title') ? at + 2 : at + 1] ?? null;
  return named !== null && parties.some((party) => namingOf(named, party) !== null);
}

/** Whom the verb takes; what is talked of stands before "with whom": "talked Norway with Smith". */
function partnerOf(scene: Scene, from: number, to: number): Stretch | null {
  const object = directObject(scene, to);
  if (object === null) return companion(scene, to) ?? agent(scene, from, to) ?? taker(scene, from);
  const isSpokenOf =
    has(scene, from, 'speech') && isNamed(scene, object.from) && has(scene, object.to, 'with');
  return (isSpokenOf ? companion(scene, object.to) : null) ?? object;
}

/** "he speaks to both": whom the verb takes are the parties, and who speaks is a third. */
function isOfBoth(scene: Scene, { from, to }: Stretch): boolean {
  return (
    to - from <= 2 && find(scene, from, to, 'group') >= 0 && find(scene, from, to, 'plural') >= 0
  );
}

/** "Nobody phoned anybody": whoever could take part is said not to have. */
function isOfNobody(scene: Scene, from: number, to: number): boolean {
  const object = has(scene, to, 'with') ? to + 1 : to;
  let subject = from - 1;
  while (hasAny(scene, subject, ['auxiliary', 'adverb'])) subject -= 1;
  return has(scene, subject, 'none') && hasAny(scene, object, ['anybody', 'none']);
}

/** "He denies ever having talked to them": a verb without a subject has that of the denial before it. */
function subjectStart(scene: Scene, verb: number): number {
  const start = clauseStart(scene, verb);
  if (!has(scene, start - 1, 'deny')) return start;
  for (let at = start; at < verb; at += 1)
    if (!hasAny(scene, at, ['auxiliary', 'adverb', 'negation'])) return start;
  return clauseStart(scene, start - 1);
}
