import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shippedEntries } from '../../lib/claims/shipped.ts';
import { trackedClaim } from '../../lib/claims/tracked.ts';
import { compileClaims, readArticle } from '../../lib/engine/read.ts';
import { SmallSet } from '../../lib/engine/small-set.ts';
import { HOSTILE } from '../bench/hostile.ts';
import { hostileArticle } from '../bench/texts.ts';

const claims = compileClaims(shippedEntries.map(trackedClaim));

/** How often a set, a map or a word's tags are asked while the text is read, as is done for every word and rule. */
function questionsOf(words: string, times: number): number {
  const article = hostileArticle(words, times);
  const { has } = Set.prototype;
  const { get } = Map.prototype;
  const { has: hasTag } = SmallSet.prototype;
  let questions = 0;
  Set.prototype.has = function (value) {
    questions += 1;
    return has.call(this, value);
  };
  SmallSet.prototype.has = function (value) {
    questions += 1;
    return hasTag.call(this, value);
  };
  Map.prototype.get = function (key) {
    questions += 1;
    return get.call(this, key);
  };
  try {
    readArticle(article, claims);
  } finally {
    Object.assign(Set.prototype, { has });
    Object.assign(Map.prototype, { get });
    Object.assign(SmallSet.prototype, { has: hasTag });
  }
  return questions;
}

describe('work grows with the length of the text, not faster', () => {
  test.each(HOSTILE)('%s', (_, words) => {
    const times = 300;
    expect(questionsOf(words, 4 * times) / questionsOf(words, times)).toBeLessThan(4.8);
  });
});

/** A repeated group that has a repetition in it, which may try each split of the text. */
const NESTED = /\((?:[^()\\]|\\.)*[*+}](?:[^()\\]|\\.)*\)(?:[*+]|\{\d*,)/;

describe('no expression of the engine repeats a repetition', () => {
  test.each(expressions('../../lib/engine/'))('%s: %s', (_, expression) => {
    expect(expression).not.toMatch(NESTED);
  });

  test.each(['(a+)+b', '(?:a*)*', '(\\w{2,}x)+', '([a-z]+,){2,}'])('%s would be one', (source) => {
    expect(source).toMatch(NESTED);
  });
});

/** The regular expressions written out in the sources of a folder: [file, expression]. */
function expressions(path: string): [string, string][] {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      expressionsIn(readFileSync(new URL(file, folder), 'utf8')).map(
        (expression): [string, string] => [file, expression],
      ),
    );
}

const LITERAL = /(?<=[(=?:,!&|]\s*)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\]|\\.)*\])+)\/[a-z]*/g;

function expressionsIn(source: string): string[] {
  const code = source.replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  return [...code.matchAll(LITERAL)].map(([, expression]) => expression ?? '');
}
