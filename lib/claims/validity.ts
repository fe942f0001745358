import * as v from 'valibot';
import type { Claim, Source } from './claim.ts';
import { EVENT_FAMILIES } from './families.ts';

/** What is wrong with one field, as a key of the message files and its values. */
export interface Problem {
  /** Path of the field, its parts joined by dots: "parties.0.name". */
  readonly field: string;
  readonly message: string;
  /** The field, then the limit where there is one. */
  readonly values: readonly string[];
}

/** A value as it may go on, or what stands against it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const StanceSchema = v.picklist(['reported', 'denied', 'unconfirmed'], 'claimStanceUnknown');

/** Ids last for ever and stand in files, in URLs and in attributes. */
export const IdSchema = v.pipe(
  v.string(),
  v.maxLength(100, 'claimTooLong'),
  v.regex(/^[a-z0-9][a-z0-9-]*$/iu, 'claimIdMalformed'),
);

const DateSchema = v.pipe(v.string(), v.check(isDay, 'claimDateMalformed'));
const DateTimeSchema = v.pipe(
  v.string(),
  v.maxLength(40, 'claimTooLong'),
  v.check(
    (text) => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
    'claimDateMalformed',
  ),
);
const PartyNameSchema = required('claimPartyUnnamed', 200);
const NameSchema = required('claimNameEmpty', 200);
const NamesSchema = v.pipe(v.array(NameSchema), v.maxLength(200, 'claimTooMany'));

const AliasesSchema = v.object({ names: NamesSchema, epithets: NamesSchema, voices: NamesSchema });

const PartySchema = v.object({
  name: PartyNameSchema,
  pronoun: v.picklist(['he', 'she', 'it', 'they'], 'claimPronounUnknown'),
  aliases: byLanguage(AliasesSchema),
});

const EventSchema = v.pipe(
  v.object({
    family: v.picklist(EVENT_FAMILIES, 'claimFamilyUnknown'),
    words: byLanguage(NamesSchema),
  }),
  v.check(
    ({ family, words }) =>
      family !== 'other' || Object.values(words).some((list) => list.length > 0),
    'claimEventMissing',
  ),
);

const PeriodSchema = v.pipe(
  v.object({ from: DateSchema, to: DateSchema }),
  v.check(({ from, to }) => !isDay(from) || !isDay(to) || from <= to, 'claimPeriodBackwards'),
);

const VerdictSchema = v.variant('by', [
  v.object({ by: v.literal('sentences') }),
  v.object({ by: v.literal('user'), stance: StanceSchema, note: optionalText(2_000) }),
]);

/** A claim as it may be stored: trimmed, bounded, and such that the engine can look for it. */
export const ClaimSchema = v.object({
  id: IdSchema,
  statement: required('claimStatementEmpty', 500),
  explanation: optionalText(5_000),
  parties: v.pipe(
    v.array(PartySchema),
    v.minLength(1, 'claimPartyMissing'),
    v.maxLength(20, 'claimTooMany'),
  ),
  event: EventSchema,
  period: v.nullable(PeriodSchema),
  within: v.nullable(IdSchema),
  enabled: v.boolean(),
  verdict: VerdictSchema,
  origin: v.picklist(['shipped', 'user']),
  created: DateTimeSchema,
  updated: DateTimeSchema,
}) satisfies v.GenericSchema<unknown, Claim>;

/** A source as it may be stored. */
export const SourceSchema = v.object({
  id: IdSchema,
  claim: IdSchema,
  name: required('sourceNameEmpty', 200),
  aliases: NamesSchema,
  stance: StanceSchema,
  outlet: optionalText(200),
  date: DateSchema,
  quotation: optionalText(2_000),
  url: v.pipe(optionalText(2_048), v.check(isWebAddress, 'sourceUrlRefused')),
}) satisfies v.GenericSchema<unknown, Source>;

/** The claim trimmed, or its problems in the order of its fields. */
export function checkedClaim(claim: unknown): Checked<Claim> {
  return checked(ClaimSchema, claim);
}

/** The source trimmed, or its problems in the order of its fields. */
export function checkedSource(source: unknown): Checked<Source> {
  return checked(SourceSchema, source);
}

function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Checked<T> {
  const result = v.safeParse(schema, value, { message: 'claimWrongKind' });
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.map(problemOf) };
}

/** What a schema of this file says of a value, for whoever has to put it right. */
export function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const field = v.getDotPath(issue) ?? '';
  const missing = issue.kind === 'schema' && issue.input === undefined;
  if (missing) return { field, message: 'claimFieldMissing', values: [field] };
  const limit = typeof issue.requirement === 'number' ? [String(issue.requirement)] : [];
  return { field, message: issue.message, values: [field, ...limit] };
}

function required(emptyMessage: string, limit: number) {
  return v.pipe(optionalText(limit), v.minLength(1, emptyMessage));
}

function optionalText(limit: number) {
  return v.pipe(v.string(), v.trim(), v.maxLength(limit, 'claimTooLong'));
}

function byLanguage<T extends v.GenericSchema>(schema: T) {
  const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/u, 'claimLanguageUnknown'));
  return v.pipe(v.record(language, schema), v.maxEntries(50, 'claimTooMany'));
}

/** Whether the text is a day of the calendar, not only of its form: 31 February is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** An address a link may lead to: no script, no data, and no user name that poses as the host. */
function isWebAddress(url: string): boolean {
  return url === '' || /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/iu.test(url);
}
