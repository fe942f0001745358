import type { CardItem } from '../../components/card/Card.tsx';
import { callBackground } from '../../lib/messages/wire.ts';
import type { WindowPoint } from '../../lib/page/hit.ts';
import type { AnchoredMark } from '../../lib/page/page-reader.ts';
import type { Words } from '../../lib/words.ts';
import type { OpenCard } from '../card/port.ts';

/** Opens one card at a time, for the marks of one painting; the signal closes it. */
export class CardOpener {
  readonly #words: Words;
  #open: OpenCard | null = null;
  /** Counts what was asked for, so that an answer that comes too late opens nothing. */
  #wish = 0;

  constructor(words: Words, signal: AbortSignal) {
    this.#words = words;
    signal.addEventListener('abort', () => this.close(), { once: true });
  }

  /** Fetches the claims and, the first time, the card's code. */
  async open(marks: readonly AnchoredMark[], point: WindowPoint): Promise<void> {
    this.#wish += 1;
    const wish = this.#wish;
    const [items] = await Promise.all([Promise.all(marks.map(itemOf)), loadCard()]);
    const range = marks.at(-1)?.range;
    if (wish !== this.#wish || !range || !globalThis.onRecordCard) return;
    this.#open?.close();
    const closed = () => {
      this.#open = null;
    };
    this.#open = globalThis.onRecordCard({
      items,
      anchor: { range, point },
      words: this.#words,
      closed,
    });
  }

  close(): void {
    this.#wish += 1;
    this.#open?.close();
  }

  bounds(): DOMRectReadOnly | null {
    return this.#open?.bounds() ?? null;
  }
}

async function itemOf({ mark }: AnchoredMark): Promise<CardItem> {
  return { mark, entry: await callBackground('claim-entry', { claim: mark.claim }) };
}

async function loadCard(): Promise<void> {
  if (!globalThis.onRecordCard) await callBackground('load-card', null);
}
