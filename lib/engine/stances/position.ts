import { find, has, type Scene, type Stretch, widthAt } from '../scene.ts';
import { type Outcome, outcome } from './outcome.ts';
import { isPersonal } from './sayer.ts';

/** "FOR: an American daily …", "Against: the Russian side": a list of who says so and who does not. */
export function positionOf(scene: Scene): Outcome | null {
  const { tokens } = scene;
  const width = widthAt({ tokens }, 0);
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

/** "Who disputes it: the Kremlin": whoever stands behind the colon of a question; null where nobody does. */
export function answererOf(scene: Scene): Stretch | null {
  if (!has(scene, 0, 'relative') || !has(scene, 0, 'question-word')) return null;
  const { colon } = scene;
  if (colon < 1 || colon > LONGEST_QUESTION) return null;
  const named = scene.mentions.find(
    ({ from, uses }) => from <= colon + 2 && from > colon && uses.length > 0,
  );
  return named === undefined ? null : { from: named.from, to: named.to };
}

/** How many words a question before a colon may have. */
const LONGEST_QUESTION = 7;

/** The rule of what an article itself comes to. */
export const CONCLUDED = 'concluded';

/** "Our verdict: …": what an article itself comes to. */
export function isVerdict(scene: Scene): boolean {
  const { colon } = scene;
  return colon > 0 && colon <= 3 && has(scene, colon - 1, 'telling') && !scene.sentence.quoted[0];
}
