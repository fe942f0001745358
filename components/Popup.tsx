import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { Tabs } from './Tabs.tsx';
import { useWords } from './words.tsx';

interface PopupProps {
  readonly page: ComponentChildren;
  readonly claims: ComponentChildren;
  readonly onOpenClaimsPage: () => void;
}

/** The popup: the page in front, and the claims. */
export function Popup({ page, claims, onOpenClaimsPage }: PopupProps) {
  const words = useWords();
  const [chosen, choose] = useState<'page' | 'claims'>('page');
  return (
    <main class="popup">
      <h1 class="visually-hidden">{words('extensionName')}</h1>
      <Tabs
        label={words('extensionName')}
        tabs={[
          { name: 'page', label: words('tabPage'), panel: page },
          { name: 'claims', label: words('tabClaims'), panel: claims },
        ]}
        chosen={chosen}
        onChoose={choose}
      />
      <button
        type="button"
        class="button icon-only popup-open"
        aria-label={words('claimsPageOpen')}
        title={words('claimsPageOpen')}
        onClick={onOpenClaimsPage}
      >
        <Icon name="open" />
      </button>
    </main>
  );
}
