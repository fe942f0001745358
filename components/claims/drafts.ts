import type { Claim, Source } from '../../lib/claims/claim.ts';
import { EVENT_FAMILIES } from '../../lib/claims/families.ts';
import type { Aliases, Party, Stance } from '../../lib/engine/types.ts';

/** A party as it is typed; lists are separated by commas or line breaks. */
export interface PartyFields {
  readonly name: string;
  readonly names: string;
  readonly epithets: string;
  readonly voices: string;
  readonly pronoun: Party['pronoun'];
  /** Its names in all languages as they were, of which the form shows one. */
  readonly aliases: Party['aliases'];
}

/** A claim as it is typed. */
export interface ClaimFields {
  readonly statement: string;
  readonly explanation: string;
  readonly parties: readonly PartyFields[];
  readonly family: string;
  readonly eventWords: string;
  readonly from: string;
  readonly to: string;
  readonly verdict: 'sentences' | Stance;
  readonly note: string;
}

/** A source as it is typed. */
export interface SourceFields {
  readonly name: string;
  readonly aliases: string;
  readonly stance: Stance;
  readonly outlet: string;
  readonly date: string;
  readonly quotation: string;
  readonly url: string;
}

/** A form that was begun; the id is that of the claim or source it becomes. */
export type Draft =
  | { readonly kind: 'claim'; readonly id: string; readonly fields: ClaimFields }
  | {
      readonly kind: 'source';
      readonly id: string;
      readonly claim: string;
      readonly fields: SourceFields;
    };

const NO_ALIASES: Aliases = { names: [], epithets: [], voices: [] };

export const EMPTY_PARTY: PartyFields = {
  name: '',
  names: '',
  epithets: '',
  voices: '',
  pronoun: 'they',
  aliases: {},
};

export const EMPTY_SOURCE: SourceFields = {
  name: '',
  aliases: '',
  stance: 'reported',
  outlet: '',
  date: '',
  quotation: '',
  url: '',
};

/** The fields of a claim that is to be added, with a statement to begin from. */
export function newClaimFields(statement: string): ClaimFields {
  return {
    statement,
    explanation: '',
    parties: [EMPTY_PARTY],
    family: EVENT_FAMILIES[0],
    eventWords: '',
    from: '',
    to: '',
    verdict: 'sentences',
    note: '',
  };
}

/** The claim as the form shows it in that language. */
export function claimFields(claim: Claim, language: string): ClaimFields {
  return {
    statement: claim.statement,
    explanation: claim.explanation,
    parties: claim.parties.map((party) => partyFields(party, language)),
    family: claim.event.family,
    eventWords: listed(claim.event.words[language] ?? []),
    from: claim.period?.from ?? '',
    to: claim.period?.to ?? '',
    verdict: claim.verdict.by === 'user' ? claim.verdict.stance : 'sentences',
    note: claim.verdict.by === 'user' ? claim.verdict.note : '',
  };
}

/** The source as the form shows it. */
export function sourceFields(source: Source): SourceFields {
  const { name, aliases, stance, outlet, date, quotation, url } = source;
  return { name, aliases: listed(aliases), stance, outlet, date, quotation, url };
}

/** Without the parties in which nothing was typed, though never without any. */
export function withoutBlankParties(fields: ClaimFields): ClaimFields {
  const parties = fields.parties.filter(({ name, names, epithets, voices }) =>
    [name, names, epithets, voices].some((typed) => typed.trim() !== ''),
  );
  return { ...fields, parties: parties.length > 0 ? parties : [EMPTY_PARTY] };
}

interface Kept {
  readonly id: string;
  /** The claim as it was before, null for a new one. */
  readonly before: Claim | null;
  readonly language: string;
  /** ISO 8601 date-time of the change. */
  readonly now: string;
}

/** The claim that the fields describe, unchecked; what the form does not show is kept. */
export function claimOf(fields: ClaimFields, { id, before, language, now }: Kept): Claim {
  const eventWords = listOf(fields.eventWords);
  const words = inLanguage(
    before?.event.words ?? {},
    language,
    eventWords,
    eventWords.length === 0,
  );
  return {
    id,
    statement: fields.statement,
    explanation: fields.explanation,
    parties: fields.parties.map((party) => partyOf(party, language)),
    event: { family: fields.family, words },
    period: periodOf(fields),
    within: before?.within ?? null,
    enabled: before?.enabled ?? true,
    verdict:
      fields.verdict === 'sentences'
        ? { by: 'sentences' }
        : { by: 'user', stance: fields.verdict, note: fields.note },
    origin: before?.origin ?? 'user',
    created: before?.created ?? now,
    updated: now,
  };
}

/** The source that the fields describe, unchecked. */
export function sourceOf(fields: SourceFields, id: string, claim: string): Source {
  return { ...fields, id, claim, aliases: listOf(fields.aliases), url: fields.url.trim() };
}

function partyFields(party: Party, language: string): PartyFields {
  const { names, epithets, voices } = party.aliases[language] ?? NO_ALIASES;
  return {
    name: party.name,
    names: listed(names),
    epithets: listed(epithets),
    voices: listed(voices),
    pronoun: party.pronoun,
    aliases: party.aliases,
  };
}

function partyOf(fields: PartyFields, language: string): Party {
  const names = listOf(fields.names);
  const epithets = listOf(fields.epithets);
  const voices = listOf(fields.voices);
  const isEmpty = names.length + epithets.length + voices.length === 0;
  return {
    name: fields.name,
    pronoun: fields.pronoun,
    aliases: inLanguage(fields.aliases, language, { names, epithets, voices }, isEmpty),
  };
}

/** With the value under that language; one that is empty is put in only over another. */
function inLanguage<T>(
  before: Readonly<Record<string, T>>,
  language: string,
  value: T,
  isEmpty: boolean,
): Readonly<Record<string, T>> {
  return isEmpty && !(language in before) ? before : { ...before, [language]: value };
}

function periodOf({ from, to }: ClaimFields): Claim['period'] {
  if (from === '' && to === '') return null;
  return { from: from || to, to: to || from };
}

function listed(values: readonly string[]): string {
  return values.join(', ');
}

function listOf(typed: string): string[] {
  return typed
    .split(/[,;\n]/u)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
