import { parseArgs } from 'node:util';

/** How results are written: for programs, for people, or for people who ask why. */
export type Form = 'json' | 'pretty' | 'explain';

export interface ScanOptions {
  /** Paths, and "-" for standard input; at least one. */
  readonly files: readonly string[];
  /** Path of an exported store, null for the claims that are shipped. */
  readonly claims: string | null;
  /** ISO 8601 date of documents that carry none. */
  readonly date: string | null;
  /** BCP 47 tag of documents that declare none. */
  readonly lang: string | null;
  readonly form: Form;
}

export const USAGE = `Usage: npm run --silent scan -- [OPTION…] FILE…

Marks the sentences about tracked claims as reported, denied or unconfirmed, and prints one JSON
object a line for each document. Offsets are in UTF-16 code units of the document's text.

FILE is a page (.html, .htm), a text (.txt: blocks are separated by line breaks, the first is the
headline) or a list of documents (.jsonl: {"id", "text", "date"?, "lang"?} a line); - reads standard
input, and takes what begins with { for a list, with < for a page, and anything else for a text.

  --claims FILE   the claims of an exported store instead of those that are shipped
  --date DATE     date of documents that carry none, such as 2024-11-11
  --lang TAG      language of documents that declare none, such as en
  --pretty        print for people
  --explain       print for people, with every step that led to a mark, and the near misses
  --help          print this

The exit status is 1 where something could not be read, and 2 for a wrong call.
`;

/** Arguments that cannot be followed, in words for the user. */
export class WrongCall extends Error {}

/** The options on the command line, null where it asks for help; throws a WrongCall. */
export function optionsIn(args: readonly string[]): ScanOptions | null {
  const { values, positionals: files } = parsed(args);
  if (values.help) return null;
  if (files.length === 0) throw new WrongCall('No FILE is given.');
  if (values.date && !isDate(values.date))
    throw new WrongCall(`--date: ${values.date} is no date.`);
  if (values.lang && !isLanguage(values.lang)) {
    throw new WrongCall(`--lang: ${values.lang} is no language tag.`);
  }
  return {
    files,
    claims: values.claims ?? null,
    date: values.date ?? null,
    lang: values.lang ?? null,
    form: values.explain ? 'explain' : values.pretty ? 'pretty' : 'json',
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        claims: { type: 'string' },
        date: { type: 'string' },
        lang: { type: 'string' },
        pretty: { type: 'boolean' },
        explain: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error));
  }
}

/** Whether it is an ISO 8601 date or date-time. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(T|$)/.test(text) && !Number.isNaN(Date.parse(text));
}

export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
