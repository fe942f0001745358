import type { Mark, NearMiss, Place, Reading } from '../../lib/engine/types.ts';
import type { ScanDocument } from './documents.ts';
import type { Form } from './options.ts';

const SIGNS = { reported: '❝', denied: '≠', unconfirmed: '?' };

/** What is printed of a document, with the line break at its end. */
export function report(document: ScanDocument, reading: Reading, form: Form): string {
  if (form === 'json') return `${JSON.stringify(record(document, reading))}\n`;
  const { article, id } = document;
  const heading = [id, article.lang ?? 'no language', article.date ?? 'no date'].join(' · ');
  const marks = reading.marks.map((mark) => markLines(mark, form === 'explain'));
  const similar = form === 'explain' ? reading.similar.map(nearMissLines) : [];
  const none = marks.length === 0 ? ['  No sentence is about a tracked claim.'] : [];
  return `${[heading, ...none, ...marks, ...similar].join('\n\n')}\n\n`;
}

function record({ id, article, starts, text }: ScanDocument, { marks }: Reading): object {
  const placed = <T extends Place>({ block, start, end }: T) => {
    const base = starts[block] ?? 0;
    return { start: base + start, end: base + end };
  };
  return {
    id,
    lang: article.lang,
    date: article.date,
    ...(text !== null && { text }),
    marks: marks.map((mark) => ({
      ...placed(mark),
      text: mark.text,
      claim: mark.claim,
      stance: mark.stance,
      attribution: mark.attribution && { text: mark.attribution.text, ...placed(mark.attribution) },
      cues: mark.cues.map((cue) => ({ text: cue.text, ...placed(cue), kind: cue.kind })),
    })),
  };
}

function markLines(
  { text, stance, claim, attribution, cues, basis, path }: Mark,
  explain: boolean,
) {
  const cueWords = cues.map((cue) => `“${cue.text}” (${cue.kind})`).join(', ');
  return [
    `  ${SIGNS[stance]} ${text}`,
    `    ${stance}${attribution ? ` by ${attribution.text}` : ''}: ${cueWords || basis}`,
    ...(explain ? [`    claim ${claim}, decided by the ${basis}`] : []),
    ...(explain
      ? path.map(({ stage, rule, words }) => `    ${stage.padEnd(12)}${rule} ${words}`)
      : []),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

function nearMissLines({ text, claim, reason }: NearMiss): string {
  return `  ~ ${text}\n    similar, but not ${claim}: ${reason.replace('-', ' ')}`;
}
