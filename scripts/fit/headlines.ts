import type { Lexicon } from '../../lib/engine/lexicon.ts';
import { boundaries, boundaryFeatures } from '../../lib/engine/sentences/headline.ts';
import { type Token, tokensOf } from '../../lib/engine/tokens.ts';
import type { CorpusArticle, GoldSentence } from '../eval/corpus.ts';
import type { Sample } from './logistic.ts';

/** How much of a text is enough to tell where its headline ends, in UTF-16 code units. */
const ENOUGH = 900;

/** The places where a headline may end, in an article's beginning and in texts that have none. */
export function headlineSamples(
  { text }: CorpusArticle,
  labels: readonly GoldSentence[],
  lexicon: Lexicon,
): Sample[] {
  const sentences = labels.map((label) => flat(label.text));
  const [first, ...others] = sentences;
  if (first === undefined) return [];
  const length = /[.!?…]["'”’)]*$/.test(first) ? 0 : first.length;
  const prose = others.filter((sentence) => sentence.endsWith('.'));
  return [
    ...samplesIn(flat(text), length, lexicon),
    ...samplesIn(first, 0, lexicon),
    ...[0, 3, 6].flatMap((from) => samplesIn(prose.slice(from, from + 3).join(' '), 0, lexicon)),
  ];
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Each place of a text, of which the one behind a headline of that length is the boundary; 0 for no headline. */
function samplesIn(text: string, headline: number, lexicon: Lexicon): Sample[] {
  const tokens: readonly Token[] = tokensOf(text.slice(0, ENOUGH), lexicon);
  const boundary = headline === 0 ? 0 : tokens.findIndex(({ start }) => start >= headline);
  return boundaries(tokens).map((at) => ({
    features: boundaryFeatures(tokens, at),
    is: at === boundary,
  }));
}
