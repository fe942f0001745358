import { find, has, type Scene } from '../scene.ts';
import { type Outcome, outcome } from './outcome.ts';
import { isPersonal } from './sayer.ts';

/** "FOR: an American daily …", "Against: the Russian side": a list of who says so and who does not. */
export function positionOf(scene: Scene): Outcome | null {
  const { tokens } = scene;
  const width = Math.max(1, tokens[0]?.width ?? 1);
  if (tokens[width]?.lower !== ':') return null;
  const isFor = has(scene, 0, 'affirmative');
  if (!isFor && !has(scene, 0, 'negative')) return null;
  const comma = tokens.findIndex((token, at) => at > width && token.kind === 'mark');
  const speaker = { from: width + 1, to: comma < 0 ? tokens.length : comma };
  const isHolder = isPersonal(scene, speaker) && find(scene, speaker.from, speaker.to, 'that') < 0;
  if (!isHolder) return null;
  return outcome(
    isFor ? 'reported' : 'denied',
    'position',
    [{ from: 0, to: width, kind: isFor ? 'report' : 'denial' }],
    { speaker, implied: true },
  );
}
