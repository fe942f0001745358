import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.tsx';

/** What was just done, or why it was not. */
export interface Told {
  readonly text: string;
  /** Takes it back; null where that cannot be done. */
  readonly undo: (() => void) | null;
  /** Whether what had the focus is gone, so that the way back takes it. */
  readonly focus?: boolean;
}

interface NoticeProps {
  readonly told: Told | null;
  readonly onDismiss: () => void;
}

/** Tells it at the foot of the window, and aloud; the region stays, so that a change in it is heard. */
export function Notice({ told, onDismiss }: NoticeProps) {
  const words = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (told?.focus) undo.current?.focus();
  }, [told]);
  return (
    <div class="notice" data-told={told !== null}>
      <p class="notice-text" role="status">
        {told?.text}
      </p>
      {told?.undo && (
        <button type="button" class="button quiet" ref={undo} onClick={told.undo}>
          <Icon name="undo" />
          {words('undo')}
        </button>
      )}
      {told && (
        <button
          type="button"
          class="button icon-only"
          aria-label={words('dismiss')}
          onClick={onDismiss}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
