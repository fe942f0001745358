import type { Place } from '../engine/types.ts';
import type { PageBlock, Piece } from './blocks.ts';
import { normalised, sourceOffset } from './white-space.ts';

/** A point in the page's text. */
interface Point {
  readonly node: Text;
  readonly offset: number;
}

/**
 * The range of the page that a place stands for; null where the page's text has changed since it was
 * read. Static, so that the page's own work does not pay for it.
 */
export function rangeOf(blocks: readonly PageBlock[], place: Place): StaticRange | null {
  const block = blocks[place.block];
  if (!block || place.start >= place.end) return null;
  const start = startPoint(block, place.start);
  const end = endPoint(block, place.end);
  if (!start || !end) return null;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

let ruler: Range | null = null;

/**
 * The rectangles of the range's lines in the window, in CSS pixels; none where it is not drawn or the
 * page has taken its text away. One live range measures all, for each of them burdens the page.
 */
export function linesOf(range: StaticRange): readonly DOMRect[] {
  const { startContainer, endContainer } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  ruler ??= document.createRange();
  try {
    ruler.setStart(startContainer, range.startOffset);
    ruler.setEnd(endContainer, range.endOffset);
  } catch {
    // The text was shortened since: the offsets lie outside it.
    return [];
  }
  return [...ruler.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** A character that no text node holds (a line break's space) begins at the next one. */
function startPoint(block: PageBlock, offset: number): Point | null {
  const index = pieceAt(block.pieces, offset);
  const piece = block.pieces[index];
  if (!piece) return null;
  const within = offset - piece.at;
  const next = block.pieces[index + 1];
  if (next && within >= normalised(piece.node.data, piece.afterSpace).length) {
    return pointIn(block, next, 0);
  }
  return pointIn(block, piece, within);
}

function endPoint(block: PageBlock, offset: number): Point | null {
  const piece = block.pieces[pieceAt(block.pieces, offset - 1)];
  const last = piece ? pointIn(block, piece, offset - 1 - piece.at) : null;
  return last && { node: last.node, offset: Math.min(last.offset + 1, last.node.length) };
}

function pointIn(block: PageBlock, piece: Piece, within: number): Point | null {
  const { node, at, afterSpace } = piece;
  if (!node.isConnected) return null;
  const text = normalised(node.data, afterSpace).trimEnd();
  if (!block.text.startsWith(text, at)) return null;
  return { node, offset: sourceOffset(node.data, afterSpace, within) };
}

/** The last piece that begins at or before the offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
