import { expect, test } from 'vitest';
import { table } from '../../scripts/table.ts';

const COLUMNS = [
  { title: 'Sentence', share: 3 },
  { title: 'Who', share: 1 },
];

test('words are wrapped to the width of their column, and rows keep their cells together', () => {
  const rows = [['There was no conversation at all', 'Peskov']];
  expect(table(COLUMNS, rows, 26).split('\n')).toEqual([
    'Sentence            Who',
    '──────────────────  ──────',
    'There was no        Peskov',
    'conversation at',
    'all',
  ]);
});

test('a word longer than its column is cut', () => {
  expect(table(COLUMNS, [['Ja', 'Chernihivska']], 26)).toContain('\nJa                  Cherni\n');
});
