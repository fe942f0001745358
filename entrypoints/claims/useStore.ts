import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { StoreActs } from '../../components/claims/panel.ts';
import type { ClaimEntry } from '../../lib/claims/claim.ts';
import type { Answer } from '../../lib/messages/calls.ts';
import { watchRevision } from '../../lib/messages/revision.ts';
import { callBackground } from '../../lib/messages/wire.ts';
import { keepDrafts } from './kept-drafts.ts';

interface UsedStore {
  /** Null until they were listed for the first time. */
  readonly claims: Answer<readonly ClaimEntry[]> | null;
  readonly acts: StoreActs;
}

/** The claims as they stand, listed again after each change in this window or another. */
export function useStore(): UsedStore {
  const [claims, setClaims] = useState<UsedStore['claims']>(null);
  const list = useCallback(async () => setClaims(await callBackground('list-claims', null)), []);
  useEffect(() => {
    list();
    return watchRevision(list);
  }, [list]);

  const acts = useMemo<StoreActs>(() => {
    const listed = async <T>(asked: Promise<Answer<T>>) => {
      const answer = await asked;
      if (answer.ok) await list();
      return answer;
    };
    return {
      saveClaim: (claim) => listed(callBackground('save-claim', claim)),
      removeClaim: (claim) => listed(callBackground('remove-claim', { claim })),
      saveSource: (source) => listed(callBackground('save-source', source)),
      removeSource: (source) => listed(callBackground('remove-source', { source })),
      undo: () => listed(callBackground('undo', null)),
      redo: () => listed(callBackground('redo', null)),
      listAgain: list,
      keepDrafts,
    };
  }, [list]);

  return { claims, acts };
}
