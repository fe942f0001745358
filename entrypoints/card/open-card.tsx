import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import cardCss from '../../components/card/card.css?inline';
import stanceCss from '../../components/stance.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { WordsContext } from '../../components/words.tsx';
import { openCardHost } from '../../lib/page/card-host.ts';
import type { CardRequest, OpenCard } from './port.ts';

/** Opens a card on the page; Escape, its button and scrolling its line away close it. */
export function openCard({ items, anchor, words, closed }: CardRequest): OpenCard {
  const end = new AbortController();
  const close = () => {
    if (end.signal.aborted) return;
    end.abort();
    render(null, host.box);
    host.remove();
    closed();
  };
  const direction = words('textDirection') === 'rtl' ? 'rtl' : 'ltr';
  const css = `${tokensCss}${stanceCss}${cardCss}`;
  const host = openCardHost(anchor, { css, direction }, close);
  closeOnEscape(close, end.signal);
  render(
    <WordsContext.Provider value={words}>
      <Card items={items} onClose={close} />
    </WordsContext.Provider>,
    host.box,
  );
  host.place();
  return { close, bounds: host.bounds };
}

function closeOnEscape(close: () => void, signal: AbortSignal): void {
  const listen = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  document.addEventListener('keydown', listen, { capture: true, signal });
}
