import type { ClaimEntry } from '../../lib/claims/claim.ts';
import { Empty } from '../Empty.tsx';
import { useWords } from '../words.tsx';
import { ClaimForm } from './ClaimForm.tsx';
import { ClaimView } from './ClaimView.tsx';
import type { PanelPlace } from './panel.ts';
import { SourceForm } from './SourceForm.tsx';
import type { Panel } from './usePanel.ts';

interface PanelMainProps {
  readonly claims: readonly ClaimEntry[];
  readonly panel: Panel;
}

/** What is open on the panel: a claim, or a form. */
export function PanelMain({ claims, panel }: PanelMainProps) {
  const words = useWords();
  const { place } = panel;
  if (place.at === 'claim-form')
    return <OpenClaimForm claims={claims} panel={panel} id={place.id} />;
  if (place.at === 'source-form')
    return <OpenSourceForm claims={claims} panel={panel} place={place} />;
  const entry = claims.find(({ claim }) => claim.id === panel.openClaim);
  if (entry === undefined) {
    return place.at === 'list' ? (
      <Empty icon="page" title={words('claimsNothingOpen')} text={words('claimsNothingOpenText')} />
    ) : (
      <Empty icon="page" title={words('claimGone')}>
        <button type="button" class="button" onClick={() => panel.go({ at: 'list' })}>
          {words('claimsAll')}
        </button>
      </Empty>
    );
  }
  return <OpenClaim key={entry.claim.id} entry={entry} panel={panel} />;
}

function OpenClaim({ entry, panel }: { readonly entry: ClaimEntry; readonly panel: Panel }) {
  const { id } = entry.claim;
  return (
    <ClaimView
      entry={entry}
      acts={{
        onBack: panel.goBack,
        onEdit: () => panel.go({ at: 'claim-form', id }),
        onRemove: () => panel.removeClaim(id),
        onSwitch: panel.switchClaim,
        onAddSource: () => panel.addSource(id),
        onEditSource: (source) => panel.go({ at: 'source-form', id: source.id, claim: id }),
        onRemoveSource: panel.removeSource,
      }}
    />
  );
}

function OpenClaimForm({ claims, panel, id }: PanelMainProps & { readonly id: string }) {
  const draft = panel.drafts.find((each) => each.id === id);
  return (
    <ClaimForm
      key={id}
      id={id}
      before={claims.find(({ claim }) => claim.id === id)?.claim ?? null}
      typed={draft?.kind === 'claim' ? draft.fields : null}
      onType={(fields) => panel.keep({ kind: 'claim', id, fields })}
      onSave={panel.saveClaim}
      onBack={panel.goBack}
    />
  );
}

interface OpenSourceFormProps extends PanelMainProps {
  readonly place: Extract<PanelPlace, { at: 'source-form' }>;
}

function OpenSourceForm({ claims, panel, place: { id, claim } }: OpenSourceFormProps) {
  const draft = panel.drafts.find((each) => each.id === id);
  const sources = claims.find((entry) => entry.claim.id === claim)?.sources ?? [];
  return (
    <SourceForm
      key={id}
      id={id}
      claim={claim}
      before={sources.find((source) => source.id === id) ?? null}
      typed={draft?.kind === 'source' ? draft.fields : null}
      onType={(fields) => panel.keep({ kind: 'source', id, claim, fields })}
      onSave={panel.saveSource}
      onBack={panel.goBack}
    />
  );
}
