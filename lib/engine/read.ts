import { type About, aboutOf, namesParties } from './about.ts';
import { isAccepted } from './acceptance.ts';
import { attributionOf } from './attribution.ts';
import { candidates } from './candidates.ts';
import type { CompiledClaim, CompiledClaims, CompiledLanguage } from './compile.ts';
import { State } from './discourse.ts';
import { markOf } from './marks.ts';
import type { Outcome } from './outcome.ts';
import { type Scene, sceneOf } from './scene.ts';
import { sentencesOf } from './sentences.ts';
import { stanceOf } from './stance.ts';
import { dayOf } from './time.ts';
import type { Article, Mark, NearMiss, Reading } from './types.ts';

export { type CompiledClaims, compileClaims } from './compile.ts';

/** The sentences of an article that are about the claims, and those that only look so. */
export function readArticle(article: Article, compiled: CompiledClaims): Reading {
  const language = languageOf(article, compiled);
  if (language === undefined) return { marks: [], similar: [] };
  const claims = candidates(article.blocks, language).filter((claim) => isPossible(claim, article));
  if (claims.length === 0) return { marks: [], similar: [] };
  const reading = new ArticleReading(article, language, claims);
  return reading.result();
}

function languageOf(article: Article, compiled: CompiledClaims): CompiledLanguage | undefined {
  if (article.lang === null) return compiled.languages.values().next().value;
  return compiled.languages.get(article.lang.toLowerCase().split(/[-_]/)[0] ?? '');
}

/** An article from before the event cannot be about it. */
function isPossible({ claim }: CompiledClaim, article: Article): boolean {
  const today = dayOf(article.date);
  const from = dayOf(claim.period?.from ?? null);
  return today === null || from === null || today >= from;
}

class ArticleReading {
  private readonly marks: Mark[] = [];
  private readonly similar: NearMiss[] = [];
  private readonly state: State;
  private readonly claims: readonly CompiledClaim[];

  constructor(article: Article, language: CompiledLanguage, claims: readonly CompiledClaim[]) {
    this.state = new State(article.date);
    this.claims = claims.toSorted(innerFirst);
    for (const [index, block] of article.blocks.entries()) {
      for (const sentence of sentencesOf(block, index, language.lexicon)) {
        this.readSentence(sceneOf(sentence, language, this.state.today));
      }
    }
  }

  result(): Reading {
    return { marks: this.marks, similar: this.similar };
  }

  private readSentence(scene: Scene): void {
    const taken = new Set<CompiledClaim>();
    for (const claim of this.claims) {
      if (!taken.has(claim) && this.readFor(scene, claim) && claim.within !== null)
        taken.add(claim.within);
    }
    this.state.next(scene);
  }

  /** Marks the sentence for the claim, or notes that it is another event; whether it was marked. */
  private readFor(scene: Scene, claim: CompiledClaim): boolean {
    const about = aboutOf(scene, claim, this.state);
    const read = stanceOf(scene, about.focus);
    const accepted = read !== null && isAccepted(scene, claim, about, read, this.state);
    if (accepted) this.mark(scene, claim, about, read);
    else if (about.other !== null && claim.within === null) this.passBy(scene, claim, about.other);
    return accepted;
  }

  private mark(scene: Scene, claim: CompiledClaim, about: About, read: Outcome): void {
    const speaker = attributionOf(scene, read, this.state);
    const mark = markOf(scene, claim, about, read, speaker);
    this.marks.push(mark);
    this.state.marked(claim);
    if (speaker === null) return;
    this.state.heard(speaker);
    if (mark.stance === 'reported') this.state.reporter = speaker;
  }

  private passBy(scene: Scene, claim: CompiledClaim, reason: NearMiss['reason']): void {
    if (reason === 'other-parties' || !this.state.isTopic(claim)) this.state.turnedAway();
    if (!namesParties(scene, claim)) return;
    const { block, start, end, text } = scene.sentence;
    this.similar.push({ block, start, end, text, claim: claim.claim.id, reason });
  }
}

/** Claims that turn on another's event come before it, so that they can take the sentence. */
function innerFirst(one: CompiledClaim, other: CompiledClaim): number {
  return Number(other.within !== null) - Number(one.within !== null);
}
