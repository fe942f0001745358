import { ClaimsPanel } from '../../components/claims/ClaimsPanel.tsx';
import type { Draft } from '../../components/claims/drafts.ts';
import { Icon } from '../../components/icons.tsx';
import { Popup } from '../../components/Popup.tsx';
import { PagePanel } from '../../components/page/PagePanel.tsx';
import { useWords } from '../../components/words.tsx';
import { browser } from '../../lib/messages/browser.ts';
import { useStore } from '../claims/useStore.ts';
import { useFrontTab } from './useFrontTab.ts';

/** The popup over a page. */
export function PopupPage({ drafts }: { readonly drafts: readonly Draft[] }) {
  const words = useWords();
  const { claims, acts } = useStore();
  const front = useFrontTab();
  const entries = claims?.ok ? claims.value : [];
  return (
    <Popup
      page={
        <PagePanel
          view={claims === null ? { kind: 'reading' } : front.view}
          claims={entries.map(({ claim }) => claim)}
          acts={front.acts}
        />
      }
      claims={
        <ClaimsPanel
          claims={claims}
          drafts={drafts}
          start={{ at: 'list' }}
          acts={acts}
          wide={false}
        >
          <button type="button" class="button quiet" onClick={openClaimsPage}>
            {words('claimsPageMore')}
            <Icon name="onward" />
          </button>
        </ClaimsPanel>
      }
      onOpenClaimsPage={openClaimsPage}
    />
  );
}

async function openClaimsPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/claims.html') });
  window.close();
}
