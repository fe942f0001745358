import type { Claim, ClaimEntry, Source } from '../../lib/claims/claim.ts';
import { useFocusOnEntry } from '../focus.ts';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.tsx';
import { ClaimFacts } from './ClaimFacts.tsx';
import { Ledger } from './Ledger.tsx';
import { Switch } from './Switch.tsx';
import { VerdictLine } from './VerdictLine.tsx';

export interface ClaimActs {
  readonly onBack: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onSwitch: (claim: Claim, on: boolean) => void;
  readonly onAddSource: () => void;
  readonly onEditSource: (source: Source) => void;
  readonly onRemoveSource: (source: Source) => void;
}

interface ClaimViewProps {
  readonly entry: ClaimEntry;
  readonly acts: ClaimActs;
}

/** One claim: what is claimed, what decides its marks, and the ledger of its sources. */
export function ClaimView({ entry, acts }: ClaimViewProps) {
  const words = useWords();
  const heading = useFocusOnEntry<HTMLHeadingElement>();
  const { claim, sources } = entry;
  return (
    <article class="claim-view">
      <div class="claim-bar">
        <button type="button" class="button quiet back" onClick={acts.onBack}>
          <Icon name="back" />
          {words('claimsAll')}
        </button>
        <span class="claim-bar-end">
          <button type="button" class="button quiet" onClick={acts.onEdit}>
            <Icon name="edit" />
            {words('edit')}
          </button>
          <button type="button" class="button quiet" onClick={acts.onRemove}>
            <Icon name="remove" />
            {words('remove')}
          </button>
        </span>
      </div>
      <h2 class="claim-title" dir="auto" tabIndex={-1} ref={heading}>
        {claim.statement}
      </h2>
      <div class="claim-state">
        <Switch
          on={claim.enabled}
          label={words('claimSwitch', claim.statement)}
          onSwitch={(on) => acts.onSwitch(claim, on)}
        />
        <span>{words(claim.enabled ? 'claimIsOn' : 'claimIsOff')}</span>
      </div>
      {claim.explanation && (
        <p class="claim-explanation" dir="auto">
          {claim.explanation}
        </p>
      )}
      <VerdictLine verdict={claim.verdict} />
      {claim.verdict.by === 'user' && claim.verdict.note && (
        <p class="verdict-note" dir="auto">
          {claim.verdict.note}
        </p>
      )}
      <ClaimFacts claim={claim} />
      <Ledger sources={sources} acts={acts} />
    </article>
  );
}
