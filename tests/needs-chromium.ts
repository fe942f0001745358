import { requireBrowser } from '../scripts/browsers.ts';

/** Says what to install before vitest would ask for a browser of its own. */
export default function setup(): void {
  requireBrowser('chrome');
}
