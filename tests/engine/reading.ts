import { shippedEntries } from '../../lib/claims/shipped.ts';
import { trackedClaim } from '../../lib/claims/tracked.ts';
import { type CompiledClaims, compileClaims, readArticle } from '../../lib/engine/read.ts';
import type { Mark, Reading } from '../../lib/engine/types.ts';
import { textArticle } from '../../lib/page/text-article.ts';

export const SHIPPED = compileClaims(shippedEntries.map(trackedClaim));
export const CALL = 'trump-putin-call-2024-11-07';
export const NOTICE = 'kyiv-told-in-advance';

/** The first sentence of most articles here: it names the event, so that the next can refer to it. */
export const LEAD =
  'Donald Trump and Vladimir Putin spoke by phone on Thursday, the Washington Post reported.';

interface Situation {
  readonly date?: string | null;
  readonly claims?: CompiledClaims;
}

/** Reads a plain text, by default as an article of 11 November 2024 with the shipped claims. */
export function readingOf(
  text: string,
  { date = '2024-11-11', claims = SHIPPED }: Situation = {},
): Reading {
  return readArticle(textArticle(text, { date, lang: 'en' }).article, claims);
}

/** The stance of the last sentence of a text, null where it carries no mark. */
export function lastStance(text: string, situation?: Situation): Mark['stance'] | null {
  return lastMark(text, situation)?.stance ?? null;
}

/** The mark on the last sentence of a text, undefined where there is none. */
export function lastMark(text: string, situation?: Situation): Mark | undefined {
  return readingOf(text, situation).marks.find((mark) => text.trimEnd().endsWith(mark.text));
}

const DENIED = 'The Kremlin, through its spokesman Dmitry Peskov, denies it.';

/** The stance of the last sentence of an article that has named the call and its denial by the Kremlin. */
export function stanceBehindDenial(sentence: string): Mark['stance'] | null {
  return lastStance(`${LEAD} ${DENIED} ${sentence}`);
}

/** The stance of a headline over such an article. */
export function stanceOverDenial(headline: string): Mark['stance'] | null {
  const { marks } = readingOf(`${headline}\n\n${LEAD} ${DENIED}`);
  return marks.find(({ text }) => text === headline)?.stance ?? null;
}
