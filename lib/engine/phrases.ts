import type { Phrases } from './languages/language.ts';
import { SmallSet } from './small-set.ts';

/** How many words may stand in the gap of a phrase such as "brush … aside". */
const WIDEST_GAP = 6;

/** The words that phrases are made of, numbered so that a text is looked up once for all its phrases. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();

  /** 0 for a word that no phrase has. */
  numberOf(word: string): number {
    return this.numbers.get(word) ?? 0;
  }

  /** The word's number, a new one where it has none. */
  enter(word: string): number {
    const number = this.numbers.get(word) ?? this.numbers.size + 1;
    this.numbers.set(word, number);
    return number;
  }
}

/** What may follow the words so far, by numbers; a small part of it is ever filled, so little is made ahead. */
interface Node<Value> {
  next: Map<number, Node<Value>> | null;
  /** Particles that may close the phrase after a gap. */
  closing: Map<number, SmallSet<Value>> | null;
  values: SmallSet<Value> | null;
}

/** Words that a matcher can walk over. */
export interface Worded {
  readonly number: number;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** What stands at a position: the values of its longest phrase, the words it takes, and where a gap closed. */
export interface Match<Value> {
  readonly values: SmallSet<Value>;
  readonly width: number;
}

function node<Value>(): Node<Value> {
  return { next: null, closing: null, values: null };
}

/** The plain phrases that one with alternatives stands for. */
export function alternatives(phrase: string): string[][] {
  return phrase
    .split(' ')
    .reduce<string[][]>(
      (heads, word) => heads.flatMap((head) => word.split('/').map((choice) => [...head, choice])),
      [[]],
    );
}

/** A dictionary of phrases, asked by position; the longest phrase wins. */
export class PhraseBook<Value> {
  /** By the number of the first word. */
  private readonly starts: (Node<Value> | undefined)[] = [];
  private readonly none = new SmallSet<Value>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  add(phrases: Phrases, value: Value): void {
    for (const words of phrases.flatMap(alternatives)) this.addWords(words, value);
  }

  addWords(words: readonly string[], value: Value): void {
    const gap = words.indexOf('…');
    const [first = '', ...rest] = gap < 0 ? words : words.slice(0, gap);
    let at = this.start(this.vocabulary.enter(first));
    for (const word of rest) at = following(at, this.vocabulary.enter(word));
    if (gap < 0) {
      at.values = (at.values ?? this.none).with(value);
      return;
    }
    const particle = this.vocabulary.enter(words[gap + 1] ?? '');
    at.closing ??= new Map();
    at.closing.set(particle, (at.closing.get(particle) ?? this.none).with(value));
  }

  private start(number: number): Node<Value> {
    while (this.starts.length <= number) this.starts.push(undefined);
    const start = this.starts[number] ?? node<Value>();
    this.starts[number] = start;
    return start;
  }

  /** Whether some phrase begins with the word. */
  mayBegin({ number }: Worded): boolean {
    return number < this.starts.length && this.starts[number] !== undefined;
  }

  /** Null when no phrase begins there. */
  at(words: readonly Worded[], from: number, to: number): Match<Value> | null {
    const first = words[from];
    if (first === undefined || from >= to || !this.mayBegin(first)) return null;
    let found: Match<Value> | null = null;
    let at = this.starts[first.number];
    for (let index = from; at !== undefined; ) {
      index += 1;
      if (at.values !== null) found = { values: at.values, width: index - from };
      const closed = at.closing === null ? null : closing(at.closing, words, index, to);
      if (closed !== null)
        found = { values: union(at.values ?? this.none, closed), width: index - from };
      const next = index < to && at.next !== null ? words[index] : undefined;
      at = next === undefined ? undefined : at.next?.get(next.number);
    }
    return found;
  }
}

function following<Value>(at: Node<Value>, number: number): Node<Value> {
  at.next ??= new Map();
  const known = at.next.get(number) ?? node<Value>();
  at.next.set(number, known);
  return known;
}

function union<Value>(one: SmallSet<Value>, other: SmallSet<Value>): SmallSet<Value> {
  let both = one;
  for (const value of other) both = both.with(value);
  return both;
}

function closing<Value>(
  particles: ReadonlyMap<number, SmallSet<Value>>,
  words: readonly Worded[],
  from: number,
  to: number,
): SmallSet<Value> | null {
  for (let index = from; index < Math.min(to, from + WIDEST_GAP); index += 1) {
    const word = words[index];
    if (word === undefined || (word.kind === 'mark' && word.lower !== ',')) return null;
    const values = particles.get(word.number);
    if (values !== undefined) return values;
  }
  return null;
}
