import { expect, test } from 'vitest';
import { LEAD, lastMark } from './reading.ts';

test.each([
  [
    'a name with its function',
    'Kremlin spokesman Dmitry Peskov denied the call.',
    'Kremlin spokesman Dmitry Peskov',
  ],
  ['behind what is said', 'The call never happened, the Kremlin said.', 'the Kremlin'],
  [
    'before what is said',
    'According to the Post, the call was short but the two spoke.',
    'the Post',
  ],
  [
    'within what is said',
    'In the call, the Post said, Trump urged Putin not to escalate.',
    'the Post',
  ],
  ['a label', 'Kremlin: Trump and Putin did not speak', 'Kremlin'],
  [
    'past a remark between commas',
    'Peskov, asked about the story, dismissed it as fiction.',
    'Peskov',
  ],
  ['past a time', 'The Kremlin on Monday rejected the report.', 'The Kremlin'],
  [
    'people who know',
    'Trump urged restraint in the call, people familiar with the matter said.',
    'people familiar with the matter',
  ],
  ['the inner of two', 'The Post reported that Trump phoned Putin, AFP reports.', 'The Post'],
  ['a passive', 'The report was rejected by the Kremlin.', 'the Kremlin'],
  [
    'a name before a quotation',
    'Peskov’s answer was short: “There was no conversation.”',
    'Peskov',
  ],
  ['nobody, where the article speaks', 'Trump rang Putin on Thursday.', null],
])('%s', (_, sentence, who) => {
  expect(lastMark(`${LEAD} ${sentence}`)?.attribution?.text ?? null).toBe(who);
});

test.each([
  ['a pronoun', 'Peskov denied the call. “There was no conversation,” he said.', 'Peskov'],
  ['a bare function', 'Peskov denied the call. The spokesman said it was fiction.', 'Peskov'],
  [
    'an outlet by its kind',
    'Trump raised the issue of land in the call, the paper wrote.',
    'the Washington Post',
  ],
  ['a quotation that goes on', 'Peskov denied the call. “There was no conversation.”', 'Peskov'],
])('%s means who spoke before', (_, text, who) => {
  expect(lastMark(`${LEAD} ${text}`)?.attribution?.text).toBe(who);
});
