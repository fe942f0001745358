import type { Weighing } from '../weighing.ts';

/**
 * What a word or phrase does in a sentence, as far as the engine has to know.
 * A word may bear several tags; the sentence decides between them.
 */
export type Tag =
  // Small words
  | 'definite'
  | 'indefinite'
  | 'possessive'
  | 'genitive'
  | 'negation'
  | 'lacking'
  | 'none'
  | 'neither'
  | 'auxiliary'
  | 'possibly'
  | 'passive'
  | 'habit'
  | 'able'
  | 'perfect'
  | 'modal'
  | 'since'
  | 'cause'
  | 'preposition'
  | 'by'
  | 'whence'
  | 'setting'
  | 'infinitive'
  | 'of'
  | 'with'
  | 'between'
  | 'and'
  | 'contrast'
  | 'subordinator'
  | 'circumstance'
  | 'concession'
  | 'or'
  | 'turning'
  | 'past-perfect'
  | 'real'
  | 'pointing'
  | 'ordinal'
  | 'aftermath'
  | 'dates'
  | 'carried'
  | 'fronting'
  | 'condition'
  | 'inverted'
  | 'that'
  | 'relative'
  | 'question-word'
  | 'according'
  | 'adverb'
  // Who
  | 'plain'
  | 'title'
  | 'role'
  | 'speaker-noun'
  | 'body'
  | 'unaided'
  | 'source'
  | 'counted'
  | 'person'
  | 'counterpart'
  | 'questioner'
  | 'answerer'
  | 'telling'
  | 'beholder'
  | 'partitive'
  | 'outlet'
  | 'self'
  | 'we'
  | 'own'
  | 'addressee'
  | 'anybody'
  | 'singular'
  | 'feminine'
  | 'plural'
  | 'neuter'
  | 'everything'
  | 'of-it'
  | 'group'
  // What is said of a report or an event
  | 'assert'
  | 'brand'
  | 'confirm'
  | 'deny'
  | 'retract'
  | 'firm'
  | 'sourcing'
  | 'silent'
  | 'comment'
  | 'hushed'
  | 'response'
  | 'dispute'
  | 'doubt'
  | 'rivals'
  | 'evasion'
  | 'credible'
  | 'secondhand'
  | 'distrust'
  | 'lie'
  | 'few'
  | 'opinion'
  | 'surprise'
  | 'unwise'
  | 'ask'
  | 'know'
  | 'occur'
  | 'stage'
  | 'makes'
  | 'denial'
  | 'refusal'
  | 'false'
  | 'closing-false'
  | 'true'
  | 'unclear'
  | 'hearsay'
  | 'alleged'
  | 'alleged-label'
  | 'account'
  | 'common-account'
  | 'no-account'
  | 'evidence'
  | 'part'
  | 'craft'
  | 'privacy'
  | 'request'
  | 'remainder'
  | 'ceased'
  | 'yet'
  | 'speech'
  | 'echo'
  | 'answer'
  | 'likewise'
  | 'additive'
  | 'so'
  | 'eager'
  | 'turns-to'
  | 'takes-up'
  | 'renewed'
  | 'affirmative'
  | 'negative'
  | 'onward'
  | 'broached'
  | 'came-up'
  | 'course'
  | 'topic'
  | 'measure'
  | 'alternative'
  | 'unaltered'
  | 'resumptive'
  | 'term'
  | 'objection'
  | 'topical'
  | 'towards'
  // When, and how real
  | 'carried-out'
  | 'prospect'
  | 'repeated'
  | 'other'
  | 'ones-own'
  | 'substitute'
  | 'venue'
  | 'often'
  | 'whenever'
  | 'present'
  | 'spell'
  | 'in-office'
  | 'weekday'
  | 'month'
  | 'stretch'
  | 'preceding'
  | 'past'
  | 'future'
  | 'opener'
  // What stands around a text
  | 'finite'
  | 'label'
  | 'desk'
  | 'rubric'
  | 'ago'
  | 'section'
  | 'salutation';

/**
 * A phrase is lower-case words with single spaces; "a/b c" stands for "a c" and "b c",
 * and "a … b" for an a with a b at most six words behind it.
 */
export type Phrases = readonly string[];

/** The words of one kind of event. */
export interface EventFamily {
  /** Whether what the parties tell each other is part of it. */
  readonly told: boolean;
  /** Nouns that name it by themselves. */
  readonly nouns: Phrases;
  /** Nouns that name it only between the parties ("Trump-Putin talks"). */
  readonly looseNouns: Phrases;
  /** Verbs that tell of it, with the other party as object or subject. */
  readonly verbs: Phrases;
  /** Verbs that mean it only with the other party as their object ("called Putin"). */
  readonly looseVerbs: Phrases;
  /** Phrases that make any telling between the parties one ("by phone"). */
  readonly manners: Phrases;
  /** Phrases that look like it and are not ("a call for"). */
  readonly traps: Phrases;
}

/** Everything the engine knows of a language. */
export interface Language {
  /** BCP 47 language subtag. */
  readonly subtag: string;
  /** Written with a full stop that ends no sentence, without that stop. */
  readonly abbreviations: readonly string[];
  /** Endings that are words of their own ("n't"), with a straight apostrophe. */
  readonly clitics: readonly string[];
  /** Second parts that a hyphen keeps with the first even between capitals ("elect"). */
  readonly suffixes: readonly string[];
  /** Endings of words of manner, which stand between a subject and its verb ("flatly"). */
  readonly adverbEndings: readonly string[];
  /** Endings of regular verbs that need no list ("denied", "softening"). */
  readonly verbEndings: readonly string[];
  readonly words: Readonly<Record<Tag, Phrases>>;
  /** Monday first. */
  readonly weekdays: readonly Phrases[];
  /** January first. */
  readonly months: readonly Phrases[];
  /** Names of seasons with their first month, 0 for January: [phrases, month]; each is three months long. */
  readonly seasons: readonly (readonly [Phrases, number])[];
  /** Phrases that name days counted from the article's date: [phrases, first day, last day]. */
  readonly days: readonly (readonly [Phrases, number, number])[];
  readonly families: Readonly<Record<string, EventFamily>>;
  /** Null where nobody has labelled enough sentences yet. */
  readonly weighing: Weighing | null;
}

/** The phrases of a list with commas between them. */
export function phrases(list: string): Phrases {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
