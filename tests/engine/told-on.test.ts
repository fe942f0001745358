import { describe, expect, test } from 'vitest';
import { LEAD, lastMark, lastStance, NOTICE } from './reading.ts';

const TOLD =
  'Trump has spoken to Putin, according to the Washington Post, which says that the call was placed on Thursday.';

describe('what was said in the call is told on', () => {
  test.each([
    ['by whoever spoke in it', 'He counselled patience.'],
    ['to the other one', 'He reminded his interlocutor how many bases there are.'],
    ['with nobody who raised it', 'The question of grain was touched on.'],
    ['as what came up', 'Fishing rights got a passing mention.'],
    ['as a wish', 'Trump voiced interest in further talks, one person told the newspaper.'],
    ['as a wish of his', 'Then he said he would like to talk again.'],
    ['as a wish of theirs', 'Its informants mention a plea and a wish for more talks.'],
    ['by a second source', 'A second source puts the length of the call at ten minutes.'],
    ['by several', 'They said Trump had asked for patience.'],
  ])('%s', (_, sentence) => {
    expect(lastStance(`${TOLD}\n${sentence}`)).toBe('reported');
  });

  test.each([
    ['to somebody else', 'He told his wife that dinner was ready.'],
    ['to us', 'He told me, too, that sales were down.'],
    ['as what will come up', 'Sanctions are to be discussed in Brussels on Thursday.'],
    ['as what he may say', 'He could promise nothing.'],
    ['as a wish of somebody else’s', 'Zelensky said he would like to talk again.'],
  ])('and not %s', (_, sentence) => {
    expect(lastStance(`${TOLD}\n${sentence}`)).toBeNull();
  });
});

describe('a known paper tells on behind a denial', () => {
  const DENIED = `${LEAD}\nThe Kremlin denied it.`;

  test.each([
    ['what it had said', 'The Post had described one in some detail.'],
    ['what it was about', 'According to the Post, it dealt with little else than grain.'],
  ])('%s', (_, sentence) => {
    expect(lastStance(`${DENIED}\n${sentence}`)).toBe('reported');
  });

  test.each([['of a day before it', 'The Post reported in July that he was well.']])(
    'and not %s',
    (_, sentence) => {
      expect(lastStance(`${DENIED}\n${sentence}`)).toBeNull();
    },
  );
});

describe('a call', () => {
  test.each([
    ['made from a place', 'Trump made the call on Thursday from Florida, sources told the paper.'],
    ['of the pair on a country', 'The Post reported that the pair talked Ukraine.'],
  ])('%s is the same', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBe('reported');
  });

  test('of its day is the same behind another', () => {
    const other = 'On Sunday he spoke with Olaf Scholz.';
    expect(lastStance(`${LEAD}\n${other}\nDuring the Thursday call, Trump spoke of grain.`)).toBe(
      'reported',
    );
  });

  test('that somebody calls fiction is no call of a kind', () => {
    expect(lastStance(`${LEAD}\nIt is one that the Kremlin calls fiction.`)).toBe('denied');
  });

  test('from somebody is another', () => {
    expect(lastStance(`${LEAD}\nTrump took a call on Sunday from Scholz.`)).toBeNull();
  });
});

describe('a paper’s own account', () => {
  test.each([
    ['stands', 'The Washington Post has let its account stand.'],
    ['is read by others', 'Investors spent the day with the Post’s article.'],
    ['is exact', 'A version in the Post is rather exact.'],
  ])('is its report where it %s', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBe('reported');
  });

  test.each([
    ['on something else', 'Investors read a Post story on butter prices.'],
    ['to be read', 'Read the full story at The Washington Post.'],
  ])('and not one %s', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBeNull();
  });
});

describe('notice in advance', () => {
  const AWAY = 'On Sunday he spoke with Olaf Scholz.';

  test.each([
    ['behind another call', 'Kyiv rejects the suggestion that it was warned beforehand.'],
    ['by what nobody gave', 'Ukraine insists that nobody gave it any warning.'],
    ['by not having been let in', 'Kyiv says that it was not let in on it.'],
    ['by surprise', 'Ukraine was taken unawares.'],
  ])('is denied %s', (_, sentence) => {
    const mark = lastMark(`${LEAD}\n${AWAY}\n${sentence}`);
    expect([mark?.claim, mark?.stance]).toEqual([NOTICE, 'denied']);
  });

  test('and not of a drone', () => {
    expect(lastStance(`${LEAD}\n${AWAY}\nKyiv was warned of the drones.`)).toBeNull();
  });
});
