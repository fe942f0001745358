import '../../components/interface.css';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { WordsContext } from '../../components/words.tsx';
import { type Words, wordsFrom } from '../../lib/words.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const MESSAGES: Readonly<Record<string, { readonly message: string }>> = messages;

/** The English words, as the browser would read them. */
export const english: Words = wordsFrom((key, values) =>
  (MESSAGES[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[place - 1] ?? ''),
);

/** Draws into a box at the end of the document, in English unless in other words; returns its undo. */
export async function draw(content: ComponentChild, words = english): Promise<() => void> {
  const box = document.createElement('div');
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
