import { useEffect, useMemo, useState } from 'preact/hooks';
import { ClaimsPanel } from '../../components/claims/ClaimsPanel.tsx';
import type { Draft } from '../../components/claims/drafts.ts';
import type { StoreActs } from '../../components/claims/panel.ts';
import type { ClaimEntry } from '../../lib/claims/claim.ts';
import type { Answer } from '../../lib/messages/calls.ts';
import { answerOf } from '../../lib/messages/failure.ts';
import type { Store } from '../../lib/store/store.ts';

interface StoredPanelProps {
  readonly store: Store;
  readonly drafts?: readonly Draft[];
  readonly keepDrafts?: (drafts: readonly Draft[]) => void;
}

/** The claims over a real store, as the background would answer for it. */
export function StoredPanel({ store, drafts = [], keepDrafts = () => {} }: StoredPanelProps) {
  const [claims, setClaims] = useState<Answer<readonly ClaimEntry[]> | null>(null);
  const acts = useMemo<StoreActs>(() => {
    const list = async () => setClaims(await answerOf(() => store.list()));
    const listed = async <T,>(work: Promise<T>) => {
      const answer = await answerOf(() => work);
      if (answer.ok) await list();
      return answer;
    };
    const done = (work: Promise<void>) => listed(work.then(() => null));
    return {
      saveClaim: (claim) => done(store.saveClaim(claim)),
      removeClaim: (claim) => done(store.removeClaim(claim)),
      saveSource: (source) => done(store.saveSource(source)),
      removeSource: (source) => done(store.removeSource(source)),
      undo: () => listed(store.undo()),
      redo: () => listed(store.redo()),
      listAgain: list,
      keepDrafts,
    };
  }, [store, keepDrafts]);
  useEffect(() => acts.listAgain(), [acts]);
  return (
    <ClaimsPanel claims={claims} drafts={drafts} start={{ at: 'list' }} acts={acts} wide={false} />
  );
}
