import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Welcome } from '../../components/Welcome.tsx';
import { draw } from './draw.tsx';

let undraw = () => {};
afterEach(() => undraw());

const nothing = () => undefined;
const told = () => document.querySelector('[role="status"]')?.textContent;
const button = () => page.getByRole('button', { name: 'Check every news site' });

test.each(['reported', 'denied', 'unconfirmed'])('shows a sentence that is %s', async (stance) => {
  undraw = await draw(<Welcome onAllow={async () => true} onOpenClaims={nothing} />);
  const sentence = document.querySelector(`[data-stance="${stance}"] .welcome-sentence > span`);
  expect(sentence && getComputedStyle(sentence).textDecorationLine).toBe('underline');
});

test('says so once all sites are allowed, and asks no more', async () => {
  undraw = await draw(<Welcome onAllow={async () => true} onOpenClaims={nothing} />);
  await button().click();
  await expect.poll(told).toContain('checks the articles of every site');
  await expect.element(button()).toBeDisabled();
});

test('says that nothing has changed where the user refuses', async () => {
  undraw = await draw(<Welcome onAllow={async () => false} onOpenClaims={nothing} />);
  await button().click();
  await expect.poll(told).toContain('Nothing has changed');
  await expect.element(button()).toBeEnabled();
});

test('leads to the claims', async () => {
  let opened = 0;
  undraw = await draw(
    <Welcome
      onAllow={async () => true}
      onOpenClaims={() => {
        opened += 1;
      }}
    />,
  );
  await page.getByRole('button', { name: 'Look at the claims' }).click();
  expect(opened).toBe(1);
});
