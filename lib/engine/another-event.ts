import type { Finding } from './finding.ts';
import { find, findAll, has, hasAny, type Scene, widthAt } from './scene.ts';

/** Rules that find a sentence's event to be none of the claim's. */
const ANOTHER: ReadonlySet<string> = new Set([
  'another-kind',
  'general',
  'late',
  'not-yet',
  'of-something-else',
  'other-date',
  'other-parties',
  'prospective',
  'somebody-else',
]);

/** Whether the sentence turns to another event, report or time, or to what is so at large. */
export function isOfAnother({ scene, claim, about }: Finding): boolean {
  const { other, steps, turn } = about;
  if (other !== null || turn !== null || steps.some(({ rule }) => ANOTHER.has(rule))) return true;
  return (
    isAtAnotherTime({ scene, claim }) || (about.focus.length === 0 && rejectsSomethingElse(scene))
  );
}

/** Whether it tells of what was before the claim's event, or of what is so again and again. */
export function isAtAnotherTime({ scene, claim }: Pick<Finding, 'scene' | 'claim'>): boolean {
  const first = claim.days?.first ?? Number.NEGATIVE_INFINITY;
  const isEarlier = scene.times.some(({ by, last }) => by === 'calendar' && last < first);
  return isEarlier || find(scene, 0, scene.tokens.length, 'often') >= 0 || tellsOfDenials(scene);
}

/** "cannot confirm or deny snow", "no questions about the stadium": a thing that no word ties to the event. */
function rejectsSomethingElse(scene: Scene): boolean {
  return findAll(scene, 'deny', 'confirm', 'silent', 'comment', 'ask').some((verb) => {
    const behind = verb + widthAt(scene, verb);
    const topic = find(scene, behind, behind + 3, 'of', 'setting');
    const takes = !has(scene, verb, 'ask') && isUntied(scene, behind);
    return takes || (topic >= 0 && isUntied(scene, topic + 1));
  });
}

/** Whether a plain noun stands there, perhaps behind an article, of which the language knows nothing. */
function isUntied(scene: Scene, from: number): boolean {
  let at = from;
  while (hasAny(scene, at, ['definite', 'indefinite', 'possessive', 'anybody'])) at += 1;
  const token = scene.tokens[at];
  return token?.kind === 'word' && !token.capital && scene.tags[at]?.size === 0;
}

/** "Their denials have a short life": those of any kind. */
function tellsOfDenials(scene: Scene): boolean {
  return findAll(scene, 'denial').some((at) => has(scene, at, 'repeated'));
}
