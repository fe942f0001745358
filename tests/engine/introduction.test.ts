import { describe, expect, test } from 'vitest';
import { CALL, lastStance, readingOf } from './reading.ts';

describe('an article that never names both parties beside the call introduces it', () => {
  test.each([
    ['by a denial of it', 'Kremlin rubbishes Trump phone story', 'denied'],
    ['by a spokesman and the report', 'Peskov: report of Trump conversation is fiction', 'denied'],
    ['by silence about it', 'Cheung won’t discuss Moscow call claim', 'unconfirmed'],
    ['by what one party told the other', 'Report: Trump told Putin to hold fire', 'reported'],
    [
      'by the paper that stands by it',
      'Post stands behind Putin call scoop, Trump unmoved',
      'reported',
    ],
  ])('%s', (_, headline, stance) => {
    const { marks } = readingOf(`${headline}\nThe drones came at dawn.`);
    expect(marks.map((mark) => [mark.claim, mark.stance])).toEqual([[CALL, stance]]);
  });

  test.each([
    ['what one party told the other in public', 'Trump told Putin to hold fire in his speech'],
    ['a call in another sense', 'Kremlin praises Trump’s call for peace, report says'],
    ['a call with somebody else', 'Kremlin: report of Trump call with Zelensky exaggerated'],
    ['calls of another kind', 'Peskov denies report of hoax calls to Trump voters'],
    ['a call of one party alone', 'Kremlin confirms Scholz call, Trump watches'],
    ['another paper of that name', 'Evening Post: Putin call story withdrawn'],
  ])('and not by %s', (_, headline) => {
    expect(readingOf(`${headline}\nTrump and Putin are old friends.`).marks).toEqual([]);
  });

  test('what follows refers to it', () => {
    expect(
      lastStance('Kremlin rubbishes Trump phone story\nThe paper is standing by its report.'),
    ).toBe('reported');
  });
});

test('a pronoun behind a report of something else means that one', () => {
  const lead = 'Kremlin rubbishes Trump phone story\n';
  expect(
    lastStance(
      `${lead}The Post also had to amend an article about a bill, and a reader called it fake.`,
    ),
  ).toBeNull();
});

test.each([
  ['a bare mention', 'Oil slips as traders weigh Trump-Putin call reports'],
  ['a house for its party', 'Trump dialled Moscow from his club, aides say.'],
  ['a remark on who is not yet in office', 'Trump, not yet in office, spoke with Putin by phone.'],
  [
    'what somebody is not yet',
    'A president-elect not yet sworn in rang Vladimir Putin.\nTrump likes golf.',
  ],
  [
    'he, whoever is asked',
    'Trump spoke of tariffs.\nHe would not tell Mary Brown if he had spoken to Putin by phone.',
  ],
  [
    'a paper’s story, in an article on a party',
    'Moscow is good at saying no.\nOn Monday it called the Post’s story false: no conversation had occurred.\nTrump likes golf.',
  ],
  ['a private conversation', 'Donald Trump has had a private conversation with Vladimir Putin.'],
  ['a telephone in a headline', 'Trump, Putin and a telephone'],
  [
    'the day in a headline',
    'Five questions about the call of November 7\nTrump and Putin are silent.',
  ],
])('%s introduces the call', (_, text) => {
  expect(readingOf(text).marks.map((mark) => mark.claim)).toEqual([CALL]);
});

test.each([
  ['a spokesman is no house', 'Trump rang Peskov from his club, aides say.'],
  ['a call that is scheduled', 'Peskov: No Call With Trump Scheduled, Putin Open to One'],
  ['of another day', 'Five questions about the call of November 9\nTrump and Putin are silent.'],
])('%s', (_, text) => {
  expect(readingOf(text).marks).toEqual([]);
});

describe('what stands before the sentence that introduces the call', () => {
  const LATER = [
    'Two people were hurt in Sumy, the governor says.',
    'The mayor has closed three schools.',
    'Our top story: Donald Trump phoned Vladimir Putin last week, the Washington Post reports.',
  ].join('\n');

  test.each([
    ['a known side’s word on the report', 'Moscow says the newspaper has it wrong.', 'denied'],
    [
      'a known side’s word on the event',
      'Peskov says the conversation never took place.',
      'denied',
    ],
    [
      'a verb that only looks like the event',
      'Kremlin spokesman calls the newspaper’s report pure invention.',
      'denied',
    ],
  ])('is about it: %s', (_, sentence, stance) => {
    const [first] = readingOf(`Ukraine live\n${sentence}\n${LATER}`).marks.toSorted(
      (one, other) => one.block - other.block,
    );
    expect([first?.text, first?.stance]).toEqual([sentence, stance]);
  });

  test.each([
    ['a stranger’s report', 'The coach denied the report.'],
    ['a pronoun', '“It is a lie,” Peskov said.'],
    ['a report of the kind', 'The Kremlin makes short work of a report.'],
  ])('is not: %s', (_, sentence) => {
    expect(readingOf(`Ukraine live\n${sentence}\n${LATER}`).marks).toHaveLength(1);
  });
});

describe('whatever stands around it, the event is introduced by its parties', () => {
  test.each([
    [
      'a later account',
      'By his aide’s later account, Trump and Putin spoke by phone.',
      '2024-11-11',
    ],
    [
      'what an evening was used for',
      'Trump used the evening to phone Putin, reports say.',
      '2024-11-11',
    ],
    [
      'what was talked of',
      'They write that Trump talked Kursk with Putin on Thursday.',
      '2024-11-11',
    ],
    [
      'a verb that cannot hold it',
      'One riddle we could not solve: the Trump-Putin call.',
      '2024-11-11',
    ],
    [
      'a story according to which',
      'Putin’s office: false is a story according to which he and Trump spoke by phone.',
      '2024-11-11',
    ],
    ['a verb of denial before the names', 'Kremlin disowns Trump-Putin call', '2024-11-11'],
    [
      'last week’s day',
      'Trump and Putin were on the phone last Thursday, it is said.',
      '2024-11-15',
    ],
    [
      'how long ago',
      'Three months ago Trump and Putin had talked by phone, a paper wrote.',
      '2025-02-12',
    ],
    [
      'last month of that name',
      'Last November Trump and Putin spoke by phone, a paper wrote.',
      '2025-02-12',
    ],
    ['who takes it up', 'Putin hung up soon after Trump had rung, five people say.', '2024-11-11'],
    [
      'a remark on who is right',
      'It was Putin who, if they are right, was on the line with Trump.',
      '2024-11-11',
    ],
    [
      'a day on which others judged it',
      'On Monday your paper treated the call between Trump and Putin as settled.',
      '2024-11-12',
    ],
    [
      'what was said that day',
      'Nov. 7, 2024: Trump warns Putin, according to The Washington Post.',
      '2025-02-13',
    ],
    ['silence about it', 'Trump camp mum on chat with Russian leader', '2024-11-11'],
    [
      'an entry on who was asked',
      '8 December: Asked on air whether he has spoken to Putin, Trump says nothing.',
      '2024-12-09',
    ],
    [
      'whoever is asked',
      'Asked on air whether he has spoken to Putin, Trump says nothing.',
      '2024-12-09',
    ],
  ])('%s', (_, text, date) => {
    expect(readingOf(text, { date }).marks.map((mark) => mark.claim)).toEqual([CALL]);
  });

  test.each([
    ['a wish', 'Trump hopes to use the evening to phone Putin.', '2024-11-11'],
    ['a plan', 'In the new year, Trump will phone Putin.', '2024-11-11'],
    ['what may be held', 'Trump could yet hold the phone call with Putin.', '2024-11-11'],
    [
      'another who talks',
      'Scholz talked Kursk with Putin on Friday, and Trump watched.',
      '2024-11-16',
    ],
    [
      'who takes up another’s',
      'Scholz rang, and Putin picked up; Trump played golf.',
      '2024-11-16',
    ],
    [
      'what was said another day',
      'Feb. 12, 2025: Trump warns Putin, according to The Washington Post.',
      '2025-02-13',
    ],
    ['another month', 'Last July Trump and Putin spoke by phone, a paper wrote.', '2025-02-12'],
    ['another time ago', 'Two years ago Trump and Putin had talked by phone.', '2025-02-12'],
  ])('and not by %s', (_, text, date) => {
    expect(readingOf(text, { date }).marks).toEqual([]);
  });
});

describe('both parties, named in the sentence before, are meant by a pronoun for two', () => {
  const before = 'Trump and Putin have long been at odds over Kyiv.';
  test('at the time of the event', () => {
    expect(lastStance(`${before} The two spoke by phone on Thursday.`)).toBe('reported');
  });

  test.each([
    ['at no time', `${before} The two have spoken by phone.`],
    ['at another time', `${before} The two spoke by phone in May.`],
    [
      'behind somebody else',
      'Trump, Putin and Modi like golf. The two spoke by phone on Thursday.',
    ],
  ])('and not %s', (_, text) => expect(lastStance(text)).toBeNull());
});

describe('in running text behind a headline that says nothing of it', () => {
  const isMarked = (text: string) => readingOf(`The week in brief\n${text}`).marks.length > 0;
  test.each([
    ['a dateline with a dash', 'OSLO, Nov 10 - Donald Trump rang Vladimir Putin on Thursday.'],
    [
      'initials before a name',
      'Trump took it up with the head of the RF Vladimir Putin by telephone.',
    ],
    [
      'a boss of whoever denies',
      'The Kremlin calls false a claim of phone talks between its boss and Trump.',
    ],
    ['that call', 'By its account, Trump told Putin in that call to hold back.'],
    [
      'an edition of some day',
      'We led our Friday edition with a phone call between Trump and Putin.',
    ],
    ['what somebody came to do', 'Trump came to speak with Putin by telephone on Thursday.'],
    ['the ringing', 'The paper had Trump ringing Putin on Thursday.'],
    ['a time after it', 'Trump had telephoned Putin before he was back in office.'],
    ['a source', 'According to somebody briefed by an aide, Trump was put through to Putin.'],
    [
      'the house of a party',
      'Trump refused to reveal whether he had been in contact with the Kremlin; Putin slept.',
    ],
    ['who asks about it', 'Trump was asked about the reported call with Putin by a talk show.'],
    ['what somebody had wind of', 'Four services had wind of the talk between Trump and Putin.'],
    [
      'plans that there are none of',
      'Peskov: no conversation between Trump and Putin, no plans for one.',
    ],
    ['a second thing said', 'He says that Trump has not phoned Putin and that the newspaper errs.'],
    ['a word for it before their names', 'Moscow lawmakers joke about the fake Trump-Putin call.'],
  ])('%s leaves the event to its parties', (_, text) => expect(isMarked(text)).toBe(true));

  test.each([
    [
      'somebody else of a long name',
      'Trump took it up with Jane Roe Smith by telephone; Putin skied.',
    ],
    [
      'a call that was to be prevented',
      'The strikes were meant to derail talks between Trump and Putin.',
    ],
    [
      'somebody’s envoy with his house',
      'Putin smiled. An envoy of Trump said he had been in contact with Moscow.',
    ],
    ['his own call with one of them', 'Roe said after his call with Trump that Putin was ready.'],
    ['every one of them', 'Here is every known call between Trump and Putin.'],
    ['contacts at large', 'The Kremlin has nothing to report on contacts with Trump.'],
    ['talk that is none', 'There is talk that Trump wants a word with Moscow and Putin.'],
    [
      'the call of somebody named behind "he"',
      'Roe met Trump. He confirmed that Olaf Scholz had informed him of his call to Putin.',
    ],
    ['ringing that goes on for years', 'In the book Trump keeps ringing Putin.'],
    ['a wish that came up', 'The wish came up to speak with Putin, and Trump slept.'],
  ])('%s does not', (_, text) => expect(isMarked(text)).toBe(false));
});

describe('a paper that is known to have reported it introduces it', () => {
  test.each([
    [
      'by one name, a pronoun and the day',
      'Trump is on edge.\nAides fret. By the Washington Post’s account, he came to speak with Putin last Thursday.',
      '2024-11-12',
    ],
    [
      'behind another event',
      'Scholz had a call with Putin on Friday.\nTrump praised neither. He declined to discuss the call with Putin that the Washington Post wrote about.',
      '2024-11-16',
    ],
    [
      'on a day of its own, in a later year',
      'How they talked\nOn 10 November 2024 the paper reported that Trump had spoken by phone with Putin.',
      '2025-08-11',
    ],
    [
      'on the day of its headline',
      'The Post: Trump spoke with Putin 11 November\nDrones came.',
      '2024-11-11',
    ],
    [
      'when it was asked about',
      'The day\nAsked on Monday about a call between Trump and Putin, he left.',
      '2024-11-12',
    ],
  ])('%s', (_, text, date) => {
    expect(readingOf(text, { date }).marks.map(({ claim }) => claim)).toEqual([CALL]);
  });

  test.each([
    [
      'at another time',
      'Trump is on edge.\nBy the Washington Post’s account, he came to speak with Putin in May.',
      '2024-11-12',
    ],
    [
      'of another year',
      'How they talked\nOn 10 November 2024 the paper reported that Trump had spoken by phone with Putin in 2018.',
      '2025-08-11',
    ],
    [
      'long after',
      'How they talked\nOn 10 July 2025 it reported that Trump had spoken with Putin.',
      '2025-08-11',
    ],
  ])('and not %s', (_, text, date) => expect(readingOf(text, { date }).marks).toEqual([]));
});

describe('a sentence that leaves open whether it took place', () => {
  const before = 'The week\nA call between Trump and Putin may or may not have happened.';
  test.each([
    ['is answered by a verb alone', `${before} Moscow says flatly that it did not.`, 'denied'],
    [
      'is answered by sources',
      `${before} Several people told The Washington Post that it did.`,
      'reported',
    ],
    ['is no question that others evade', `${before} A man not yet sworn in has a lot to do.`, null],
  ])('%s', (_, text, stance) => expect(lastStance(text)).toBe(stance));
});

test('no such thing is the one that was told of', () => {
  const before = 'Trump rang Putin on Thursday, the Post says.';
  expect(lastStance(`${before} No such discussion was held, Peskov says.`)).toBe('denied');
});

describe('once the article has named both parties, one of them or its voice is enough', () => {
  const NAMED = 'Trump is choosing his ministers, and Putin is in Sochi.';

  test.each([
    [
      'for a denial of any',
      'The Kremlin insists that no telephone conversation was ever held.',
      'denied',
    ],
    ['for a dispute', 'Russia disputes that the two talked.', 'denied'],
    ['for what nobody did', 'Nobody had rung anybody, the Kremlin maintains.', 'denied'],
    ['for a doubt', 'Doubts about Trump’s telephone conversation have grown.', 'unconfirmed'],
    ['for the two in dispute', 'The Kremlin denied that they had spoken.', 'denied'],
    [
      'for the two on a day that a paper gives',
      'Thursday is when they talked, if one trusts the Washington Post.',
      'reported',
    ],
    [
      'for a question of what was said',
      'Mary, Leeds: What exactly did Trump tell Putin?',
      'reported',
    ],
    [
      'for a day that a paper gives',
      'The Washington Post reports a conversation on the 7th.',
      'reported',
    ],
  ])('%s', (_, sentence, stance) => {
    expect(lastStance(`${NAMED}\n${sentence}`)).toBe(stance);
  });

  test.each([
    ['for any call of one', 'She mentions a call with Trump that was a rumour.'],
    ['for a call to somebody else', 'The Kremlin denies that there was any call to Warsaw.'],
    ['for another day', 'The Washington Post tells of a conversation on the 2nd.'],
  ])('and not %s', (_, sentence) => {
    expect(lastStance(`${NAMED}\n${sentence}`)).toBeNull();
  });

  test('nor on the very first days, when there is no report', () => {
    expect(
      lastStance(`${NAMED}\nPeskov says there is no news of a call.`, { date: '2024-11-08' }),
    ).toBeNull();
  });
});

describe('a story of both parties is that of the call', () => {
  test('in the days when it is news', () => {
    expect(lastStance('The Trump-Putin story is pure invention, says Moscow.')).toBe('denied');
  });

  test.each([
    ['of one party alone', 'The Putin story is pure invention, says Moscow.', '2024-11-11'],
    ['of another year', 'The Trump-Putin story is pure invention, says Moscow.', '2025-09-11'],
    ['on the day itself', 'The Trump-Putin story is pure invention, says Moscow.', '2024-11-08'],
  ])('and not %s', (_, sentence, date) => {
    expect(lastStance(`Trump is choosing his ministers.\n${sentence}`, { date })).toBeNull();
  });
});

describe('a headline introduces what one party told the other', () => {
  const text = (headline: string) => `${headline}\nThe drones came at dawn.`;

  test('where it asks or says what, when or how', () => {
    expect(readingOf(text('How Trump warned Putin')).marks.map(({ stance }) => stance)).toEqual([
      'reported',
    ]);
  });

  test.each([
    ['tells it as news', 'Trump urges Putin to stop', '2024-12-09'],
    ['is of another year', 'How Trump warned Putin', '2025-12-09'],
    ['is of the day itself', 'How Trump warned Putin', '2024-11-08'],
    ['names a place', 'How Trump warned Putin in Osaka', '2024-12-09'],
    ['is on what is to come', 'What would Trump tell Putin?', '2024-12-09'],
  ])('and not where it %s', (_, headline, date) => {
    expect(readingOf(text(headline), { date }).marks).toEqual([]);
  });
});

test.each([
  ['since a day that comes before it', 'Had he been in touch with Putin since 5 November?', true],
  ['since another', 'Had he been in touch with Putin since 20 November?', false],
])('a question of a time %s', (_, question, isOfCall) => {
  const stance = lastStance(`Trump was on the sofa again.\n${question}`, { date: '2024-12-09' });
  expect(stance === 'unconfirmed').toBe(isOfCall);
});

describe('what one party told the other introduces the call', () => {
  test.each([
    [
      'where the next sentence names its paper',
      'Trump was counselling Putin about troops.',
      'The Washington Post has it from several people.',
    ],
    [
      'where both told each other on its day',
      'A page pretends to have what Trump and Putin told each other on Thursday.',
      'The seal is false.',
    ],
  ])('%s', (_, sentence, next) => {
    const { marks } = readingOf(`Oil fell.\n${sentence} ${next}`);
    expect(marks.map((mark) => mark.text)).toContain(sentence);
  });

  test('and not where nobody known is named', () => {
    const text =
      'Oil fell.\nTrump was counselling Putin about troops. The Times has it from several people.';
    expect(readingOf(text).marks).toEqual([]);
  });
});

test.each([
  ['before there can be a report is none', '2024-11-08', null],
  ['after it is one', '2024-11-11', 'denied'],
] as const)('a denial of any call %s', (_, date, stance) => {
  expect(lastStance('Trump said he had not talked to Putin.', { date })).toBe(stance);
});
