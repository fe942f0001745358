// Times the engine, and two libraries that tag English text beside it on the same texts.
import { HOSTILE } from '../tests/bench/hostile.ts';
import { rateOf } from '../tests/bench/rate.ts';
import { engineWith, peers, type Reader } from '../tests/bench/readers.ts';
import { grown, hostileArticle, textKinds } from '../tests/bench/texts.ts';

const SECONDS = 3;
const MOST_CLAIMS = 10_000;
const LENGTHS = [1, 2, 4, 8];
const HOSTILE_WORDS = 500;

const engine = engineWith(0);

console.error('In MB/s, with the share of our own speed.\n');
beside();
growth();
hostile();

function beside(): void {
  const others = peers();
  row('', ['On Record', '10,000 claims', ...others.map(([name]) => name)]);
  const many = engineWith(MOST_CLAIMS);
  for (const { what, articles } of textKinds()) {
    const own = rateOf(engine, articles, SECONDS);
    const shares = [many, ...others.map(([, read]) => read)].map((read) => {
      const rate = rateOf(read, articles, SECONDS);
      return `${rate.toFixed(1)} ${(rate / own).toFixed(2)}×`;
    });
    row(what, [own.toFixed(1), ...shares]);
  }
}

/** The same text so many times over: a reader whose time is linear keeps its speed. */
function growth(): void {
  row(
    '\non the call, longer',
    LENGTHS.map((times) => `${times}×`),
  );
  row(
    '',
    LENGTHS.map((times) => speed(engine, [grown(times)])),
  );
}

function hostile(): void {
  row(
    '\nhostile words',
    LENGTHS.map((times) => `${times}×`),
  );
  for (const [what, words] of HOSTILE) {
    row(
      what,
      LENGTHS.map((times) => speed(engine, [hostileArticle(words, HOSTILE_WORDS * times)])),
    );
  }
}

function speed(read: Reader, articles: Parameters<typeof rateOf>[1]): string {
  return rateOf(read, articles, SECONDS / 6).toFixed(1);
}

function row(what: string, cells: readonly string[]): void {
  console.log(what.padEnd(32) + cells.map((cell) => cell.padStart(15)).join(''));
}
