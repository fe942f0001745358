import { describe, expect, test } from 'vitest';
import { LEAD, lastMark, lastStance } from './reading.ts';

describe('a side answers what was told', () => {
  test.each([
    ['by what it calls it', 'Russia calls that a fable.'],
    ['by what it speaks of', 'Moscow, for its part, spoke of “sheer fantasy”.'],
    ['by what it told somebody', 'Peskov told Interfax they were a hoax.'],
    ['by all of it', 'Peskov calls it all a blatant fabrication.'],
    ['by its own word of refusal', 'Moscow’s curt retort took a day to arrive.'],
    ['by a word from there', 'There was a loud no from the Kremlin.'],
    ['by the answer that anybody gets', 'Ask Moscow and the answer is a firm no.'],
    ['by a verb left to another', 'Moscow’s line is that he did not.'],
    ['by whatever is said', 'The Kremlin disputes everything.'],
    [
      'by having nothing to describe',
      'Russian officials insist that there is nothing to describe.',
    ],
    ['by what was said before', 'Peskov, in his briefing, shot all of that down.'],
  ])('%s', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBe('denied');
  });

  test('and is who denies', () => {
    const mark = lastMark(`${LEAD}\nKremlin spokesman Dmitry Peskov spoke of a hoax.`);
    expect(mark?.attribution?.text).toContain('Peskov');
  });

  test.each([
    ['calls something else so', 'Moscow calls the peace formula absurd.'],
    ['calls another so', 'Moscow called that one made up.'],
    ['refuses something else', 'Russia’s rejection of the offer surprised nobody.'],
    ['is at odds with itself', 'Russia’s contradiction between words and deeds is nothing new.'],
    ['only dates what follows', 'Hours after Moscow’s retort, wheat fell by 1%.'],
    ['was asked for either', 'Peskov was asked for a yes or a flat no.'],
    ['has nothing to discuss', 'Moscow said that there was nothing to discuss.'],
    ['speaks of somebody else’s doing', 'Peskov spoke of a provocation near Kursk.'],
  ])('and not where it %s', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBeNull();
  });
});

describe('a report', () => {
  test.each([
    ['of a day is still the same', 'The Post’s article of Sunday said that the mood was good.'],
    ['of the paper’s is still the same', 'A scoop of the paper’s had the two talking of peace.'],
  ])('%s', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}\nThe Kremlin says the report is false.`)).toBe(
      'denied',
    );
  });
});

describe('a side has nothing to say', () => {
  test.each([
    ['by a word for it', 'Moscow’s foreign ministry is silent.'],
    ['by nothing from there', 'Nothing so far from the Kremlin.'],
    ['by no reaction there', 'There was no immediate response in Moscow.'],
    ['by not reacting', 'Trump’s camp has not reacted yet.'],
    ['by not picking up', 'The Kremlin’s press office was not picking up on Sunday.'],
    ['by silence', 'Silence from Mar-a-Lago.'],
    ['no more than another', 'Trump’s team declined to comment. Nor did the Kremlin.'],
    ['at night', 'The Kremlin’s press service did not pick up on Sunday night.'],
    ['by being out of reach', 'Cheung could not be reached.'],
    ['by waving it away', 'Trump’s adviser batted the question away.'],
    ['by confirming nothing', 'Mr Cheung confirms nothing.'],
  ])('%s', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBe('unconfirmed');
  });

  test.each([
    ['on something else', 'There was no immediate reaction in Moscow to the earthquake.'],
    ['about something else', 'Moscow was silent about the losses.'],
    ['of another kind', 'Nothing from the Kremlin could stop the fall of the rouble.'],
    ['in the streets', 'The streets of Moscow were silent at night.'],
    ['of details of something else', 'Trump’s aides gave no details of the inauguration.'],
  ])('and not %s', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBeNull();
  });
});

describe('whoever is asked or heard', () => {
  test.each([
    [
      'does not reply to a request',
      'The Russian embassy did not respond to a request for comment.',
      'unconfirmed',
    ],
    ['had not by a time of day', 'Moscow had not responded by Sunday evening.', 'unconfirmed'],
    ['rejects it from afar', 'All this was consigned to fiction by Dmitry Peskov.', 'denied'],
    ['rejects it on a day after it', 'Nov 11: The Kremlin disputes everything.', 'denied'],
    [
      'tells an agency in capitals',
      'Cheung tells AFP: “We do not comment on private calls.”',
      'unconfirmed',
    ],
  ])('%s', (_, sentence, stance) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBe(stance);
  });
});

describe('a looser word for the call', () => {
  test.each([
    ['said not to have been', 'No contact took place, he says.'],
    ['in somebody’s statement', 'Peskov’s statement that no contact had occurred was short.'],
  ])('is denied where it is %s', (_, sentence) => {
    expect(lastStance(`${LEAD}\nThe Kremlin denied it.\n${sentence}`)).toBe('denied');
  });

  test.each([['on something else', 'No talks were held on the hostages.']])(
    'and not %s',
    (_, sentence) => {
      expect(lastStance(`${LEAD}\nThe Kremlin denied it.\n${sentence}`)).toBeNull();
    },
  );
});

describe('whoever has denied it', () => {
  test('keeps to that in what it does to the report', () => {
    expect(
      lastStance(
        `${LEAD}\nThe Kremlin denied it.\nThe Kremlin disposed of the report in a minute.`,
      ),
    ).toBe('denied');
  });

  test.each([
    ['may not be depended on', 'Nobody ought to depend on the Kremlin’s word.'],
    ['is asked how long it took', 'The statement took the Kremlin eleven seconds.'],
  ])('and not where it %s', (_, sentence) => {
    expect(lastStance(`${LEAD}\nThe Kremlin denied it.\n${sentence}`)).not.toBe('denied');
  });
});

describe('a paper that gives no way stands by it', () => {
  test.each([
    ['by declining', 'The Post has declined to retract.'],
    ['by what it intends', 'The Washington Post has no intention of giving way.'],
  ])('%s', (_, sentence) => {
    expect(lastStance(`${LEAD}\nThe Kremlin denied it.\n${sentence}`)).toBe('reported');
  });
});
