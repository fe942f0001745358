import { ClaimsPanel } from '../../components/claims/ClaimsPanel.tsx';
import type { Draft } from '../../components/claims/drafts.ts';
import { Exchange } from '../../components/claims/Exchange.tsx';
import type { PanelPlace } from '../../components/claims/panel.ts';
import { useWords } from '../../components/words.tsx';
import { callBackground } from '../../lib/messages/wire.ts';
import { useStore } from './useStore.ts';
import { useWide } from './useWide.ts';

interface ClaimsPageProps {
  readonly drafts: readonly Draft[];
  readonly start: PanelPlace;
}

/** The popup's roomy sister: the claims in a tab of their own, with import and export. */
export function ClaimsPage({ drafts, start }: ClaimsPageProps) {
  const words = useWords();
  const { claims, acts } = useStore();
  const wide = useWide();
  return (
    <main class="claims-page">
      <header class="claims-page-header">
        <h1 class="claims-page-title">{words('extensionName')}</h1>
        <a href="/welcome.html">{words('claimsPageWelcome')}</a>
      </header>
      <ClaimsPanel claims={claims} drafts={drafts} start={start} acts={acts} wide={wide}>
        <Exchange
          acts={{
            exportText: () => callBackground('export-claims', null),
            planImport: (text) => callBackground('plan-import', { text }),
            importText: (text) => callBackground('import-claims', { text }),
            undo: acts.undo,
          }}
        />
      </ClaimsPanel>
    </main>
  );
}
