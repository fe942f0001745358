import type { Claim } from '../../lib/claims/claim.ts';
import type { Failure, PageState } from '../../lib/messages/calls.ts';
import { failureWords } from '../../lib/words.ts';
import { Empty } from '../Empty.tsx';
import { useWords } from '../words.tsx';
import { PageReading } from './PageReading.tsx';

/** What can be said of the tab in front. */
export type PageView =
  | { readonly kind: 'reading' }
  | { readonly kind: 'answered'; readonly state: PageState }
  /** One of the browser's own pages, on which no extension may run. */
  | { readonly kind: 'closed' }
  /** The user was not asked for this site so far, or said no. */
  | { readonly kind: 'not-allowed'; readonly site: string }
  /** Allowed, but opened before that. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface PageActs {
  readonly reveal: (id: number) => void;
  readonly readAnyway: () => void;
  readonly checkOnce: () => void;
  readonly allowSite: () => void;
  readonly allowAllNews: () => void;
  readonly tryAgain: () => void;
}

interface PagePanelProps {
  readonly view: PageView;
  readonly claims: readonly Claim[];
  readonly acts: PageActs;
}

/** What the page in front says of the tracked claims, or why that cannot be told. */
export function PagePanel({ view, claims, acts }: PagePanelProps) {
  const words = useWords();
  switch (view.kind) {
    case 'reading':
      return <p class="late">{words('pageReading')}</p>;
    case 'closed':
      return <Empty icon="page" title={words('pageClosed')} text={words('pageClosedText')} />;
    case 'not-allowed':
      return <NotAllowed site={view.site} acts={acts} />;
    case 'silent':
      return (
        <Empty icon="page" title={words('pageSilent')} text={words('pageSilentText')}>
          <button type="button" class="button primary" onClick={acts.checkOnce}>
            {words('pageCheck')}
          </button>
        </Empty>
      );
    case 'failed':
      return <Failed failure={view.failure} onTryAgain={acts.tryAgain} />;
    case 'answered':
      return <Answered state={view.state} claims={claims} acts={acts} />;
  }
}

interface AnsweredProps {
  readonly state: PageState;
  readonly claims: readonly Claim[];
  readonly acts: PageActs;
}

function Answered({ state, claims, acts }: AnsweredProps) {
  const words = useWords();
  switch (state.status) {
    case 'reading':
      return <p class="late">{words('pageReading')}</p>;
    case 'no-text':
      return <Empty icon="page" title={words('pageNoText')} text={words('pageNoTextText')} />;
    case 'not-an-article':
      return (
        <Empty icon="page" title={words('pageNoArticle')} text={words('pageNoArticleText')}>
          <button type="button" class="button primary" onClick={acts.readAnyway}>
            {words('pageReadAnyway')}
          </button>
        </Empty>
      );
    case 'failed':
      return <Failed failure={state.failure} onTryAgain={acts.tryAgain} />;
    case 'read':
      return <PageReading state={state} claims={claims} onReveal={acts.reveal} />;
  }
}

function NotAllowed({ site, acts }: { readonly site: string; readonly acts: PageActs }) {
  const words = useWords();
  return (
    <Empty icon="page" title={words('pageNotAllowed', site)} text={words('pageNotAllowedText')}>
      <button type="button" class="button primary" onClick={acts.checkOnce}>
        {words('pageCheckOnce')}
      </button>
      <button type="button" class="button" onClick={acts.allowSite}>
        {words('pageAllowSite')}
      </button>
      <button type="button" class="button" onClick={acts.allowAllNews}>
        {words('pageAllowAllNews')}
      </button>
    </Empty>
  );
}

interface FailedProps {
  readonly failure: Failure | null;
  readonly onTryAgain: () => void;
}

function Failed({ failure, onTryAgain }: FailedProps) {
  const words = useWords();
  return (
    <Empty
      icon="problem"
      title={words('pageFailed')}
      text={failureWords(words, failure ?? { message: 'failureUnexpected' })}
    >
      <button type="button" class="button" onClick={onTryAgain}>
        {words('tryAgain')}
      </button>
    </Empty>
  );
}
