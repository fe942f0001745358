import type { ClaimEntry } from '../../lib/claims/claim.ts';
import { Empty } from '../Empty.tsx';
import { useWords } from '../words.tsx';
import { ClaimForm } from './ClaimForm.tsx';
import { ClaimView } from './ClaimView.tsx';
import type { DeskPlace } from './desk.ts';
import { SourceForm } from './SourceForm.tsx';
import type { Desk } from './useDesk.ts';

interface DeskMainProps {
  readonly claims: readonly ClaimEntry[];
  readonly desk: Desk;
}

/** What is open on the desk: a claim, or a form. */
export function DeskMain({ claims, desk }: DeskMainProps) {
  const words = useWords();
  const { place } = desk;
  if (place.at === 'claim-form') return <OpenClaimForm claims={claims} desk={desk} id={place.id} />;
  if (place.at === 'source-form')
    return <OpenSourceForm claims={claims} desk={desk} place={place} />;
  const entry = claims.find(({ claim }) => claim.id === desk.openClaim);
  if (entry === undefined) {
    return place.at === 'list' ? (
      <Empty icon="page" title={words('deskNothingOpen')} text={words('deskNothingOpenText')} />
    ) : (
      <Empty icon="page" title={words('claimGone')}>
        <button type="button" class="button" onClick={() => desk.go({ at: 'list' })}>
          {words('claimsAll')}
        </button>
      </Empty>
    );
  }
  return <OpenClaim key={entry.claim.id} entry={entry} desk={desk} />;
}

function OpenClaim({ entry, desk }: { readonly entry: ClaimEntry; readonly desk: Desk }) {
  const { id } = entry.claim;
  return (
    <ClaimView
      entry={entry}
      acts={{
        onBack: desk.goBack,
        onEdit: () => desk.go({ at: 'claim-form', id }),
        onRemove: () => desk.removeClaim(id),
        onSwitch: desk.switchClaim,
        onAddSource: () => desk.addSource(id),
        onEditSource: (source) => desk.go({ at: 'source-form', id: source.id, claim: id }),
        onRemoveSource: desk.removeSource,
      }}
    />
  );
}

function OpenClaimForm({ claims, desk, id }: DeskMainProps & { readonly id: string }) {
  const draft = desk.drafts.find((each) => each.id === id);
  return (
    <ClaimForm
      key={id}
      id={id}
      before={claims.find(({ claim }) => claim.id === id)?.claim ?? null}
      typed={draft?.kind === 'claim' ? draft.fields : null}
      onType={(fields) => desk.keep({ kind: 'claim', id, fields })}
      onSave={desk.saveClaim}
      onBack={desk.goBack}
    />
  );
}

interface OpenSourceFormProps extends DeskMainProps {
  readonly place: Extract<DeskPlace, { at: 'source-form' }>;
}

function OpenSourceForm({ claims, desk, place: { id, claim } }: OpenSourceFormProps) {
  const draft = desk.drafts.find((each) => each.id === id);
  const sources = claims.find((entry) => entry.claim.id === claim)?.sources ?? [];
  return (
    <SourceForm
      key={id}
      id={id}
      claim={claim}
      before={sources.find((source) => source.id === id) ?? null}
      typed={draft?.kind === 'source' ? draft.fields : null}
      onType={(fields) => desk.keep({ kind: 'source', id, claim, fields })}
      onSave={desk.saveSource}
      onBack={desk.goBack}
    />
  );
}
