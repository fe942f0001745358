import { engineRates } from '../tests/bench/engine.ts';

const SECONDS = 3;

console.error(`Reading each kind of text for ${SECONDS} seconds …`);
for (const { what, rate } of engineRates(SECONDS)) {
  console.log(`${what.padEnd(24)}${rate.toFixed(1).padStart(8)} MB/s`);
}
