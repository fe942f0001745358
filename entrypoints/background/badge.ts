import { browser } from '../../lib/messages/browser.ts';
import type { Frame } from '../../lib/messages/desk.ts';
import { counted, wordsFrom } from '../../lib/words.ts';

/** Marks by frame of one tab. */
type Counts = Readonly<Record<number, number>>;

let last: Promise<void> = Promise.resolve();

/** Sets the colours of the badge for all tabs. */
export function paintBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#3d4450' });
  void browser.action.setBadgeTextColor({ color: '#ffffff' });
}

/** Shows the number of marks on the tab, those of its frames together, until it goes elsewhere. */
export function showCount(frame: Frame, count: number): Promise<void> {
  const shown = last.then(() => show(frame, count));
  last = shown.catch(() => undefined);
  return shown;
}

async function show({ tab, frame }: Frame, count: number): Promise<void> {
  const counts = { ...(await countsOf(tab)), [frame]: count };
  await browser.storage.session.set({ [keyOf(tab)]: counts });
  const sum = Object.values(counts).reduce((total, one) => total + one, 0);
  const title = counted(
    wordsFrom((key, values) => browser.i18n.getMessage(key, values)),
    'badgeMarks',
    sum,
  );
  await browser.action.setBadgeText({ tabId: tab, text: sum === 0 ? '' : String(sum) });
  await browser.action.setTitle({ tabId: tab, title });
}

/** The browser empties the badge of a tab that goes elsewhere: what was counted before is void then. */
async function countsOf(tab: number): Promise<Counts> {
  if ((await browser.action.getBadgeText({ tabId: tab })) === '') return {};
  const { [keyOf(tab)]: counts } = await browser.storage.session.get(keyOf(tab));
  return (counts ?? {}) as Counts;
}

function keyOf(tab: number): string {
  return `counts-${tab}`;
}
