import { describe, expect, test } from 'vitest';
import { stanceBehindDenial as stanceOf } from './reading.ts';

describe('a denial has the event for its object, and nothing else', () => {
  test.each([
    'Peskov denied a report that the two men spoke.',
    'Moscow denied a report in an American paper that the two leaders had talked.',
    'A call between Trump and Putin does not exist, Peskov said.',
    'The report is “fiction”, he said.',
    'Peskov used the word “fiction” twice.',
    'No call between the two has taken place.',
  ])('%s', (sentence) => expect(stanceOf(sentence)).toBe('denied'));

  test.each([
    [
      'a report of something else',
      'Tykhyi denied a claim in a Polish daily that Ukraine had given up Crimea.',
    ],
    ['plans for one', 'Concrete plans for a call with Trump do not yet exist, Peskov said.'],
    [
      'a word that is remembered',
      'A former colleague remembers his fondness for the word “fiction”.',
    ],
    ['calls at large', 'No call can replace a battalion.'],
  ])('%s is another matter', (_, sentence) => expect(stanceOf(sentence)).not.toBe('denied'));

  test.each([
    'A leaked “transcript” of the call is a fake, though the call itself is in dispute.',
    'That falls well short of confirming it.',
    'He put the likelihood that the two had talked at a half.',
  ])('what is short of proof leaves it open: %s', (sentence) =>
    expect(stanceOf(sentence)).toBe('unconfirmed'),
  );
});

describe('only what took place can be judged', () => {
  test.each([
    'That phone call was a disgrace, writes a reader.',
    'The call was a bad mistake, said a senator.',
    'The reporter recounted how the call unfolded.',
  ])('%s', (sentence) => expect(stanceOf(sentence)).toBe('reported'));

  test('a mystery is no judgement', () => {
    expect(stanceOf('The call was a mystery, said a senator.')).toBe('unconfirmed');
  });
});
