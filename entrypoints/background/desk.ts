import { exchangeText } from '../../lib/claims/exchange.ts';
import { importOf } from '../../lib/claims/import-plan.ts';
import { readArticle } from '../../lib/engine/read.ts';
import type { Desk } from '../../lib/messages/desk.ts';
import { showCount } from './badge.ts';
import { claimStore, compiledClaims, written } from './claims.ts';
import { takeDraft } from './draft.ts';
import { allowSites, enterTab, loadCard } from './sites.ts';

/** What the background answers, by who asks. */
export const desk: Desk = {
  page: {
    'read-article': async (article) => readArticle(article, await compiledClaims()),
    'claim-entry': async ({ claim }) => (await claimStore()).entry(claim),
    'load-card': (_, frame) => done(loadCard(frame)),
    'count-marks': ({ count }, frame) => done(showCount(frame, count)),
  },
  interface: {
    'list-claims': async () => (await claimStore()).list(),
    'save-claim': (claim) => done(written((store) => store.saveClaim(claim))),
    'remove-claim': ({ claim }) => done(written((store) => store.removeClaim(claim))),
    'save-source': (source) => done(written((store) => store.saveSource(source))),
    'remove-source': ({ source }) => done(written((store) => store.removeSource(source))),
    undo: () => written((store) => store.undo()),
    redo: () => written((store) => store.redo()),
    'export-claims': async () =>
      exchangeText(await (await claimStore()).list(), new Date().toISOString()),
    'plan-import': async ({ text }) => importOf(await (await claimStore()).list(), text).plan,
    'import-claims': ({ text }) =>
      written(async (store) => {
        const { plan, claims, sources } = importOf(await store.list(), text);
        await store.saveAll(claims, sources);
        return plan;
      }),
    'take-draft': takeDraft,
    'check-tab': ({ tab }) => done(enterTab(tab)),
    'sites-changed': () => done(allowSites()),
  },
};

/** Null crosses the wire of both browsers unchanged; nothing at all does not. */
async function done(work: Promise<void>): Promise<null> {
  await work;
  return null;
}
