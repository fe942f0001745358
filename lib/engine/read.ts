import { candidates } from './candidates.ts';
import type { CompiledClaim, CompiledClaims, CompiledLanguage } from './compile.ts';
import { type Group, groupReading, type Observer } from './group-reading.ts';
import { type Scene, scenesOf } from './scene.ts';
import { sentencesOf } from './sentences.ts';
import { dayOf } from './time.ts';
import type { Article, Place, Reading } from './types.ts';
import type { Weighing } from './weighing.ts';

export { type CompiledClaims, compileClaims } from './compile.ts';

/** The sentences of an article that are about the claims, and those that only look so. */
export function readArticle(
  article: Article,
  compiled: CompiledClaims,
  observer: Observer | null = null,
): Reading {
  const language = languageOf(article, compiled);
  if (language === undefined) return { marks: [], similar: [] };
  const claims = candidates(article.blocks, language).filter((claim) => isPossible(claim, article));
  if (claims.length === 0) return { marks: [], similar: [] };
  const scenes = scenesIn(article, language, dayOf(article.date));
  const readings = groupsOf(claims, language.weighing).map((group) =>
    groupReading(scenes, group, observer),
  );
  return {
    marks: readings.flatMap(({ marks }) => marks).toSorted(byPlace),
    similar: readings.flatMap(({ similar }) => similar).toSorted(byPlace),
  };
}

function groupsOf(claims: readonly CompiledClaim[], weighing: Weighing | null): Group[] {
  return claims
    .filter((claim) => claim.within === null)
    .map((outer) => ({
      outer,
      inner: claims.filter((claim) => claim.within === outer),
      weighing,
    }));
}

/** From the last block to the first, so that each sentence knows the one behind it. */
function scenesIn(article: Article, language: CompiledLanguage, today: number | null): Scene[] {
  // Stage after stage for the whole article: a processor keeps the code of one at hand, not of all.
  const sentences = article.blocks.map((block, at) => sentencesOf(block, at, language.lexicon));
  const blocks: Scene[][] = [];
  let following: Scene | null = null;
  for (const own of sentences.reverse()) {
    const scenes = scenesOf(own, language, today, following);
    blocks.push(scenes);
    following = scenes[0] ?? following;
  }
  return blocks.reverse().flat();
}

function byPlace(one: Place, other: Place): number {
  return one.block - other.block || one.start - other.start;
}

function languageOf(article: Article, compiled: CompiledClaims): CompiledLanguage | undefined {
  if (article.lang === null) return compiled.languages.values().next().value;
  return compiled.languages.get(article.lang.toLowerCase().split(/[-_]/)[0] ?? '');
}

/** An article from before the event cannot be about it. */
function isPossible({ days }: CompiledClaim, article: Article): boolean {
  const today = dayOf(article.date);
  return today === null || days === null || today >= days.first;
}
