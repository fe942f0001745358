import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CardHost, openCardHost } from '../../lib/page/card-host.ts';

const LOOK = {
  css: '.content { width: 200px; height: 100px; color: rgb(1, 2, 3) }',
  direction: 'ltr',
} as const;

const hosts: CardHost[] = [];
let lost = 0;

beforeEach(() => {
  document.body.innerHTML = `
    <style></style>
    <button>Before</button>
    <p style="font: 20px/30px serif; margin: 200px 40px">He said no.</p>
    <div style="height: 3000px"></div>`;
  lost = 0;
});

afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
  document.body.innerHTML = '';
  window.scrollTo(0, 0);
});

const paragraph = () => document.querySelector('p') as HTMLElement;

function opened(): CardHost {
  const text = paragraph().firstChild as Text;
  const range = new StaticRange({
    startContainer: text,
    startOffset: 0,
    endContainer: text,
    endOffset: 11,
  });
  const { left, top } = paragraph().getBoundingClientRect();
  const host = openCardHost({ range, point: { x: left + 5, y: top + 5 } }, LOOK, () => {
    lost += 1;
  });
  host.box.innerHTML = '<div class="content" tabindex="0"></div>';
  host.place();
  hosts.push(host);
  return host;
}

const content = (host: CardHost) => host.box.firstElementChild as HTMLElement;

test('the card stands below its text', () => {
  const { left, bottom } = paragraph().getBoundingClientRect();
  const card = opened().bounds();
  expect(card.left).toBe(Math.round(left));
  expect(card.top).toBeGreaterThanOrEqual(bottom);
  expect([card.width, card.height]).toEqual([200, 100]);
});

describe('the page cannot spoil the card', () => {
  test.each([
    ['by hiding what it adds', 'div { display: none !important }'],
    ['by moving it', 'html > div { transform: translate(500px, 500px) !important }'],
    ['by fading it', 'html > * { opacity: 0 !important; visibility: hidden !important }'],
    ['by clipping it', 'html > div { overflow: clip !important; contain: strict !important }'],
    ['by painting over it', 'button { position: fixed; inset: 0; z-index: 2147483647 }'],
  ])('%s', (_, css) => {
    const style = document.querySelector('style') as HTMLElement;
    style.textContent = css.replace('html > *', 'html > div');
    const host = opened();
    const { left, top } = host.bounds();
    const shown = content(host).checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
    });
    expect(shown).toBe(true);
    const hit = document.elementFromPoint(left + 5, top + 5);
    expect(hit).toBe(document.documentElement.lastElementChild);
  });

  test('by the values that its own elements inherit', () => {
    document.documentElement.style.cssText = 'letter-spacing: 9px; text-transform: uppercase';
    const { letterSpacing, textTransform } = getComputedStyle(content(opened()));
    expect([letterSpacing, textTransform]).toEqual(['normal', 'none']);
    document.documentElement.removeAttribute('style');
  });

  test('by looking inside', () => {
    opened();
    expect(document.documentElement.lastElementChild?.shadowRoot).toBeNull();
  });
});

describe('when the page scrolls', () => {
  test('the card goes along', async () => {
    const host = opened();
    const before = host.bounds().top;
    window.scrollBy(0, 50);
    await expect.poll(() => host.bounds().top).toBe(before - 50);
    expect(lost).toBe(0);
  });

  test('it says so once its text has left the window', async () => {
    opened();
    window.scrollBy(0, 2_000);
    await expect.poll(() => lost).toBeGreaterThan(0);
  });

  test('it says so once its text has left the page', async () => {
    opened();
    paragraph().remove();
    window.dispatchEvent(new Event('resize'));
    await expect.poll(() => lost).toBeGreaterThan(0);
  });
});

describe('the focus', () => {
  test('goes back to where it was', () => {
    const before = document.querySelector('button') as HTMLElement;
    before.focus();
    const host = opened();
    content(host).focus();
    host.remove();
    expect(document.activeElement).toBe(before);
  });

  test('stays where it is if the card never had it', () => {
    const host = opened();
    const other = document.querySelector('button') as HTMLElement;
    other.focus();
    host.remove();
    expect(document.activeElement).toBe(other);
  });
});

test.each([
  ['black', 'light'],
  ['white', 'dark'],
])('by %s text the card is %s', (color, scheme) => {
  paragraph().style.color = color;
  expect(getComputedStyle(content(opened())).colorScheme).toBe(scheme);
});

test('nothing is left of it', () => {
  const before = document.documentElement.outerHTML;
  opened().remove();
  expect(document.documentElement.outerHTML).toBe(before);
});
