import type { Article, Mark, Reading, Stance } from '../engine/types.ts';
import type { Answer, Failure, PageState, PageStatus } from '../messages/calls.ts';
import { linesOf, rangeOf } from './anchor.ts';
import { engineArticle, type PageArticle, readArticle } from './article.ts';
import { flash, paint } from './highlights.ts';
import { inSlices } from './slices.ts';
import { isRendered } from './visibility.ts';
import { type Watched, watchText } from './watch.ts';

/** A mark that stands on the page. */
export interface AnchoredMark {
  readonly id: number;
  readonly mark: Mark;
  readonly range: StaticRange;
  /** The element of its block. */
  readonly element: Element;
}

/** What the page's reader needs of the world outside the page. */
export interface Background {
  readArticle(article: Article): Promise<Answer<Reading>>;
  /** Called after each reading that found another number of marks than the one before. */
  countMarks(count: number): void;
}

const NOTHING: Reading = { marks: [], similar: [] };

/**
 * Reads the page, has its marks found, paints them, and does so again when the page or the claims
 * change. `painted` is called when other marks are painted than before, or when the claims have
 * changed; its signal ends with them. Everything ends with the signal.
 */
export class PageReader {
  readonly #document: Document;
  readonly #background: Background;
  readonly #painted: (marks: readonly AnchoredMark[], signal: AbortSignal) => void;
  readonly #signal: AbortSignal;
  readonly #observe: (watched: Watched) => void;
  #anyway = false;
  #status: PageStatus = 'reading';
  #failure: Failure | null = null;
  #article: PageArticle | null = null;
  #reading: Reading = NOTHING;
  #marks: readonly AnchoredMark[] = [];
  /** What was last asked of the background and answered, to ask only about another text. */
  #asked = '';
  /** The claims may have changed, and with them what a card has to show. */
  #renewed = false;
  #unpaint = () => {};
  #painting = new AbortController();
  #turn: Promise<void> = Promise.resolve();

  constructor(
    document: Document,
    background: Background,
    painted: (marks: readonly AnchoredMark[], signal: AbortSignal) => void,
    signal: AbortSignal,
  ) {
    this.#document = document;
    this.#background = background;
    this.#painted = painted;
    this.#signal = signal;
    this.#observe = watchText(document, () => this.#read(), signal);
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  /** Reads the page, and asks about its text even where that has not changed. */
  read(): Promise<void> {
    this.#asked = '';
    this.#renewed = true;
    return this.#read();
  }

  /** Reads the page as an article from now on, whether it looks like one or not. */
  async readAnyway(): Promise<PageState> {
    this.#anyway = true;
    await this.read();
    return this.state();
  }

  state(): PageState {
    const article = this.#article;
    return {
      status: this.#status,
      headline: article?.headline ?? null,
      publisher: article?.publisher ?? null,
      date: article?.date ?? null,
      tally: tallyOf(this.#marks),
      marks: this.#marks.map(({ id, mark }) => ({ id, mark })),
      similar: this.#reading.similar,
      failure: this.#failure,
    };
  }

  /** Scrolls to the mark and lights it up; false where it no longer stands on the page. */
  reveal(id: number): boolean {
    const range = this.#marks.find((mark) => mark.id === id)?.range;
    if (!range || linesOf(range).length === 0) return false;
    scrollTo(range.startContainer);
    flash(range);
    return true;
  }

  /** One reading after the other: a second one waits for the first. */
  #read(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#readNow());
    return this.#turn;
  }

  async #readNow(): Promise<void> {
    try {
      const options = { isVisible: isRendered, anyway: this.#anyway };
      const article = await inSlices(readArticle(this.#document, options), this.#signal);
      await this.#ask(article);
      this.#signal.throwIfAborted();
      this.#paint();
    } catch (error) {
      if (this.#signal.aborted) return;
      this.#settle('failed', NOTHING, {
        code: 'failed',
        message: 'failureUnexpected',
        values: [String(error)],
      });
    }
  }

  async #ask(article: PageArticle | null): Promise<void> {
    this.#article = article;
    if (article === null || article.blocks.length === 0) {
      this.#asked = '';
      this.#settle(article ? 'no-text' : 'not-an-article', NOTHING);
      return;
    }
    const text = engineArticle(article);
    const asked = JSON.stringify(text);
    if (asked === this.#asked) return;
    const answer = await this.#background.readArticle(text);
    this.#asked = answer.ok ? asked : '';
    if (answer.ok) this.#settle('read', answer.value);
    else this.#settle('failed', NOTHING, answer.failure);
  }

  #settle(status: PageStatus, reading: Reading, failure: Failure | null = null): void {
    this.#status = status;
    this.#reading = reading;
    this.#failure = failure;
  }

  #paint(): void {
    const { blocks = [], shadowRoots = [], hidden = [] } = this.#article ?? {};
    const marks = this.#reading.marks.flatMap((mark, id) => {
      const range = rangeOf(blocks, mark);
      const element = blocks[mark.block]?.element;
      return range && element ? [{ id, mark, range, element }] : [];
    });
    this.#observe({ shadowRoots, hidden });
    this.#unpaint();
    this.#unpaint = paint(
      marks.map(({ range, mark }) => ({ range, stance: mark.stance })),
      [this.#document, ...shadowRoots],
    );
    if (this.#renewed || !isSame(marks, this.#marks)) this.#show(marks);
    this.#renewed = false;
  }

  /** Marks that stay as they were keep their open card. */
  #show(marks: readonly AnchoredMark[]): void {
    this.#painting.abort();
    this.#painting = new AbortController();
    if (marks.length !== this.#marks.length) this.#background.countMarks(marks.length);
    this.#marks = marks;
    if (marks.length > 0) this.#painted(marks, this.#painting.signal);
  }

  #end(): void {
    this.#painting.abort();
    this.#unpaint();
  }
}

/** Whether two readings found the same, in the same places. */
function isSame(marks: readonly AnchoredMark[], before: readonly AnchoredMark[]): boolean {
  return marks.length === before.length && marks.every((mark, at) => isSameMark(mark, before[at]));
}

function isSameMark({ range, mark }: AnchoredMark, before: AnchoredMark | undefined): boolean {
  return (
    before !== undefined &&
    range.startContainer === before.range.startContainer &&
    range.startOffset === before.range.startOffset &&
    range.endContainer === before.range.endContainer &&
    range.endOffset === before.range.endOffset &&
    mark.claim === before.mark.claim &&
    mark.stance === before.mark.stance &&
    mark.attribution?.text === before.mark.attribution?.text
  );
}

function tallyOf(marks: readonly AnchoredMark[]): Record<Stance, number> {
  const tally = { reported: 0, denied: 0, unconfirmed: 0 };
  for (const { mark } of marks) tally[mark.stance] += 1;
  return tally;
}

function scrollTo(text: Node): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  text.parentElement?.scrollIntoView({ block: 'center', behavior });
}
