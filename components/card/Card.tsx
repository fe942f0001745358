import type { ClaimEntry } from '../../lib/claims/claim.ts';
import type { Mark } from '../../lib/engine/types.ts';
import type { Answer } from '../../lib/messages/calls.ts';
import { failureWords } from '../../lib/words.ts';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.tsx';
import { CardClaim } from './CardClaim.tsx';
import { headingOf, MarkReason } from './MarkReason.tsx';

/** A mark with the claim it belongs to, or why that could not be had. */
export interface CardItem {
  readonly mark: Mark;
  readonly entry: Answer<ClaimEntry>;
}

interface CardProps {
  /** At least one; several where marks of different claims stand on the same words. */
  readonly items: readonly CardItem[];
  readonly onClose: () => void;
}

/** Why a sentence is marked, who takes its stance, and what the claim's sources say. */
export function Card({ items, onClose }: CardProps) {
  const words = useWords();
  const label = items.map(({ mark }) => headingOf(words, mark)).join(' ');
  return (
    <div class="card" role="dialog" aria-label={label} tabIndex={-1}>
      <button type="button" class="close" aria-label={words('close')} onClick={onClose}>
        <Icon name="close" />
      </button>
      <div class="items">
        {items.map(({ mark, entry }) => (
          <section class="item" key={mark.claim} data-stance={mark.stance}>
            <MarkReason mark={mark} />
            {entry.ok ? (
              <CardClaim entry={entry.value} />
            ) : (
              <p class="failure">{failureWords(words, entry.failure)}</p>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}
