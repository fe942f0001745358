import type { Source, Standing } from '../../lib/claims/claim.ts';
import { standingOf, tallyOf } from '../../lib/claims/standing.ts';
import type { MessageKey } from '../../lib/words.ts';
import { dayWords } from '../../lib/words.ts';
import { Icon } from '../icons.tsx';
import { StanceSign } from '../StanceSign.tsx';
import { useWords } from '../words.tsx';
import type { ClaimActs } from './ClaimView.tsx';
import { TallyLine } from './TallyLine.tsx';

const STANDING_WORDS = {
  unsourced: 'standingUnsourced',
  reported: 'standingReported',
  denied: 'standingDenied',
  unconfirmed: 'standingUnconfirmed',
  contested: 'standingContested',
} as const satisfies Record<Standing, MessageKey>;

interface LedgerProps {
  /** Oldest first. */
  readonly sources: readonly Source[];
  readonly acts: Pick<ClaimActs, 'onAddSource' | 'onEditSource' | 'onRemoveSource'>;
}

/** The sources of a claim, oldest first: who, which stance, where, when, and in what words. */
export function Ledger({ sources, acts }: LedgerProps) {
  const words = useWords();
  return (
    <section class="ledger">
      <div class="ledger-head">
        <h3>{words('sources')}</h3>
        <button type="button" class="button" onClick={acts.onAddSource}>
          <Icon name="add" />
          {words('sourceAdd')}
        </button>
      </div>
      {sources.length === 0 ? (
        <p class="ledger-none">{words('sourcesNone')}</p>
      ) : (
        <>
          <p class="ledger-standing">
            <strong>{words(STANDING_WORDS[standingOf(sources)])}</strong>
            <TallyLine tally={tallyOf(sources)} />
          </p>
          <ol class="ledger-rows">
            {sources.map((source) => (
              <LedgerRow key={source.id} source={source} acts={acts} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

interface LedgerRowProps {
  readonly source: Source;
  readonly acts: LedgerProps['acts'];
}

function LedgerRow({ source, acts }: LedgerRowProps) {
  const words = useWords();
  return (
    <li class="source" data-stance={source.stance}>
      <div class="source-head">
        <StanceSign stance={source.stance} />
        <time class="source-date" dateTime={source.date}>
          {dayWords(words, source.date)}
        </time>
        <span class="source-tools">
          <button
            type="button"
            class="button icon-only"
            id={`edit-${source.id}`}
            aria-label={words('sourceEdit', source.name)}
            onClick={() => acts.onEditSource(source)}
          >
            <Icon name="edit" />
          </button>
          <button
            type="button"
            class="button icon-only"
            aria-label={words('sourceRemove', source.name)}
            onClick={() => acts.onRemoveSource(source)}
          >
            <Icon name="remove" />
          </button>
        </span>
      </div>
      <p class="source-name" dir="auto">
        {source.name}
      </p>
      {source.quotation && (
        <blockquote class="source-quotation" dir="auto">
          {source.quotation}
        </blockquote>
      )}
      <SourceOrigin source={source} />
    </li>
  );
}

function SourceOrigin({ source: { outlet, url } }: { readonly source: Source }) {
  const words = useWords();
  if (url === '') return outlet === '' ? null : <p class="source-origin">{outlet}</p>;
  return (
    <p class="source-origin">
      <a href={url} target="_blank" rel="noreferrer">
        <bdi>{outlet || new URL(url).hostname}</bdi>
        <Icon name="open" />
        <span class="visually-hidden">{words('opensInTab')}</span>
      </a>
    </p>
  );
}
