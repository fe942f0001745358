import type { Article } from '../engine/types.ts';
import { type PageText, readBlocks } from './blocks.ts';
import { type Publication, publicationAnyway, publicationOf } from './publication.ts';
import { layoutOf } from './regions.ts';
import { isShownInSource } from './visibility.ts';

/** An article with the place of its text on the page. */
export interface PageArticle extends Publication, PageText {}

export interface ReadingOptions {
  /** Decides which elements are read; by default those that do not declare themselves hidden. */
  readonly isVisible?: (element: Element) => boolean;
  /** Read the page whether it looks like an article or not. */
  readonly anyway?: boolean;
  /** In ms since the epoch; a date of publication far after it is not believed. */
  readonly now?: number;
}

/**
 * The article that the document carries, null where it does not look like one. A generator, so that
 * a page of any size can be read in slices; `articleOf` runs it in one go.
 */
export function* readArticle(
  document: Document,
  { isVisible = isShownInSource, anyway = false, now = Date.now() }: ReadingOptions = {},
): Generator<void, PageArticle | null> {
  const publication = (anyway ? publicationAnyway : publicationOf)(document, now);
  if (publication === null || !document.body) return null;
  const layout = layoutOf(document, publication.liveBlog);
  const text = yield* readBlocks(document.body, layout, isVisible);
  return { ...publication, ...text };
}

/** As `readArticle`, at once. */
export function articleOf(document: Document, options?: ReadingOptions): PageArticle | null {
  const steps = readArticle(document, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What the engine is given of it: plain values that can cross the wire. */
export function engineArticle({ lang, date, blocks }: PageArticle): Article {
  return { lang, date, blocks: blocks.map(({ text, role, lang }) => ({ text, role, lang })) };
}
