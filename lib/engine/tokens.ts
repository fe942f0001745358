import type { Tag } from './languages/language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Span } from './types.ts';

/** A word, a number or a mark of punctuation, with what the language knows of it. */
export interface Token extends Span {
  /** Lower case, with straight quotation marks and apostrophes. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** All of its letters are capitals. */
  readonly upper: boolean;
  /** White space, or nothing at all, stands before it. */
  readonly spaced: boolean;
  readonly tags: ReadonlySet<Tag>;
  /** Can begin the name of a time. */
  readonly timely: boolean;
  /** How many tokens the phrase takes that begins here; 0 inside of one. */
  readonly width: number;
}

/** A token before the lexicon is asked about the phrases it stands in. */
interface Shape extends Span, Form {
  readonly spaced: boolean;
  tags: ReadonlySet<Tag>;
  width: number;
}

type Spelling = Pick<Token, 'lower' | 'kind' | 'capital' | 'upper'>;

/** What a word or mark is wherever it stands. */
interface Form extends Spelling {
  /** What its ending tells of it, where no list has it. */
  readonly tags: ReadonlySet<Tag>;
  readonly timely: boolean;
}

/** A word, and the ending that is a word of its own ("n't"). */
export interface Forms {
  readonly word: Form;
  readonly ending: Form | null;
}

const NO_TAGS: ReadonlySet<Tag> = new Set();
const WORD = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const CAPITAL = /\p{Lu}/u;

/** The tokens of a block, in order; offsets are UTF-16 code units of its text. */
export function tokensOf(text: string, lexicon: Lexicon): Token[] {
  return tagged(shapesOf(text, lexicon), lexicon);
}

/** The lower-cased words of a name or phrase, cut as the tokens of a text are. */
export function wordsOf(phrase: string, lexicon: Lexicon): string[] {
  return shapesOf(phrase, lexicon).map((shape) => shape.lower);
}

function shapesOf(text: string, lexicon: Lexicon): Shape[] {
  const shapes: Shape[] = [];
  let end = 0;
  for (;;) {
    const start = pastSpace(text, end);
    if (start >= text.length) return shapes;
    const spaced = start > end || start === 0;
    end = endOfToken(text, start, lexicon);
    const { word, ending } = formsOf(text.slice(start, end), lexicon);
    const middle = end - (ending?.lower.length ?? 0);
    shapes.push(shapeOf(word, start, middle, spaced));
    if (ending !== null) shapes.push(shapeOf(ending, middle, end, false));
  }
}

function shapeOf(form: Form, start: number, end: number, spaced: boolean): Shape {
  const { lower, kind, capital, upper, tags, timely } = form;
  return { start, end, lower, kind, capital, upper, spaced, tags, timely, width: 1 };
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
  while (continuesWord(text, start, end, lexicon)) end = endOfLetters(text, end + 1);
  return text.charAt(end) === '.' && stopBelongs(text, start, end, lexicon) ? end + 1 : end;
}

function endOfLetters(text: string, from: number): number {
  let end = from;
  while (end < text.length && (isWordAt(text, end) || isDigitAt(text, end))) end += 1;
  return end;
}

/** A hyphen parts two capitalised names ("Smith-Jones" as well as "Paris-Dakar"), and no other words. */
function continuesWord(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  const joint = text.charAt(end);
  if (!isWordAt(text, end + 1)) return false;
  if (isApostrophe(joint)) return true;
  if (joint === '.') return end - start === 1 || text.charAt(end - 2) === '.';
  if (joint !== '-' && joint !== '‑') return false;
  const next = text.slice(end + 1, endOfLetters(text, end + 1)).toLowerCase();
  return (
    lexicon.suffixes.has(next) ||
    !(CAPITAL.test(text.charAt(start)) && CAPITAL.test(text.charAt(end + 1)))
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
function formsOf(raw: string, lexicon: Lexicon): Forms {
  const known = lexicon.forms.get(raw);
  if (known !== undefined) return known;
  if (lexicon.forms.size >= MOST_FORMS) lexicon.forms.clear();
  const forms = newForms(raw, lexicon);
  lexicon.forms.set(raw, forms);
  return forms;
}

function newForms(raw: string, lexicon: Lexicon): Forms {
  const lower = plain(raw);
  const kind: Token['kind'] = isDigitAt(raw, 0) ? 'number' : isWordAt(raw, 0) ? 'word' : 'mark';
  const capital = kind === 'word' && CAPITAL.test(raw.charAt(0));
  const upper = capital && raw.length > 1 && raw === raw.toUpperCase();
  const clitic =
    kind === 'word'
      ? lexicon.clitics.find((ending) => lower.length > ending.length && lower.endsWith(ending))
      : undefined;
  if (clitic === undefined)
    return { word: formOf({ lower, kind, capital, upper }, lexicon), ending: null };
  const word = { lower: lower.slice(0, -clitic.length), kind, capital, upper };
  const ending = { lower: clitic, kind, capital: false, upper: false };
  return { word: formOf(word, lexicon), ending: formOf(ending, lexicon) };
}

function formOf(form: Spelling, lexicon: Lexicon): Form {
  const timely = form.kind === 'number' || lexicon.timeWords.has(form.lower);
  return { ...form, tags: tagsByEnding(form, lexicon), timely };
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
function tagged(shapes: Shape[], lexicon: Lexicon): Token[] {
  for (let at = 0; at < shapes.length; ) {
    const shape = shapes[at];
    if (shape === undefined) break;
    const match = lexicon.phrases.at(shapes, at, shapes.length);
    if (match !== null) shape.tags = match.values;
    shape.width = match?.width ?? 1;
    for (let inner = 1; inner < shape.width; inner += 1) {
      const part = shapes[at + inner];
      if (part === undefined) break;
      part.width = 0;
      part.tags = NO_TAGS;
    }
    at += shape.width;
  }
  return shapes;
}

const ADVERB: ReadonlySet<Tag> = new Set<Tag>(['adverb']);

function tagsByEnding({ lower, kind, capital }: Spelling, lexicon: Lexicon): ReadonlySet<Tag> {
  if (kind !== 'word' || capital || lower.length < 5) return NO_TAGS;
  return lexicon.adverbEndings.some((ending) => lower.endsWith(ending)) ? ADVERB : NO_TAGS;
}
