import type { Tag } from '../languages/language.ts';
import { find, has, hasAny, isNamed, type Scene, type Stretch, widthAt } from '../scene.ts';
import { type Outcome, outcome, type Reader } from './outcome.ts';
import { cueAt, focusIn, negationOf } from './scope.ts';
import { subjectOf } from './subject.ts';

/** "took place", "never happened", "there was no call" */
export function occurrence(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const after = at + widthAt(scene, at);
  const beside = [
    focusIn(reader, stretch.from, at),
    focusIn(reader, after, Math.min(stretch.to, after + 9)),
  ].filter((one) => one !== null);
  const focus = beside.find(({ kind }) => kind !== 'account' && kind !== 'evidence') ?? null;
  if (isOfOther(reader, at) || isPartOfOther(reader, stretch, at)) return undefined;
  if (focus === null && beside.length > 0) return undefined;
  const end = focus !== null && focus.from > at ? focus.from : after + 2;
  if (find(scene, after, end, 'silent') >= 0) return undefined;
  const none = find(scene, at, end, 'none', 'negation');
  const negation = none >= 0 ? none : negationOf(reader, stretch.from, at);
  if (negation >= 0 && negation < at && isOfOuter(reader, negation, at)) return undefined;
  if (focus === null && (negation < 0 || !isSubjectless(reader, stretch, at))) return undefined;
  const condition = find(scene, stretch.from, at, 'condition');
  if (condition >= 0)
    return outcome('unconfirmed', 'condition', [cueAt(reader, condition, 'hedge')], {
      implied: focus === null,
    });
  if (negation >= 0 && (isEither(scene, negation) || has(scene, negation - 1, 'possibly')))
    return outcome('unconfirmed', 'may-have', [cueAt(reader, negation, 'hedge')], {
      implied: focus === null,
    });
  const possibly = find(scene, Math.max(stretch.from, at - 3), at, 'possibly');
  if (negation < 0 && possibly >= 0)
    return outcome('unconfirmed', 'may-have', [cueAt(reader, possibly, 'hedge')]);
  if (negation < 0) return outcome('reported', 'happened', [cueAt(reader, at, 'assertion')]);
  return outcome(
    'denied',
    'did-not-happen',
    [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'negation')],
    { implied: focus === null },
  );
}

/** "did not object to the call taking place", "nobody has shown that it happened": the negation of another verb. */
function isOfOuter({ scene, focus }: Reader, negation: number, at: number): boolean {
  if (find(scene, negation + 1, at, 'that') > negation + 1) return true;
  const event = focus.find(({ from, to }) => from > negation && to <= at);
  return has(scene, negation, 'negation') && event?.form === 'noun' && event.definite;
}

/** "plans for a call do not exist": the event only as what another noun is for. */
function isPartOfOther(reader: Reader, { from }: Stretch, at: number): boolean {
  const { scene, focus } = reader;
  const subject = subjectOf(reader, from, at);
  const own = focus.find((one) => one.from >= subject.from && one.to <= subject.to);
  if (own?.kind !== 'event' || own.form === 'verb') return false;
  const lead = find(scene, subject.from + 1, own.from, 'preposition');
  if (lead < 0 || find(scene, subject.from, own.from, 'account', 'evidence', 'hearsay') >= 0)
    return false;
  return (
    find(scene, subject.from, lead, 'prospect') >= 0 || scene.tokens[lead - 1]?.tags.size === 0
  );
}

/** "things that never happened": a relative clause on a noun that is not the event's. */
function isOfOther({ scene, isFocus }: Reader, at: number): boolean {
  const lead = find(scene, Math.max(1, at - 4), at, 'that', 'relative');
  const noun = scene.tokens[lead - 1];
  if (
    lead < 0 ||
    has(scene, at, 'negation') ||
    noun?.kind !== 'word' ||
    isFocus(lead - 1) ||
    isNamed(scene, lead - 1)
  )
    return false;
  for (let verb = lead + 1; verb < at; verb += 1)
    if (scene.tokens[verb]?.width !== 0 && !hasAny(scene, verb, VERB_GROUP)) return false;
  return noun.tags.size === 0 && noun.width === 1;
}

const VERB_GROUP: readonly Tag[] = ['auxiliary', 'modal', 'negation', 'adverb', 'yet'];

/** "It lasted half an hour", "it is said to have ended on good terms": how what took place went. */
export function course(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const subject = subjectOf(reader, stretch.from, at);
  const focus = focusIn(reader, subject.from, subject.to);
  if (focus === null || focus.to !== subject.to) return undefined;
  if (focus.kind !== 'event' && focus.from !== subject.from) return undefined;
  const hearsay = find(scene, focus.to, at, 'hearsay');
  const isAnaphor = focus.kind === 'anaphor';
  if (find(scene, focus.to, at, 'modal', 'prospect', 'condition') >= 0) return undefined;
  if (!isAnaphor && (focus.kind !== 'event' || hearsay >= 0)) return undefined;
  const cues = hearsay < 0 ? [] : [cueAt(reader, hearsay, 'report')];
  return outcome(
    'reported',
    hearsay < 0 ? COURSE : 'hearsay',
    [...cues, cueAt(reader, at, 'assertion')],
    {
      presupposed: true,
    },
  );
}

/** The rule of sentences on how it went. */
export const COURSE = 'course';

const VERBAL: readonly Tag[] = ['auxiliary', 'modal'];

/** "did or did not", "was not, or was": the negation is one of two. */
export function isEither(scene: Scene, negation: number): boolean {
  const before = find(scene, Math.max(0, negation - 3), negation, 'and');
  const after = find(scene, negation + 1, Math.min(scene.tokens.length, negation + 3), 'and');
  return (
    (before >= 0 &&
      find(scene, before + 1, negation + 1, 'auxiliary', 'modal', 'negation') <= before + 2 &&
      isVerbal(scene, before - (scene.tokens[before - 1]?.kind === 'mark' ? 2 : 1))) ||
    (after >= 0 && has(scene, after + 1, 'auxiliary'))
  );
}

/** "was", "did they": an auxiliary, with the pronoun behind it in a question. */
function isVerbal(scene: Scene, at: number): boolean {
  const isPronoun = hasAny(scene, at, ['plural', 'singular', 'neuter', 'group']);
  return hasAny(scene, isPronoun ? at - 1 : at, VERBAL);
}

/** "Nothing of the sort happened", "Didn't happen!": no other subject than the negation. */
function isSubjectless(reader: Reader, { from }: Stretch, at: number): boolean {
  const { scene } = reader;
  for (let back = at - 1; back >= from; back -= 1) {
    if (scene.tokens[back]?.width === 0) continue;
    if (hasAny(scene, back, ['none', 'that'])) return true;
    if (!hasAny(scene, back, ['auxiliary', 'negation', 'adverb', 'neuter']))
      return scene.tokens[back]?.kind === 'mark';
  }
  return true;
}
