import type { NameUse } from './compile.ts';
import type { Tag } from './languages/language.ts';
import { has, hasAny, isNamed, type Scene } from './scene.ts';
import { type Speaker, speakerAt } from './speaker.ts';

/** How many sentences back a pronoun or "the scholar" finds who was named, though they took no stance. */
const NEAR = 2;

/** Whom an article has named, whether or not they took a stance: whom "it", "they" and "the scholar" may mean. */
export class Referents {
  private readonly named: { readonly speaker: Speaker; readonly index: number }[] = [];

  /** Who the sentence is about, as far as a name or a function shows it. */
  next(scene: Scene, index: number): void {
    const subject = subjectIn(scene);
    if (subject !== null) this.named.push({ speaker: subject, index });
  }

  /** Whom "it" means: the house that the sentence before was about. */
  house(index: number): Speaker | null {
    return this.last(index, NEAR, ({ kind }) => kind === 'house');
  }

  /** Whom "they" means: whoever the sentence before was about, but no one person. */
  several(index: number): Speaker | null {
    return this.last(
      index,
      1,
      ({ kind, attribution }) => kind === 'house' || attribution.text.endsWith('s'),
    );
  }

  private last(index: number, reach: number, fits: (speaker: Speaker) => boolean): Speaker | null {
    const found = this.named.findLast((one) => index - one.index <= reach && fits(one.speaker));
    return found?.speaker ?? null;
  }
}

/** Words by which a noun phrase can be somebody's without a name. */
const FUNCTIONS: readonly Tag[] = ['role', 'outlet', 'person', 'speaker-noun', 'source', 'body'];

/** How many words may stand before the noun that says who it is: "a big American daily". */
const LONGEST_LEAD = 4;

/** The noun phrase at the beginning, where it names somebody who can speak; null where it does not. */
export function subjectIn(scene: Scene): Speaker | null {
  const from = beginningOf(scene);
  for (let at = from; at <= from + LONGEST_LEAD; at += 1) {
    const mention = scene.mentionAt[at] ?? null;
    if (mention?.uses.some(speaks) === true) return speakerAt(scene, { from, to: mention.to });
    if (mention === null && hasAny(scene, at, FUNCTIONS))
      return speakerAt(scene, { from, to: endOfFunction(scene, at) });
    if (mention === null && (at > from + 1 || !isArticle(scene, at)) && !isAdjective(scene, at))
      return null;
  }
  return null;
}

/** Past a time, an adverb and a question such as "And what about …". */
function beginningOf(scene: Scene): number {
  let at = 0;
  while (at < scene.tokens.length && isLead(scene, at)) at += 1;
  return at;
}

function isLead(scene: Scene, at: number): boolean {
  if (isNamed(scene, at)) return false;
  if (
    scene.tokens[at]?.kind === 'mark' ||
    scene.times.some(({ from, to }) => at >= from && at < to)
  )
    return true;
  if (hasAny(scene, at, ['and', 'contrast', 'adverb', 'question-word'])) return true;
  return has(scene, at, 'preposition') && at <= 1;
}

/** Behind the words of a function and the name that belongs to it. */
function endOfFunction(scene: Scene, at: number): number {
  let to = at;
  while (
    !isNamed(scene, to) &&
    (to === at || hasAny(scene, to, FUNCTIONS) || scene.tokens[to]?.width === 0)
  )
    to += 1;
  return scene.mentionAt[to]?.to ?? to;
}

function isArticle(scene: Scene, at: number): boolean {
  return hasAny(scene, at, ['definite', 'indefinite', 'possessive']);
}

/** A word that can stand before the noun: in no list, or a title. */
function isAdjective({ tokens }: Scene, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    (token.tags.size === 0 || token.tags.has('title') || token.tags.has('plain'))
  );
}

function speaks({ naming }: NameUse): boolean {
  return naming === 'voice' || naming === 'teller';
}
