import { namesParties } from './about/parties.ts';
import { strangersIn } from './about/somebody-else.ts';
import type { About } from './about.ts';
import type { CompiledClaim } from './compile.ts';
import type { State } from './discourse.ts';
import { find, findVerb, namingOf, type Scene } from './scene.ts';
import { overlaps } from './time.ts';
import type { NearMiss } from './types.ts';

/** Tells the state where a sentence without a mark turns the article to another event or another report. */
export function turnAway(
  scene: Scene,
  claim: CompiledClaim,
  { other, steps, turn }: About,
  implied: boolean,
  state: State,
): void {
  const goesOn =
    turn === 'goes-on' ||
    implied ||
    steps.some(({ rule }) => rule === 'back-to-it') ||
    tellsOfSomebodyElse(scene, claim, steps);
  if (other === 'other-parties')
    for (const name of strangersIn(scene, claim)) state.companions.add(name);
  const others =
    other === null ? isOfOtherDay(scene, claim) : other !== 'future' && !isRefused(scene, other);
  const isOwn = namesParties(scene, claim) || isOfReporterAlone(scene, claim);
  const isOtherReport = turn === 'other-report' && !isOwn;
  if (isOtherReport || (others && saysSo(scene)) || (goesOn && state.isOnOtherReport()))
    state.turnedToReport();
  if (others || (goesOn && state.isElsewhere())) state.turnedAway();
}

/** "Zelensky praised the conversation": an event of the kind, beside somebody who takes no part in the claim's. */
function tellsOfSomebodyElse(
  { mentions }: Scene,
  { parties, tellers }: CompiledClaim,
  steps: About['steps'],
): boolean {
  const known = [...parties, ...tellers];
  return (
    steps.some(({ rule }) => rule === 'not-introduced' || rule === 'back-to-it') &&
    mentions.some((mention) => known.every((one) => namingOf(mention, one) === null))
  );
}

/** "the only part of the Post's report that …": a paper that has reported it, and nobody whom no claim knows. */
function isOfReporterAlone({ mentions }: Scene, { reporters }: CompiledClaim): boolean {
  return (
    mentions.some((named) => reporters.some((one) => namingOf(named, one) !== null)) &&
    mentions.every(({ uses }) => uses.length > 0)
  );
}

/** "We do not comment on private calls": events at large that are told of as none of anybody's business. */
function isRefused(scene: Scene, other: NearMiss['reason']): boolean {
  return other === 'general' && find(scene, 0, scene.tokens.length, 'privacy') >= 0;
}

/** Whether somebody says what the sentence tells, so that "the report" may mean it. */
function saysSo(scene: Scene): boolean {
  return findVerb(scene, 0, scene.tokens.length, 'assert', 'deny') >= 0;
}

/** "In July 2018 they met": whatever the sentence tells of the parties, it was at another time. */
function isOfOtherDay(scene: Scene, claim: CompiledClaim): boolean {
  const { days } = claim;
  const dates = scene.times.filter((time) => time.by === 'calendar');
  if (days === null || dates.length === 0 || !namesParties(scene, claim)) return false;
  return dates.every((time) => !overlaps(time, days));
}
