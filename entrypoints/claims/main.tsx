import '../../components/interface.css';
import './claims-page.css';
import { newClaimFields } from '../../components/claims/drafts.ts';
import { callBackground } from '../../lib/messages/wire.ts';
import { begin } from './begin.tsx';
import { ClaimsPage } from './ClaimsPage.tsx';
import { keepDrafts, keptDrafts } from './kept-drafts.ts';

/** Turns the text that was selected on a page into a draft; its id, or null where there is none. */
async function takeDraft(): Promise<string | null> {
  if (!new URLSearchParams(location.search).has('draft')) return null;
  history.replaceState(null, '', location.pathname);
  const answer = await callBackground('take-draft', null);
  if (!answer.ok || answer.value === null) return null;
  const id = crypto.randomUUID();
  const fields = newClaimFields(answer.value);
  await keepDrafts([{ kind: 'claim', id, fields }, ...(await keptDrafts())]);
  return id;
}

const draft = await takeDraft();
const drafts = await keptDrafts();
begin((words) => {
  document.title = words('claimsPageTitle');
  return (
    <ClaimsPage
      drafts={drafts}
      start={draft === null ? { at: 'list' } : { at: 'claim-form', id: draft }}
    />
  );
});
