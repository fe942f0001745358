import { describe, expect, test } from 'vitest';
import { LEAD, lastMark, lastStance } from './reading.ts';

describe('whoever has denied the call goes on about the press', () => {
  const DENIED = `${LEAD}\nPeskov denied it.`;

  test.each([
    ['by a pronoun', 'He lamented what he called slipshod editing at famous titles.'],
    ['by name', 'Peskov grumbled that even serious newspapers have sunk that low.'],
    ['by what it has made of itself', 'The Kremlin says the paper made a fool of itself.'],
    ['in a quotation', '“It is typical of the quality of journalism today.”'],
    ['in his words', 'In his eyes this was one more proof of how far journalism has fallen.'],
  ])('%s', (_, sentence) => {
    expect(lastStance(`${DENIED}\n${sentence}`)).toBe('denied');
  });

  test.each([
    ['somebody else does', 'A professor said that decent newspapers were dying.'],
    ['the craft has its school', 'The school of journalism in Leeds will open in May.'],
  ])('and not where %s', (_, sentence) => {
    expect(lastStance(`${DENIED}\n${sentence}`)).toBeNull();
  });

  test('nor before a denial', () => {
    expect(lastStance(`${LEAD}\nHe lamented the quality of journalism.`)).toBeNull();
  });
});

describe('a box of questions', () => {
  const BOX = 'FACT CHECK: Did Trump and Putin speak by phone?';

  test.each([
    ['who says so', 'Who says they did: the Washington Post.', 'reported', 'the Washington Post'],
    ['who says not', 'Who disputes it: the Kremlin, as ever.', 'denied', 'the Kremlin'],
    ['who is silent', 'Who won’t say: Trump’s team.', 'unconfirmed', 'Trump’s team'],
    ['what it comes to', 'Verdict: unproven.', 'unconfirmed', undefined],
  ])('names %s behind a colon', (_, line, stance, speaker) => {
    const mark = lastMark(`${BOX}\n${line}`);
    expect([mark?.stance, mark?.attribution?.text]).toEqual([stance, speaker]);
  });
});

describe('a clause that leaves its verb to the sentence before', () => {
  test.each([
    ['is vouched for', 'The Post has no doubt that they did.', 'reported'],
    ['is sworn not to be so', 'An old diplomat swears that they never did.', 'denied'],
    ['is certain not to be so', 'The Kremlin is adamant that they did not.', 'denied'],
    ['is still said', 'The Post said so then and says so now.', 'reported'],
  ])('%s', (_, sentence, stance) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBe(stance);
  });
});

describe('a request for comment', () => {
  test.each([
    ['that a party does not answer', 'The Kremlin did not answer an emailed request for comment.'],
    ['that went to a party', 'An email to the Trump campaign went unanswered.'],
  ])('%s leaves it open', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBe('unconfirmed');
  });

  test('to somebody else does not', () => {
    expect(lastStance(`${LEAD}\nThe company did not answer an emailed inquiry.`)).toBeNull();
  });
});

describe('the report goes on', () => {
  test.each([
    ['in no word for the event', 'Territory came up only briefly, according to the newspaper.'],
    ['by its sources', 'The mood was friendly, its sources said.'],
    ['by what a party is said to have done', 'Trump is said to have bragged about his tanks.'],
    ['by a pronoun beside it', 'Border questions, it said, were a side issue.'],
    ['by one of those who told it', 'A third recalled a friendly mood.'],
    ['by what they thought', 'Two of them thought that both had been polite.'],
    ['by whom it has it from', 'It has people in a position to know.'],
    ['by who told the paper', 'The Post was told of it by people familiar with the matter.'],
    ['by where an account is from', 'The details come from the Post.'],
    ['after a digression', 'Rain fell.\nThe Post’s people say the question came up early.'],
    ['in what an account holds', 'In that account, Trump preached restraint.'],
    ['by its mood', 'The mood was businesslike.'],
    ['by its matter', 'Grain was the main topic.'],
    ['by the text it stands in', 'The material maintained that grain was mentioned.'],
  ])('%s', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBe('reported');
  });

  test.each([
    ['about somebody else', 'The paper said that Smith would become a minister.'],
    ['about figures', 'The paper said 4,000 people had died in the flood.'],
    ['about a day of its own', 'The paper said that a vote would be held in May.'],
    ['of somebody else beside a party', 'Trump is said to have picked Rubio.'],
    ['by somebody else', 'Prices rose only briefly, a trader said.'],
    ['of those in the street', 'A third of the houses burned down.'],
    ['of whom one party knows', 'Cheung praised people who had voted.'],
    ['in a list of shops', 'It has branches in two cities.'],
    ['of a mood on a day of its own', 'The mood was sombre in Kyiv in May.'],
    ['of a matter of somebody else', 'Grain was the main topic for Smith.'],
  ])('and not %s', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBeNull();
  });
});

describe('that such calls are private', () => {
  test.each([
    ['a spokesman says', 'Steven Cheung says only that private calls are not discussed.'],
    ['a team says', 'Team Trump says private calls are nobody else’s business.'],
    ['is an office’s line', 'Trump’s office stuck to its line that private calls are off limits.'],
    ['is a quotation', '“Private calls,” wrote Cheung in an email, “are private.”'],
  ])('%s, and leaves it open', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBe('unconfirmed');
  });

  test.each([
    ['somebody else says', 'A doctor said that private conversations with patients stay private.'],
    ['is asked', 'Are private calls really private?'],
  ])('%s, and that is nothing', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBeNull();
  });
});

describe('a question of belief', () => {
  test.each([
    ['whether somebody believes it', 'Do you believe it?'],
    ['how hard it is', 'I find it hard to credit.'],
  ])('leaves it open: %s', (_, sentence) => {
    expect(lastStance(`${LEAD}\nThe Kremlin denied it.\n${sentence}`)).toBe('unconfirmed');
  });

  test('is none of what is said behind it', () => {
    expect(lastStance(`${LEAD}\nDo you believe it is going to rain?`)).toBeNull();
  });
});

describe('right behind what is known', () => {
  test.each([
    [
      'that nobody did it to anybody rejects it',
      'Moscow says that nobody phoned anybody.',
      'denied',
    ],
    [
      'the time of it takes it for granted',
      'Trump was in Florida at the time of the call.',
      'reported',
    ],
    [
      'a question in no more words asks for it',
      'Was there, after all that, a first call?',
      'unconfirmed',
    ],
    ['who does not touch it leaves it open', 'Steven Cheung wouldn’t touch it.', 'unconfirmed'],
    [
      'a loose word for it may be the setting',
      'The exchange touched on further talks.',
      'reported',
    ],
    [
      'what may be imaginary is no plan',
      'You cannot trade on a call that may be imaginary.',
      'unconfirmed',
    ],
    ['a voice in front denies by a pronoun', 'Why would Moscow deny it?', 'denied'],
    [
      'a pronoun with the other by name tells on',
      'He reminded the Russian leader of the army.',
      'reported',
    ],
  ])('%s', (_, sentence, stance) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBe(stance);
  });

  test('a plan that is denied is still to come', () => {
    expect(lastStance(`${LEAD}\nPeskov had no firm plans for a call.`)).toBeNull();
  });

  test('a reporter answers a question by saying so', () => {
    expect(
      lastStance(`${LEAD}\nDid they really talk?\nThe Post says so, and it names a day.`),
    ).toBe('reported');
  });
});

describe('what stands right behind a denial', () => {
  const DENIED = `${LEAD}\nPeskov denied it.`;

  test.each([
    ['of a denial', 'Russia’s foreign ministry said as much in public.', 'denied'],
    ['of everything', 'Moscow denies it all.', 'denied'],
    ['at no time', 'They never did, on Thursday or since.', 'denied'],
    ['as a line', 'Moscow’s line is that they have not.', 'denied'],
    ['with its contrary', 'Perhaps they had, perhaps they had not.', 'unconfirmed'],
    ['of a function', 'A Russian diplomat repeated as much in private.', 'denied'],
    ['a sentence later', 'Rain fell.\nMoscow says flatly that it did not.', 'denied'],
    ['by those who were told', 'Several people who know of it said that they did.', 'reported'],
  ])('%s', (_, sentence, stance) => {
    expect(lastStance(`${DENIED}\n${sentence}`)).toBe(stance);
  });

  test.each([
    ['of somebody who is no party', 'The baker said as much about bread.'],
    ['of what one denies at large', 'They deny everything on Monday and own up on Friday.'],
  ])('and not %s', (_, sentence) => {
    expect(lastStance(`${DENIED}\n${sentence}`)).not.toBe('denied');
  });
});

describe('an answer to the question whether', () => {
  const ASKED = `${LEAD}\nDid they really speak?`;

  test.each([
    ['by what would surprise', 'I would be surprised if they hadn’t.', 'reported'],
    ['by a doubt', 'I would be surprised if they had.', 'unconfirmed'],
  ])('%s', (_, sentence, stance) => {
    expect(lastStance(`${ASKED}\n${sentence}`)).toBe(stance);
  });

  test('is left out by whoever is asked about it in the same sentence', () => {
    const mark = lastStance(`${LEAD}\nAn adviser, quizzed about it, pleaded ignorance.`);
    expect(mark).toBe('unconfirmed');
  });
});
