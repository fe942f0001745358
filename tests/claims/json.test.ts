import { describe, expect, test } from 'vitest';
import { BrokenJson, linedJson } from '../../lib/claims/json.ts';

const brokenLine = (text: string) => {
  try {
    linedJson(text);
    return 'read';
  } catch (error) {
    return error instanceof BrokenJson ? error.line : error;
  }
};

test.each([
  ['numbers', '[0, -1.5, 2e3, 1E-2]'],
  ['constants', '[true, false, null]'],
  ['escapes', String.raw`["a\"b\\c\u00e9\n\/"]`],
  ['nesting and blanks', ' {"a": [ {"b": {} } , [] ]\r\n, "c":\t""} '],
  ['a lone scalar', '"text"'],
])('%s read as JSON.parse reads them', (_, text) => {
  expect(JSON.stringify(linedJson(text).value)).toBe(JSON.stringify(JSON.parse(text)));
});

test.each([
  ['nothing at all', '', 1],
  ['a comma too many', '{\n"a": 1,\n}', 3],
  ['a comma too few', '[\n1\n2]', 3],
  ['a bracket that is never closed', '{"a": [\n1,\n2\n', 4],
  ['a text that is never closed', '{\n"a": "open\n}', 2],
  ['a number with a leading zero', '[\n\n01]', 3],
  ['a word that is none', '[\ntreu]', 2],
  ['an escape that is none', '[\n"\\x"]', 2],
  ['a second value', '{}\n{}', 2],
  ['a text of nothing but escapes', `[\n"${'\\n'.repeat(5_000_000)}" 1]`, 2],
  ['brackets without end', `\n${'['.repeat(1_000_000)}`, 2],
])('%s is broken where it shows', (_, text, line) => {
  expect(brokenLine(text)).toBe(line);
});

describe('lines', () => {
  test('each object knows the line it begins on', () => {
    const { value, lineOf } = linedJson('[\n{"a": "\\n"},\n\n  {}\n]');
    expect((value as object[]).map(lineOf)).toEqual([2, 4]);
  });
});

test('a key of a file reaches no prototype', () => {
  const { value } = linedJson('{"__proto__": {"enabled": true}}');
  expect(Object.getPrototypeOf(value)).toBeNull();
  expect({}).not.toHaveProperty('enabled');
});
