import type { CardItem } from '../../components/card/Card.tsx';
import type { CardAnchor } from '../../lib/page/card-host.ts';
import type { Words } from '../../lib/words.ts';

/** What a card is opened with. */
export interface CardRequest {
  readonly items: readonly CardItem[];
  readonly anchor: CardAnchor;
  readonly words: Words;
  /** Called once, however it was closed. */
  readonly closed: () => void;
}

export interface OpenCard {
  close(): void;
  /** Its place in the window. */
  bounds(): DOMRectReadOnly;
}

/**
 * The card's code comes into the frame when a mark is first rested on, as a script of its own in the
 * same isolated world; this global is where it and the content script meet.
 */
declare global {
  var onRecordCard: ((request: CardRequest) => OpenCard) | undefined;
}
