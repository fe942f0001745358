import type { CompiledClaim } from './compile.ts';
import type { State } from './discourse.ts';
import { AT_ISSUE, isOfReporter, namesReporter, namesSide, namesSides } from './dispute.ts';
import type { EventMention } from './events/event-mention.ts';
import { find, has, isNamed, type Scene } from './scene.ts';

/** "the call", in an article that names the parties and has told of no other event of the kind. */
export function isOnlyOne(
  scene: Scene,
  event: EventMention,
  claim: CompiledClaim,
  state: State,
): boolean {
  if (event.form !== 'noun' || !event.definite || event.strangers || event.afterStranger)
    return false;
  if (event.loose || state.isOnNamesake) return false;
  return state.isOpenTo(claim) && state.hasNamed(claim, scene);
}

/**
 * "Smith's office denies Brown call report": an event of one party at least, told of as a report or
 * a dispute between those whom the claim knows, while it is news.
 */
export function isInTheNews(
  scene: Scene,
  event: EventMention,
  claim: CompiledClaim,
  state: State,
): boolean {
  const isOpen = event.parties < claim.parties.length;
  const mayBeOfStranger = isOpen && (event.form !== 'noun' || event.owned);
  if (event.strangers || (mayBeOfStranger && event.afterStranger)) return false;
  const isReported = event.parties > 0 && namesReporter(scene, claim) && state.isNews(claim);
  if (!isReported && !state.isOpenTo(claim)) return false;
  if (!namesSides(scene, claim, state) && !namesSide(scene, event, claim, state)) return false;
  if (event.form === 'content' && event.parties < claim.parties.length) return false;
  const isTold =
    event.form === 'content' && (scene.sentence.question || isOfReporter(scene, claim));
  return isTold || find(scene, 0, scene.tokens.length, ...AT_ISSUE) >= 0;
}

/** "What Smith told Brown": the headline tells what one party said to the other, once there can be reports of it. */
export function isHeading(
  scene: Scene,
  { form, from, parties, strangers, prospective }: EventMention,
  claim: CompiledClaim,
  state: State,
): boolean {
  if (scene.sentence.block > 0 || scene.sentence.start > 0 || form !== 'content') return false;
  if (strangers || prospective || parties < claim.parties.length) return false;
  if (scene.tokens.some((_, at) => at > from && leadsToPlace(scene, at))) return false;
  if (find(scene, 0, from, 'question-word') < 0) return false;
  return !state.isFresh(claim) && state.isOpenTo(claim);
}

/** "in Osaka": a setting of another meeting, perhaps. */
function leadsToPlace(scene: Scene, at: number): boolean {
  return (
    has(scene, at, 'setting') && scene.tokens[at + 1]?.capital === true && !isNamed(scene, at + 1)
  );
}

/** "Had he been in touch with Brown since 5 November?": asked of a time that covers the event, of one party by name. */
export function isAskedOfThen(
  { sentence, times }: Scene,
  { form, parties, pronouns, strangers }: EventMention,
  claim: CompiledClaim,
  state: State,
): boolean {
  if (form === 'content' || strangers || parties === 0 || !sentence.question) return false;
  if (parties + pronouns < claim.parties.length || !state.isOpenTo(claim)) return false;
  return times.some(({ by }) => by === 'calendar');
}
