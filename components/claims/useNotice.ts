import { useState } from 'preact/hooks';
import type { Answer } from '../../lib/messages/calls.ts';
import { failureWords, type MessageKey } from '../../lib/words.ts';
import { useWords } from '../words.tsx';
import type { Told } from './Notice.tsx';
import type { StoreActs } from './panel.ts';

interface Notices {
  readonly told: Told | null;
  readonly tell: (told: Told | null) => void;
  /** Tells what the answer comes to, with the way back where there is one. */
  readonly tellAnswer: (answer: Answer<null>, done: MessageKey, focus?: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What the panel tells after each act, and the way back. */
export function useNotice(acts: Pick<StoreActs, 'undo' | 'redo'>): Notices {
  const words = useWords();
  const [told, tell] = useState<Told | null>(null);

  const goBack = async (
    act: () => Promise<Answer<boolean>>,
    done: MessageKey,
    none: MessageKey,
  ) => {
    const answer = await act();
    const text = answer.ok
      ? words(answer.value ? done : none)
      : failureWords(words, answer.failure);
    tell({ text, undo: null });
  };
  const undo = () => goBack(acts.undo, 'undone', 'undoneNothing');
  const redo = () => goBack(acts.redo, 'redone', 'redoneNothing');

  const tellAnswer = (answer: Answer<null>, done: MessageKey, focus = false) =>
    tell(
      answer.ok
        ? { text: words(done), undo, focus }
        : { text: failureWords(words, answer.failure), undo: null },
    );

  return { told, tell, tellAnswer, undo, redo };
}
