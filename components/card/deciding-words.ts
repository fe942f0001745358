import type { Cue, Mark } from '../../lib/engine/types.ts';

/** In UTF-16 code units: two cues that are no further apart are read as one phrase. */
const NEAR = 12;

/** The deciding cue, with the one beside it where it means little alone: "no conversation"; null for none. */
export function decidingWords({ cues, start, text }: Mark): string | null {
  const [first, ...others] = cues;
  if (first === undefined) return null;
  const beside = others.find((cue) => cue.kind !== 'report' && gapOf(first, cue) <= NEAR);
  if (beside === undefined) return first.text;
  return text.slice(
    Math.min(first.start, beside.start) - start,
    Math.max(first.end, beside.end) - start,
  );
}

function gapOf(one: Cue, other: Cue): number {
  return Math.max(one.start, other.start) - Math.min(one.end, other.end);
}
