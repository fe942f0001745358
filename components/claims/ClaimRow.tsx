import type { Claim, ClaimEntry } from '../../lib/claims/claim.ts';
import { tallyOf } from '../../lib/claims/standing.ts';
import { useWords } from '../words.tsx';
import { Switch } from './Switch.tsx';
import { TallyLine } from './TallyLine.tsx';
import { VerdictLine } from './VerdictLine.tsx';

interface ClaimRowProps {
  readonly entry: ClaimEntry;
  readonly current: boolean;
  readonly onOpen: (id: string) => void;
  readonly onSwitch: (claim: Claim, on: boolean) => void;
}

/** A claim in the list: statement, standing, and whether it is looked for. */
export function ClaimRow({ entry, current, onOpen, onSwitch }: ClaimRowProps) {
  const words = useWords();
  const { claim, sources } = entry;
  return (
    <li class="claim-row" data-off={!claim.enabled}>
      <button
        type="button"
        class="claim-open"
        id={`open-${claim.id}`}
        aria-current={current || undefined}
        onClick={() => onOpen(claim.id)}
      >
        <span class="claim-statement" dir="auto">
          {claim.statement}
        </span>
        <span class="claim-standing">
          <TallyLine tally={tallyOf(sources)} />
          {!claim.enabled && <span class="claim-off">{words('claimOff')}</span>}
        </span>
        <VerdictLine verdict={claim.verdict} />
      </button>
      <Switch
        on={claim.enabled}
        label={words('claimSwitch', claim.statement)}
        onSwitch={(on) => onSwitch(claim, on)}
      />
    </li>
  );
}
