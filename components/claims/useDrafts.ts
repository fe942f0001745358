import { useRef, useState } from 'preact/hooks';
import type { Draft } from './drafts.ts';

interface Drafts {
  readonly drafts: readonly Draft[];
  /** Keeps the draft in place of the one of the same id. */
  readonly keep: (draft: Draft) => void;
  readonly drop: (id: string) => void;
}

/** The forms that were begun, the newest first; each change is handed on to be kept. */
export function useDrafts(
  kept: readonly Draft[],
  onChange: (drafts: readonly Draft[]) => void,
): Drafts {
  const [drafts, setDrafts] = useState(kept);
  // An act that ends later than it was drawn must not write back what was there before.
  const latest = useRef(kept);
  const change = (next: readonly Draft[]) => {
    latest.current = next;
    setDrafts(next);
    onChange(next);
  };
  const others = (id: string) => latest.current.filter((draft) => draft.id !== id);
  return {
    drafts,
    keep: (draft) => change([draft, ...others(draft.id)]),
    drop: (id) => change(others(id)),
  };
}
