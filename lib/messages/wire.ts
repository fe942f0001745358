import { browser } from './browser.ts';
import type {
  Answer,
  Answered,
  Answerers,
  Asked,
  Failure,
  InterfaceCalls,
  Message,
  PageCalls,
  TabCalls,
} from './calls.ts';
import { answerOf } from './failure.ts';

type BackgroundCalls = PageCalls & InterfaceCalls;

/** Longer than the engine takes for the largest page, so that only a dead end runs into it. */
const PATIENCE_MS = 60_000;

/** Asks the background; never rejects, and ends in the failure 'unreachable' where nobody answers. */
export function callBackground<Name extends keyof BackgroundCalls>(
  name: Name,
  asked: Asked<BackgroundCalls, Name>,
): Promise<Answer<Answered<BackgroundCalls, Name>>> {
  return answered('failureBackgroundGone', () =>
    browser.runtime.sendMessage<Message, unknown>({ call: name, asked }),
  );
}

/** Asks the content script in the tab's top frame; never rejects, as `callBackground`. */
export function callTab<Name extends keyof TabCalls>(
  tab: number,
  name: Name,
  asked: Asked<TabCalls, Name>,
): Promise<Answer<Answered<TabCalls, Name>>> {
  return answered('failureNoAnswer', () =>
    browser.tabs.sendMessage<Message, unknown>(tab, { call: name, asked }, { frameId: 0 }),
  );
}

/** Answers what the extension asks of this tab, until the returned function is called. */
export function answerTabCalls(answerers: Answerers<TabCalls, void>): () => void {
  // Not an async function: only a message of ours may be answered with a promise.
  const listen = (message: unknown, sender: { readonly id?: string }) => {
    if (sender.id !== browser.runtime.id || !isTabCall(message, answerers)) return undefined;
    const answer = answerers[message.call] as (asked: unknown) => Promise<unknown>;
    return answerOf(() => answer(message.asked));
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
}

function isTabCall(
  message: unknown,
  answerers: Answerers<TabCalls, void>,
): message is { readonly call: keyof TabCalls; readonly asked: unknown } {
  if (typeof message !== 'object' || message === null || !('call' in message)) return false;
  return typeof message.call === 'string' && Object.hasOwn(answerers, message.call);
}

async function answered<T>(
  unreachable: 'failureBackgroundGone' | 'failureNoAnswer',
  send: () => Promise<unknown>,
): Promise<Answer<T>> {
  const failure: Failure = { code: 'unreachable', message: unreachable };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dead = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, undefined);
  });
  try {
    const answer = await Promise.race([send(), dead]);
    return (answer as Answer<T> | null | undefined) ?? { ok: false, failure };
  } catch {
    // The receiving end is gone, or this script's own extension is.
    return { ok: false, failure };
  } finally {
    clearTimeout(timer);
  }
}
