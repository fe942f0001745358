import '../../components/interface.css';
import { Welcome } from '../../components/Welcome.tsx';
import { browser } from '../../lib/messages/browser.ts';
import { allowAllSites } from '../../lib/messages/sites.ts';
import { begin } from '../claims/begin.tsx';

async function openClaims(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/claims.html') });
}

begin(() => <Welcome onAllow={allowAllSites} onOpenClaims={openClaims} />);
