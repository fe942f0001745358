import { find, findVerb, has, hasAny, isNamed, type Scene, type Stretch } from '../scene.ts';
import { type CueWords, type Focus, type Outcome, outcome, type Reader } from './outcome.ts';
import { focusAt } from './scope.ts';

/** "in the call", "during their conversation", "used the call to urge" */
export function isSetting(reader: Reader, stretch: Stretch, focus: Focus): boolean {
  const { scene } = reader;
  if (focus.kind !== 'event') return false;
  if (find(scene, stretch.from, stretch.to, 'topic') >= 0) return true;
  if (speaks(reader, stretch) || isMeasured(scene, focus) || isJudged(scene, focus)) return true;
  if (
    isDated(reader, stretch, focus) ||
    isCounted(reader, stretch, focus) ||
    isTitled(reader, stretch, focus)
  )
    return true;
  if (isMeans(scene, stretch.from, focus)) return true;
  const lead = find(scene, Math.max(stretch.from, focus.from - 5), focus.from, 'setting');
  return lead >= 0 && !isTopicOf(scene, lead) && (focus.definite || isHeadlined(scene, focus));
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

/** "The call was on Thursday": when it was, which is so of nothing but what took place. */
function isDated({ scene }: Reader, stretch: Stretch, { from, to, definite }: Focus): boolean {
  if (find(scene, stretch.from, from, 'possibly') >= 0) return false;
  if (!definite || !hasAny(scene, to, ['passive', 'stage', 'carried-out'])) return false;
  const time = scene.times.find(({ from }) => from > to && from <= to + 3);
  return time !== undefined && find(scene, to + 1, time.from, 'negation', 'of') < 0;
}

/** "With the call to Jones Smith has shown …": what somebody does by it. */
function isMeans(scene: Scene, start: number, { from, to, definite }: Focus): boolean {
  if (!definite || !has(scene, start, 'circumstance') || from > start + 3) return false;
  return (
    find(scene, to, to + 8, 'auxiliary', 'modal') >= 0 || findVerb(scene, to, to + 8, 'finite') >= 0
  );
}

/** "It was their first conversation": one of those that the two have had. */
function isCounted({ scene }: Reader, { from }: Stretch, focus: Focus): boolean {
  const ordinal = find(scene, Math.max(from, focus.from - 3), focus.from, 'ordinal');
  if (ordinal < 0 || !hasAny(scene, ordinal - 1, ['possessive', 'definite'])) return false;
  const verb = ordinal - 2;
  const isSubject = hasAny(scene, verb - 1, ['neuter']) || scene.tokens[verb - 1]?.lower === ',';
  return has(scene, verb, 'passive') && isSubject;
}

/** "What Smith's call to Jones tells us": in a headline a call of his own to the other. */
function isTitled({ scene }: Reader, { from, to }: Stretch, focus: Focus): boolean {
  if (!scene.sentence.isTitle) return false;
  if (find(scene, from, to, ...DOUBTFUL) >= 0) return false;
  if (find(scene, from, focus.from, 'aftermath') >= 0) return focus.definite;
  const isSubject = isPlain(scene, focus.to) && focus.to + 1 < to;
  if (isSubject && !scene.sentence.question) return true;
  let first = focus.from;
  while (has(scene, first - 1, 'plain') || (isNamed(scene, first - 1) && !isGenitive(scene, first)))
    first -= 1;
  return isGenitive(scene, first) && isNamed(scene, first - 2);
}

function isGenitive(scene: Scene, first: number): boolean {
  return has(scene, first - 1, 'genitive');
}

/** Words by which a headline leaves it open whether there was anything. */
const DOUBTFUL = [
  'account',
  'alleged',
  'condition',
  'doubt',
  'false',
  'know',
  'label',
  'negation',
  'none',
  'possibly',
  'rivals',
  'unclear',
] as const;

/** "for comment on the call", "believe in the call", "six thoughts on it": what is thought or said of it. */
function isTopicOf(scene: Scene, lead: number): boolean {
  if (hasAny(scene, lead - 1, ['comment', 'question-word', 'request', 'opinion', 'telling']))
    return true;
  return (
    scene.sentence.isTitle &&
    isPlain(scene, lead - 1) &&
    hasAny(scene, lead - 2, ['counted', 'repeated'])
  );
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
