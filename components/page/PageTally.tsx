import type { Tally } from '../../lib/claims/claim.ts';
import { STANCE_WORDS, STANCES, StanceGlyph } from '../StanceSign.tsx';
import { useWords } from '../words.tsx';

/** How many sentences take each stance, as three figures with their signs. */
export function PageTally({ tally }: { readonly tally: Tally }) {
  const words = useWords();
  return (
    <dl class="page-tally">
      {STANCES.map((stance) => (
        <div class="figure" data-stance={stance} data-none={tally[stance] === 0} key={stance}>
          <dt class="figure-name">
            <StanceGlyph stance={stance} />
            {words(STANCE_WORDS[stance])}
          </dt>
          <dd class="figure-number">
            {tally[stance].toLocaleString(words('languageTag'))}
            <span class="figure-line" />
          </dd>
        </div>
      ))}
    </dl>
  );
}
