import type { Claim } from '../../lib/claims/claim.ts';
import type { PageMark } from '../../lib/messages/calls.ts';
import { moveFocus } from '../focus.ts';
import { STANCE_WORDS, StanceGlyph } from '../StanceSign.tsx';
import { useWords } from '../words.tsx';

interface MarkListProps {
  /** In reading order. */
  readonly marks: readonly PageMark[];
  readonly claims: readonly Claim[];
  readonly onReveal: (id: number) => void;
}

/** The sentences that carry marks in reading order, under the claims they are about. */
export function MarkList({ marks, claims, onReveal }: MarkListProps) {
  const statements = new Map(claims.map(({ id, statement }) => [id, statement]));
  const groups = Map.groupBy(marks, ({ mark }) => mark.claim);
  return (
    <ul class="mark-list" onKeyDown={(event) => moveFocus(event, '.mark')}>
      {[...groups].map(([claim, marksOfClaim]) => (
        <li key={claim}>
          <h3 class="mark-claim" dir="auto">
            {statements.get(claim)}
          </h3>
          <ol class="marks">
            {marksOfClaim.map((pageMark) => (
              <li key={pageMark.id}>
                <MarkRow pageMark={pageMark} onReveal={onReveal} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}

interface MarkRowProps {
  readonly pageMark: PageMark;
  readonly onReveal: (id: number) => void;
}

function MarkRow({ pageMark: { id, mark }, onReveal }: MarkRowProps) {
  const words = useWords();
  return (
    <button type="button" class="mark" data-stance={mark.stance} onClick={() => onReveal(id)}>
      <span class="mark-text" dir="auto">
        {mark.text}
      </span>
      <span class="mark-stance">
        <StanceGlyph stance={mark.stance} />
        <span class="mark-word">{words(STANCE_WORDS[mark.stance])}</span>
        <bdi class="mark-speaker">{mark.attribution?.text ?? words('pageNoSpeaker')}</bdi>
      </span>
    </button>
  );
}
