import { find, type Stretch } from '../scene.ts';
import { type Outcome, outcome, type Reader } from './outcome.ts';
import { cueAt } from './scope.ts';

/** "No recording has been published." */
export function missingEvidence(reader: Reader, { from, to }: Stretch): Outcome | null {
  const focus = reader.focus.find(
    (own) => own.kind === 'evidence' && own.from >= from && own.to <= to,
  );
  if (focus === undefined) return null;
  const [first, last] = [focus.from - EVIDENCE_REACH, focus.to + EVIDENCE_REACH];
  const beside = { from: Math.max(from, first), to: Math.min(to, last) };
  const negation = find(reader.scene, beside.from, beside.to, 'none', 'negation', 'neither');
  if (negation < 0) return null;
  return outcome('unconfirmed', 'no-evidence', [
    cueAt(reader, negation, 'negation'),
    { from: focus.from, to: focus.to, kind: 'hedge' },
  ]);
}

/** How many words may stand between evidence and what says that there is none. */
const EVIDENCE_REACH = 8;
