import type { Claim } from '../../lib/claims/claim.ts';
import type { Words } from '../../lib/words.ts';
import { dayWords } from '../../lib/words.ts';
import { useWords } from '../words.tsx';
import { familyWords } from './family-words.ts';

/** Who, what and when: by these the event is told from others like it. */
export function ClaimFacts({ claim }: { readonly claim: Claim }) {
  const words = useWords();
  return (
    <dl class="claim-facts">
      <div>
        <dt>{words('claimWho')}</dt>
        <dd>
          {listWords(
            words,
            claim.parties.map(({ name }) => name),
          )}
        </dd>
      </div>
      <div>
        <dt>{words('claimWhat')}</dt>
        <dd>{familyWords(words, claim.event.family)}</dd>
      </div>
      <div>
        <dt>{words('claimWhen')}</dt>
        <dd>{periodWords(words, claim.period)}</dd>
      </div>
    </dl>
  );
}

function listWords(words: Words, names: readonly string[]): string {
  return new Intl.ListFormat(words('languageTag'), { type: 'conjunction' }).format(names);
}

function periodWords(words: Words, period: Claim['period']): string {
  if (period === null) return words('claimAnyTime');
  const from = dayWords(words, period.from);
  return period.from === period.to ? from : words('claimPeriod', from, dayWords(words, period.to));
}
