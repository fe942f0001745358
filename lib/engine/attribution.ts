import type { CompiledClaim } from './compile.ts';
import type { Speaker, State } from './discourse.ts';
import { find, has, hasAny, type Scene, type Stretch } from './scene.ts';
import type { Attribution } from './types.ts';

/** Who takes the stance: as named in the sentence, or whom its pronoun or bare function means. */
export function attributionOf(
  scene: Scene,
  stretch: Stretch | null,
  state: State,
  _claim: CompiledClaim,
): Speaker | null {
  if (stretch === null) return scene.sentence.continuesQuotation ? state.speaker : null;
  const own = nounPhrase(scene, stretch);
  if (own.from >= own.to) return null;
  if (isPronoun(scene, own)) return state.speaker;
  if (isBareFunction(scene, own)) return state.known(scene, own) ?? speakerAt(scene, own);
  return speakerAt(scene, own);
}

function speakerAt(scene: Scene, stretch: Stretch): Speaker {
  const mention =
    scene.mentions.find(
      (named) => named.from >= stretch.from && named.to <= stretch.to && named.uses.length > 0,
    ) ?? null;
  return { attribution: placeOf(scene, stretch), mention };
}

function placeOf(scene: Scene, { from, to }: Stretch): Attribution {
  const { sentence, tokens } = scene;
  const start = tokens[from]?.start ?? sentence.start;
  const end = tokens[to - 1]?.end ?? start;
  return {
    block: sentence.block,
    start,
    end,
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
  };
}

/** Without what stands around the phrase: adverbs, times, an article's first words. */
function nounPhrase(scene: Scene, stretch: Stretch): Stretch {
  let { from, to } = stretch;
  while (from < to && (scene.tokens[from]?.kind === 'mark' || isLead(scene, from))) from += 1;
  const relative = find(scene, from, to, 'relative');
  if (relative > from) to = relative;
  while (
    to > from &&
    (scene.tokens[to - 1]?.kind === 'mark' ||
      hasAny(scene, to - 1, ['preposition', 'auxiliary', 'modal', 'negation']) ||
      isTime(scene, to - 1))
  )
    to -= 1;
  return { from, to };
}

function isLead(scene: Scene, at: number): boolean {
  return (
    isTime(scene, at) ||
    hasAny(scene, at, ['preposition', 'subordinator', 'contrast', 'and', 'that', 'auxiliary'])
  );
}

function isTime(scene: Scene, at: number): boolean {
  return scene.times.some((time) => at >= time.from && at < time.to);
}

function isPronoun(scene: Scene, { from, to }: Stretch): boolean {
  return to - from === 1 && hasAny(scene, from, ['singular', 'plural', 'neuter']);
}

/** "the spokesman", "the paper": a function without a name. */
function isBareFunction(scene: Scene, { from, to }: Stretch): boolean {
  if (!has(scene, from, 'definite') || to - from > 3) return false;
  if (scene.mentionAt.slice(from, to).some((mention) => mention !== null)) return false;
  return hasAny(scene, to - 1, ['speaker-noun', 'outlet']);
}
