// Fits what is weighed to the sentences of tests/corpus/dev, and writes the weights as language data.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { shippedEntries } from '../lib/claims/shipped.ts';
import { trackedClaim } from '../lib/claims/tracked.ts';
import { compileClaims, readArticle } from '../lib/engine/read.ts';
import type { Stance } from '../lib/engine/types.ts';
import {
  type Features,
  probabilityOf,
  type Weighing,
  type Weights,
  weightiest,
} from '../lib/engine/weighing.ts';
import { textArticle } from '../lib/page/text-article.ts';
import { type CorpusArticle, type GoldSentence, isNotice, linesOf } from './eval/corpus.ts';
import { STANCES } from './eval/scores.ts';
import { headlineSamples } from './fit/headlines.ts';
import { fitted } from './fit/logistic.ts';

const CORPUS = 'tests/corpus/dev';
const TARGET = 'lib/engine/languages/english-weighing.ts';
/** Marks change what is seen behind them, so that weights are fitted again to texts that they marked. */
const ROUNDS = 2;
/** A smaller weight decides nothing. */
const LEAST_WEIGHT = 0.02;

type Evidence = Omit<Weighing, 'headline'>;

interface Seen {
  readonly writer: string;
  readonly features: Features;
  readonly about: boolean;
  readonly stance: Stance | null;
  readonly isOpen: boolean;
  readonly isMarked: boolean;
  readonly kind: string;
}

const compiled = compileClaims(shippedEntries.map(trackedClaim));
const articles = linesOf<CorpusArticle>(`${CORPUS}/articles.jsonl`);
const gold = Map.groupBy(linesOf<GoldSentence>(`${CORPUS}/gold.jsonl`), ({ article }) => article);

if (process.argv.includes('--check')) check();
else write();

function write(): void {
  const headline = headlineWeights();
  let weighing: Evidence | null = null;
  for (let round = 0; round < ROUNDS; round += 1)
    weighing = weighingOf(seenWith(weighing, headline));
  if (weighing !== null) writeFileSync(TARGET, moduleOf({ ...weighing, headline }));
  execFileSync('npx', ['biome', 'format', '--write', TARGET], { stdio: 'ignore' });
}

function headlineWeights(): Weights {
  return fitted(
    [...compiled.languages.values()].flatMap(({ lexicon }) =>
      articles.flatMap((article) =>
        headlineSamples(article, gold.get(article.id) ?? [], { ...lexicon, headline: null }),
      ),
    ),
  );
}

function moduleOf(weighing: Weighing): string {
  return `// Made by \`npm run fit\` from ${CORPUS}; not to be edited by hand.
import type { Weighing } from '../weighing.ts';

/** What the labelled English sentences have taught. */
export const englishWeighing: Weighing = ${JSON.stringify(weighing, rounded, 2)};
`;
}

function rounded(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(
    entries.flatMap(([name, own]) => {
      if (typeof own !== 'number') return [[name, own]];
      return Math.abs(own) < LEAST_WEIGHT ? [] : [[name, Number(own.toFixed(2))]];
    }),
  );
}

function weighingOf(seen: readonly Seen[]): Evidence {
  const about = seen.filter(({ about }) => about);
  const stances = STANCES.map(
    (stance) =>
      [
        stance,
        fitted(about.map((own) => ({ features: own.features, is: own.stance === stance }))),
      ] as const,
  );
  return {
    about: fitted(
      seen.filter(({ isOpen }) => isOpen).map(({ features, about: is }) => ({ features, is })),
    ),
    stances: Object.fromEntries(stances) as Record<Stance, Weights>,
  };
}

/** Every labelled sentence behind the first mark of its article, as the engine with these weights sees it. */
function seenWith(evidence: Evidence | null, headline: Weights): Seen[] {
  const weighing = evidence === null ? null : { ...evidence, headline };
  const languages = new Map(
    [...compiled.languages].map(([subtag, language]) => {
      const lexicon = { ...language.lexicon, headline };
      return [subtag, { ...language, lexicon, weighing }];
    }),
  );
  return articles.flatMap((article) => {
    const { article: read, starts } = textArticle(article.text, article);
    const shown: { start: number; end: number; features: Features; isOpen: boolean }[] = [];
    const { marks } = readArticle(
      read,
      { languages },
      ({ block, start, end }, features, isOpen) => {
        const first = starts[block] ?? 0;
        shown.push({ start: first + start, end: first + end, features, isOpen });
      },
    );
    const taken = marks.map(({ block, start }) => (starts[block] ?? 0) + start);
    return placed(article, gold.get(article.id) ?? []).flatMap(({ label, start, end }) => {
      const own = shown.find((one) => one.start < end - 1 && one.end > start + 1);
      if (own === undefined || isNotice(label)) return [];
      const { about, stance } = label;
      const isMarked = taken.includes(own.start);
      const writer = article.id.split('-')[0] ?? '';
      return [
        {
          writer,
          isOpen: own.isOpen,
          features: own.features,
          about,
          stance,
          isMarked,
          kind: article.kind,
        },
      ];
    });
  });
}

function placed(article: CorpusArticle, labels: readonly GoldSentence[]) {
  let from = 0;
  return labels.map((label) => {
    const start = article.text.indexOf(label.text, from);
    from = start + label.text.length;
    return { label, start, end: from };
  });
}

interface Tally {
  readonly least: number;
  added: number;
  right: number;
  stance: number;
  near: number;
}

/** For each writer, what weights fitted to all others would add to the marks of the rules. */
function check(): void {
  const seen = seenWith(null, headlineWeights());
  const tallies = [0.5, 0.6, 0.7, 0.8, 0.9].map(
    (least): Tally => ({ least, added: 0, right: 0, stance: 0, near: 0 }),
  );
  for (const writer of new Set(seen.map((own) => own.writer))) {
    const weighing = weighingOf(seen.filter((own) => own.writer !== writer));
    for (const own of seen.filter((one) => one.writer === writer && one.isOpen && !one.isMarked))
      count(own, weighing, tallies);
  }
  const missed = seen.filter((own) => own.isOpen && own.about && !own.isMarked).length;
  console.log(`${missed} of ${seen.length} sentences are about the event and missed by the rules`);
  for (const { least, added, right, stance, near } of tallies)
    console.log(
      `from ${least}: ${added} added, ${right} rightly, ${stance} with their stance; ${near} wrongly in near articles`,
    );
}

function count(own: Seen, weighing: Evidence, tallies: readonly Tally[]): void {
  const [stance, likely] = weightiest(own.features, weighing);
  const probability = likely * probabilityOf(own.features, weighing.about);
  for (const tally of tallies.filter(({ least }) => probability >= least)) {
    tally.added += 1;
    if (own.about) tally.right += 1;
    else if (own.kind === 'near') tally.near += 1;
    if (own.about && own.stance === stance) tally.stance += 1;
  }
}
