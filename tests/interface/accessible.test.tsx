import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { draw } from './draw.tsx';
import { NARROW_STATES, STATES } from './states.tsx';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The smallest that a pointer may have to hit, in CSS pixels, apart from links in text. */
const TARGET = 24;
const TARGETS = 'button, input:not([type="radio"]):not(.visually-hidden), select, summary, label';

const MEDIA = [
  ['light', 'prefers-color-scheme: light', [{ name: 'prefers-color-scheme', value: 'light' }]],
  ['dark', 'prefers-color-scheme: dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
  ['more contrast', 'prefers-contrast: more', [{ name: 'prefers-contrast', value: 'more' }]],
  ['forced colours', 'forced-colors: active', [{ name: 'forced-colors', value: 'active' }]],
] as const;

const emulate = (features: readonly { readonly name: string; readonly value: string }[]) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [...features] });

let undraw = () => {};
afterEach(() => undraw());

async function violations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, { runOnly: RULES });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(MEDIA)('in %s', (_, query, features) => {
  beforeAll(() => emulate(features));
  afterAll(() => emulate([]));

  test('the interface is drawn for it', () => {
    expect(matchMedia(`(${query})`).matches).toBe(true);
  });

  test.each(STATES)('%s breaks no rule of accessibility', async (_, content) => {
    undraw = await draw(content());
    expect(await violations()).toEqual([]);
  });
});

describe.each([360, 320])('in a window of %i pixels', (width) => {
  test.each(NARROW_STATES)('%s fits', async (_, content) => {
    undraw = await draw(content(), { width });
    const box = document.querySelector('[data-drawn]');
    expect(box?.scrollWidth).toBe(width);
  });

  test.each(NARROW_STATES)('%s has targets that a pointer can hit', async (_, content) => {
    undraw = await draw(content(), { width });
    const small = [...document.querySelectorAll<HTMLElement>(TARGETS)].filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return !target.matches('.field-label') && height > 0 && Math.min(width, height) < TARGET;
    });
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });
});
