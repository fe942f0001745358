// Packs the extension for both stores, and the sources that Mozilla's reviewers build it from.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS } from './browsers.ts';
import { wxt } from './drive/build.ts';

const OUTPUT = join(import.meta.dirname, '../.output');

for (const name of BROWSERS) {
  console.error(`Packing the extension for ${name} …`);
  await wxt(['zip', '--browser', name]);
}
for (const file of readdirSync(OUTPUT)) {
  if (file.endsWith('.zip')) console.log(join(OUTPUT, file));
}
