import { find, has, hasAny, type Scene, type Stretch, widthAt } from '../scene.ts';
import { type Outcome, outcome } from './outcome.ts';

/** The rule of those who run down the press that they have just contradicted. */
export const SCORNED = 'scorned';

/** "He lamented the state of journalism", "It shows what gets published": words on the craft and not on the event. */
export function scornOf(scene: Scene): Outcome | null {
  const craft = find(scene, 0, scene.tokens.length, 'craft');
  if (craft < 0) return null;
  const speaker = scornerOf(scene);
  if (speaker === null && !scene.sentence.quoted.every((quoted) => quoted)) return null;
  const cue = { from: craft, to: craft + widthAt(scene, craft), kind: 'denial' } as const;
  return outcome('denied', SCORNED, [cue], { speaker, implied: true });
}

/** "He", "his words", or a name that the sentence begins with; null where nobody is named. */
function scornerOf(scene: Scene): Stretch | null {
  const named = scene.mentions.find(({ from, uses }) => from <= 1 && uses.length > 0);
  if (named !== undefined) return { from: named.from, to: named.to };
  const at = scene.tokens.findIndex(
    (_, at) =>
      has(scene, at, 'singular') ||
      (has(scene, at, 'possessive') && !hasAny(scene, at, ['genitive'])),
  );
  return at < 0 ? null : { from: at, to: at + 1 };
}
