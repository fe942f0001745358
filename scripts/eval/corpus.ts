import { readFileSync } from 'node:fs';
import type { Mark, Stance } from '../../lib/engine/types.ts';

/** An article of a labelled corpus. */
export interface CorpusArticle {
  readonly id: string;
  readonly date: string | null;
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
}

/** A sentence as a reader labelled it. */
export interface GoldSentence {
  readonly article: string;
  readonly text: string;
  readonly about: boolean;
  readonly stance: Stance | null;
  readonly who: string | null;
  readonly explicit: boolean;
  readonly note: string;
}

/** A mark with its place in the text of the whole article, and whether its claim turns on another's event. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly inner: boolean;
  readonly start: number;
  readonly end: number;
}

/** A labelled sentence with the mark that stands on it, if any. */
export interface Row {
  readonly article: CorpusArticle;
  readonly gold: GoldSentence;
  readonly mark: Mark | null;
}

/** The objects of a file with one JSON object a line; throws with the line where one is broken. */
export function linesOf<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as Line];
      } catch (error) {
        throw new Error(`${path}:${index + 1}: no JSON (${String(error)})`);
      }
    });
}

/** Each labelled sentence with its mark: one that covers most of it, or mostly lies in it; of several the last. */
export function aligned(
  article: CorpusArticle,
  sentences: readonly GoldSentence[],
  marks: readonly PlacedMark[],
): Row[] {
  let from = 0;
  return sentences.map((gold) => {
    const start = article.text.indexOf(gold.text, from);
    if (start < 0)
      throw new Error(
        `${article.id}: "${gold.text}" is not in the text behind the sentence before it`,
      );
    const end = start + gold.text.length;
    from = end;
    const notice = isNotice(gold);
    const own = marks.filter((placed) => isSame(placed, start, end));
    const mark = own.findLast((placed) => placed.inner === notice) ?? own.at(-1);
    return { article, gold, mark: mark?.mark ?? null };
  });
}

/** Whether the label belongs to the claim of the advance notice. */
export function isNotice(gold: GoldSentence): boolean {
  return gold.note.includes('claim=notice');
}

function isSame(placed: PlacedMark, start: number, end: number): boolean {
  const shared = Math.min(placed.end, end) - Math.max(placed.start, start);
  return shared > (end - start) / 2 || shared > (placed.end - placed.start) / 2;
}
