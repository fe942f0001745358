import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageActs, PageView } from '../../components/page/PagePanel.tsx';
import type { Answer } from '../../lib/messages/calls.ts';
import { watchRevision } from '../../lib/messages/revision.ts';
import { allowAllSites, allowSites } from '../../lib/messages/sites.ts';
import { callBackground, callTab } from '../../lib/messages/wire.ts';
import { type FrontTab, frontTab, originsOf, viewOf } from './front-tab.ts';

/** A page does not tell when it has read again, so it is asked while the popup is open. */
const LOOK_AGAIN_MS = 500;

/** What the tab in front says, and what can be done about it. */
export function useFrontTab(): { readonly view: PageView; readonly acts: PageActs } {
  const [view, setView] = useState<PageView>({ kind: 'reading' });
  const tab = useRef<FrontTab | null>(null);

  const look = async () => {
    tab.current ??= await frontTab();
    const seen: PageView = tab.current ? await viewOf(tab.current) : { kind: 'closed' };
    setView((before) => (JSON.stringify(before) === JSON.stringify(seen) ? before : seen));
  };

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let open = true;
    const keepLooking = async () => {
      await look();
      if (open) timer = setTimeout(keepLooking, LOOK_AGAIN_MS);
    };
    keepLooking();
    const stop = watchRevision(look);
    return () => {
      open = false;
      clearTimeout(timer);
      stop();
    };
  }, []);

  const ask = async (call: (tab: number) => Promise<Answer<unknown>>) => {
    if (!tab.current) return;
    const answer = await call(tab.current.id);
    if (answer.ok) await look();
    else setView({ kind: 'failed', failure: answer.failure });
  };

  const allow = async (asked: Promise<boolean>) => {
    if (await asked) await look();
  };

  const acts: PageActs = {
    reveal: (id) => ask((tab) => callTab(tab, 'reveal', { id })),
    readAnyway: () => ask((tab) => callTab(tab, 'read-anyway', null)),
    checkOnce: () => ask((tab) => callBackground('check-tab', { tab })),
    allowSite: () => allow(allowSites(originsOf(tab.current?.host ?? ''))),
    allowAllNews: () => allow(allowAllSites()),
    tryAgain: look,
  };
  return { view, acts };
}
