import { describe, expect, test } from 'vitest';
import { lastStance, readingOf } from './reading.ts';

describe('an article of a later year', () => {
  const LATER = 'Trump and Putin spoke by phone on Wednesday, both sides said.';

  test.each([
    [
      'a denial of a report of that month',
      'In November, Moscow had disowned a report of a call.',
      'denied',
    ],
    [
      'who is sure that the event of that month took place',
      'A former aide says that the November conversation did take place.',
      'reported',
    ],
    [
      'what is not known of the two at that time',
      'It is not known whether the two also talked in early November.',
      'unconfirmed',
    ],
  ])('looks back with %s', (_, sentence, stance) => {
    expect(lastStance(`${LATER} ${sentence}`, { date: '2025-02-13' })).toBe(stance);
  });

  test.each([
    ['a span that reaches to the present', 'It was the first talk between them since early 2022.'],
    ['another month', 'In January, Moscow had disowned a report of a call.'],
    ['no date', 'Moscow had disowned a report of a call.'],
  ])('does not with %s', (_, sentence) => {
    expect(readingOf(`${LATER} ${sentence}`, { date: '2025-02-13' }).marks).toEqual([]);
  });
});

describe('an article a year on, with the call in its headline', () => {
  const RETROSPECT = [
    'One year on, the Trump-Putin call that nobody can prove',
    'They have talked by phone again and again this year.',
    'But did they speak on 7 November 2024?',
  ].join('\n');

  test.each([
    ['the call', 'The reporters had several sources for the call.', 'reported'],
    ['a party by its denial', 'Moscow has never withdrawn its denial.', 'denied'],
    ['whoever is sure', '“Of course they spoke,” says one former official.', 'reported'],
    [
      'what sources told the paper of one party',
      'Five people told the paper that the president-elect had phoned from Florida.',
      'reported',
    ],
  ])('is about it: %s', (_, sentence, stance) => {
    expect(lastStance(`${RETROSPECT}\n${sentence}`, { date: '2025-11-07' })).toBe(stance);
  });

  test('tells of others by their dates', () => {
    const other = 'In February, the two spoke for an hour.';
    expect(lastStance(`${RETROSPECT}\n${other}`, { date: '2025-11-07' })).toBeNull();
  });
});

describe('a sentence of a later year dates the next one', () => {
  const DATED = 'How they talk\nThink back to November.';
  const claimed = (text: string) => lastStance(text, { date: '2025-02-13' });

  test('where that one tells of the parties as a report', () => {
    expect(claimed(`${DATED} The Washington Post had Trump ringing Putin.`)).toBe('reported');
  });

  test.each([
    ['tells it as news', `${DATED} Trump and Putin spoke for an hour.`],
    ['has a time of its own', `${DATED} They deny that Trump and Putin spoke in June.`],
    ['names nobody', `${DATED} He denied any conversation.`],
    ['follows another month', 'How they talk\nThink of May. They deny that Trump rang Putin.'],
  ])('and not where it %s', (_, text) => expect(claimed(text)).toBeNull());
});

describe('a later article knows the call without its month', () => {
  const OPENING = 'Three years of war have worn out the diplomats of Trump and Putin.';

  test.each([
    [
      'by the season of its report',
      'Last autumn the Washington Post wrote that Trump had rung Putin.',
      '2025-02-13',
      'reported',
    ],
    [
      'by the middle of its month',
      'In mid-November Moscow called a report of a Trump-Putin call invented.',
      '2025-02-13',
      'denied',
    ],
    [
      'by the date of its report',
      'The Washington Post wrote on Nov. 10 that Trump had rung Putin.',
      '2025-02-13',
      'reported',
    ],
    [
      'by a paper whose report is in dispute',
      'If Trump ever rang Putin after the vote, as the Washington Post maintained, nobody took it down.',
      '2025-03-25',
      'unconfirmed',
    ],
    [
      'by a silence of years that was claimed since',
      'In December Putin said that he had not spoken with Trump for more than four years.',
      '2025-01-14',
      'denied',
    ],
    [
      'by a silence of the two, for whom their side speaks',
      'The two have not talked since the vote, as far as the Kremlin is concerned.',
      '2025-01-24',
      'denied',
    ],
    [
      'by an entry under its day',
      'Nov. 7, 2024: The two speak about Ukraine, according to the Washington Post.',
      '2025-02-12',
      'reported',
    ],
    [
      'by one party and a pronoun, told by its paper',
      'The Washington Post had Trump speaking to him back in November.',
      '2025-02-20',
      'reported',
    ],
    [
      'by days since something',
      'In November the Washington Post wrote that Trump had rung Putin within days of the vote.',
      '2025-02-13',
      'reported',
    ],
    [
      'by what is dated within its own phrase',
      'A book renews interest in last autumn’s disputed call between Trump and Putin.',
      '2025-11-26',
      'unconfirmed',
    ],
    [
      'by a question that nobody answers before there was another',
      'Trump would not say whether he had spoken with Putin.',
      '2025-01-30',
      'unconfirmed',
    ],
    [
      'by a silence that is claimed before there was another',
      'Putin and Trump have not talked since the vote, the Kremlin said on Wednesday.',
      '2025-01-15',
      'denied',
    ],
  ])('%s', (_, sentence, date, stance) => {
    expect(lastStance(`${OPENING}\n${sentence}`, { date })).toBe(stance);
  });

  test.each([
    ['by a season alone', 'Last autumn Trump rang Putin and talked of golf.', '2025-02-13'],
    [
      'by another season',
      'Last summer the Washington Post wrote that Trump had rung Putin.',
      '2025-02-13',
    ],
    ['by a paper alone', 'Trump rang Putin, the Washington Post writes.', '2025-03-25'],
    [
      'by a silence of years that was claimed before',
      'In September Putin said that he had not spoken with Trump for more than four years.',
      '2025-01-14',
    ],
    [
      'by a question of a later time',
      'Trump would not say whether he had spoken with Putin since the inauguration.',
      '2025-01-30',
    ],
    [
      'by a silence of another year',
      'Putin and Trump have not talked this week, the Kremlin said.',
      '2025-08-15',
    ],
  ])('and not %s', (_, sentence, date) => {
    expect(lastStance(`${OPENING}\n${sentence}`, { date })).toBeNull();
  });
});

describe('behind other calls, a word may stand for the call', () => {
  const OTHER = 'Donald Trump and Vladimir Putin spoke by phone on Wednesday, both sides said.';
  const claimed = (text: string) => lastStance(`${OTHER}\n${text}`, { date: '2025-02-13' });

  test.each([
    [
      'of its month, told by its paper',
      'The Washington Post reported another in November.',
      'reported',
    ],
    [
      'of its day, denied by a side',
      'The Kremlin denies that there was one on 7 November.',
      'denied',
    ],
  ])('%s', (_, sentence, stance) => {
    expect(claimed(sentence)).toBe(stance);
  });

  test.each([
    ['of another month', 'The Washington Post reported another in January.'],
    ['of somebody else', 'Olaf Scholz had one in November, the Washington Post reported.'],
    ['told by nobody known', 'There was another in November.'],
    ['before a noun of its own', 'The Washington Post opened another office in November.'],
  ])('and not %s', (_, sentence) => {
    expect(claimed(sentence)).toBeNull();
  });

  test('and not where the article has told of no other', () => {
    const text = 'Trump and Putin make news.\nThe Washington Post had another in November.';
    expect(lastStance(text, { date: '2025-02-13' })).toBeNull();
  });
});
