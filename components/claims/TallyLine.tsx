import type { Tally } from '../../lib/claims/claim.ts';
import type { Stance } from '../../lib/engine/types.ts';
import type { CountedKey } from '../../lib/words.ts';
import { counted } from '../../lib/words.ts';
import { STANCES, StanceGlyph } from '../StanceSign.tsx';
import { useWords } from '../words.tsx';

const TALLY_WORDS = {
  reported: 'tallyReported',
  denied: 'tallyDenied',
  unconfirmed: 'tallyUnconfirmed',
} as const satisfies Record<Stance, CountedKey>;

/** How many sources take each stance, in one line; those that none takes are left out. */
export function TallyLine({ tally }: { readonly tally: Tally }) {
  const words = useWords();
  const taken = STANCES.filter((stance) => tally[stance] > 0);
  if (taken.length === 0) return <span class="tally-line">{words('standingUnsourced')}</span>;
  return (
    <span class="tally-line">
      {taken.map((stance) => (
        <span class="tally-part" key={stance} data-stance={stance}>
          <StanceGlyph stance={stance} />
          {counted(words, TALLY_WORDS[stance], tally[stance])}{' '}
        </span>
      ))}
    </span>
  );
}
