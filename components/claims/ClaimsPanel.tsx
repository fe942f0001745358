import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ClaimEntry } from '../../lib/claims/claim.ts';
import type { Answer } from '../../lib/messages/calls.ts';
import { failureWords } from '../../lib/words.ts';
import { Empty } from '../Empty.tsx';
import { writesText } from '../focus.ts';
import { useWords } from '../words.tsx';
import { ClaimList } from './ClaimList.tsx';
import { DraftRows } from './DraftRows.tsx';
import type { Draft } from './drafts.ts';
import { Notice } from './Notice.tsx';
import { PanelMain } from './PanelMain.tsx';
import type { PanelPlace, StoreActs } from './panel.ts';
import { type Panel, usePanel } from './usePanel.ts';

interface ClaimsPanelProps {
  /** Null while they are being read. */
  readonly claims: Answer<readonly ClaimEntry[]> | null;
  /** Forms that were begun earlier. */
  readonly drafts: readonly Draft[];
  /** Where the panel opens. */
  readonly start: PanelPlace;
  readonly acts: StoreActs;
  /** Whether there is room for the list beside what is open. */
  readonly wide: boolean;
  /** What stands under the list. */
  readonly children?: ComponentChildren;
}

/** The claims: found, read, added, changed and removed, each act with its way back. */
export function ClaimsPanel({ claims, ...props }: ClaimsPanelProps) {
  const words = useWords();
  // What is open stays open where a later listing fails; each act says for itself that it failed.
  const last = useRef<readonly ClaimEntry[] | null>(null);
  if (claims?.ok) last.current = claims.value;
  if (last.current) return <OpenPanel claims={last.current} {...props} />;
  if (!claims || claims.ok) return <p class="late">{words('claimsReading')}</p>;
  return (
    <Empty icon="problem" title={words('claimsFailed')} text={failureWords(words, claims.failure)}>
      <button type="button" class="button" onClick={props.acts.listAgain}>
        {words('tryAgain')}
      </button>
    </Empty>
  );
}

type OpenPanelProps = Omit<ClaimsPanelProps, 'claims'> & { readonly claims: readonly ClaimEntry[] };

function OpenPanel({ claims, drafts, start, acts, wide, children }: OpenPanelProps) {
  const panel = usePanel({ claims, drafts, start, acts });
  const element = usePanelKeys(panel);
  const atList = panel.place.at === 'list';
  return (
    <div class="panel" data-wide={wide} ref={element}>
      {(wide || atList) && <PanelList claims={claims} panel={panel} footer={children} />}
      {!(atList && !wide) && (
        <div class="panel-main">
          <PanelMain claims={claims} panel={panel} />
        </div>
      )}
      <Notice told={panel.notice.told} onDismiss={() => panel.notice.tell(null)} />
    </div>
  );
}

interface PanelListProps {
  readonly claims: readonly ClaimEntry[];
  readonly panel: Panel;
  readonly footer: ComponentChildren;
}

function PanelList({ claims, panel, footer }: PanelListProps) {
  return (
    <div class="panel-list">
      <DraftRows
        drafts={panel.drafts}
        onContinue={panel.continueDraft}
        onDiscard={panel.discardDraft}
      />
      <ClaimList
        claims={claims}
        current={panel.openClaim}
        onOpen={(claim) => panel.go({ at: 'claim', claim })}
        onAdd={panel.addClaim}
        onSwitch={panel.switchClaim}
      />
      {footer}
    </div>
  );
}

/** Escape goes back a step; Ctrl+Z and Ctrl+Shift+Z take changes back and forth, except in text. */
function usePanelKeys(panel: Panel) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(panel);
  latest.current = panel;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || element.current?.closest('[hidden]')) return;
      if (pressed(event, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return element;
}

/** Whether the key did something here. */
function pressed(event: KeyboardEvent, panel: Panel): boolean {
  if (event.key === 'Escape') return panel.goBack();
  const undoes = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
  if (!undoes || writesText(event.target)) return false;
  if (event.shiftKey) panel.notice.redo();
  else panel.notice.undo();
  return true;
}
