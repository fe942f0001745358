// Fits what is weighed to the sentences of tests/corpus/dev, and writes the weights as language data.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { shippedEntries } from '../lib/claims/shipped.ts';
import { trackedClaim } from '../lib/claims/tracked.ts';
import { compileClaims } from '../lib/engine/read.ts';
import type { Stance } from '../lib/engine/types.ts';
import type { Weighing, Weights } from '../lib/engine/weighing.ts';
import { linesOf } from './eval/corpus.ts';
import { STANCES } from './eval/scores.ts';
import { headlineSamples } from './fit/headlines.ts';
import { fitted } from './fit/logistic.ts';
import { labelled, type SeenSentence, seenIn } from './fit/seen.ts';

const CORPUS = 'tests/corpus/dev';
const TARGET = 'lib/engine/languages/english-weighing.ts';
/** Into how many parts the writers fall, each of which is seen with weights learnt from the others. */
const FOLDS = 4;
/** A smaller weight decides nothing. */
const LEAST_WEIGHT = 0.02;
/** How strongly weights are held down; chosen by texts of writers who were left out of the fit. */
const RIDGE = { sentence: 1.5, article: 3, headline: 1.5 } as const;

type Evidence = Pick<Weighing, 'about' | 'stances'>;

const NOTHING: Evidence = { about: {}, stances: { reported: {}, denied: {}, unconfirmed: {} } };

const compiled = compileClaims(shippedEntries.map(trackedClaim));
const texts = labelled(linesOf(`${CORPUS}/articles.jsonl`), linesOf(`${CORPUS}/gold.jsonl`));
const writers = [...new Set(texts.map(({ writer }) => writer))];
const foldOf = (writer: string) => writers.indexOf(writer) % FOLDS;

const headline = headlineWeights();
const bare = seenWith(() => ({ ...NOTHING, theme: {}, headline }));
const themes = byFold((isIn) => themeOf(bare.articles.filter(isIn)));
const ruled = seenWith((fold) => ({ ...NOTHING, theme: themes(fold), headline }));
const evidence = byFold((isIn) => evidenceOf(ruled.sentences.filter(isIn)));
const seen = seenWith((fold) => ({ ...evidence(fold), theme: themes(fold), headline }));

if (process.argv.includes('--check')) check();
else write();

/** What the engine sees of each text, with the weights for its fold. */
function seenWith(weighingFor: (fold: number) => Weighing) {
  const all = texts.map((text) => seenIn(text, compiled, weighingFor(foldOf(text.writer))));
  return {
    sentences: all.flatMap(({ sentences }) => sentences),
    articles: all.flatMap(({ articles }) => articles),
  };
}

/** For each fold what is learnt from the others, so that what a text shows was not learnt from it. */
function byFold<Learnt>(
  learn: (isIn: (own: { readonly writer: string }) => boolean) => Learnt,
): (fold: number) => Learnt {
  const all = Array.from({ length: FOLDS }, (_, fold) =>
    learn(({ writer }) => foldOf(writer) !== fold),
  );
  return (fold) => {
    const learnt = all[fold];
    if (learnt === undefined) throw new Error(`there is no fold ${fold}`);
    return learnt;
  };
}

function themeOf(articles: typeof bare.articles): Weights {
  return fitted(
    articles.map(({ features, isOnClaim: is }) => ({ features, is })),
    RIDGE.article,
  );
}

function evidenceOf(sentences: readonly SeenSentence[]): Evidence {
  const about = sentences.filter((own) => own.about);
  const stances = STANCES.map((stance) => {
    const samples = about.map((own) => ({ features: own.features, is: own.stance === stance }));
    return [stance, fitted(samples, RIDGE.sentence)] as const;
  });
  const open = sentences.filter(({ isOpen, marked }) => isOpen || marked !== null);
  return {
    about: fitted(
      open.map(({ features, about: is }) => ({ features, is })),
      RIDGE.sentence,
    ),
    stances: Object.fromEntries(stances) as Record<Stance, Weights>,
  };
}

function headlineWeights(): Weights {
  const samples = [...compiled.languages.values()].flatMap(({ lexicon }) =>
    texts.flatMap(({ article, labels }) =>
      headlineSamples(article, labels, { ...lexicon, headline: null }),
    ),
  );
  return fitted(samples, RIDGE.headline);
}

function write(): void {
  const weighing = { ...evidenceOf(seen.sentences), theme: themeOf(bare.articles), headline };
  writeFileSync(TARGET, moduleOf(weighing));
  execFileSync('npx', ['biome', 'format', '--write', TARGET], { stdio: 'ignore' });
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

/** What weights add to the rules, for writers from whom they were not learnt. */
function check(): void {
  console.log(
    ['', 'precision', 'recall', 'stance', 'denied P', 'near']
      .map((cell) => cell.padStart(10))
      .join(''),
  );
  for (const [name, own] of [
    ['rules', bare],
    ['themes', ruled],
    ['evidence', seen],
  ] as const)
    console.log(name.padStart(10) + figures(own.sentences).join(''));
}

function figures(sentences: readonly SeenSentence[]): string[] {
  const target = sentences.filter(({ kind }) => kind === 'target');
  const marked = target.filter((own) => own.marked !== null);
  const found = marked.filter(({ about }) => about);
  const denied = marked.filter((own) => own.marked === 'denied');
  const near = sentences.filter(({ kind }) => kind !== 'target');
  return [
    found.length / marked.length,
    found.length / target.filter(({ about }) => about).length,
    found.filter((own) => own.marked === own.stance).length / found.length,
    denied.filter(({ stance }) => stance === 'denied').length / denied.length,
    near.filter((own) => own.marked !== null && !own.about).length / near.length,
  ].map((share) => share.toFixed(3).padStart(10));
}
