import type { Claim, ClaimEntry, Source, Tally } from '../claims/claim.ts';
import type { ImportPlan } from '../claims/import-plan.ts';
import type { Article, Mark, NearMiss, Reading } from '../engine/types.ts';

/** Why a call could not be done, in a form that survives the wire. */
export interface Failure {
  readonly code:
    | 'refused'
    | 'store-unavailable'
    | 'invalid'
    | 'not-found'
    /** Nobody answered: the extension was updated or removed, or the tab carries no content script. */
    | 'unreachable'
    | 'failed';
  /** What happened and what to do, for the user, as a key of the message files and its values. */
  readonly message: string;
  readonly values?: readonly string[];
}

/** What every call answers: errors cross the wire as values. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export type { ImportPlan };

interface Call<Asked, Answered> {
  readonly asked: Asked;
  readonly answered: Answered;
}

/** What a content script may ask of the background. */
export interface PageCalls {
  'read-article': Call<Article, Reading>;
  /** The claim and its ledger, for the card. */
  'claim-entry': Call<{ readonly claim: string }, ClaimEntry>;
  /** Puts the card's code into the asking frame. */
  'load-card': Call<null, null>;
  /** The number of marks on the page, for the badge. */
  'count-marks': Call<{ readonly count: number }, null>;
}

/** What the popup and the claims page may ask of the background. */
export interface InterfaceCalls {
  'list-claims': Call<null, readonly ClaimEntry[]>;
  /** Adds the claim or replaces the one of the same id. */
  'save-claim': Call<Claim, null>;
  'remove-claim': Call<{ readonly claim: string }, null>;
  'save-source': Call<Source, null>;
  'remove-source': Call<{ readonly source: string }, null>;
  /** Takes the last change back; false when there is none. */
  undo: Call<null, boolean>;
  redo: Call<null, boolean>;
  /** The whole store as the text of an export file. */
  'export-claims': Call<null, string>;
  'plan-import': Call<{ readonly text: string }, ImportPlan>;
  'import-claims': Call<{ readonly text: string }, ImportPlan>;
  /** The text a user selected for a new claim, once, null when there is none. */
  'take-draft': Call<null, string | null>;
  /** Runs the content script in the tab: once by the click, or after a host permission was given. */
  'check-tab': Call<{ readonly tab: number }, null>;
  /** Registers the content script for the sites that were allowed since. */
  'sites-changed': Call<null, null>;
}

/** A mark as the popup lists it. */
export interface PageMark {
  /** Identifies the mark on its page until the page is read again. */
  readonly id: number;
  readonly mark: Mark;
}

/** Why a page carries no marks, or that it was read. */
export type PageStatus = 'read' | 'not-an-article' | 'no-text' | 'reading' | 'failed';

/** What the content script knows of its page. */
export interface PageState {
  readonly status: PageStatus;
  readonly headline: string | null;
  readonly publisher: string | null;
  /** ISO 8601 date, null where the page names none. */
  readonly date: string | null;
  readonly tally: Tally;
  readonly marks: readonly PageMark[];
  readonly similar: readonly NearMiss[];
  /** Set with the status 'failed'. */
  readonly failure: Failure | null;
}

/** What the popup may ask of a tab's content script. */
export interface TabCalls {
  'page-state': Call<null, PageState>;
  /** Scrolls to the mark and flashes it. */
  reveal: Call<{ readonly id: number }, null>;
  /** Reads the page as an article even where it does not look like one. */
  'read-anyway': Call<null, PageState>;
}

/** The one message of the wire. */
export interface Message {
  readonly call: string;
  readonly asked: unknown;
}

/** One function for each call of a direction; what it throws becomes the answer's failure. */
export type Answerers<Calls, From> = {
  readonly [Name in keyof Calls]: (
    asked: Asked<Calls, Name>,
    from: From,
  ) => Promise<Answered<Calls, Name>>;
};

/** What the call hands over. */
export type Asked<Calls, Name extends keyof Calls> =
  Calls[Name] extends Call<infer T, unknown> ? T : never;

/** What the call is answered with. */
export type Answered<Calls, Name extends keyof Calls> =
  Calls[Name] extends Call<unknown, infer T> ? T : never;
