import '../../components/interface.css';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { WordsContext } from '../../components/words.tsx';
import type { Words } from '../../lib/words.ts';
import { words as english } from '../../scripts/words.ts';

interface Drawing {
  readonly words?: Words;
  /** In CSS pixels; without it, as wide as the window. */
  readonly width?: number;
}

/** Draws into a box at the end of the document, in English unless in other words; returns its undo. */
export async function draw(content: ComponentChild, drawing: Drawing = {}): Promise<() => void> {
  const { words = english, width } = drawing;
  const box = document.createElement('div');
  box.dataset.drawn = '';
  if (width !== undefined) box.style.width = `${width}px`;
  document.body.append(box);
  document.documentElement.lang = words('languageTag');
  await act(() =>
    render(<WordsContext.Provider value={words}>{content}</WordsContext.Provider>, box),
  );
  return () => {
    render(null, box);
    box.remove();
  };
}
