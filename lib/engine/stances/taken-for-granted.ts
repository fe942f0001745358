import { find, findVerb, has, hasAny, type Scene, type Stretch } from '../scene.ts';
import { type CueWords, type Focus, type Outcome, outcome, type Reader } from './outcome.ts';
import { focusAt } from './scope.ts';

/** "in the call", "during their conversation", "used the call to urge" */
export function isSetting(reader: Reader, stretch: Stretch, focus: Focus): boolean {
  const { scene } = reader;
  if (focus.kind !== 'event') return false;
  if (find(scene, stretch.from, stretch.to, 'topic') >= 0) return true;
  if (speaks(reader, stretch) || isMeasured(scene, focus) || isJudged(scene, focus)) return true;
  const leads = find(scene, Math.max(stretch.from, focus.from - 5), focus.from, 'setting') >= 0;
  return leads && (focus.definite || isHeadlined(scene, focus));
}

/** "The call was a disgrace", "how the call unfolded": what is so of nothing but what took place. */
function isJudged(scene: Scene, { from, to, definite }: Focus): boolean {
  if (!definite) return false;
  if (isPlain(scene, to)) return find(scene, Math.max(0, from - 4), from, 'question-word') >= 0;
  let noun = to + 2;
  if (!has(scene, to, 'passive') || !has(scene, to + 1, 'indefinite')) return false;
  while (hasAny(scene, noun, ['plain', 'adverb'])) noun += 1;
  return isPlain(scene, noun);
}

/** A small word that no list knows, as most verbs and nouns of judgement are. */
function isPlain({ tokens }: Scene, at: number): boolean {
  const word = tokens[at];
  return word?.kind === 'word' && !word.capital && word.tags.size === 0;
}

/** "the day of the reported call": a part of it that only what took place can have. */
function isMeasured(scene: Scene, { from }: Focus): boolean {
  let first = from;
  while (hasAny(scene, first - 1, ['plain', 'definite', 'possessive', 'alleged', 'hearsay']))
    first -= 1;
  return has(scene, first - 1, 'of') && has(scene, first - 2, 'measure');
}

/** "urged Smith in phone call": headlines leave the article out. */
function isHeadlined(scene: Scene, { from }: Focus): boolean {
  let first = from;
  while (hasAny(scene, first - 1, ['plain', 'adverb'])) first -= 1;
  return has(scene, first - 1, 'setting');
}

/** Whether a verb of telling stands in it that is not the event itself. */
function speaks(reader: Reader, { from, to }: Stretch): boolean {
  const { scene } = reader;
  let at = findVerb(scene, from, to, 'speech');
  while (at >= 0 && focusAt(reader, at)?.kind === 'event')
    at = findVerb(scene, at + 1, to, 'speech');
  return at >= 0;
}

/** "the call that rattled Europe": what did something took place. */
export function didSomething(
  scene: Scene,
  at: number,
  { definite, to }: Focus,
  words: CueWords,
): Outcome | null {
  if (!definite || at !== to + 1 || !(isPlain(scene, at) || has(scene, at, 'finite'))) return null;
  return outcome('reported', 'taken-for-granted', [words], { presupposed: true });
}
