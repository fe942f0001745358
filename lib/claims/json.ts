import { type Node, type ParseError, parseTree } from 'jsonc-parser';

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

/**
 * Reads strict JSON and remembers its lines, which `JSON.parse` does not tell. Its objects have no
 * prototype, so that no key of a file reaches one. Throws BrokenJson.
 */
export function linedJson(text: string): LinedJson {
  const errors: ParseError[] = [];
  const tree = treeOf(text, errors);
  const [error] = errors;
  if (tree === undefined || error !== undefined) {
    throw new BrokenJson(lineCounter(text)(error?.offset ?? 0));
  }
  const lineAt = lineCounter(text);
  const lines = new WeakMap<object, number>();
  const value = built(tree, (object, { offset }) => lines.set(object, lineAt(offset)));
  return { value, lineOf: (object) => lines.get(object) ?? 1 };
}

function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    // Nested so deep that the stack does not hold it: no record of ours, and hostile.
    if (error instanceof RangeError) throw new BrokenJson(lineCounter(text)(text.search(/\S/)));
    throw error;
  }
}

function built(node: Node, begun: (object: object, node: Node) => void): unknown {
  const { type, children = [], value } = node;
  if (type !== 'object' && type !== 'array') return value;
  const made: Record<string, unknown> | unknown[] = type === 'array' ? [] : Object.create(null);
  begun(made, node);
  for (const child of children) {
    if (Array.isArray(made)) made.push(built(child, begun));
    else Object.assign(made, memberOf(child, begun));
  }
  return made;
}

function memberOf(
  { children: [key, value] = [] }: Node,
  begun: (object: object, node: Node) => void,
): object {
  const member = Object.create(null);
  if (key !== undefined && value !== undefined) member[key.value] = built(value, begun);
  return member;
}

/** Tells the line (from 1) of an offset in UTF-16 code units, asked for in rising order. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let counted = 0;
  return (offset) => {
    for (; counted < offset; counted++) if (text[counted] === '\n') line++;
    return line;
  };
}
