import type { Tag } from './languages/language.ts';
import { type Mention, namesParty, namesTeller, speaksForOthers } from './mentions.ts';
import { find, has, hasAny, isNamed, type Scene, type Stretch } from './scene.ts';
import { type Speaker, speakerAt } from './speaker.ts';
import type { Stance } from './types.ts';

/** How many sentences back a pronoun or "the scholar" finds who was named, though they took no stance. */
const NEAR = 2;

/** How many sentences back a description finds the one person named. */
const FAR = 5;

/** Whom an article has named, whether or not they took a stance: whom "it", "they" and "the scholar" may mean. */
export class Referents {
  /** By entity, the first name that a party has in the article. */
  private readonly names = new Map<number, Speaker>();
  private before: Scene | null = null;
  /** Who speaks for a party, the last one named. */
  voice: Speaker | null = null;
  private lastPaper: Speaker | null = null;
  private paperAt = -1;
  private readonly people: {
    readonly speaker: Speaker;
    readonly index: number;
    readonly words: ReadonlySet<string>;
  }[] = [];
  private readonly named: { readonly speaker: Speaker; readonly index: number }[] = [];

  /** Whether a person who is no party has been named. */
  get hasNamed(): boolean {
    return this.people.length > 0;
  }

  /** Who the sentence is about, as far as a name or a function shows it. */
  next(scene: Scene, index: number): void {
    const subject = subjectIn(scene);
    if (subject !== null) this.named.push({ speaker: subject, index });
    this.before = scene;
    for (const mention of scene.mentions) {
      const speaker = speakerAt(scene, mention);
      if (mention.uses.some(({ naming }) => naming === 'voice')) this.voice = speaker;
      if (namesTeller(mention) && speaker.kind === 'house') {
        this.lastPaper = speaker;
        this.paperAt = index;
      }
      if (speaker.kind === 'person' && !namesParty(mention))
        this.people.push({ speaker, index, words: descriptionOf(scene, mention) });
      for (const { entity, naming } of mention.uses)
        if (naming === 'name' && !this.names.has(entity.id)) this.names.set(entity.id, speaker);
    }
  }

  /** Whom "it" means: the house that the sentence before was about. */
  house(index: number, stance: Stance | null): Speaker | null {
    const subject = this.last(index, NEAR, ({ kind }) => kind === 'house');
    return subject ?? (this.before === null ? null : houseBeside(this.before, stance));
  }

  /** "the official": who was called "a senior official" before, where a sentence was about them. */
  calledSo(scene: Scene, own: Stretch, index: number): Speaker | null {
    const noun = scene.tokens[own.to - 1];
    if (noun === undefined || !has(scene, own.to - 1, 'speaker-noun')) return null;
    const called = this.named.findLast(({ speaker, index: at }) => {
      const words = speaker.attribution.text.toLowerCase().split(' ');
      return index - at <= FAR && words.length > 2 && words.includes(noun.lower);
    });
    return called?.speaker ?? null;
  }

  /** "Roe": the person whose whole name an earlier sentence has, the last of those. */
  bySurname(scene: Scene, mention: Mention): Speaker | null {
    if (mention.uses.length > 0 || mention.to - mention.from > 1) return null;
    const name = scene.tokens[mention.from]?.lower;
    const known = this.people.findLast(({ speaker }) => {
      const words = speaker.attribution.text.toLowerCase().split(' ');
      return words.length > 1 && words.at(-1) === name;
    });
    return known?.speaker ?? null;
  }

  /** The one person named lately, no party; null for none or more. */
  onlyPerson(index: number): Speaker | null {
    const near = this.people.filter((one) => index - one.index <= FAR);
    const names = new Set(near.map(({ speaker }) => speaker.attribution.text.split(' ').at(-1)));
    return names.size === 1 ? (near[0]?.speaker ?? null) : null;
  }

  /** Which paper "it is said" is of: the last one named, and not long ago. */
  paper(index: number): Speaker | null {
    return index - this.paperAt <= NEAR ? this.lastPaper : null;
  }

  /** Whom "they" means: whoever the sentence before was about, but no one person. */
  several(index: number): Speaker | null {
    return this.last(
      index,
      1,
      ({ kind, attribution }) => kind !== 'person' || attribution.text.endsWith('s'),
    );
  }

  /** Who was called so before: a party by its name, somebody by the noun of the description. */
  describedBy(scene: Scene, own: Stretch, index: number): Speaker | null {
    const noun = scene.tokens[own.to - 1];
    if (noun === undefined || !has(scene, own.from, 'definite')) return this.partyOf(scene, own);
    if (!PEOPLE.some((tag) => noun.tags.has(tag)) || isNamed(scene, own.to - 1))
      return this.partyOf(scene, own);
    const called = this.people.findLast(({ words }) => words.has(noun.lower));
    if (called !== undefined) return called.speaker;
    const near = this.people.filter((one) => index - one.index <= FAR);
    const isOne = noun.tags.has('person') && !noun.lower.endsWith('s') && !isOfHouse(scene, own);
    return near.length === 1 && isOne ? (near[0]?.speaker ?? null) : null;
  }

  /** "the president-elect": the party by the name that it has had before. */
  private partyOf({ mentionAt }: Scene, { from, to }: Stretch): Speaker | null {
    const mention = mentionAt[from] ?? null;
    if (
      mention === null ||
      mention.to !== to ||
      mention.uses.some(({ naming }) => naming !== 'epithet')
    )
      return null;
    const known = mention.uses.find(({ entity }) => this.names.has(entity.id));
    return known === undefined ? null : (this.names.get(known.entity.id) ?? null);
  }

  private last(index: number, reach: number, fits: (speaker: Speaker) => boolean): Speaker | null {
    const found = this.named.findLast((one) => index - one.index <= reach && fits(one.speaker));
    return found?.speaker ?? null;
  }
}

/** Words by which a noun phrase can be somebody's without a name. */
const FUNCTIONS: readonly Tag[] = ['role', 'outlet', 'person', 'speaker-noun', 'source', 'body'];

/** The last house named in the sentence: a paper for a report, else a voice. */
function houseBeside(scene: Scene, stance: Stance | null): Speaker | null {
  const houses = scene.mentions
    .filter(({ uses }) => uses.some(({ naming }) => naming === 'voice') === (stance !== 'reported'))
    .filter(speaksForOthers)
    .map((mention) => speakerAt(scene, mention));
  return houses.findLast(({ kind }) => kind === 'house') ?? null;
}

/** "the paper's editor" */
function isOfHouse(scene: Scene, { from, to }: Stretch): boolean {
  return find(scene, from, to, 'genitive') >= 0;
}

/** Words that describe one person. */
const PEOPLE: readonly Tag[] = ['role', 'person', 'title', 'speaker-noun'];

/** How far the description beside a name reaches. */
const LONGEST_DESCRIPTION = 8;

/** What a name is called beside it: "the scholar Jane Roe", "Jane Roe, a scholar in Leeds". */
function descriptionOf({ tokens }: Scene, { from, to }: Mention): ReadonlySet<string> {
  const before = tokens.slice(Math.max(0, from - LONGEST_DESCRIPTION / 2), from);
  const behind = tokens[to]?.lower === ',' ? tokens.slice(to + 1, to + LONGEST_DESCRIPTION) : [];
  const end = behind.findIndex(({ kind }) => kind === 'mark');
  const words = [...before, ...(end < 0 ? behind : behind.slice(0, end))];
  return new Set(
    words.filter(({ tags }) => PEOPLE.some((tag) => tags.has(tag))).map(({ lower }) => lower),
  );
}

/** How many words may stand before the noun that says who it is: "a big American daily". */
const LONGEST_LEAD = 4;

/** The noun phrase at the beginning, where it names somebody who can speak; null where it does not. */
export function subjectIn(scene: Scene): Speaker | null {
  const from = beginningOf(scene);
  for (let at = from; at <= from + LONGEST_LEAD; at += 1) {
    const mention = scene.mentionAt[at] ?? null;
    if (mention !== null && has(scene, mention.to, 'genitive')) return null;
    if (mention !== null && (speaks(mention) || isUnknown(scene, mention)))
      return speakerAt(scene, { from, to: endOfFunction(scene, mention.to) });
    if (mention === null && hasAny(scene, at, FUNCTIONS))
      return speakerAt(scene, { from, to: endOfFunction(scene, at) });
    if (
      mention === null &&
      (at > from + 1 || !isArticle(scene, at)) &&
      !isAdjective(scene, at) &&
      !isInName(scene, at, from)
    )
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
  while (!isNamed(scene, to) && (hasAny(scene, to, FUNCTIONS) || scene.tokens[to]?.width === 0))
    to += 1;
  return scene.mentionAt[to]?.to ?? to;
}

function isArticle(scene: Scene, at: number): boolean {
  return hasAny(scene, at, ['definite', 'indefinite', 'possessive']);
}

/** "The State Department": a capital within the sentence, whatever the word is elsewhere. */
function isInName({ tokens, sentence }: Scene, at: number, from: number): boolean {
  return at > from && tokens[at]?.capital === true && !sentence.isTitle;
}

/** A word that can stand before the noun: in no list, or a title. */
function isAdjective({ tokens }: Scene, at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    (token.tags.size === 0 ||
      token.tags.has('title') ||
      token.tags.has('plain') ||
      token.tags.has('counted'))
  );
}

/** A name that no claim knows, of a person or behind an article. */
function isUnknown(scene: Scene, mention: Mention): boolean {
  const next = scene.tokens[mention.to];
  const isLong = mention.to - mention.from > 1 && next?.capital === false;
  const isWhole = isLong || next === undefined || next.kind === 'mark' || next.tags.size > 0;
  return isWhole && mention.uses.length === 0 && speakerAt(scene, mention).kind !== null;
}

/** A voice, a paper, or a party that is no person. */
function speaks(mention: Mention): boolean {
  return namesParty(mention)
    ? mention.uses.some(({ naming, entity }) => naming === 'name' && entity.pronoun === 'it')
    : mention.uses.length > 0;
}
