import type { Tag } from './languages/language.ts';
import type { Mention } from './mentions.ts';
import { find, has, hasAny, type Scene, type Stretch } from './scene.ts';
import type { Attribution } from './types.ts';

/** Somebody who was said to speak, and where the article named them. */
export interface Speaker {
  readonly attribution: Attribution;
  /** Null for somebody that no claim knows. */
  readonly mention: Mention | null;
  /** A person, or a paper, an office, a government; null where the words leave it open. */
  readonly kind: 'person' | 'house' | null;
}

/** The words of a stretch as somebody who speaks. */
export function speakerAt(scene: Scene, stretch: Stretch): Speaker {
  const { speakers } = scene.answers;
  const key = stretch.from * (scene.tokens.length + 1) + stretch.to;
  const speaker = speakers.get(key) ?? newSpeaker(scene, stretch);
  speakers.set(key, speaker);
  return speaker;
}

function newSpeaker(scene: Scene, stretch: Stretch): Speaker {
  const named = scene.mentions.filter(({ from, to }) => from < stretch.to && to > stretch.from);
  const known = named.filter(({ uses }) => uses.length > 0);
  return {
    attribution: placeOf(scene, stretch),
    mention: known.find(isPersonsName) ?? known[0] ?? null,
    kind: kindOf(scene, stretch, named),
  };
}

/** The words of a stretch as an attribution. */
export function placeOf({ sentence, tokens }: Scene, { from, to }: Stretch): Attribution {
  const start = tokens[from]?.start ?? sentence.start;
  const end = tokens[to - 1]?.end ?? start;
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  return { block: sentence.block, start, end, text };
}

function kindOf(scene: Scene, stretch: Stretch, named: readonly Mention[]): Speaker['kind'] {
  if (named.some(isPersonsName) || bears(scene, stretch, OF_PEOPLE)) return 'person';
  if (bears(scene, stretch, OF_HOUSES) || named.some(isHouseName)) return 'house';
  if (bears(scene, stretch, ['role']) || named.some((mention) => isPerson(scene, mention)))
    return 'person';
  return named.some(({ from }) => has(scene, from - 1, 'definite')) ? 'house' : null;
}

const OF_PEOPLE: readonly Tag[] = ['speaker-noun', 'person'];
const OF_HOUSES: readonly Tag[] = ['body', 'outlet'];

/** Whether a word of the stretch, in a name or not, bears one of the tags. */
function bears({ tokens }: Scene, { from, to }: Stretch, tags: readonly Tag[]): boolean {
  return tokens.slice(from, to).some((token) => tags.some((tag) => token.tags.has(tag)));
}

function isPersonsName({ uses }: Mention): boolean {
  return uses.some((use) => use.isPerson);
}

function isHouseName({ uses }: Mention): boolean {
  return uses.some(({ naming }) => naming === 'voice' || naming === 'teller');
}

/** Whether a name that no claim knows can be a person's: in two words, or behind a title, and no place. */
function isPerson(scene: Scene, { from, to, uses }: Mention): boolean {
  if (uses.length > 0 || (to - from > 1 && isAgent(scene, from))) return true;
  if (hasAny(scene, from - 1, ['preposition', 'definite'])) return false;
  return to - from > 1 || hasAny(scene, from - 1, ['title', 'role']);
}

/** "was received by Ann Lee": whoever does what a passive tells. */
function isAgent(scene: Scene, from: number): boolean {
  return has(scene, from - 1, 'by') && find(scene, Math.max(0, from - 4), from - 1, 'passive') >= 0;
}
