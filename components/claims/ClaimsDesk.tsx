import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ClaimEntry } from '../../lib/claims/claim.ts';
import type { Answer } from '../../lib/messages/calls.ts';
import { failureWords } from '../../lib/words.ts';
import { Empty } from '../Empty.tsx';
import { writesText } from '../focus.ts';
import { useWords } from '../words.tsx';
import { ClaimList } from './ClaimList.tsx';
import { DeskMain } from './DeskMain.tsx';
import { DraftRows } from './DraftRows.tsx';
import type { DeskActs, DeskPlace } from './desk.ts';
import type { Draft } from './drafts.ts';
import { Notice } from './Notice.tsx';
import { type Desk, useDesk } from './useDesk.ts';

interface ClaimsDeskProps {
  /** Null while they are being read. */
  readonly claims: Answer<readonly ClaimEntry[]> | null;
  /** Forms that were begun earlier. */
  readonly drafts: readonly Draft[];
  /** Where the desk opens. */
  readonly start: DeskPlace;
  readonly acts: DeskActs;
  /** Whether there is room for the list beside what is open. */
  readonly wide: boolean;
  /** What stands under the list. */
  readonly children?: ComponentChildren;
}

/** The claims: found, read, added, changed and removed, each act with its way back. */
export function ClaimsDesk({ claims, ...props }: ClaimsDeskProps) {
  const words = useWords();
  if (claims === null) return <p class="late">{words('claimsReading')}</p>;
  if (!claims.ok) {
    return (
      <Empty
        icon="problem"
        title={words('claimsFailed')}
        text={failureWords(words, claims.failure)}
      >
        <button type="button" class="button" onClick={props.acts.listAgain}>
          {words('tryAgain')}
        </button>
      </Empty>
    );
  }
  return <OpenDesk claims={claims.value} {...props} />;
}

type OpenDeskProps = Omit<ClaimsDeskProps, 'claims'> & { readonly claims: readonly ClaimEntry[] };

function OpenDesk({ claims, drafts, start, acts, wide, children }: OpenDeskProps) {
  const desk = useDesk({ claims, drafts, start, acts });
  const element = useDeskKeys(desk);
  const atList = desk.place.at === 'list';
  return (
    <div class="desk" data-wide={wide} ref={element}>
      {(wide || atList) && <DeskList claims={claims} desk={desk} footer={children} />}
      {!(atList && !wide) && (
        <div class="desk-main">
          <DeskMain claims={claims} desk={desk} />
        </div>
      )}
      <Notice told={desk.notice.told} onDismiss={() => desk.notice.tell(null)} />
    </div>
  );
}

interface DeskListProps {
  readonly claims: readonly ClaimEntry[];
  readonly desk: Desk;
  readonly footer: ComponentChildren;
}

function DeskList({ claims, desk, footer }: DeskListProps) {
  return (
    <div class="desk-list">
      <DraftRows
        drafts={desk.drafts}
        onContinue={desk.continueDraft}
        onDiscard={desk.discardDraft}
      />
      <ClaimList
        claims={claims}
        current={desk.openClaim}
        onOpen={(claim) => desk.go({ at: 'claim', claim })}
        onAdd={desk.addClaim}
        onSwitch={desk.switchClaim}
      />
      {footer}
    </div>
  );
}

/** Escape goes back a step; Ctrl+Z and Ctrl+Shift+Z take changes back and forth, except in text. */
function useDeskKeys(desk: Desk) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(desk);
  latest.current = desk;
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
function pressed(event: KeyboardEvent, desk: Desk): boolean {
  if (event.key === 'Escape') return desk.goBack();
  const undoes = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
  if (!undoes || writesText(event.target)) return false;
  if (event.shiftKey) desk.notice.redo();
  else desk.notice.undo();
  return true;
}
