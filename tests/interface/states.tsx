import type { JSX } from 'preact';
import { ClaimsPanel } from '../../components/claims/ClaimsPanel.tsx';
import { type Draft, newClaimFields } from '../../components/claims/drafts.ts';
import { Exchange } from '../../components/claims/Exchange.tsx';
import { ImportPreview } from '../../components/claims/ImportPreview.tsx';
import { Notice } from '../../components/claims/Notice.tsx';
import type { PanelPlace, StoreActs } from '../../components/claims/panel.ts';
import { Popup } from '../../components/Popup.tsx';
import type { PageActs, PageView } from '../../components/page/PagePanel.tsx';
import { PagePanel } from '../../components/page/PagePanel.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import type { ClaimEntry } from '../../lib/claims/claim.ts';
import type { Answer } from '../../lib/messages/calls.ts';
import { ENTRIES, pageState } from './records.ts';

const nothing = () => undefined;
const done = async () => ({ ok: true, value: null }) as const;
const STORE_ACTS: StoreActs = {
  saveClaim: done,
  removeClaim: done,
  saveSource: done,
  removeSource: done,
  undo: async () => ({ ok: true, value: true }),
  redo: async () => ({ ok: true, value: true }),
  listAgain: nothing,
  keepDrafts: nothing,
};
const PAGE_ACTS: PageActs = {
  reveal: nothing,
  readAnyway: nothing,
  checkOnce: nothing,
  allowSite: nothing,
  allowAllNews: nothing,
  tryAgain: nothing,
};
const STORE_SHUT = {
  ok: false,
  failure: { code: 'store-unavailable', message: 'failureStoreUnavailable' },
} as const;
const DRAFT: Draft = {
  kind: 'claim',
  id: 'begun',
  fields: newClaimFields('The minister signed the lease before'),
};

function popup(page: JSX.Element, claims = <p />): JSX.Element {
  return <Popup page={page} claims={claims} onOpenClaimsPage={nothing} />;
}

function page(view: PageView): JSX.Element {
  const claims = ENTRIES.map(({ claim }) => claim);
  return popup(<PagePanel view={view} claims={claims} acts={PAGE_ACTS} />);
}

function panel(
  claims: Answer<readonly ClaimEntry[]> | null,
  start: PanelPlace,
  drafts: readonly Draft[] = [],
  wide = false,
): JSX.Element {
  return (
    <ClaimsPanel claims={claims} drafts={drafts} start={start} acts={STORE_ACTS} wide={wide}>
      {wide && (
        <Exchange
          acts={{
            exportText: async () => ({ ok: true, value: '' }),
            planImport: async () => STORE_SHUT,
            importText: async () => STORE_SHUT,
            undo: STORE_ACTS.undo,
          }}
        />
      )}
    </ClaimsPanel>
  );
}

const LISTED = { ok: true, value: ENTRIES } as const;
const LIST: PanelPlace = { at: 'list' };
const OPEN: PanelPlace = { at: 'claim', claim: 'call' };

type State = readonly [shows: string, content: () => JSX.Element];

/** The states in which the interface can be found where there is little room. */
export const NARROW_STATES: readonly State[] = [
  ['the first page', () => <Welcome onAllow={async () => true} onOpenClaims={nothing} />],
  ['a page with marks', () => page({ kind: 'answered', state: pageState() })],
  ['a page without marks', () => page({ kind: 'answered', state: pageState({ marks: [] }) })],
  [
    'a page that names neither publisher nor date',
    () =>
      page({
        kind: 'answered',
        state: pageState({ marks: [], publisher: null, date: null, headline: null }),
      }),
  ],
  ['a page being read', () => page({ kind: 'reading' })],
  [
    'a page that is no article',
    () => page({ kind: 'answered', state: pageState({ status: 'not-an-article', marks: [] }) }),
  ],
  [
    'a page without text',
    () => page({ kind: 'answered', state: pageState({ status: 'no-text', marks: [] }) }),
  ],
  ['a site that was not allowed', () => page({ kind: 'not-allowed', site: 'news.example' })],
  ['a page opened too early', () => page({ kind: 'silent' })],
  ['a page of the browser', () => page({ kind: 'closed' })],
  ['a failed reading', () => page({ kind: 'failed', failure: STORE_SHUT.failure })],
  ['the list of claims', () => panel(LISTED, LIST)],
  ['the list with an unfinished claim', () => panel(LISTED, LIST, [DRAFT])],
  ['no claims', () => panel({ ok: true, value: [] }, LIST)],
  ['a store that does not open', () => panel(STORE_SHUT, LIST)],
  ['an open claim', () => panel(LISTED, OPEN)],
  ['a claim with a fixed verdict', () => panel(LISTED, { at: 'claim', claim: 'notice' })],
  ['a claim without sources', () => panel(LISTED, { at: 'claim', claim: 'meeting' })],
  ['a claim that was removed elsewhere', () => panel(LISTED, { at: 'claim', claim: 'gone' })],
  ['the form of a new claim', () => panel(LISTED, { at: 'claim-form', id: 'new' })],
  ['the form of a claim', () => panel(LISTED, { at: 'claim-form', id: 'notice' })],
  [
    'the form of a source',
    () => panel(LISTED, { at: 'source-form', id: 'spokesman', claim: 'call' }),
  ],
  [
    'the preview of an import',
    () => (
      <ImportPreview
        name="claims.json"
        plan={{
          added: 12,
          changed: 1,
          same: 3,
          refused: [{ line: 14, message: 'claimStatementEmpty', values: ['statement'] }],
          ignored: [{ line: 20, message: 'importFieldUnknown', values: ['colour'] }],
        }}
        onConfirm={nothing}
        onCancel={nothing}
      />
    ),
  ],
  [
    'a notice',
    () => <Notice told={{ text: 'Claim removed.', undo: nothing }} onDismiss={nothing} />,
  ],
];

/** Every state in which the interface can be found. */
export const STATES: readonly State[] = [
  ...NARROW_STATES,
  ['the claims page', () => panel(LISTED, OPEN, [DRAFT], true)],
  ['the claims page with nothing open', () => panel(LISTED, LIST, [], true)],
];
