import * as v from 'valibot';
import { ClaimSchema, IdSchema, SourceSchema } from '../claims/validity.ts';
import type { Article } from '../engine/types.ts';
import type { Asked, InterfaceCalls, PageCalls } from './calls.ts';

/** One schema for each call: what it may hand over. */
type Schemas<Calls> = {
  readonly [Name in keyof Calls]: v.GenericSchema<unknown, Asked<Calls, Name>>;
};

const LANGUAGE_LIMIT = 100;
const BLOCK_LIMIT = 200_000;
/** In UTF-16 code units; a page of 20 MB still passes. */
const ARTICLE_LIMIT = 24_000_000;

const NumberSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const LanguageSchema = v.nullable(v.pipe(v.string(), v.maxLength(LANGUAGE_LIMIT)));

const BlockSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(ARTICLE_LIMIT)),
  role: v.picklist(['headline', 'text', 'list', 'quotation', 'caption', 'aside']),
  lang: LanguageSchema,
});

const ArticleSchema = v.object({
  lang: LanguageSchema,
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  blocks: v.pipe(
    v.array(BlockSchema),
    v.maxLength(BLOCK_LIMIT),
    v.check((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= ARTICLE_LIMIT),
  ),
}) satisfies v.GenericSchema<unknown, Article>;

/** What content scripts may hand over. */
export const pageSchemas: Schemas<PageCalls> = {
  'read-article': ArticleSchema,
  'claim-entry': v.object({ claim: IdSchema }),
  'load-card': v.null(),
  'count-marks': v.object({ count: NumberSchema }),
};

/** What the popup and the claims page may hand over. */
export const interfaceSchemas: Schemas<InterfaceCalls> = {
  'list-claims': v.null(),
  'save-claim': ClaimSchema,
  'remove-claim': v.object({ claim: IdSchema }),
  'save-source': SourceSchema,
  'remove-source': v.object({ source: IdSchema }),
  undo: v.null(),
  redo: v.null(),
  'export-claims': v.null(),
  'plan-import': v.object({ text: v.string() }),
  'import-claims': v.object({ text: v.string() }),
  'take-draft': v.null(),
  'check-tab': v.object({ tab: NumberSchema }),
  'sites-changed': v.null(),
};
