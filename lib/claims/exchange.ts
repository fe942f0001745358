import * as v from 'valibot';
import type { Claim, ClaimEntry, Source } from './claim.ts';
import { BrokenJson, type LinedJson, linedJson } from './json.ts';
import { type Checked, checkedClaim, checkedSource, type Problem } from './validity.ts';

/** Something to know about a line of an imported file, as a key of the message files and its values. */
export interface Remark {
  /** From 1. */
  readonly line: number;
  readonly message: string;
  readonly values: readonly string[];
}

/** The records of an imported file that may come in, and what stays out. */
export interface Exchange {
  readonly claims: readonly Claim[];
  readonly sources: readonly Source[];
  /** Records, or the whole file, that stay out. */
  readonly refused: readonly Remark[];
  /** Fields that are left out of records that come in. */
  readonly ignored: readonly Remark[];
}

/** In UTF-16 code units: some forty times ten thousand claims. */
const SIZE_LIMIT = 20_000_000;
const RECORD_LIMIT = 200_000;
/** More lines than anybody reads, and few enough for one message to the interface. */
const REMARK_LIMIT = 1_000;

const FormatSchema = v.object({ format: v.literal('on-record') });
const VersionSchema = v.object({ version: v.literal(1) });
const RecordsSchema = v.pipe(v.array(v.unknown()), v.maxLength(RECORD_LIMIT));
const FileSchema = v.object({ claims: RecordsSchema, sources: RecordsSchema });

/** The text of an export file, a record a line; the time of export is an ISO 8601 date-time. */
export function exchangeText(entries: readonly ClaimEntry[], exported: string): string {
  const claims = entries.map(({ claim }) => claim);
  const sources = entries.flatMap((entry) => entry.sources);
  return [
    '{',
    `"format": "on-record", "version": 1, "exported": ${JSON.stringify(exported)},`,
    `"claims": ${lines(claims)},`,
    `"sources": ${lines(sources)}`,
    '}',
    '',
  ].join('\n');
}

/** What an export file brings; a source needs its claim in the file or among the known ids. */
export function exchangeIn(text: string, known: ReadonlySet<string> = new Set()): Exchange {
  if (text.length > SIZE_LIMIT) return refusal(1, 'importTooLarge', [String(SIZE_LIMIT / 1e6)]);
  try {
    return recordsIn(linedJson(text), known);
  } catch (error) {
    if (error instanceof BrokenJson) return refusal(error.line, 'importNotJson');
    throw error;
  }
}

function recordsIn(json: LinedJson, known: ReadonlySet<string>): Exchange {
  if (!v.is(FormatSchema, json.value)) return refusal(1, 'importNotOurs');
  if (!v.is(VersionSchema, json.value)) return refusal(1, 'importOtherVersion');
  if (!v.is(FileSchema, json.value)) return refusal(1, 'importNoRecords');
  const claims = sorted(json, json.value.claims, checkedClaim);
  const there = new Set([...known, ...claims.records.map(({ id }) => id)]);
  const sources = sorted(json, json.value.sources, (source) => checkedFor(there, source));
  return {
    claims: claims.records,
    sources: sources.records,
    refused: bounded([...claims.refused, ...sources.refused]),
    ignored: bounded([...claims.ignored, ...sources.ignored]),
  };
}

function sorted<T extends { readonly id: string }>(
  json: LinedJson,
  values: readonly unknown[],
  check: (value: unknown) => Checked<T>,
) {
  const records = new Map<string, T>();
  const refused: Remark[] = [];
  const ignored: Remark[] = [];
  let line = json.lineOf(values);
  for (const value of values) {
    if (typeof value === 'object' && value !== null) line = json.lineOf(value);
    const checked = check(value);
    if (!checked.ok) {
      for (const problem of checked.problems) refused.push(remark(line, problem));
    } else if (records.has(checked.value.id)) {
      refused.push({ line, message: 'importDouble', values: [checked.value.id] });
    } else {
      records.set(checked.value.id, checked.value);
      for (const field of unknownFields(value, checked.value)) {
        ignored.push({ line, message: 'importFieldUnknown', values: [field] });
      }
    }
  }
  return { records: [...records.values()], refused, ignored };
}

function checkedFor(claims: ReadonlySet<string>, value: unknown): Checked<Source> {
  const checked = checkedSource(value);
  if (!checked.ok || claims.has(checked.value.claim)) return checked;
  const { claim } = checked.value;
  return { ok: false, problems: [{ field: 'claim', message: 'importNoClaim', values: [claim] }] };
}

/** Paths of the fields that were in the value and are not in its checked form. */
function unknownFields(value: unknown, kept: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (typeof kept !== 'object' || kept === null) return [];
  const fields: Readonly<Record<string, unknown>> = { ...kept };
  return Object.entries(value).flatMap(([key, inner]) => {
    if (!Object.hasOwn(fields, key)) return [key];
    return unknownFields(inner, fields[key]).map((path) => `${key}.${path}`);
  });
}

/** The first remarks, and how many more there are. */
function bounded(remarks: readonly Remark[]): readonly Remark[] {
  const next = remarks[REMARK_LIMIT];
  if (next === undefined) return remarks;
  const more = {
    line: next.line,
    message: 'importMore',
    values: [String(remarks.length - REMARK_LIMIT)],
  };
  return [...remarks.slice(0, REMARK_LIMIT), more];
}

function remark(line: number, { message, values }: Problem): Remark {
  return { line, message, values };
}

function refusal(line: number, message: string, values: readonly string[] = []): Exchange {
  return { claims: [], sources: [], refused: [{ line, message, values }], ignored: [] };
}

function lines(records: readonly unknown[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}
