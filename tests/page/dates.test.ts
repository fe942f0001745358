import { describe, expect, test } from 'vitest';
import { dateInPath, isoDate } from '../../lib/page/dates.ts';

const NOW = Date.parse('2024-11-20T12:00:00Z');

describe('the day a page names', () => {
  test.each([
    ['a date', '2024-11-10', '2024-11-10'],
    ['a date-time keeps its publisher’s day', '2024-11-10T23:30:00-05:00', '2024-11-10'],
    ['a date-time with a space', '2024-11-10 08:00:00', '2024-11-10'],
    ['a date without hyphens', '20241110', '2024-11-10'],
    ['a month in words', 'November 10, 2024', '2024-11-10'],
    ['the form of mail headers', 'Sun, 10 Nov 2024 23:20:00 GMT', '2024-11-10'],
    ['a day that the zone of the reader may not have reached', '2024-11-21', '2024-11-21'],
  ])('%s', (_, written, expected) => {
    expect(isoDate(written, NOW)).toBe(expected);
  });
});

describe('no day', () => {
  test.each([
    ['nothing', ''],
    ['words', 'yesterday evening'],
    ['an ambiguous order of day and month', '11/10/2024'],
    ['a day that no month has', '2024-02-30'],
    ['the beginning of the computer’s time', '1970-01-01T00:00:00Z'],
    ['the first year', '0001-01-01'],
    ['the future', '2031-05-01'],
    ['a number', '1731240000'],
  ])('%s', (_, written) => {
    expect(isoDate(written, NOW)).toBeNull();
  });
});

test.each([
  ['/world/2024/11/10/a-call', '2024-11-10'],
  ['/2024-11-10-a-call.html', '2024-11-10'],
  ['/story/20241110', null],
  ['/2024/13/40/a-call', null],
])('the path %s names the day %s', (path, expected) => {
  expect(dateInPath(path, NOW)).toBe(expected);
});
