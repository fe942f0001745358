import { describe, expect, test } from 'vitest';
import { LEAD, lastMark, lastStance } from './reading.ts';

describe('whoever is asked and says nothing leaves it open', () => {
  test.each([
    ['letters', 'The Kremlin did not reply to repeated letters.'],
    ['a message', 'Trump’s campaign did not acknowledge our message.'],
    ['a mood', 'Trump’s camp was keeping schtum.'],
    ['somebody else’s business', 'The White House directed queries to Trump’s team.'],
    ['a matter not gone into', '“We don’t get into that,” Cheung said.'],
    ['a matter not touched', 'His aides in Florida won’t go there.'],
    ['questions', 'Mr Cheung did not reply to two written questions.'],
    ['at a late hour', 'From Moscow there was no reaction as of Sunday.'],
    ['the other side’s words', 'Trump’s team had no comment on the Kremlin’s denial.'],
    ['by a formula', 'Cheung stuck to his line on confidentiality.'],
    ['whose own business it is', 'His spokesman said it was his own business.'],
  ])('%s', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBe('unconfirmed');
  });

  test.each([
    ['does not refuse', 'Moscow does not refuse, the aide underlined.'],
    ['has terms that do not move', 'Putin’s terms have not budged since June.'],
    ['has no answer on something else', 'Cheung did not answer questions about the stadium.'],
  ])('and not whoever %s', (_, sentence) => {
    expect(lastStance(`${LEAD}\nThe Kremlin denied it.\n${sentence}`)).toBeNull();
  });
});

describe('a verb behind a name', () => {
  test('is one behind a dateline as well', () => {
    const text =
      'Paper tells of a call\nMOSCOW, Nov 11 - Donald Trump rang Vladimir Putin on Thursday and asked for calm.';
    expect(lastStance(text)).toBe('reported');
  });

  test('may be any that says so', () => {
    const mark = lastMark(`${LEAD}\nIt was, Peskov underlined, a tale out of nothing.`);
    expect([mark?.stance, mark?.attribution?.text]).toEqual(['denied', 'Peskov']);
  });
});

describe('what a story is called', () => {
  test.each([
    ['as made up', 'Russia dismissed the whole episode as made of thin air.'],
    ['as a fable', 'Peskov has consigned it to the realm of legend.'],
    ['by a denial in strong terms', 'Moscow came out with a denial, in strong terms.'],
    ['as planted', 'A Duma deputy called the story a planted one.'],
  ])('rejects it: %s', (_, sentence) => {
    expect(lastStance(`${LEAD}\n${sentence}`)).toBe('denied');
  });
});

describe('a side by its subject alone', () => {
  const DENIED = `${LEAD}\nPeskov denied it.`;

  test.each([
    ['says nothing', 'Trump’s people were saying nothing.'],
    ['is asked and gives no more than a formula', 'A query to Cheung brought the usual refrain.'],
    [
      'will not go into a matter of the other',
      'Trump’s team declined to comment on the Putin chat.',
    ],
    ['is thought to lie', 'Why would the Kremlin fib about such a thing?'],
    ['is thought to say so in any case', 'They would say that.'],
  ])('%s, and that leaves it open', (_, sentence) => {
    expect(lastStance(`${DENIED}\n${sentence}`)).toBe('unconfirmed');
  });

  test.each([
    ['asks for something', 'A plea to Cheung moved him to tears.'],
    ['is someone else', 'The baker told us nothing.'],
    ['has lied before', 'The Kremlin had lied about a submarine.'],
  ])('and not whoever %s', (_, sentence) => {
    expect(lastStance(`${DENIED}\n${sentence}`)).toBeNull();
  });
});
