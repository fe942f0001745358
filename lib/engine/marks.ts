import type { About } from './about.ts';
import type { CompiledClaim } from './compile.ts';
import { WEIGHED } from './evidence.ts';
import type { Scene } from './scene.ts';
import { timeEnd } from './sentences/furniture.ts';
import type { Speaker } from './speaker.ts';
import type { CueWords, Outcome } from './stances/outcome.ts';
import type { Cue, Mark, Stance, Step } from './types.ts';

/** The mark of a sentence whose stance is read; the time at the head of an entry stays outside. */
export function markOf(
  scene: Scene,
  { claim }: CompiledClaim,
  about: About,
  read: Outcome,
  speaker: Speaker | null,
): Mark {
  const { block, end } = scene.sentence;
  const start = scene.tokens[timeEnd(scene.tokens)]?.start ?? scene.sentence.start;
  const cues = distinct(read.cues.map((cue) => cueOf(scene, cue)));
  return {
    block,
    start,
    end,
    text: scene.sentence.text.slice(start - scene.sentence.start),
    claim: claim.id,
    stance: claim.verdict ?? read.stance ?? claim.standing,
    attribution: speaker?.attribution ?? null,
    cues,
    basis: basisOf(claim.verdict, read.stance),
    path: pathOf(about, read, cues, speaker),
  };
}

function pathOf(
  about: About,
  read: Outcome,
  cues: readonly Cue[],
  speaker: Speaker | null,
): readonly Step[] {
  return [
    ...about.steps,
    { stage: 'discourse', rule: `tied-by-${tieOf(about, read)}`, words: '' },
    { stage: 'stance', rule: read.rule, words: cues.map((cue) => cue.text).join(' … ') },
    {
      stage: 'attribution',
      rule: speaker === null ? 'nobody' : 'speaker',
      words: speaker?.attribution.text ?? '',
    },
  ];
}

function tieOf({ ties }: About, { rule }: Outcome): string {
  return rule === WEIGHED ? 'evidence' : (ties[0] ?? 'speaker');
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
