import { Icon } from '../icons.tsx';
import { useWords } from '../words.tsx';
import type { Draft } from './drafts.ts';

interface DraftRowsProps {
  readonly drafts: readonly Draft[];
  readonly onContinue: (draft: Draft) => void;
  readonly onDiscard: (draft: Draft) => void;
}

/** Forms that were begun and left, with the way back to them. */
export function DraftRows({ drafts, onContinue, onDiscard }: DraftRowsProps) {
  const words = useWords();
  if (drafts.length === 0) return null;
  return (
    <ul class="drafts" aria-label={words('drafts')}>
      {drafts.map((draft) => (
        <li class="draft" key={draft.id}>
          <button type="button" class="draft-open" onClick={() => onContinue(draft)}>
            <Icon name="edit" />
            <span>
              <span class="draft-kind">
                {words(draft.kind === 'claim' ? 'draftClaim' : 'draftSource')}
              </span>
              <span class="draft-text" dir="auto">
                {titleOf(draft) || words('draftUntitled')}
              </span>
            </span>
          </button>
          <button
            type="button"
            class="button icon-only"
            aria-label={words('draftDiscard', titleOf(draft) || words('draftUntitled'))}
            onClick={() => onDiscard(draft)}
          >
            <Icon name="remove" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function titleOf(draft: Draft): string {
  return draft.kind === 'claim' ? draft.fields.statement : draft.fields.name;
}
