import type { Phrases } from './languages/language.ts';

/** How many words may stand in the gap of a phrase such as "brush … aside". */
const WIDEST_GAP = 6;

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  /** Particles that may close the phrase after a gap. */
  readonly closing: Map<string, Set<Value>>;
  readonly values: Set<Value>;
  /** By what a particle adds: that with the values of the phrase itself, one set for all its uses. */
  readonly joined: Map<ReadonlySet<Value>, ReadonlySet<Value>>;
}

/** Words that a matcher can walk over. */
export interface Worded {
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** What stands at a position: the values of its longest phrase, the words it takes, and where a gap closed. */
export interface Match<Value> {
  readonly values: ReadonlySet<Value>;
  readonly width: number;
}

function node<Value>(): Node<Value> {
  return { next: new Map(), closing: new Map(), values: new Set(), joined: new Map() };
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
  private readonly root: Node<Value> = node();

  add(phrases: Phrases, value: Value): void {
    for (const words of phrases.flatMap(alternatives)) this.addWords(words, value);
  }

  addWords(words: readonly string[], value: Value): void {
    const gap = words.indexOf('…');
    let at = this.root;
    for (const word of gap < 0 ? words : words.slice(0, gap)) {
      const known = at.next.get(word) ?? node<Value>();
      at.next.set(word, known);
      at = known;
    }
    if (gap < 0) {
      at.values.add(value);
      return;
    }
    const particle = words[gap + 1] ?? '';
    at.closing.set(particle, (at.closing.get(particle) ?? new Set()).add(value));
  }

  /** Null when no phrase begins there. */
  at(words: readonly Worded[], from: number, to: number): Match<Value> | null {
    let found: Match<Value> | null = null;
    let at: Node<Value> | undefined = this.root;
    for (let index = from; index < to; index += 1) {
      at = at.next.get(words[index]?.lower ?? '');
      if (at === undefined) break;
      const width = index + 1 - from;
      if (at.values.size > 0) found = { values: at.values, width };
      const closed = at.closing.size > 0 ? closing(at, words, index + 1, to) : null;
      if (closed !== null) found = { values: joined(at, closed), width };
    }
    return found;
  }
}

function joined<Value>(at: Node<Value>, closed: ReadonlySet<Value>): ReadonlySet<Value> {
  const known = at.joined.get(closed);
  if (known !== undefined) return known;
  const values = new Set([...at.values, ...closed]);
  at.joined.set(closed, values);
  return values;
}

function closing<Value>(
  at: Node<Value>,
  words: readonly Worded[],
  from: number,
  to: number,
): ReadonlySet<Value> | null {
  for (let index = from; index < Math.min(to, from + WIDEST_GAP); index += 1) {
    const word = words[index];
    if (word === undefined || (word.kind === 'mark' && word.lower !== ',')) return null;
    const values = at.closing.get(word.lower);
    if (values !== undefined) return values;
  }
  return null;
}
