import { browser } from '../../lib/messages/browser.ts';
import type { Answerers, TabCalls } from '../../lib/messages/calls.ts';
import { Failed } from '../../lib/messages/failure.ts';
import { watchRevision } from '../../lib/messages/revision.ts';
import { answerTabCalls, callBackground } from '../../lib/messages/wire.ts';
import { hitTest } from '../../lib/page/hit.ts';
import { type Hovered, type PointerPlace, watchPointer } from '../../lib/page/hover.ts';
import { type AnchoredMark, type Background, PageReader } from '../../lib/page/page-reader.ts';
import { wordsFrom } from '../../lib/words.ts';
import { CardOpener } from './card-opener.ts';
import type { Life } from './life.ts';

const background: Background = {
  readArticle: (article) => callBackground('read-article', article),
  countMarks: (count) => void callBackground('count-marks', { count }),
};

/** Marks the page and keeps it marked, answers the popup and opens cards, for the life of this copy. */
export function followPage(life: Life): void {
  const { signal } = life;
  const pointer: PointerPlace = { at: null };
  const painted = (marks: readonly AnchoredMark[], painting: AbortSignal) => {
    life.watch(painting);
    openCards(marks, pointer, painting);
  };
  const reader = new PageReader(document, background, painted, signal);
  signal.addEventListener(
    'abort',
    watchRevision(() => void reader.read()),
  );
  signal.addEventListener('abort', answerTabCalls(answerersOf(reader)));
  void reader.read();
}

function openCards(
  marks: readonly AnchoredMark[],
  pointer: PointerPlace,
  signal: AbortSignal,
): void {
  const words = wordsFrom((key, values) => browser.i18n.getMessage(key, values));
  const card = new CardOpener(words, signal);
  const hovered: Hovered<AnchoredMark> = {
    marksAt: hitTest(marks),
    open: (found, point) => void card.open(found, point),
    close: () => card.close(),
    card: () => card.bounds(),
  };
  watchPointer(document, hovered, signal, pointer);
}

function answerersOf(reader: PageReader): Answerers<TabCalls, void> {
  return {
    'page-state': async () => reader.state(),
    reveal: async ({ id }) => {
      if (!reader.reveal(id)) throw new Failed('not-found', 'failureMarkGone');
      return null;
    },
    'read-anyway': () => reader.readAnyway(),
  };
}
