import type { Verdict } from '../../lib/claims/claim.ts';
import type { Stance } from '../../lib/engine/types.ts';
import type { MessageKey } from '../../lib/words.ts';
import { StanceGlyph } from '../StanceSign.tsx';
import { useWords } from '../words.tsx';

const FIXED_WORDS = {
  reported: 'verdictFixedReported',
  denied: 'verdictFixedDenied',
  unconfirmed: 'verdictFixedUnconfirmed',
} as const satisfies Record<Stance, MessageKey>;

/** The verdict that the user has fixed; nothing where the sentences decide. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  const words = useWords();
  if (verdict.by === 'sentences') return null;
  return (
    <span class="verdict-line" data-stance={verdict.stance}>
      <StanceGlyph stance={verdict.stance} />
      {words(FIXED_WORDS[verdict.stance])}
    </span>
  );
}
