import type { ClaimEntry, Source, Verdict } from '../../lib/claims/claim.ts';
import { dayWords } from '../../lib/words.ts';
import { Icon } from '../icons.tsx';
import { STANCE_WORDS, StanceGlyph } from '../StanceSign.tsx';
import { useWords } from '../words.tsx';

/** The claim of a mark: its statement, the user's note on it, and its sources, oldest first. */
export function CardClaim({ entry: { claim, sources } }: { readonly entry: ClaimEntry }) {
  const words = useWords();
  return (
    <>
      <p class="label">{words('cardClaim')}</p>
      <p class="statement" dir="auto">
        {claim.statement}
      </p>
      <VerdictNote verdict={claim.verdict} />
      {sources.length === 0 ? (
        <p class="none">{words('standingUnsourced')}</p>
      ) : (
        <ol class="sources" aria-label={words('sources')}>
          {sources.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
        </ol>
      )}
    </>
  );
}

function VerdictNote({ verdict }: { readonly verdict: Verdict }) {
  const words = useWords();
  if (verdict.by === 'sentences' || verdict.note === '') return null;
  return (
    <p class="note" dir="auto">
      <span class="label">{words('cardNote')}</span> {verdict.note}
    </p>
  );
}

function SourceRow({ source }: { readonly source: Source }) {
  const words = useWords();
  return (
    <li class="source" data-stance={source.stance}>
      <StanceGlyph stance={source.stance} />
      <div>
        <p class="name">
          <span class="visually-hidden">{words(STANCE_WORDS[source.stance])} </span>
          <bdi>{source.name}</bdi>
        </p>
        <p class="origin">
          <time dateTime={source.date}>{dayWords(words, source.date)}</time>
          <Outlet source={source} />
        </p>
      </div>
    </li>
  );
}

function Outlet({ source: { outlet, url } }: { readonly source: Source }) {
  const words = useWords();
  if (url === '') return outlet === '' ? null : <bdi class="outlet">{outlet}</bdi>;
  return (
    <a class="outlet" href={url} target="_blank" rel="noopener noreferrer">
      <bdi>{outlet || new URL(url).hostname}</bdi>
      <Icon name="open" />
      <span class="visually-hidden">{words('opensInTab')}</span>
    </a>
  );
}
