import type { CompiledClaim } from './compile.ts';
import type { State } from './discourse.ts';
import { AT_ISSUE, namesReporter, namesSides } from './dispute.ts';
import type { EventMention } from './events/event-mention.ts';
import type { Tag } from './languages/language.ts';
import { find, type Scene } from './scene.ts';

/** What is said of it when it no longer is news. */
const LOOKED_BACK_ON: readonly Tag[] = [...AT_ISSUE, 'occur', 'confirm'];

/**
 * "By the paper's account he spoke with Smith on Thursday", "… tells of a call on Thursday": told by a
 * reporter, of one party by name and the other by a pronoun, or of whomever while it is news.
 */
export function isReportedThen(
  scene: Scene,
  { form, parties, pronouns, strangers, qualified }: EventMention,
  claim: CompiledClaim,
  state: State,
): boolean {
  if (form === 'content' || strangers || !namesReporter(scene, claim)) return false;
  if (form === 'noun' && !qualified && state.isOpenTo(claim))
    return namesSides(scene, claim, state);
  return parties + pronouns >= claim.parties.length && state.hasNamed(claim, scene);
}

/** "Smith warned Brown on 7 November, the paper wrote": what one said to the other that very day, by hearsay or report, or both to each other. */
export function isToldOfThatDay(
  scene: Scene,
  { times, pronouns }: EventMention,
  claim: CompiledClaim,
): boolean {
  const isOfDay = times.some(({ by, first, last }) => by !== 'relative' && last - first <= 7);
  const isHeard =
    namesReporter(scene, claim) || find(scene, 0, scene.tokens.length, 'hearsay') >= 0;
  return isOfDay && (isHeard || pronouns >= claim.parties.length);
}

/** "the conversation of that day", said in a later article of an event in dispute, or of both parties by a pronoun. */
export function looksBackTo(
  scene: Scene,
  event: EventMention,
  claim: CompiledClaim,
  state: State,
): boolean {
  if (event.form === 'content' || !state.hasNamed(claim, scene)) return false;
  if (event.pronouns > 1) return true;
  return event.form === 'noun' && find(scene, 0, scene.tokens.length, ...LOOKED_BACK_ON) >= 0;
}

/** "the call of 7 November": known by the very day, to a headline at least. */
export function isOfThatDay(
  { sentence, times }: Scene,
  event: EventMention,
  { days }: CompiledClaim,
): boolean {
  if (event.form !== 'noun' || !event.definite || event.strangers || days === null) return false;
  if (sentence.block > 0 || sentence.start > 0) return false;
  return times.some(
    ({ by, first, last }) =>
      by === 'calendar' && first === last && first >= days.first && last <= days.last,
  );
}
