import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../lib/words.ts';

/** The words of the interface for everything below it. */
export const WordsContext = createContext<Words>((key) => key);

/** The words of the interface in the user's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
