import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { seenCard } from '../../scripts/drive/card.ts';
import type { ExtensionApi } from '../../scripts/drive/extension-api.ts';
import { hoverMark, paintedMarks } from '../../scripts/drive/marks.ts';
import { PATIENT, stage } from './harness.ts';

declare const browser: ExtensionApi;

describe.each(BROWSERS)('nobody gets in by a message in %s', (name) => {
  const { openMarked, popup } = stage(name);

  const send = (from: Page, message: unknown) =>
    from.evaluate((sent) => browser.runtime.sendMessage<unknown, unknown>(sent), message);

  test.each([
    ['is no call of ours', { call: 'erase-everything', asked: null }],
    ['asks for a name that every object has', { call: 'constructor', asked: null }],
    ['hands over something else', { call: 'remove-claim', asked: { claim: 7 } }],
    ['would save a claim without parties', { call: 'save-claim', asked: { id: 'a', parties: [] } }],
    ['is a text', 'remove-claim'],
    ['is nothing', null],
  ])('a message that %s is refused', async (_, message) => {
    const page = await openMarked('article.html');
    const over = await popup(page);
    const before = await send(over, { call: 'list-claims', asked: null });
    const answer = await send(over, message).catch(() => null);
    expect(answer).not.toMatchObject({ ok: true });
    expect(await send(over, { call: 'list-claims', asked: null })).toEqual(before);
  });

  test('a page that sends messages of any kind keeps its marks', async () => {
    const page = await openMarked('article.html');
    const before = await paintedMarks(page);
    await page.evaluate(() => {
      for (const type of ['wxt:content-script-started', 'page-state', 'reveal']) {
        window.postMessage({ type, call: type, asked: null, contentScriptName: 'content' }, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'content' } }));
      }
    });
    await hoverMark(page, 'There was no conversation');
    await expect.poll(() => seenCard(page), PATIENT).not.toBeNull();
    expect(await paintedMarks(page)).toEqual(before);
  });
});

/** Where the browsers themselves ask for updates, settings and the time. */
const BROWSERS_OWN =
  /^(https?:\/\/)?([\w-]+\.)*(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|net|org))[:/]/;

describe.each(BROWSERS)('nothing leaves %s', (name) => {
  /** Every request but those to this machine goes through here, and no further. */
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  beforeAll(() => new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', () => resolve())));
  afterAll(() => void proxy.close());
  const port = () => (proxy.address() as AddressInfo).port;
  const { openMarked, popup } = stage(name, { proxy: () => `127.0.0.1:${port()}` });

  test('while a page is read, a card opened and the popup used', async () => {
    const page = await openMarked('article.html');
    await hoverMark(page, 'There was no conversation');
    await expect.poll(() => seenCard(page), PATIENT).not.toBeNull();
    const over = await popup(page);
    await over.waitForSelector('.mark');
    expect(asked.filter((address) => !BROWSERS_OWN.test(address))).toEqual([]);
  });
});
