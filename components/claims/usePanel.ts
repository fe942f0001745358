import { useEffect, useRef, useState } from 'preact/hooks';
import type { Claim, ClaimEntry, Source } from '../../lib/claims/claim.ts';
import type { Answer } from '../../lib/messages/calls.ts';
import type { MessageKey } from '../../lib/words.ts';
import { useWords } from '../words.tsx';
import type { Draft } from './drafts.ts';
import { type PanelPlace, placeBefore, type StoreActs } from './panel.ts';
import { useDrafts } from './useDrafts.ts';
import { useNotice } from './useNotice.ts';

interface PanelStart {
  readonly claims: readonly ClaimEntry[];
  readonly drafts: readonly Draft[];
  readonly start: PanelPlace;
  readonly acts: StoreActs;
}

export type Panel = ReturnType<typeof usePanel>;

/** Where the panel is open, the forms that were begun, and what can be done from here. */
export function usePanel({ claims, drafts: kept, start, acts }: PanelStart) {
  const words = useWords();
  const [place, setPlace] = useState(start);
  const { drafts, keep, drop } = useDrafts(kept, acts.keepDrafts);
  const notice = useNotice(acts);
  const returning = useReturningFocus(place);

  const go = (next: PanelPlace) => {
    returning.leave(place, next);
    setPlace(next);
  };

  /** Goes to the place and tells what was done, or stays and tells why it was not. */
  const settle = (answer: Answer<null>, done: MessageKey, next: PanelPlace, focus = false) => {
    if (answer.ok) go(next);
    notice.tellAnswer(answer, done, focus);
    return answer;
  };

  const saveClaim = async (claim: Claim) => {
    const answer = await acts.saveClaim(claim);
    if (!answer.ok) return answer;
    drop(claim.id);
    return settle(answer, 'claimSaved', { at: 'claim', claim: claim.id });
  };

  const saveSource = async (source: Source) => {
    const answer = await acts.saveSource(source);
    if (!answer.ok) return answer;
    drop(source.id);
    return settle(answer, 'sourceSaved', { at: 'claim', claim: source.claim });
  };

  const switchClaim = async (claim: Claim, on: boolean) => {
    const updated = new Date().toISOString();
    const answer = await acts.saveClaim({ ...claim, enabled: on, updated });
    notice.tellAnswer(answer, on ? 'claimSwitchedOn' : 'claimSwitchedOff');
  };

  const removeClaim = async (id: string) => {
    settle(await acts.removeClaim(id), 'claimRemoved', { at: 'list' }, true);
  };

  const removeSource = async (source: Source) => {
    const answer = await acts.removeSource(source.id);
    settle(answer, 'sourceRemoved', { at: 'claim', claim: source.claim }, true);
  };

  const discardDraft = (draft: Draft) => {
    drop(draft.id);
    const undo = () => {
      keep(draft);
      notice.tell(null);
    };
    notice.tell({ text: words('draftDiscarded'), undo, focus: true });
  };

  const continueDraft = (draft: Draft) =>
    go(
      draft.kind === 'claim'
        ? { at: 'claim-form', id: draft.id }
        : { at: 'source-form', id: draft.id, claim: draft.claim },
    );

  return {
    place,
    openClaim: place.at === 'list' ? null : place.at === 'claim-form' ? place.id : place.claim,
    drafts,
    notice,
    go,
    /** Whether there was a place to go back to. */
    goBack: () => {
      if (place.at === 'list') return false;
      go(placeBefore(place, claims));
      return true;
    },
    addClaim: () => go({ at: 'claim-form', id: crypto.randomUUID() }),
    addSource: (claim: string) => go({ at: 'source-form', id: crypto.randomUUID(), claim }),
    keep,
    continueDraft,
    discardDraft,
    saveClaim,
    saveSource,
    switchClaim,
    removeClaim,
    removeSource,
  };
}

/** Gives the focus back to what led to a place, once that place is left for the one before. */
function useReturningFocus(place: PanelPlace) {
  const target = useRef<string | null>(null);
  useEffect(() => {
    if (target.current === null) return;
    document.getElementById(target.current)?.focus();
    target.current = null;
  }, [place]);
  const leave = (left: PanelPlace, next: PanelPlace) => {
    if (next.at === 'list' && left.at === 'claim') target.current = `open-${left.claim}`;
    if (next.at === 'list' && left.at === 'claim-form') target.current = 'add-claim';
    if (next.at === 'claim' && left.at === 'source-form') target.current = `edit-${left.id}`;
  };
  return { leave };
}
