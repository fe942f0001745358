import type { Article, Block } from '../engine/types.ts';

/** Plain text read as an article. */
export interface TextArticle {
  readonly article: Article;
  /** Where each block begins in the text, in UTF-16 code units. */
  readonly starts: readonly number[];
}

/** The article in a plain text: line breaks end its blocks, the first of which is the headline. */
export function textArticle(
  text: string,
  { date, lang }: { readonly date: string | null; readonly lang: string | null },
): TextArticle {
  const blocks: Block[] = [];
  const starts: number[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (match[0].trim() === '') continue;
    blocks.push({ text: match[0], role: blocks.length === 0 ? 'headline' : 'text', lang });
    starts.push(match.index);
  }
  return { article: { lang, date, blocks }, starts };
}
