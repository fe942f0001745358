/** A column's heading and its share of the width. */
export interface Column {
  readonly title: string;
  readonly share: number;
}

const GAP = '  ';

/** Rows of text in columns, their words wrapped to the width in characters. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const room = width - GAP.length * (columns.length - 1);
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((room * share) / whole));
  const heading = tableRow(
    columns.map(({ title }) => title),
    widths,
  );
  const rule = widths.map((columnWidth) => '─'.repeat(columnWidth)).join(GAP);
  return [heading, rule, ...rows.map((cells) => tableRow(cells, widths))].join('\n');
}

function tableRow(cells: readonly string[], widths: readonly number[]): string {
  const wrapped = widths.map((width, column) => wrap(cells[column] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => (wrapped[column]?.[line] ?? '').padEnd(width))
      .join(GAP)
      .trimEnd(),
  ).join('\n');
}

/** Lines of at most the width in characters; a longer word is cut. */
function wrap(text: string, width: number): readonly string[] {
  const words = text
    .split(/\s+/)
    .flatMap((word) => word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines;
}
