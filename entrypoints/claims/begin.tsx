import { type ComponentChild, render } from 'preact';
import { WordsContext } from '../../components/words.tsx';
import { browser } from '../../lib/messages/browser.ts';
import { type Words, wordsFrom } from '../../lib/words.ts';

/** Draws the interface into the document, in the words and the direction of the user's language. */
export function begin(draw: (words: Words) => ComponentChild): void {
  const words = wordsFrom((key, values) => browser.i18n.getMessage(key, values));
  document.documentElement.lang = words('languageTag');
  document.documentElement.dir = words('textDirection');
  render(<WordsContext.Provider value={words}>{draw(words)}</WordsContext.Provider>, document.body);
}
