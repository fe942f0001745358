import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../components/Popup.tsx';
import { draw } from './draw.tsx';

let undraw = () => {};
afterEach(() => {
  undraw();
  document.documentElement.dir = '';
});

async function drawPopup() {
  undraw = await draw(
    <Popup page={<p>the page</p>} claims={<p>the claims</p>} onOpenClaimsPage={() => {}} />,
  );
  await userEvent.keyboard('{Tab}');
}

const shown = () =>
  page
    .getByRole('tabpanel')
    .elements()
    .map(({ textContent }) => textContent);

test('the popup opens on the page in front', async () => {
  await drawPopup();
  expect(shown()).toEqual(['the page']);
});

test.each([
  ['ArrowRight', 'ltr', 'the claims'],
  ['ArrowLeft', 'ltr', 'the claims'],
  ['End', 'ltr', 'the claims'],
  ['ArrowLeft', 'rtl', 'the claims'],
  ['ArrowRight}{ArrowRight', 'ltr', 'the page'],
  ['End}{Home', 'ltr', 'the page'],
])('{%s} in a window that reads %s leads to %s', async (keys, direction, panel) => {
  document.documentElement.dir = direction;
  await drawPopup();
  await userEvent.keyboard(`{${keys}}`);
  expect(shown()).toEqual([panel]);
});

test('the focus goes with the chosen tab, and Tab leaves the tabs', async () => {
  await drawPopup();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('tab', { name: 'Claims' })).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'Open the claims page' })).toHaveFocus();
});
