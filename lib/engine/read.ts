import { candidates } from './candidates.ts';
import type { CompiledClaim, CompiledClaims, CompiledLanguage } from './compile.ts';
import { GroupReading, type Observer } from './group-reading.ts';
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
  observe: Observer | null = null,
): Reading {
  const language = languageOf(article, compiled);
  if (language === undefined) return { marks: [], similar: [] };
  const claims = candidates(article.blocks, language).filter((claim) => isPossible(claim, article));
  if (claims.length === 0) return { marks: [], similar: [] };
  return readingOf(article, language, groupsOf(claims, language.weighing, observe));
}

function groupsOf(
  claims: readonly CompiledClaim[],
  weighing: Weighing | null,
  observe: Observer | null,
): GroupReading[] {
  return claims
    .filter((claim) => claim.within === null)
    .map(
      (outer) =>
        new GroupReading(
          outer,
          claims.filter((claim) => claim.within === outer),
          weighing,
          observe,
        ),
    );
}

function readingOf(
  article: Article,
  language: CompiledLanguage,
  groups: readonly GroupReading[],
): Reading {
  const today = dayOf(article.date);
  for (const scene of scenesIn(article, language, today))
    for (const group of groups) group.readSentence(scene);
  return {
    marks: groups.flatMap((group) => group.marks).toSorted(byPlace),
    similar: groups.flatMap((group) => group.similar).toSorted(byPlace),
  };
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
