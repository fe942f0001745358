import type { Tag } from './languages/language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match } from './phrases.ts';
import { SmallSet } from './small-set.ts';
import type { Span } from './types.ts';

/** A word, a number or a mark of punctuation, with what the language knows of it. */
export interface Token extends Span {
  /** Lower case, with straight quotation marks and apostrophes. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Its number among the words of phrases, 0 where none has it. */
  readonly number: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** All of its letters are capitals. */
  readonly upper: boolean;
  /** White space, or nothing at all, stands before it. */
  readonly spaced: boolean;
  readonly tags: SmallSet<Tag>;
  /** Can begin the name of a time. */
  readonly timely: boolean;
  /** Ends as verbs do. */
  readonly inflected: boolean;
  /** How many tokens the phrase takes that begins here; 0 inside of one. */
  readonly width: number;
}

type Spelling = Pick<Token, 'lower' | 'kind' | 'capital' | 'upper'>;

/** What a word or mark is wherever it stands. */
export class Form implements Spelling {
  readonly lower: string;
  readonly kind: Token['kind'];
  readonly number: number;
  readonly capital: boolean;
  readonly upper: boolean;
  /** What its ending tells of it, where no list has it. */
  readonly tags: SmallSet<Tag>;
  readonly timely: boolean;
  readonly inflected: boolean;
  /** The ending that is a word of its own ("n't"). */
  readonly clitic: Form | null;

  constructor(spelling: Spelling, lexicon: Lexicon, clitic: Form | null = null) {
    this.lower = spelling.lower;
    this.kind = spelling.kind;
    this.number = lexicon.vocabulary.numberOf(spelling.lower);
    this.capital = spelling.capital;
    this.upper = spelling.upper;
    this.tags = tagsByEnding(spelling, lexicon);
    this.timely = spelling.kind === 'number' || lexicon.timeWords.has(spelling.lower);
    this.inflected = isInflected(spelling, lexicon);
    this.clitic = clitic;
  }
}

/** A form where it stands; the lexicon has yet to tell of the phrase that it stands in. */
class Place implements Token {
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
  tags: SmallSet<Tag>;
  width = 1;
  private readonly form: Form;

  constructor(form: Form, start: number, end: number, spaced: boolean) {
    this.form = form;
    this.start = start;
    this.end = end;
    this.spaced = spaced;
    this.tags = form.tags;
  }

  get lower() {
    return this.form.lower;
  }

  get kind() {
    return this.form.kind;
  }

  get number() {
    return this.form.number;
  }

  get capital() {
    return this.form.capital;
  }

  get upper() {
    return this.form.upper;
  }

  get timely() {
    return this.form.timely;
  }

  get inflected() {
    return this.form.inflected;
  }
}

const NO_TAGS: SmallSet<Tag> = new SmallSet();
const WORD = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const CAPITAL = /\p{Lu}/u;

/** The tokens of a block, in order; offsets are UTF-16 code units of its text. */
export function tokensOf(text: string, lexicon: Lexicon): Token[] {
  return tagged(placesOf(text, lexicon), lexicon);
}

/** The lower-cased words of a name or phrase, cut as the tokens of a text are. */
export function wordsOf(phrase: string, lexicon: Lexicon): string[] {
  return placesOf(phrase, lexicon).map(({ lower }) => lower);
}

function placesOf(text: string, lexicon: Lexicon): Place[] {
  const places: Place[] = [];
  let end = 0;
  for (;;) {
    const start = pastSpace(text, end);
    if (start >= text.length) return places;
    const spaced = start > end || start === 0;
    end = endOfToken(text, start, lexicon);
    const form = formOf(text.slice(start, end), lexicon);
    if (form.clitic === null) {
      places.push(new Place(form, start, end, spaced));
      continue;
    }
    const middle = end - form.clitic.lower.length;
    places.push(new Place(form, start, middle, spaced), new Place(form.clitic, middle, end, false));
  }
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 160 ||
    (code >= 9 && code <= 13) ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f
  );
}

function pastSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    WORD.test(text.charAt(at)) ||
    (code >= 0xd800 && code <= 0xdbff && WORD.test(text.slice(at, at + 2)))
  );
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 48 && code <= 57 : DIGIT.test(text.charAt(at));
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === '’' || character === 'ʼ';
}

/** End of the token that begins there: a word with inner hyphens and apostrophes, a number, or one mark. */
function endOfToken(text: string, start: number, lexicon: Lexicon): number {
  if (isDigitAt(text, start)) return endOfNumber(text, start);
  if (!isWordAt(text, start)) {
    const code = text.charCodeAt(start);
    return start + (code >= 0xd800 && code <= 0xdbff && start + 1 < text.length ? 2 : 1);
  }
  let end = endOfLetters(text, start);
  if (isSpace(text.charCodeAt(end))) return end;
  while (continuesWord(text, start, end, lexicon)) end = endOfLetters(text, end + 1);
  return text.charAt(end) === '.' && stopBelongs(text, start, end, lexicon) ? end + 1 : end;
}

function endOfLetters(text: string, from: number): number {
  let end = from;
  while (end < text.length && (isWordAt(text, end) || isDigitAt(text, end))) end += 1;
  return end;
}

/** A hyphen parts two capitalised names ("Smith-Jones" as well as "Paris-Dakar") and what stands before a month ("mid-May"), and no other words. */
function continuesWord(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const joint = text.charAt(end);
  if (!isWordAt(text, end + 1)) return false;
  if (isApostrophe(joint)) return true;
  if (joint === '.') return end - start === 1 || text.charAt(end - 2) === '.';
  if (joint !== '-' && joint !== '‑') return false;
  const next = text.slice(end + 1, endOfLetters(text, end + 1)).toLowerCase();
  if (!CAPITAL.test(text.charAt(end + 1))) return true;
  return (
    lexicon.suffixes.has(next) || !(CAPITAL.test(text.charAt(start)) || lexicon.months.has(next))
  );
}

/** Whether a full stop is part of the word: an abbreviation or an initial. */
function stopBelongs(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const word = text.slice(start, end);
  if (word.length === 1 && CAPITAL.test(word)) return isSpace(text.charCodeAt(end + 1));
  return lexicon.abbreviations.has(word.toLowerCase());
}

function endOfNumber(text: string, start: number): number {
  let end = start;
  while (
    isDigitAt(text, end) ||
    ('.,:'.includes(text.charAt(end)) && end < text.length && isDigitAt(text, end + 1))
  ) {
    end += 1;
  }
  while (end < text.length && isWordAt(text, end)) end += 1;
  return end;
}

/** How many words are remembered before a new start is made: those of some hundred articles. */
const MOST_FORMS = 20_000;

/** A text uses few words often: each is looked at once. */
function formOf(raw: string, lexicon: Lexicon): Form {
  const known = lexicon.forms.get(raw);
  if (known !== undefined) return known;
  if (lexicon.forms.size >= MOST_FORMS) lexicon.forms.clear();
  const form = newForm(raw, lexicon);
  lexicon.forms.set(raw, form);
  return form;
}

function newForm(raw: string, lexicon: Lexicon): Form {
  const lower = plain(raw);
  const kind: Token['kind'] = isDigitAt(raw, 0) ? 'number' : isWordAt(raw, 0) ? 'word' : 'mark';
  const capital = kind === 'word' && CAPITAL.test(raw.charAt(0));
  const upper = capital && raw.length > 1 && raw === raw.toUpperCase();
  const clitic =
    kind === 'word'
      ? lexicon.clitics.find((ending) => lower.length > ending.length && lower.endsWith(ending))
      : undefined;
  if (clitic === undefined) return new Form({ lower, kind, capital, upper }, lexicon);
  const ending = new Form({ lower: clitic, kind, capital: false, upper: false }, lexicon);
  const word = lower.slice(0, -clitic.length);
  return new Form({ lower: word, kind, capital, upper }, lexicon, ending);
}

/** Lower case, with one kind of apostrophe and quotation mark; same length as the text. */
function plain(raw: string): string {
  const lower = raw.toLowerCase();
  if (lower.length !== raw.length) return raw;
  return UNUSUAL.test(lower) ? evened(lower) : lower;
}

const UNUSUAL = /[^\0-\x7f]/;

function evened(lower: string): string {
  return lower
    .replace(/[’ʼ‘‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/‑/g, '-');
}

/** Gives each token its tags; a phrase leaves all but its first without. */
function tagged(places: Place[], lexicon: Lexicon): Token[] {
  for (let at = 0; at < places.length; ) {
    const match = lexicon.phrases.at(places, at, places.length);
    if (match !== null) takePhrase(places, at, match);
    at += match?.width ?? 1;
  }
  return places;
}

function takePhrase(places: readonly Place[], from: number, match: Match<Tag>): void {
  for (let at = from; at < from + match.width; at += 1) {
    const place = places[at];
    if (place === undefined) return;
    place.tags = at === from ? match.values : NO_TAGS;
    place.width = at === from ? match.width : 0;
  }
}

/** Whether a word without a capital is written like a verb. */
function isInflected({ lower, kind, capital }: Spelling, lexicon: Lexicon): boolean {
  if (kind !== 'word' || capital || lower.length < 5) return false;
  return lexicon.verbEndings.some((ending) => lower.endsWith(ending));
}

const ADVERB: SmallSet<Tag> = new SmallSet<Tag>(['adverb']);

function tagsByEnding({ lower, kind, capital }: Spelling, lexicon: Lexicon): SmallSet<Tag> {
  if (kind !== 'word' || capital || lower.length < 5) return NO_TAGS;
  return lexicon.adverbEndings.some((ending) => lower.endsWith(ending)) ? ADVERB : NO_TAGS;
}
