import { useState } from 'preact/hooks';
import type { Claim, ClaimEntry } from '../../lib/claims/claim.ts';
import { counted } from '../../lib/words.ts';
import { Empty } from '../Empty.tsx';
import { moveFocus } from '../focus.ts';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import { matchingClaims } from './matching.ts';

/** So many rows appear at once however many claims there are. */
const ROWS_AT_ONCE = 100;

interface ClaimListProps {
  readonly claims: readonly ClaimEntry[];
  /** Id of the claim that is open beside the list, or was last. */
  readonly current: string | null;
  readonly onOpen: (id: string) => void;
  readonly onAdd: () => void;
  readonly onSwitch: (claim: Claim, on: boolean) => void;
}

/** All claims, searched as one types. */
export function ClaimList({ claims, current, onOpen, onAdd, onSwitch }: ClaimListProps) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const found = matchingClaims(claims, typed);
  return (
    <div class="claim-list">
      <div class="claim-tools">
        <SearchBox typed={typed} onType={setTyped} />
        <button type="button" class="button primary" id="add-claim" onClick={onAdd}>
          <Icon name="add" />
          {words('claimAdd')}
        </button>
      </div>
      <p class="visually-hidden" role="status">
        {typed && counted(words, 'claimsFound', found.length)}
      </p>
      {found.length === 0 && <NothingListed searched={typed !== ''} />}
      <ul class="claim-rows" onKeyDown={(event) => moveFocus(event, '.claim-open')}>
        {found.slice(0, limit).map((entry) => (
          <ClaimRow
            key={entry.claim.id}
            entry={entry}
            current={entry.claim.id === current}
            onOpen={onOpen}
            onSwitch={onSwitch}
          />
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + ROWS_AT_ONCE)}>
          {counted(words, 'claimsMore', found.length - limit)}
        </button>
      )}
    </div>
  );
}

interface SearchBoxProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

function SearchBox({ typed, onType }: SearchBoxProps) {
  const words = useWords();
  const clear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || typed === '') return;
    // Else the browser closes the popup.
    event.preventDefault();
    event.stopPropagation();
    onType('');
  };
  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="search"
        class="input"
        aria-label={words('claimSearch')}
        placeholder={words('claimSearch')}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={clear}
      />
    </div>
  );
}

function NothingListed({ searched }: { readonly searched: boolean }) {
  const words = useWords();
  return searched ? (
    <Empty icon="search" title={words('claimsNoneFound')} text={words('claimsNoneFoundText')} />
  ) : (
    <Empty icon="page" title={words('claimsNone')} text={words('claimsNoneText')} />
  );
}
