import type { Language, Tag } from './languages/language.ts';
import { alternatives, PhraseBook, Vocabulary } from './phrases.ts';
import type { Form } from './tokens.ts';
import type { Weights } from './weighing.ts';

/** A language made ready to be asked word by word. */
export interface Lexicon {
  readonly subtag: string;
  readonly abbreviations: ReadonlySet<string>;
  readonly clitics: readonly string[];
  readonly suffixes: ReadonlySet<string>;
  readonly adverbEndings: readonly string[];
  readonly verbEndings: readonly string[];
  readonly vocabulary: Vocabulary;
  readonly phrases: PhraseBook<Tag>;
  /** 0 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** 0 is January. */
  readonly months: ReadonlyMap<string, number>;
  /** By name, the first month of each. */
  readonly seasons: ReadonlyMap<string, number>;
  readonly days: PhraseBook<DayRange>;
  /** The first words of all that names a weekday, a month, a season or other days. */
  readonly timeWords: ReadonlySet<string>;
  /** What tells where a headline ends, null where nothing has been learnt. */
  readonly headline: Weights | null;
  /** The words that texts were seen to use, as written. */
  readonly forms: Map<string, Form>;
}

/** Days counted from the article's date. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

export function lexiconOf(language: Language): Lexicon {
  const vocabulary = new Vocabulary();
  const phrases = new PhraseBook<Tag>(vocabulary);
  for (const [tag, list] of Object.entries(language.words)) phrases.add(list, tag as Tag);
  for (const names of language.weekdays) phrases.add(names, 'weekday');
  for (const names of language.months) phrases.add(names, 'month');
  const days = new PhraseBook<DayRange>(vocabulary);
  for (const [list, first, last] of language.days) days.add(list, { first, last });
  return {
    subtag: language.subtag,
    abbreviations: new Set(language.abbreviations),
    clitics: language.clitics,
    suffixes: new Set(language.suffixes),
    adverbEndings: language.adverbEndings,
    verbEndings: language.verbEndings,
    vocabulary,
    phrases,
    weekdays: numbered(language.weekdays),
    months: numbered(language.months),
    seasons: new Map(
      language.seasons.flatMap(([names, month]) => names.map((name) => [name, month] as const)),
    ),
    days,
    timeWords: new Set(
      [
        ...language.weekdays,
        ...language.months,
        ...[...language.seasons, ...language.days].map(([list]) => list),
      ]
        .flat()
        .flatMap(alternatives)
        .flatMap(([first]) => first ?? []),
    ),
    headline: language.weighing?.headline ?? null,
    forms: new Map(),
  };
}

function numbered(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((names, index) =>
      names.flatMap((name) => alternatives(name).map((words) => [words.join(' '), index] as const)),
    ),
  );
}
