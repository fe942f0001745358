import { expect, test } from 'vitest';
import { decidingWords } from '../../components/card/deciding-words.ts';
import type { Cue, CueKind, Mark } from '../../lib/engine/types.ts';

const START = 40;

/** A mark on the sentence, 40 code units into its block, with these cues. */
function markOf(text: string, ...cues: readonly (readonly [text: string, kind: CueKind])[]): Mark {
  return {
    block: 0,
    start: START,
    end: START + text.length,
    text,
    claim: 'call',
    stance: 'denied',
    attribution: null,
    cues: cues.map(([words, kind]) => cueOf(text, words, kind)),
    basis: 'wording',
    path: [],
  };
}

function cueOf(sentence: string, text: string, kind: CueKind): Cue {
  const start = START + sentence.indexOf(text);
  return { block: 0, start, end: start + text.length, text, kind };
}

test.each([
  ['nothing where no words decided', markOf('They spoke.'), null],
  ['the only cue', markOf('It is false.', ['false', 'denial']), 'false'],
  [
    'a negation with what it negates',
    markOf('There was no conversation.', ['no', 'negation'], ['conversation', 'assertion']),
    'no conversation',
  ],
  [
    'two cues in the order of the sentence',
    markOf('It never took place.', ['took place', 'negation'], ['never', 'negation']),
    'never took place',
  ],
  [
    'the first of two that stand far apart',
    markOf('He calls the whole story fiction.', ['fiction', 'denial'], ['calls', 'denial']),
    'fiction',
  ],
  [
    'no verb of saying',
    markOf('False, he said.', ['False', 'denial'], ['said', 'report']),
    'False',
  ],
])('the words that decided are %s', (_, mark, expected) => {
  expect(decidingWords(mark)).toBe(expected);
});
