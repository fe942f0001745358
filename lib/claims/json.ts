/** Text that is no JSON, and the line (from 1) where that shows. */
export class BrokenJson extends Error {
  override readonly name = 'BrokenJson';
  readonly line: number;

  constructor(line: number) {
    super(`No JSON from line ${line}`);
    this.line = line;
  }
}

/** A JSON text's value, and the line (from 1) on which each of its objects and lists begins. */
export interface LinedJson {
  readonly value: unknown;
  readonly lineOf: (object: object) => number;
}

/** Far deeper than any record of ours; deeper text is hostile. */
const DEPTH_LIMIT = 64;
const BLANK = /[ \t\r\n]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Reads JSON as `JSON.parse` does, which tells the line of an error in some browsers only and that of
 * a record in none. Its objects have no prototype, so that no key of a file reaches one. Throws BrokenJson.
 */
export function linedJson(text: string): LinedJson {
  const reader = new Reader(text);
  const value = reader.whole();
  return { value, lineOf: (object) => reader.lines.get(object) ?? 1 };
}

class Reader {
  readonly lines = new WeakMap<object, number>();
  readonly #text: string;
  #at = 0;
  #line = 1;
  #counted = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): unknown {
    const value = this.#value(0);
    this.#taken(BLANK);
    if (this.#at < this.#text.length) throw this.#broken();
    return value;
  }

  #value(depth: number): unknown {
    if (depth > DEPTH_LIMIT) throw this.#broken();
    if (this.#takes('{')) return this.#members(depth);
    if (this.#takes('[')) return this.#items(depth);
    return this.#text[this.#at] === '"' ? this.#string() : this.#parsed(this.#taken(SCALAR));
  }

  #members(depth: number): object {
    const object: Record<string, unknown> = Object.create(null);
    this.lines.set(object, this.#lineHere());
    if (this.#takes('}')) return object;
    do {
      this.#taken(BLANK);
      const key = String(this.#string());
      this.#expect(':');
      object[key] = this.#value(depth + 1);
    } while (this.#takes(','));
    this.#expect('}');
    return object;
  }

  #items(depth: number): unknown[] {
    const list: unknown[] = [];
    this.lines.set(list, this.#lineHere());
    if (this.#takes(']')) return list;
    do list.push(this.#value(depth + 1));
    while (this.#takes(','));
    this.#expect(']');
    return list;
  }

  /** By hand: an expression runs out of stack on a long text full of escapes. */
  #string(): unknown {
    if (this.#text[this.#at] !== '"') throw this.#broken();
    let end = this.#at + 1;
    while (end < this.#text.length && this.#text[end] !== '"') {
      end += this.#text[end] === '\\' ? 2 : 1;
    }
    const value = this.#parsed(this.#text.slice(this.#at, end + 1));
    this.#at = end + 1;
    return value;
  }

  #parsed(scalar: string): unknown {
    try {
      return JSON.parse(scalar);
    } catch {
      throw this.#broken();
    }
  }

  #expect(sign: string): void {
    if (!this.#takes(sign)) throw this.#broken();
  }

  #takes(sign: string): boolean {
    this.#taken(BLANK);
    if (this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #taken(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #broken(): BrokenJson {
    return new BrokenJson(this.#lineHere());
  }

  #lineHere(): number {
    for (; this.#counted < this.#at; this.#counted++) {
      if (this.#text[this.#counted] === '\n') this.#line++;
    }
    return this.#line;
  }
}
