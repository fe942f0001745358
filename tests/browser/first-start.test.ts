import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { PATIENT, stage } from './harness.ts';

describe.each(BROWSERS)('the first start in %s', (name) => {
  const on = stage(name);

  test('opens the page that says what the marks mean', async () => {
    const { browser, origin } = on.driven;
    const addresses = async () =>
      Promise.all((await browser.pages()).map((page) => page.evaluate(() => location.href)));
    await expect.poll(addresses, PATIENT).toContain(`${origin}/welcome.html`);
  });
});
