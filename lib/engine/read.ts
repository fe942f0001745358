import { type About, aboutOf, namesParties } from './about.ts';
import { attributionOf } from './attribution.ts';
import { candidates } from './candidates.ts';
import type { CompiledClaim, CompiledClaims, CompiledLanguage } from './compile.ts';
import { State } from './discourse.ts';
import { markOf } from './marks.ts';
import { find, hasAny, namingOf, type Scene, sceneOf } from './scene.ts';
import { sentencesOf } from './sentences.ts';
import { type Outcome, stanceOf } from './stance.ts';
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
  const subtag = (article.lang ?? 'en').toLowerCase().split(/[-_]/)[0] ?? '';
  return compiled.languages.get(subtag);
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
    this.claims = claims.toSorted(
      (one, other) => Number(other.within !== null) - Number(one.within !== null),
    );
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
      if (taken.has(claim)) continue;
      const about = aboutOf(scene, claim, this.state);
      const outcome = stanceOf(scene, about.focus);
      if (outcome === null || !this.accepts(scene, claim, about, outcome)) {
        if (about.other !== null) this.passBy(scene, claim, about.other);
        continue;
      }
      this.mark(scene, claim, about, outcome);
      if (claim.within !== null) taken.add(claim.within);
    }
    this.state.next(scene);
  }

  private mark(scene: Scene, claim: CompiledClaim, about: About, outcome: Outcome): void {
    const speaker = attributionOf(scene, outcome.speaker, this.state, claim);
    const steps = [
      ...about.steps,
      { stage: 'stance', rule: outcome.rule, words: '' } as const,
      { stage: 'discourse', rule: about.tie, words: '' } as const,
    ];
    const mark = markOf(scene, claim, outcome, speaker, steps);
    this.marks.push(mark);
    this.state.marked(claim, mark.stance);
    if (speaker !== null) this.state.heard(speaker);
  }

  private passBy(scene: Scene, claim: CompiledClaim, reason: NearMiss['reason']): void {
    if (claim.within !== null) return;
    if (reason === 'other-parties' || !this.state.topicOf(claim)) this.state.turnedAway();
    if (!namesParties(scene, claim)) return;
    const { block, start, end, text } = scene.sentence;
    this.similar.push({ block, start, end, text, claim: claim.claim.id, reason });
  }

  /** Whether the evidence is enough for a mark. */
  private accepts(scene: Scene, claim: CompiledClaim, about: About, outcome: Outcome): boolean {
    if (scene.sentence.role === 'aside') return about.tie === 'parties' && outcome.stance !== null;
    if (outcome.implied)
      return (
        this.state.topicOf(claim) &&
        this.state.justSpokeOf(claim) &&
        this.speaksFor(scene, claim, outcome)
      );
    if (about.tie === 'parties') return true;
    if (about.tie === 'topic') return true;
    if (about.tie === 'content')
      return (
        about.focus.some((focus) => focus.kind === 'content') && this.isTold(scene, claim, outcome)
      );
    return (
      outcome.stance !== null &&
      outcome.rule !== 'mentioned' &&
      outcome.rule !== 'taken-for-granted'
    );
  }

  private speaksFor(scene: Scene, claim: CompiledClaim, outcome: Outcome): boolean {
    const { speaker } = outcome;
    if (speaker === null) return scene.sentence.continuesQuotation;
    if (hasAny(scene, speaker.from, ['singular', 'plural', 'neuter'])) return true;
    return scene.mentions.some(
      (mention) =>
        mention.from < speaker.to &&
        mention.to > speaker.from &&
        claim.parties.some((party) => namingOf(mention, party) !== null),
    );
  }

  /** Whether a source of the report stands behind what is told of the parties. */
  private isTold(scene: Scene, claim: CompiledClaim, outcome: Outcome): boolean {
    if (namesParties(scene, claim) || outcome.rule === 'hearsay') return true;
    const { speaker } = outcome;
    if (speaker === null) return false;
    const teller = scene.mentions.some(
      (mention) =>
        mention.from < speaker.to &&
        mention.to > speaker.from &&
        claim.tellers.some((known) => namingOf(mention, known) !== null),
    );
    return (
      teller ||
      find(scene, speaker.from, speaker.to, 'source', 'outlet') >= 0 ||
      hasAny(scene, speaker.from, ['neuter'])
    );
  }
}
