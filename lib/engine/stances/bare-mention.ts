import type { Stretch } from '../scene.ts';
import { ellipsis } from './ellipsis.ts';
import { missingEvidence } from './missing-evidence.ts';
import { GENERAL, openMention } from './open-mention.ts';
import type { CueWords, Focus, Outcome, Reader } from './outcome.ts';
import { toldMention } from './told-mention.ts';

/** No predicate decides: the event is told, negated, taken for granted or merely mentioned. */
export function bareMention(reader: Reader, stretch: Stretch): Outcome | null {
  const focus = preferred(reader, stretch);
  if (focus === null || focus.kind === 'anaphor') return ellipsis(reader, stretch);
  const missing = missingEvidence(reader, stretch);
  if (missing !== null || focus.kind === 'evidence') return missing;
  const words: CueWords = { from: focus.from, to: focus.to, kind: 'assertion' };
  const open = openMention(reader, stretch, focus, words);
  if (open === GENERAL) return null;
  return open ?? toldMention(reader, stretch, focus, words);
}

const KINDS: readonly Focus['kind'][] = ['event', 'content', 'account', 'evidence', 'anaphor'];

/** The event before the report of it, and a verb before a noun. */
function preferred(reader: Reader, { from, to }: Stretch): Focus | null {
  const own = reader.focus.filter(
    (focus) => focus.from >= from && focus.to <= to && !reader.hidden[focus.from],
  );
  const rank = (focus: Focus) => KINDS.indexOf(focus.kind) * 2 + (focus.form === 'verb' ? 0 : 1);
  return own.reduce<Focus | null>(
    (best, focus) => (best === null || rank(focus) < rank(best) ? focus : best),
    null,
  );
}
