import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { JSDOM, VirtualConsole } from 'jsdom';
import * as v from 'valibot';
import type { Article } from '../../lib/engine/types.ts';
import { articleOf, engineArticle } from '../../lib/page/article.ts';
import { textArticle } from '../../lib/page/text-article.ts';
import { isDate, isLanguage, type ScanOptions } from './options.ts';

export interface ScanDocument {
  readonly id: string | number;
  readonly article: Article;
  /** Where each block begins in the text that offsets count in. */
  readonly starts: readonly number[];
  /** What was read from a page; null where the caller has the text. */
  readonly text: string | null;
}

/** Something that could not be read, and where. */
export class Fault extends Error {
  readonly file: string;
  /** From 1, null where it is the whole file. */
  readonly line: number | null;

  constructor(file: string, line: number | null, reason: string) {
    super(reason);
    this.file = file;
    this.line = line;
  }

  override toString(): string {
    return [this.file, ...(this.line === null ? [] : [this.line]), ` ${this.message}`].join(':');
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is no text in UTF-8',
};

type Defaults = Pick<ScanOptions, 'date' | 'lang'>;

const RecordSchema = v.object({
  id: v.union([v.string(), v.number()], 'must be a text or a number'),
  text: v.string('must be a text'),
  date: v.nullish(v.pipe(v.string(), v.check(isDate, 'must be a date such as 2024-11-11'))),
  lang: v.nullish(v.pipe(v.string(), v.check(isLanguage, 'must be a language tag such as en'))),
});

/**
 * The documents of a file, one at a time, and what is broken in it in between. `path` is read and
 * `file` named; standard input is both "-".
 */
export async function* documentsIn(
  file: string,
  path: string,
  defaults: Defaults,
): AsyncGenerator<ScanDocument | Fault> {
  const stream = file === '-' ? process.stdin : createReadStream(path);
  try {
    const kind = file === '-' ? await kindOfStream(stream) : extname(file).toLowerCase();
    if (kind === '.jsonl') yield* listed(file, stream, defaults);
    else if (kind === '.txt') yield textDocument(file, decoded(await buffer(stream)), defaults);
    else if (/^\.html?$/.test(kind)) yield pageDocument(file, await buffer(stream), defaults);
    else yield new Fault(file, null, 'is none of .html, .htm, .txt and .jsonl');
  } catch (error) {
    yield faultAt(file, error);
  } finally {
    stream.destroy();
  }
}

/** Judged by the first character that is no white space, which is put back. */
async function kindOfStream(stream: Readable): Promise<'.jsonl' | '.html' | '.txt'> {
  await new Promise((resolve, reject) => {
    stream.once('readable', resolve).once('error', reject);
  });
  const chunk = stream.read();
  if (chunk === null) return '.txt';
  stream.unshift(chunk);
  const first = String(chunk).trimStart().charAt(0);
  return first === '{' ? '.jsonl' : first === '<' ? '.html' : '.txt';
}

async function* listed(
  file: string,
  stream: Readable,
  defaults: Defaults,
): AsyncGenerator<ScanDocument | Fault> {
  let line = 0;
  for await (const text of linesOf(stream)) {
    line += 1;
    if (text.trim() !== '') yield listedDocument(file, line, text, defaults);
  }
}

/** One at a time: no more is read ahead than the stream's own buffer. */
async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let begun = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    const [first = '', ...others] = String(chunk).split('\n');
    begun += first;
    for (const next of others) {
      yield begun;
      begun = next;
    }
  }
  yield begun;
}

function listedDocument(
  file: string,
  line: number,
  json: string,
  defaults: Defaults,
): ScanDocument | Fault {
  const record = v.safeParse(RecordSchema, parsed(json));
  if (!record.success) return new Fault(file, line, problemOf(record.issues[0]));
  const { id, text, date, lang } = record.output;
  return textDocument(id, text, { date: date ?? defaults.date, lang: lang ?? defaults.lang });
}

/** Undefined where it is no JSON; the mark of byte order may stand before the first line. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  if (field !== null)
    return `"${field}" ${issue.received === 'undefined' ? 'is missing' : issue.message}`;
  return issue.received === 'undefined' ? 'is no JSON' : 'is no object with "id" and "text"';
}

function textDocument(id: string | number, text: string, defaults: Defaults): ScanDocument {
  const { article, starts } = textArticle(text, defaults);
  return { id, article, starts, text: null };
}

/** Read as the extension reads it, and as an article even where it does not look like one. */
function pageDocument(id: string, bytes: Buffer, defaults: Defaults): ScanDocument {
  const { window } = new JSDOM(bytes, { virtualConsole: new VirtualConsole() });
  const { document } = window;
  const page = articleOf(document) ?? articleOf(document, { anyway: true });
  const { lang, date, blocks } = page
    ? engineArticle(page)
    : { lang: null, date: null, blocks: [] };
  window.close();
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += '\n';
    starts.push(text.length);
    text += block.text;
  }
  const article = { lang: lang ?? defaults.lang, date: date ?? defaults.date, blocks };
  return { id, article, starts, text };
}

function decoded(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** What keeps a whole file from being read. */
export function faultAt(file: string, error: unknown): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new Fault(
    file,
    null,
    REASONS[code] ?? (error instanceof Error ? error.message : String(error)),
  );
}
