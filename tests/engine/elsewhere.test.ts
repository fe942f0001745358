import { describe, expect, test } from 'vitest';
import { LEAD, lastMark, lastStance } from './reading.ts';

describe('a report of something else', () => {
  test.each([
    [
      'names its place first',
      'Tykhyi denied a story in an Italian weekly that Kyiv had sold a port.',
    ],
    [
      'names its place between commas',
      'Cheung rejected a claim, in a tabloid, that Trump would fly.',
    ],
    [
      'is by somebody',
      'Tykhyi dismissed an article by a Hungarian site that soldiers had mutinied.',
    ],
    ['is another', 'The newspaper’s other exclusive, on a merger, was confirmed by both banks.'],
    [
      'is another behind a comma',
      'The embassy denied another report, that it had shipped rockets.',
    ],
    ['has its own sources', 'Three people are cited for a report in Le Soir that Rome would pay.'],
  ])('that %s is no report of the call', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBeNull();
  });

  test.each([
    ['the next remark', 'A second article, in the Journal, says that Moscow wants a truce.'],
    [
      'the next "it"',
      'One man stood behind the report, in a Turkish paper, that Ankara would pay.',
    ],
  ])('keeps %s', (_, sentence) => {
    expect(
      lastStance(`${LEAD}\n${sentence}\nThe Kremlin did not comment on that report.`),
    ).toBeNull();
    expect(lastStance(`${LEAD}\n${sentence}\nAnkara denied it by nightfall.`)).toBeNull();
  });

  test.each([
    [
      'in a named paper',
      'The Kremlin denied the report in the Post that the two had spoken.',
      'denied',
    ],
    ['in a paper described', 'The Kremlin denied the story in the American newspaper.', 'denied'],
    ['in a paper that …', 'The Kremlin denied the report, in the paper that he owns.', 'denied'],
    ['by a paper', 'Moscow rejected a claim by the Post that Trump had warned Putin.', 'denied'],
    ['another of it', 'Another report, by Reuters, said that the two had spoken.', 'reported'],
  ])('is not the report of the call %s', (_, sentence, stance) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBe(stance);
  });
});

describe('another call', () => {
  test.each([
    [
      'of somebody’s own',
      'Australia’s leader has had a call of his own with Trump, his office confirmed.',
    ],
    [
      'of somebody’s own, asked for',
      'The opposition denied that it sought a call of its own with Trump.',
    ],
  ])('%s is not the claim’s', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBeNull();
  });

  test('is what "it" behind it means', () => {
    const other = 'Olaf Scholz had an earlier call with Putin, and his spokesman confirmed it.';
    expect(lastStance(`${LEAD}\n${other}`)).toBeNull();
  });

  test('of which nobody says anything leaves "the report" alone', () => {
    const other = 'Australia’s leader has had a call of his own with Trump, his office confirmed.';
    const text = `${LEAD}\n${other}\nThe Kremlin dismissed the report.`;
    expect(lastStance(text)).toBe('denied');
  });
});

describe('a party and somebody else', () => {
  test.each([
    [
      'make another call theirs',
      'Narendra Modi has praised Trump more than once.\nThey spoke on Wednesday, his office confirmed.',
    ],
    [
      'make another call "their call"',
      'Volodymyr Zelensky congratulated Trump within hours.\nHe described their call as excellent.',
    ],
    [
      'make another call "that call"',
      'On Friday Olaf Scholz took to the telephone too.\nThat call lasted an hour, the Kremlin said.',
    ],
    [
      'are behind a function',
      'Olaf Scholz’s spokesman confirmed that the chancellor had spoken with Donald Trump.\nThe conversation, he said, was about peace.',
    ],
  ])('%s', (_, text) => {
    expect(lastStance(`${LEAD}\n${text}`)).toBeNull();
  });

  test.each([
    [
      'one of his own people',
      'Steven Cheung says that Trump alone can end the war.\nThe two spoke of Ukraine.',
    ],
    [
      'an office',
      'The Kremlin has praised Trump.\nThe two spoke on Thursday, a source told Reuters.',
    ],
    ['nobody', 'Putin was in Sochi.\nThat conversation lasted an hour, the Post said.'],
  ])('are not a party and %s', (_, text) => {
    expect(lastStance(`${LEAD}\n${text}`)).toBe('reported');
  });
});

test.each([
  ['what may yet be', '“They may speak one day,” Peskov added.'],
  ['what may well be', 'They may well talk before January, aides said.'],
  ['what was shot down', 'Six missiles were fired and five shot down, Moscow says.'],
  [
    'what is told of a thing',
    'Sources told Reuters about the refinery, and a governor saw a fire.',
  ],
  [
    'what was said from a stage',
    'Mr Putin congratulated the Republican from the stage of a forum.',
  ],
  ['praise of the other', 'Trump has for years spoken warmly of Putin.'],
  [
    'a clause and its "report"',
    'China denied that it made drones for Moscow, a report for which the Post cited spies.',
  ],
])('%s is nothing of the call', (_, sentence) => {
  expect(lastStance(`${LEAD}\n${sentence}`)).toBeNull();
});

test.each([
  ['what may have been', 'The two may have spoken, aides said.', 'unconfirmed'],
  ['a report that is shot down', 'Moscow shot it down.', 'denied'],
  ['what is told of it', 'Sources told Reuters about it, too.', 'reported'],
  [
    'words between the two',
    'Putin congratulated Trump, according to the Post’s sources.',
    'reported',
  ],
  ['words to the other', 'Trump spoke to Putin of the war.', 'reported'],
  [
    'the claim as a clause',
    'Moscow denied that the two had spoken, a report that the Post stood by.',
    'denied',
  ],
])('%s is of the call', (_, sentence, stance) => {
  expect(lastStance(`${LEAD}\n${sentence}`)).toBe(stance);
});

describe('somebody whom the claim does not know', () => {
  test.each([
    [
      'answers what he was told of',
      'Sources told Politico that Europe would send soldiers.\nParis denied it.',
    ],
    [
      'is silent on what he was told of',
      'Nobody would confirm the arrest of an American.\nThe FSB neither confirmed nor denied it.',
    ],
    [
      'keeps his own calls to himself',
      'Robert Kennedy was seen at the club.\n“I don’t comment on private conversations,” he said.',
    ],
    ['denies an errand', 'Viktor Orban denied that he had carried a message to Trump or Putin.'],
    [
      'denies what a friend calls a rumour',
      'Mike Pompeo denied that he had asked for a job, and a friend called the rumour nonsense.',
    ],
    ['has a call with a party', 'Downing Street confirmed the prime minister’s call with Trump.'],
  ])('%s', (_, text) => {
    expect(lastStance(`${LEAD}\n${text}`)).toBeNull();
  });

  test.each([
    ['answers the report', 'Paris would not confirm it.', 'unconfirmed'],
    [
      'hears the silence of a party',
      'Musk was seen at the club.\nTrump’s office does not discuss private calls.',
      'unconfirmed',
    ],
    [
      'stands beside a party that answers',
      'Sources told Politico of troops.\nThe Kremlin denied the report.',
      'denied',
    ],
  ])('%s', (_, text, stance) => {
    expect(lastStance(`${LEAD}\n${text}`)).toBe(stance);
  });
});

test('the next of several claims put up to be tested is another', () => {
  const text = `${LEAD}\nCLAIM: Zelensky bought a hotel in Courchevel. No evidence supports it.`;
  expect(lastStance(text)).toBeNull();
});

test('"the two" behind two names that the claim does not know are those', () => {
  const text = `${LEAD}\nElon Musk was on the phone with Erdogan. Ankara said that the two had talked.`;
  expect(lastStance(text)).toBeNull();
});

test('"it" behind the claim’s event means that, whatever the sentence before told', () => {
  const text = `${LEAD}\nThe Post’s other scoop, on a merger, was confirmed by the bank.
Of the phone talk between Trump and Putin the Kremlin maintains that it was dreamt up.`;
  expect(lastMark(text)?.stance).toBe('denied');
});

test('"it" that has said something is a body of people', () => {
  const text = `${LEAD}\nThe Trump team does not discuss private calls.
It has said much about another report, that a banker would run the Treasury, which an aide called false.`;
  expect(lastStance(text)).toBeNull();
});
