import { shippedEntries } from '../lib/claims/shipped.ts';
import { trackedClaim } from '../lib/claims/tracked.ts';
import { compileClaims, readArticle } from '../lib/engine/read.ts';
import { textArticle } from '../lib/page/text-article.ts';
import {
  aligned,
  type CorpusArticle,
  type GoldSentence,
  linesOf,
  type Row,
} from './eval/corpus.ts';
import {
  confusionOf,
  hasRightSpeaker,
  hasRightStance,
  type Scores,
  STANCES,
  scoresOf,
} from './eval/scores.ts';

const USAGE = 'Usage: npm run eval -- ARTICLES.jsonl GOLD.jsonl [--lang en] [--quiet]';

const COLUMNS: readonly (readonly [string, keyof Scores, 'count' | 'share'])[] = [
  ['sentences', 'sentences', 'count'],
  ['about', 'about', 'count'],
  ['marked', 'marked', 'count'],
  ['precision', 'precision', 'share'],
  ['recall', 'recall', 'share'],
  ['F1', 'f1', 'share'],
  ['explicit', 'explicitRecall', 'share'],
  ['false/sent', 'falseRate', 'share'],
  ['stance', 'stanceAccuracy', 'share'],
  ['macro-F1', 'macroF1', 'share'],
  ['denied P', 'deniedPrecision', 'share'],
  ['speaker', 'speakerAccuracy', 'share'],
];

main(process.argv.slice(2));

function main(args: readonly string[]): void {
  const [articles, gold] = args.filter((arg) => !arg.startsWith('--'));
  if (articles === undefined || gold === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const lang = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ?? null;
  const rows = rowsOf(linesOf(articles), linesOf(gold)).filter(
    (row) => lang === null || row.article.lang === lang,
  );
  printScores(rows);
  printConfusion(rows);
  if (!args.includes('--quiet')) printErrors(rows);
}

function rowsOf(articles: readonly CorpusArticle[], gold: readonly GoldSentence[]): Row[] {
  const claims = shippedEntries.map(trackedClaim);
  const inner = new Set(claims.filter((claim) => claim.within !== null).map((claim) => claim.id));
  const compiled = compileClaims(claims);
  const sentences = Map.groupBy(gold, (sentence) => sentence.article);
  return articles.flatMap((article) => {
    const { article: read, starts } = textArticle(article.text, article);
    const marks = readArticle(read, compiled).marks.map((mark) => {
      const start = (starts[mark.block] ?? 0) + mark.start;
      return { mark, inner: inner.has(mark.claim), start, end: start + mark.end - mark.start };
    });
    return aligned(article, sentences.get(article.id) ?? [], marks);
  });
}

function printScores(rows: readonly Row[]): void {
  console.log(['set'.padEnd(14), ...COLUMNS.map(([title]) => title.padStart(10))].join(''));
  const sets = Map.groupBy(rows, (row) => `${row.article.lang} ${row.article.kind}`);
  for (const [name, own] of sets) console.log(scoreLine(name, scoresOf(own)));
  console.log(scoreLine('all', scoresOf(rows)));
}

function scoreLine(name: string, scores: Scores): string {
  const cells = COLUMNS.map(([, key, form]) => {
    const value = scores[key];
    return (
      Number.isNaN(value) ? '-' : form === 'count' ? String(value) : value.toFixed(3)
    ).padStart(10);
  });
  return [name.padEnd(14), ...cells].join('');
}

function printConfusion(rows: readonly Row[]): void {
  console.log(
    `\n${'gold \\ given'.padEnd(14)}${STANCES.map((stance) => stance.padStart(13)).join('')}`,
  );
  for (const { gold, given } of confusionOf(rows)) {
    console.log(`${gold.padEnd(14)}${given.map((count) => String(count).padStart(13)).join('')}`);
  }
}

function printErrors(rows: readonly Row[]): void {
  for (const row of rows) {
    const problem = problemOf(row);
    if (problem !== null)
      console.log(`\n${problem} ${row.article.id}: ${row.gold.text}\n${explained(row)}`);
  }
}

function problemOf(row: Row): string | null {
  if (row.gold.about && row.mark === null)
    return row.gold.explicit ? 'MISSED (explicit)' : 'MISSED';
  if (row.mark === null) return null;
  if (!row.gold.about) return 'FALSE MARK';
  if (!hasRightStance(row)) return 'STANCE';
  return row.gold.who !== null && !hasRightSpeaker(row) ? 'SPEAKER' : null;
}

function explained({ gold, mark }: Row): string {
  const wanted = `  gold: ${gold.stance ?? 'no mark'} by ${gold.who ?? 'nobody'}${gold.note === '' ? '' : ` (${gold.note})`}`;
  if (mark === null) return wanted;
  const cues = mark.cues.map((cue) => `${cue.kind} “${cue.text}”`).join(', ');
  const path = mark.path
    .map((step) => [`${step.stage}: ${step.rule}`, step.words].filter(Boolean).join(' '))
    .join(' → ');
  return `${wanted}\n  mark: ${mark.stance} of ${mark.claim} by ${mark.attribution?.text ?? 'the article'}; ${cues}\n  path: ${path}`;
}
