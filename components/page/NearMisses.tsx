import type { NearMiss } from '../../lib/engine/types.ts';
import { counted, type MessageKey } from '../../lib/words.ts';
import { useWords } from '../words.tsx';

const REASONS: Readonly<Record<NearMiss['reason'], MessageKey>> = {
  'other-date': 'similarOtherDate',
  'other-parties': 'similarOtherParties',
  future: 'similarFuture',
  general: 'similarGeneral',
};

/** The sentences that came near a claim and carry no mark, each with what sets it apart. */
export function NearMisses({ similar }: { readonly similar: readonly NearMiss[] }) {
  const words = useWords();
  return (
    <details class="page-similar">
      <summary>{counted(words, 'pageSimilar', similar.length)}</summary>
      <ol>
        {similar.map(({ block, start, claim, text, reason }) => (
          <li key={`${claim} ${block} ${start}`}>
            <span class="similar-text" dir="auto">
              {text}
            </span>
            <span class="similar-reason">{words(REASONS[reason])}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
