import { namesTeller } from '../mentions.ts';
import {
  find,
  findVerb,
  has,
  hasAny,
  isNamed,
  isQuotationMark,
  type Scene,
  type Stretch,
  widthAt,
} from '../scene.ts';
import { accountOf } from './account.ts';
import { type CueWords, type Focus, type Outcome, outcome, type Reader } from './outcome.ts';
import { cueAt, negationOf } from './scope.ts';
import { isSetting } from './taken-for-granted.ts';

/** The event or its report named outside of any condition: told, taken for granted, or merely mentioned. */
export function toldMention(
  reader: Reader,
  stretch: Stretch,
  focus: Focus,
  words: CueWords,
): Outcome {
  const { scene } = reader;
  const hearsay = find(
    scene,
    Math.max(stretch.from, focus.from - 8),
    Math.min(stretch.to, focus.to + 4),
    'hearsay',
  );
  if (hearsay >= 0 && !isAdjective(scene, hearsay, focus))
    return outcome('reported', 'hearsay', [cueAt(reader, hearsay, 'report'), words], {
      presupposed: focus.definite,
    });
  if (focus.kind === 'content') {
    const unsaid = has(scene, focus.from, 'comment')
      ? negationOf(reader, stretch.from, focus.from)
      : -1;
    if (unsaid >= 0 && find(scene, stretch.from, focus.from, 'and', 'group', 'plural') < 0)
      return outcome('unconfirmed', 'no-comment', [cueAt(reader, unsaid, 'no-comment'), words]);
    return outcome('reported', 'content-told', [words], { presupposed: true });
  }
  if (focus.form === 'verb') return outcome('reported', 'event-told', [words]);
  const alleged = find(scene, Math.max(stretch.from, focus.from - 4), focus.from, 'alleged');
  if (alleged >= 0)
    return outcome('unconfirmed', 'alleged', [cueAt(reader, alleged, 'hedge'), words], {
      presupposed: true,
    });
  const unsaid = negatedSpeech(reader, stretch, focus);
  if (unsaid >= 0)
    return outcome('unconfirmed', 'not-said', [cueAt(reader, unsaid, 'negation'), words]);
  if (isSetting(reader, stretch, focus))
    return outcome('reported', 'taken-for-granted', [words], { presupposed: true });
  if (isStaged(reader, stretch, focus) || isHeldBehind(reader, stretch, focus))
    return outcome('reported', 'event-told', [words]);
  return (
    accountOf(reader, stretch, focus, words) ??
    outcome(null, 'mentioned', [words], { presupposed: true })
  );
}

/** "the reported phone call": a participle before the noun, by which nobody tells of it. */
function isAdjective(scene: Scene, hearsay: number, { form, from }: Focus): boolean {
  if (form === 'verb' || widthAt(scene, hearsay) > 1 || hearsay >= from) return false;
  for (let at = hearsay + 1; at < from; at += 1) {
    const isPart = isNamed(scene, at) || has(scene, at, 'plain') || scene.tokens[at]?.lower === '-';
    if (!isPart) return false;
  }
  return true;
}

/** "has not mentioned the call": the negation of a verb that has the event for its object; -1 for none. */
function negatedSpeech(reader: Reader, { from }: Stretch, focus: Focus): number {
  const { scene } = reader;
  const verb = findVerb(scene, Math.max(from, focus.from - 4), focus.from, 'speech');
  if (verb < 0 || find(scene, verb + widthAt(scene, verb), focus.from, 'preposition') >= 0)
    return -1;
  return negationOf(reader, from, verb);
}

/** "had a call", "took the call": the verb that holds the event; "had" alone holds no known one. */
function isStaged({ scene }: Reader, { from }: Stretch, focus: Focus): boolean {
  if (focus.kind !== 'event') return false;
  for (let at = from; at < focus.from; at += 1) {
    if (has(scene, at, 'stage') && (!focus.definite || !has(scene, at, 'auxiliary'))) return true;
  }
  return false;
}

/** "the conversation (that) Smith held", "the call was made": the verb that holds it right behind the noun. */
function isHeldBehind({ scene }: Reader, { from }: Stretch, { kind, ...focus }: Focus): boolean {
  const { to } = focus;
  const verb = isQuotationMark(scene, to) ? to + 1 : to;
  const isMade =
    has(scene, verb, 'passive') &&
    has(scene, verb + 1, 'carried') &&
    find(scene, from, focus.from, 'possibly') < 0;
  const name = scene.mentionAt[hasAny(scene, to, ['that', 'relative']) ? to + 1 : to] ?? null;
  return (
    kind === 'event' &&
    (isMade || (name !== null && !namesTeller(name) && has(scene, name.to, 'stage')))
  );
}
