import type { CompiledClaim } from './compile.ts';
import type { Speaker } from './discourse.ts';
import type { Scene } from './scene.ts';
import type { CueWords, Outcome } from './stance.ts';
import type { Cue, Mark, Stance, Step } from './types.ts';

/** The mark of a sentence whose stance is read. */
export function markOf(
  scene: Scene,
  { claim }: CompiledClaim,
  outcome: Outcome,
  speaker: Speaker | null,
  steps: readonly Step[],
): Mark {
  const { sentence } = scene;
  const stance = claim.verdict ?? outcome.stance ?? claim.standing;
  return {
    block: sentence.block,
    start: sentence.start,
    end: sentence.end,
    text: sentence.text,
    claim: claim.id,
    stance,
    attribution: speaker?.attribution ?? null,
    cues: distinct(outcome.cues.map((cue) => cueOf(scene, cue))),
    basis: basisOf(claim.verdict, outcome.stance),
    path: steps,
  };
}

function basisOf(verdict: Stance | null, read: Stance | null): Mark['basis'] {
  if (verdict !== null) return 'verdict';
  return read === null ? 'standing' : 'wording';
}

function cueOf({ sentence, tokens }: Scene, { from, to, kind }: CueWords): Cue {
  const start = tokens[from]?.start ?? sentence.start;
  const end = tokens[to - 1]?.end ?? start;
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  return { block: sentence.block, start, end, text, kind };
}

function distinct(cues: readonly Cue[]): Cue[] {
  return cues.filter(
    (cue, index) => cues.findIndex((other) => other.start === cue.start) === index,
  );
}
