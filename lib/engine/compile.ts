import { OUTLINES, outlineOf } from './candidates.ts';
import { english } from './languages/english.ts';
import type { EventFamily, Language } from './languages/language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { PhraseBook, type Vocabulary } from './phrases.ts';
import { type Days, daysOf } from './time.ts';
import { tokensOf, wordsOf } from './tokens.ts';
import type { Aliases, Party, Stance, TrackedClaim } from './types.ts';
import type { Weighing } from './weighing.ts';

/** How a text refers to somebody: by name, by a description, or through those who speak for them. */
export type Naming = 'name' | 'epithet' | 'voice' | 'teller';

/** A party or teller that some claim knows; the same party of many claims is one. */
export interface Entity {
  readonly id: number;
  readonly pronoun: Party['pronoun'];
}

export interface NameUse {
  readonly entity: Entity;
  readonly naming: Naming;
  /** Written with a capital, so that a text in small letters does not mean it. */
  readonly cased: boolean;
  /** A description or a paper's name without its article, as only headlines have it. */
  readonly clipped: boolean;
  /** The name of a person, of whom it may be the last word alone. */
  readonly isPerson: boolean;
}

/** What a word does in a family of events. */
export type EventRole = 'noun' | 'loose-noun' | 'verb' | 'loose-verb' | 'manner' | 'trap';

export interface CompiledClaim {
  readonly claim: TrackedClaim;
  readonly parties: readonly Entity[];
  readonly tellers: readonly Entity[];
  /** Those of them who report the event. */
  readonly reporters: readonly Entity[];
  /** By entity, the stance that one of them is known to take. */
  readonly sides: ReadonlyMap<number, Stance>;
  readonly words: PhraseBook<EventRole>;
  /** Days since 1970 of the period, or of that of the event it turns on; null where there is none. */
  readonly days: Days | null;
  /** Whether what the parties tell each other is part of the event. */
  readonly told: boolean;
  /** The claim whose event this one turns on. */
  readonly within: CompiledClaim | null;
}

/** The claims made ready for one language. */
export interface CompiledLanguage {
  readonly lexicon: Lexicon;
  readonly names: PhraseBook<NameUse>;
  /** By the longest word of each name: whom it may name. */
  readonly keys: ReadonlyMap<string, readonly Entity[]>;
  /** By outline, 1 where one of those words has it, else 0. */
  readonly outlines: Uint8Array;
  /** The claims, each with its place in the order in which they are read. */
  readonly claims: ReadonlyMap<CompiledClaim, number>;
  /** By entity, the claims it is a party of. */
  readonly byParty: ReadonlyMap<number, readonly CompiledClaim[]>;
  readonly weighing: Weighing | null;
}

/** All that reading an article needs; made once for a set of claims. */
export interface CompiledClaims {
  readonly languages: ReadonlyMap<string, CompiledLanguage>;
}

const LANGUAGES: readonly Language[] = [english];

/** Makes claims ready for reading; the cost is paid here, not by each article. */
export function compileClaims(claims: readonly TrackedClaim[]): CompiledClaims {
  return {
    languages: new Map(
      LANGUAGES.map((language) => [language.subtag, compiledFor(language, claims)] as const),
    ),
  };
}

function compiledFor(language: Language, claims: readonly TrackedClaim[]): CompiledLanguage {
  const lexicon = lexiconOf(language);
  const roster = new Roster(lexicon);
  const words = eventWords(language, lexicon.vocabulary);
  const compiled = new Map<string, CompiledClaim>();
  const compile = (claim: TrackedClaim): CompiledClaim => {
    const known = compiled.get(claim.id);
    if (known !== undefined) return known;
    const outer =
      claim.within === null
        ? undefined
        : claims.find((other) => other.id === claim.within && other.within === null);
    const made: CompiledClaim = {
      claim,
      parties: claim.parties.map((party) => roster.party(party)),
      tellers: claim.tellers.map((teller) => roster.teller(teller.name, teller.aliases)),
      reporters: claim.tellers
        .filter((teller) => teller.stance === 'reported')
        .map((teller) => roster.teller(teller.name, teller.aliases)),
      sides: new Map(
        claim.tellers.map(({ name, aliases, stance }) => [roster.teller(name, aliases).id, stance]),
      ),
      words: words(claim),
      days: daysOf(claim.period ?? outer?.period ?? null),
      told: language.families[claim.event.family]?.told ?? false,
      within: outer === undefined ? null : compile(outer),
    };
    compiled.set(claim.id, made);
    return made;
  };
  const all = claims.map(compile);
  lexicon.forms.clear();
  return {
    lexicon,
    names: roster.names,
    keys: roster.keys,
    outlines: roster.outlines,
    claims: new Map(all.map((claim, place) => [claim, place])),
    byParty: byParty(all),
    weighing: language.weighing,
  };
}

function byParty(claims: readonly CompiledClaim[]): Map<number, CompiledClaim[]> {
  const lists = new Map<number, CompiledClaim[]>();
  for (const claim of claims) {
    for (const party of claim.parties) {
      const list = lists.get(party.id) ?? [];
      list.push(claim);
      lists.set(party.id, list);
    }
  }
  return lists;
}

/** Finds the event words of a claim; claims of one family without words of their own share a book. */
function eventWords(
  language: Language,
  vocabulary: Vocabulary,
): (claim: TrackedClaim) => PhraseBook<EventRole> {
  const shared = new Map<string, PhraseBook<EventRole>>();
  return ({ event }) => {
    const own = event.words[language.subtag] ?? [];
    const key = `${event.family}\n${own.join('\n')}`;
    const book = shared.get(key) ?? familyBook(language.families[event.family], own, vocabulary);
    shared.set(key, book);
    return book;
  };
}

function familyBook(
  family: EventFamily | undefined,
  own: readonly string[],
  vocabulary: Vocabulary,
): PhraseBook<EventRole> {
  const book = new PhraseBook<EventRole>(vocabulary);
  for (const phrase of own) book.addWords(phrase.toLowerCase().split(/\s+/), 'noun');
  if (family === undefined) return book;
  book.add(family.nouns, 'noun');
  book.add(family.looseNouns, 'loose-noun');
  book.add(family.verbs, 'verb');
  book.add(family.looseVerbs, 'loose-verb');
  book.add(family.manners, 'manner');
  book.add(family.traps, 'trap');
  return book;
}

/** Gives each distinct party and teller one entity, and collects their names. */
class Roster {
  readonly names: PhraseBook<NameUse>;
  readonly keys = new Map<string, Entity[]>();
  readonly outlines = new Uint8Array(OUTLINES);
  private readonly entities = new Map<string, Entity>();
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.names = new PhraseBook(lexicon.vocabulary);
  }

  party(party: Party): Entity {
    const aliases: Aliases = party.aliases[this.lexicon.subtag] ?? {
      names: [],
      epithets: [],
      voices: [],
    };
    const key = JSON.stringify([party.name, party.pronoun, aliases]);
    return (
      this.entities.get(key) ??
      this.enter(key, party.pronoun, [
        ['name', [party.name, ...aliases.names]],
        ['epithet', aliases.epithets],
        ['voice', aliases.voices],
      ])
    );
  }

  teller(name: string, aliases: readonly string[]): Entity {
    const key = JSON.stringify(['teller', name, aliases]);
    return this.entities.get(key) ?? this.enter(key, 'it', [['teller', [name, ...aliases]]]);
  }

  private enter(
    key: string,
    pronoun: Party['pronoun'],
    lists: readonly (readonly [Naming, readonly string[]])[],
  ): Entity {
    const entity: Entity = { id: this.entities.size, pronoun };
    this.entities.set(key, entity);
    const people = namesOfPeople(lists.flatMap(([, phrases]) => phrases));
    for (const [naming, phrases] of lists) {
      for (const phrase of phrases) {
        this.name(phrase, {
          entity,
          naming,
          cased: phrase !== phrase.toLowerCase(),
          clipped: false,
          isPerson: people.has(phrase),
        });
      }
    }
    return entity;
  }

  /** Headlines leave out the article of a description: "Russian leader". */
  private isArticle(words: readonly string[]): boolean {
    const [first] = tokensOf(words[0] ?? '', this.lexicon);
    return first?.tags.has('definite') ?? false;
  }

  private name(phrase: string, use: NameUse): void {
    const words = wordsOf(phrase, this.lexicon);
    if (words.length === 0) return;
    this.names.addWords(words, use);
    const isBare = words.length === 2 && use.naming !== 'teller';
    if ((use.naming === 'epithet' || use.naming === 'teller') && !isBare && this.isArticle(words))
      this.names.addWords(words.slice(1), { ...use, clipped: true });
    if (use.naming === 'teller' || use.naming === 'epithet') return;
    const key = keyWord(phrase);
    const known = this.keys.get(key) ?? [];
    if (!known.includes(use.entity)) known.push(use.entity);
    this.keys.set(key, known);
    this.outlines[outlineOf(key.charCodeAt(0), key.length)] = 1;
  }
}

/** "Jane Roe, the envoy", "Jane Roe" and "Roe": names in full that the list has by their last word, too. */
function namesOfPeople(phrases: readonly string[]): ReadonlySet<string> {
  const all = new Set(phrases);
  const inFull = phrases.filter((phrase) => {
    const words = nameOf(phrase).split(' ');
    const isName = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
    return isName && all.has(words.at(-1) ?? '');
  });
  return new Set(inFull.flatMap((phrase) => [phrase, nameOf(phrase).split(' ').at(-1) ?? '']));
}

/** Without the function behind a comma. */
function nameOf(phrase: string): string {
  return phrase.split(',')[0] ?? phrase;
}

/** The longest capitalised word of a name, in lower case: what a quick look through a text asks for. */
function keyWord(phrase: string): string {
  const words = phrase.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const capital = words.filter((word) => word !== word.toLowerCase());
  return (capital.length > 0 ? capital : words).reduce(longer, '').toLowerCase();
}

function longer(one: string, other: string): string {
  return other.length > one.length ? other : one;
}
