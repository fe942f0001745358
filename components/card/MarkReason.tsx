import type { Mark, Stance } from '../../lib/engine/types.ts';
import type { MessageKey, Words } from '../../lib/words.ts';
import { StanceGlyph } from '../StanceSign.tsx';
import { useWords } from '../words.tsx';
import { decidingWords } from './deciding-words.ts';

type StanceKeys = Readonly<Record<Stance, MessageKey>>;

/** Says the stance and who takes it, in one sentence for each way a mark comes about. */
const SAID_BY: StanceKeys = {
  reported: 'cardReportedBy',
  denied: 'cardDeniedBy',
  unconfirmed: 'cardUnconfirmedBy',
};
const SAID: StanceKeys = {
  reported: 'cardReported',
  denied: 'cardDenied',
  unconfirmed: 'cardUnconfirmed',
};
const BY_STANDING: StanceKeys = {
  reported: 'cardStandingReported',
  denied: 'cardStandingDenied',
  unconfirmed: 'cardStandingUnconfirmed',
};
const BY_VERDICT: StanceKeys = {
  reported: 'cardVerdictReported',
  denied: 'cardVerdictDenied',
  unconfirmed: 'cardVerdictUnconfirmed',
};

/** The stance of a mark and who takes it, in one sentence. */
export function headingOf(words: Words, { stance, basis, attribution }: Mark): string {
  if (basis === 'verdict') return words(BY_VERDICT[stance]);
  if (basis === 'standing') return words(BY_STANDING[stance]);
  return attribution ? words(SAID_BY[stance], isolated(attribution.text)) : words(SAID[stance]);
}

/** The stance, who takes it, and the words that decided. */
export function MarkReason({ mark }: { readonly mark: Mark }) {
  const words = useWords();
  const cue = mark.basis === 'wording' ? decidingWords(mark) : null;
  return (
    <header class="reason">
      <h2 class="heading">
        <StanceGlyph stance={mark.stance} />
        <span>{headingOf(words, mark)}</span>
      </h2>
      {cue !== null && (
        <p class="cue">
          <span class="label">{words('cardCue')}</span> <q dir="auto">{cue}</q>
        </p>
      )}
    </header>
  );
}

/** Keeps a name that is written in the other direction from turning the sentence around it. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
