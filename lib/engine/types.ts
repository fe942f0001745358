/** Half-open range of UTF-16 code units in the text of one block (W3C TextPositionSelector). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span in the block with that index in the article's `blocks`. */
export interface Place extends Span {
  readonly block: number;
}

/** How one sentence treats a claim. */
export type Stance = 'reported' | 'denied' | 'unconfirmed';

/** What a cue signals, after BioScope and CoNLL-2010. */
export type CueKind =
  | 'negation'
  | 'denial'
  | 'hedge'
  | 'no-comment'
  | 'question'
  | 'report'
  | 'assertion';

/** The words of a sentence that decided its stance. */
export interface Cue extends Place {
  readonly text: string;
  readonly kind: CueKind;
}

/** Who is said to take the stance; the place may lie in an earlier sentence. */
export interface Attribution extends Place {
  readonly text: string;
}

/** What a block is on its page. An aside (a related story, a comment) needs an unmistakable sentence. */
export type BlockRole = 'headline' | 'text' | 'list' | 'quotation' | 'caption' | 'aside';

/** The text of one paragraph-like element. */
export interface Block {
  readonly text: string;
  readonly role: BlockRole;
  /** BCP 47 tag as the page declares it for this block, null where it declares none. */
  readonly lang: string | null;
}

/** One document as the engine reads it. */
export interface Article {
  /** BCP 47 tag of the whole, null where unknown. */
  readonly lang: string | null;
  /** ISO 8601 date of publication, null where unknown. */
  readonly date: string | null;
  /** In reading order. */
  readonly blocks: readonly Block[];
}

/** One decision on the way to a mark, in the order they were taken. */
export interface Step {
  readonly stage:
    | 'sentences'
    | 'mentions'
    | 'event'
    | 'stance'
    | 'attribution'
    | 'discourse'
    | 'marks';
  /** Kebab-case name of the rule that decided. */
  readonly rule: string;
  /** The words it decided on, empty where it needed none. */
  readonly words: string;
}

/** A sentence about a claim, and how it treats it. */
export interface Mark extends Place {
  readonly text: string;
  /** Id of the claim. */
  readonly claim: string;
  readonly stance: Stance;
  /** Null where the article itself speaks. */
  readonly attribution: Attribution | null;
  /** The deciding cue first. */
  readonly cues: readonly Cue[];
  /** What decided: the sentence's wording, the claim's standing, or the user's verdict. */
  readonly basis: 'wording' | 'standing' | 'verdict';
  readonly path: readonly Step[];
}

/** A sentence that names a claim's parties and an event of its kind, but another one. */
export interface NearMiss extends Place {
  readonly text: string;
  readonly claim: string;
  readonly reason: 'other-date' | 'other-parties' | 'future' | 'general';
}

/** What the engine found in an article, in reading order. */
export interface Reading {
  readonly marks: readonly Mark[];
  readonly similar: readonly NearMiss[];
}

/** The names of a party in one language. */
export interface Aliases {
  /** Names that mean this party wherever they stand: "Donald Trump", "Trump". */
  readonly names: readonly string[];
  /** Descriptions that mean it where the article makes it clear: "the president-elect". */
  readonly epithets: readonly string[];
  /** Those who speak for it: an office, a spokesman, a capital ("the Kremlin", "Dmitry Peskov"). */
  readonly voices: readonly string[];
}

/** Somebody who takes part in a claim's event. */
export interface Party {
  readonly name: string;
  readonly pronoun: 'he' | 'she' | 'it' | 'they';
  /** By language subtag ("en"). */
  readonly aliases: Readonly<Record<string, Aliases>>;
}

/** The kind of event: a family of the language data, and words of the claim's own. */
export interface EventPattern {
  /** Key of `families` in the language data; 'other' for an event known by its words alone. */
  readonly family: string;
  /** By language subtag. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Inclusive, in ISO 8601 dates. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Somebody known to bear on the claim, as an article may name it: "the Post". */
export interface Teller {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly stance: Stance;
}

/** What the engine has to know of a claim to find it. */
export interface TrackedClaim {
  readonly id: string;
  readonly parties: readonly Party[];
  readonly event: EventPattern;
  readonly period: Period | null;
  /** Id of the claim whose event this one turns on (who was told of the call, say), else null. */
  readonly within: string | null;
  readonly tellers: readonly Teller[];
  /** What a bare mention takes. */
  readonly standing: Stance;
  /** The user's verdict for all its sentences, null to leave it to their wording. */
  readonly verdict: Stance | null;
}
