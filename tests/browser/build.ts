import { BROWSERS } from '../../scripts/browsers.ts';
import { buildDemonstration } from '../../scripts/drive/build.ts';

/** Builds what the tests of this folder drive, once for all of them. */
export default async function setup(): Promise<void> {
  for (const name of BROWSERS) await buildDemonstration(name);
}
