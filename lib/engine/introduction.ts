import type { CompiledClaim, Entity } from './compile.ts';
import type { State } from './discourse.ts';
import type { EventMention } from './events/event-mention.ts';
import type { Tag } from './languages/language.ts';
import { find, has, isNamed, namingOf, type Scene } from './scene.ts';

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

/** What is said of an event while it is in dispute. */
const AT_ISSUE: readonly Tag[] = [
  'account',
  'denial',
  'deny',
  'alleged',
  'false',
  'none',
  'hearsay',
  'silent',
  'doubt',
  'dispute',
  'unclear',
  'rivals',
];

/** What is said of it when it no longer is news. */
const LOOKED_BACK_ON: readonly Tag[] = [...AT_ISSUE, 'occur', 'confirm'];

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

/** Whether a reporter is named, in the sentence or in the one behind it. */
function isOfReporter(scene: Scene, claim: CompiledClaim): boolean {
  const { following } = scene;
  return namesReporter(scene, claim) || (following !== null && namesReporter(following, claim));
}

/** Whether a reporter is named, or a report, a denial, a silence. */
export function isAtIssue(scene: Scene, claim: CompiledClaim): boolean {
  return namesReporter(scene, claim) || find(scene, 0, scene.tokens.length, ...AT_ISSUE) >= 0;
}

/** Whether something in it is denied, doubted or made to depend on who is right. */
export function isDisputed(scene: Scene): boolean {
  return find(scene, 0, scene.tokens.length, ...DISPUTED) >= 0;
}

const DISPUTED: readonly Tag[] = [
  'condition',
  'deny',
  'denial',
  'dispute',
  'doubt',
  'false',
  'unclear',
  'alleged',
  'retract',
];

export function namesReporter({ mentions }: Scene, { reporters }: CompiledClaim): boolean {
  return reporters.some((one) => mentions.some((mention) => namingOf(mention, one) !== null));
}

/**
 * Whether the sentence names all parties, be it by those who speak for them, or a reporter, and the
 * article a party.
 */
export function namesSides(
  { mentions }: Scene,
  { parties, reporters }: CompiledClaim,
  state: State,
): boolean {
  const isNamed = (entity: Entity) =>
    mentions.some((mention) => namingOf(mention, entity) !== null);
  if (reporters.some(isNamed)) return parties.some((one) => isNamed(one) || state.hasMet(one));
  return parties.every(isNamed);
}

/**
 * Whether the sentence names those who speak for one party, or one itself beside an event that is
 * known, and the article the others; on the very first days a call may be any.
 */
function namesSide(
  scene: Scene,
  { form, from, definite, loose, parties }: EventMention,
  claim: CompiledClaim,
  state: State,
): boolean {
  const { mentions } = scene;
  const isKnown = definite && !has(scene, from - 1, 'that');
  if (state.isFresh(claim) || (loose && parties === 0 && !isKnown)) return false;
  const namings = claim.parties.map((one) => mentions.map((mention) => namingOf(mention, one)));
  const isMet = claim.parties.every(
    (one, at) => state.hasMet(one) || namings[at]?.some((naming) => naming !== null),
  );
  return (
    isMet &&
    namings
      .flat()
      .some((naming) => naming === 'voice' || (naming !== null && (form !== 'noun' || definite)))
  );
}

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
