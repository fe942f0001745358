import type { CompiledClaims } from '../../lib/engine/compile.ts';
import { readArticle } from '../../lib/engine/read.ts';
import type { Stance } from '../../lib/engine/types.ts';
import type { Features, Weighing } from '../../lib/engine/weighing.ts';
import { textArticle } from '../../lib/page/text-article.ts';
import { type CorpusArticle, type GoldSentence, isNotice } from '../eval/corpus.ts';

/** A labelled sentence as the engine sees it. */
export interface SeenSentence {
  readonly writer: string;
  readonly kind: string;
  readonly features: Features;
  readonly about: boolean;
  readonly stance: Stance | null;
  /** Whether weighed evidence may mark it, or take back the mark of a rule. */
  readonly isOpen: boolean;
  /** The stance of its mark, null where it has none. */
  readonly marked: Stance | null;
}

/** A labelled article as the engine sees it at first. */
export interface SeenArticle {
  readonly writer: string;
  readonly features: Features;
  readonly isOnClaim: boolean;
}

/** An article with its labels. */
export interface Labelled {
  readonly article: CorpusArticle;
  readonly labels: readonly GoldSentence[];
  /** What its id begins with. */
  readonly writer: string;
}

/** How many of its sentences, or what share of them, make an article one that is on the claim. */
const ON_CLAIM = { sentences: 3, share: 0.3 } as const;

/** The articles with their labels, each known by its writer. */
export function labelled(
  articles: readonly CorpusArticle[],
  gold: readonly GoldSentence[],
): Labelled[] {
  const labels = Map.groupBy(gold, ({ article }) => article);
  return articles.map((article) => ({
    article,
    labels: labels.get(article.id) ?? [],
    writer: article.id.split('-')[0] ?? '',
  }));
}

/** What the engine with these weights sees of an article: of its sentences in the last reading. */
export function seenIn(
  { article, labels, writer }: Labelled,
  compiled: CompiledClaims,
  weighing: Weighing,
): { readonly sentences: SeenSentence[]; readonly articles: SeenArticle[] } {
  const languages = new Map(
    [...compiled.languages].map(([subtag, language]) => {
      const lexicon = { ...language.lexicon, headline: weighing.headline };
      return [subtag, { ...language, lexicon, weighing }];
    }),
  );
  const { article: read, starts } = textArticle(article.text, article);
  const shown = new Map<number, { end: number; features: Features; isOpen: boolean }>();
  const articles: SeenArticle[] = [];
  const about = labels.filter((label) => label.about);
  const { marks } = readArticle(
    read,
    { languages },
    {
      sentence({ block, start, end }, features, isOpen) {
        const first = starts[block] ?? 0;
        shown.set(first + start, { end: first + end, features, isOpen });
      },
      article(features) {
        const share = about.length / labels.length;
        const isOnClaim = about.length >= ON_CLAIM.sentences || share >= ON_CLAIM.share;
        articles.push({ writer, features, isOnClaim });
      },
    },
  );
  const stances = new Map(
    marks.map((mark) => [(starts[mark.block] ?? 0) + mark.start, mark.stance] as const),
  );
  const sentences = placed(article, labels).flatMap(({ label, start, end }): SeenSentence[] => {
    const own = [...shown].find(([from, one]) => from < end - 1 && one.end > start + 1);
    if (own === undefined || isNotice(label)) return [];
    const [from, { features, isOpen }] = own;
    const { about, stance } = label;
    const marked = stances.get(from) ?? null;
    return [{ writer, kind: article.kind, features, about, stance, isOpen, marked }];
  });
  return { sentences, articles };
}

function placed(article: CorpusArticle, labels: readonly GoldSentence[]) {
  let from = 0;
  return labels.map((label) => {
    const start = article.text.indexOf(label.text, from);
    from = start + label.text.length;
    return { label, start, end: from };
  });
}
