// Reads documents with the extension's engine and prints their marks; the usage is in scan/options.ts.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ClaimEntry } from '../lib/claims/claim.ts';
import { exchangeIn } from '../lib/claims/exchange.ts';
import { entriesOf } from '../lib/claims/ledger.ts';
import { shippedEntries } from '../lib/claims/shipped.ts';
import { trackedClaims } from '../lib/claims/tracked.ts';
import { compileClaims } from '../lib/engine/compile.ts';
import { readArticle } from '../lib/engine/read.ts';
import type { MessageKey } from '../lib/words.ts';
import { documentsIn, Fault, faultAt } from './scan/documents.ts';
import { optionsIn, type ScanOptions, USAGE, WrongCall } from './scan/options.ts';
import { report } from './scan/report.ts';
import { words } from './words.ts';

/** npm changes to the project's folder; paths are meant from where the user is. */
const HERE =
  process.env.npm_lifecycle_event === 'scan' ? (process.env.INIT_CWD ?? '') : process.cwd();

function complain(fault: Fault): void {
  console.error(String(fault));
  process.exitCode = 1;
}

/** Waits while the reader of our output is behind, so that memory stays bounded. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Null where the file cannot be used at all. */
async function claimsIn(file: string): Promise<readonly ClaimEntry[] | null> {
  try {
    const { claims, sources, refused } = exchangeIn(await readFile(resolve(HERE, file), 'utf8'));
    for (const { line, message, values } of refused) {
      complain(new Fault(file, line, words(message as MessageKey, ...values)));
    }
    return claims.length > 0 ? entriesOf(claims, sources) : null;
  } catch (error) {
    complain(faultAt(file, error));
    return null;
  }
}

async function scan({ files, claims, form, ...defaults }: ScanOptions): Promise<void> {
  const entries = claims === null ? shippedEntries : await claimsIn(claims);
  if (entries === null) return;
  const compiled = compileClaims(trackedClaims(entries));
  for (const file of files) {
    for await (const found of documentsIn(file, resolve(HERE, file), defaults)) {
      if (found instanceof Fault) complain(found);
      else await print(report(found, readArticle(found.article, compiled), form));
    }
  }
}

// Whoever reads our output may have seen enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  const options = optionsIn(process.argv.slice(2));
  if (options) await scan(options);
  else await print(USAGE);
} catch (error) {
  if (!(error instanceof WrongCall)) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
