import type { Claim } from '../../lib/claims/claim.ts';
import type { PageState } from '../../lib/messages/calls.ts';
import { counted, dayWords } from '../../lib/words.ts';
import { useWords } from '../words.tsx';
import { MarkList } from './MarkList.tsx';
import { NearMisses } from './NearMisses.tsx';
import { PageTally } from './PageTally.tsx';

interface PageReadingProps {
  readonly state: PageState;
  readonly claims: readonly Claim[];
  readonly onReveal: (id: number) => void;
}

/** An article as it was read: publisher and date, the tally, and the sentences with marks. */
export function PageReading({ state, claims, onReveal }: PageReadingProps) {
  const words = useWords();
  const lookedFor = claims.filter(({ enabled }) => enabled).length;
  return (
    <article class="page-reading">
      <PageHead state={state} />
      <PageTally tally={state.tally} />
      {state.marks.length === 0 ? (
        <p class="page-none">
          <strong>{words('pageNoMarks')}</strong> {counted(words, 'pageLookedFor', lookedFor)}
        </p>
      ) : (
        <MarkList marks={state.marks} claims={claims} onReveal={onReveal} />
      )}
      {state.similar.length > 0 && <NearMisses similar={state.similar} />}
    </article>
  );
}

function PageHead({ state: { publisher, date, headline } }: { readonly state: PageState }) {
  const words = useWords();
  return (
    <header class="page-head">
      <p class="page-origin">
        <bdi class="page-publisher">{publisher ?? words('pageNoPublisher')}</bdi>
        {date === null ? (
          <span>{words('pageNoDate')}</span>
        ) : (
          <time dateTime={date}>{dayWords(words, date)}</time>
        )}
      </p>
      {headline && (
        <h2 class="page-headline" dir="auto">
          {headline}
        </h2>
      )}
    </header>
  );
}
