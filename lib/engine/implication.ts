import type { About } from './about.ts';
import { isSaidByParty, isToldByOutlet, isToldByReporter, isToldBySource } from './backing.ts';
import type { CompiledClaim } from './compile.ts';
import type { State } from './discourse.ts';
import { find, findAll, findVerb, has, hasAny, namingOf, type Scene, widthAt } from './scene.ts';
import { BROACHED } from './stances/broached.ts';
import { ECHOED, REPLIED } from './stances/echo.ts';
import type { Outcome } from './stances/outcome.ts';
import { CONCLUDED } from './stances/position.ts';
import { RELAYED } from './stances/relay.ts';
import { SCORNED } from './stances/scorn.ts';
import { DISBELIEVED } from './stances/side.ts';
import { NEITHER_DID } from './stances/side-silence.ts';
import { SOURCED } from './stances/sourced.ts';
import { KEPT } from './stances/standing.ts';
import { SUPPOSED } from './stances/supposition.ts';
import { overlaps } from './time.ts';

/** Rules by which the article itself may speak of what no word of the sentence names. */
const UNSIGNED: ReadonlySet<string> = new Set(['left-open', 'denial-noun']);

/** Rules by which anybody may: a denial is named that the article has told of. */
const ANYBODY: ReadonlySet<string> = new Set(['denial-doubted', 'no-denial', 'report-and-denial']);

/** Rules by which a clause that leaves its verb to a question answers it. */
const ANSWERS: ReadonlySet<string> = new Set(['left-to-the-verb', 'not-doubted', 'doubted']);

/** Only who reported it can stand by it without a word for it, and only a party by its denial. */
export function mayImply(
  scene: Scene,
  claim: CompiledClaim,
  { ties }: About,
  read: Outcome,
  state: State,
): boolean {
  if (read.rule === ECHOED)
    return read.stance === 'denied'
      ? isSaidByParty(scene, read, claim) || isByFunction(scene, read)
      : isAnswered(claim, state) && isToldByOutlet(scene, claim, read, state);
  if (read.rule === RELAYED)
    return (
      (isAnswered(claim, state) ||
        isGoingOn(scene, claim, read, state) ||
        isOfReporter(scene, claim, read, state)) &&
      isOfNothingElse(scene, ties.includes('anaphor') || isOfThen(scene, claim)) &&
      isToldByOutlet(scene, claim, read, state)
    );
  if (read.rule === REPLIED) return state.isAsked() && speaksForParty(scene, claim, read, state);
  if (read.rule === SOURCED)
    return (
      state.justSpokeOf(claim) &&
      isOfNothingElse(scene, true) &&
      isToldByOutlet(scene, claim, read, state)
    );
  if (read.rule === NEITHER_DID)
    return state.justSpokeOf(claim, 1) && state.trail.at(-1) === 'unconfirmed';
  if (read.rule === SUPPOSED) return state.justSpokeOf(claim);
  if (read.rule === BROACHED) return state.hasReported(claim) && isOfNothingElse(scene, false);
  if (read.rule === SCORNED) return state.hasRejected(claim) && speaksOn(scene, claim, read);
  if (read.rule !== KEPT) return speaksForParty(scene, claim, read, state);
  return read.stance === 'denied'
    ? isSaidByParty(scene, read, claim)
    : isToldBySource(scene, claim, read, state);
}

/** Whether all that the sentence dates may have been on the day of the event. */
function isOfThen({ times }: Scene, { days }: CompiledClaim): boolean {
  return times.length > 0 && days !== null && times.every((time) => overlaps(time, days));
}

/** Whether it names nobody whom no claim knows, and of something it does not point to no day and number. */
function isOfNothingElse(scene: Scene, isPointedTo: boolean): boolean {
  const { mentions, times, tokens } = scene;
  const isDated = times.length > 0 || tokens.some(({ kind }) => kind === 'number');
  if (isDated && !isPointedTo) return false;
  if (tellsOfThing(scene)) return false;
  return mentions.every(
    ({ from, uses }) => uses.length > 0 || hasAny(scene, leadOf(scene, from), ['setting']),
  );
}

/** "told Reuters about the refinery": what is told of is a thing of its own. */
function tellsOfThing(scene: Scene): boolean {
  const verb = findVerb(scene, 0, scene.tokens.length, 'assert');
  const of = verb < 0 ? -1 : find(scene, verb + 1, verb + 4, 'of');
  return of >= 0 && hasAny(scene, of + 1, ['definite']) && isUnknown(scene, of + 2);
}

/** A plain word that no list knows. */
function isUnknown({ tokens }: Scene, at: number): boolean {
  const word = tokens[at];
  return word?.kind === 'word' && !word.capital && word.tags.size === 0;
}

/** What stands before a name and its article. */
function leadOf(scene: Scene, from: number): number {
  return hasAny(scene, from - 1, ['definite']) ? from - 2 : from - 1;
}

/** Whether the one before that reported it, and this names who has. */
function isGoingOn(
  scene: Scene,
  claim: CompiledClaim,
  { speaker }: Outcome,
  state: State,
): boolean {
  const isNamed =
    speaker !== null &&
    scene.mentions.some(({ from, to }) => from < speaker.to && to > speaker.from);
  return isNamed && state.wasReporting(claim);
}

/** Whether it names a party or that day, or has a word for what was told: "it", "one", "they", "he". */
function pointsBack(scene: Scene, claim: CompiledClaim): boolean {
  const isOfParty = scene.mentions.some((named) =>
    claim.parties.some((party) => namingOf(named, party) !== null),
  );
  const isPointed = findAll(scene, ...BACK).some((at) => !has(scene, at, 'that'));
  return isOfParty || isOfThen(scene, claim) || isPointed;
}

const BACK = ['neuter', 'plural', 'singular', 'group', 'counted'] as const;

/** Whether a paper known for its report tells on, or that report itself, soon behind the last word on it. */
function isOfReporter(scene: Scene, claim: CompiledClaim, read: Outcome, state: State): boolean {
  const { speaker } = read;
  if (speaker === null || !state.justSpokeOf(claim, 2) || !pointsBack(scene, claim)) return false;
  const isKnown = scene.mentions.some(
    (named) =>
      named.from < speaker.to &&
      named.to > speaker.from &&
      claim.reporters.some((reporter) => namingOf(named, reporter) !== null),
  );
  return isKnown || find(scene, speaker.from, speaker.to, 'account') >= 0;
}

/** Whether the sentence before reported it, or asked whether it took place. */
function isAnswered(claim: CompiledClaim, state: State): boolean {
  return state.hasReported(claim) || (state.isOpen() && state.justSpokeOf(claim, 1));
}

/** Whether whoever spoke last goes on: a pronoun, a quotation, or the party itself. */
function speaksOn(scene: Scene, claim: CompiledClaim, read: Outcome): boolean {
  const { speaker } = read;
  if (speaker === null || isSaidByParty(scene, read, claim)) return true;
  return speaker.to - speaker.from === 1 && hasAny(scene, speaker.from, ['singular', 'possessive']);
}

/** Whether the speaker is a party or its voice, a pronoun for one, or a quotation's that goes on. */
export function speaksForParty(
  scene: Scene,
  claim: CompiledClaim,
  read: Outcome,
  state: State,
): boolean {
  if (state.isAsked() && read.stance === 'unconfirmed') return true;
  if (state.isOpen() && ANSWERS.has(read.rule)) return true;
  if (read.rule === CONCLUDED)
    return read.stance !== 'denied' || state.isTelling(claim) || state.isAsked();
  if (read.rule === 'evaded') return isAskedOfIt(scene);
  if (
    read.rule === 'left-to-the-verb' &&
    (find(scene, 0, scene.tokens.length, 'plural', 'group') >= 0 ||
      isToldBySource(scene, claim, read, state))
  )
    return true;
  if (read.rule === 'rival-versions' || read.rule === DISBELIEVED) return state.isRejected;
  if (ANYBODY.has(read.rule)) return true;
  if (read.speaker === null) {
    return UNSIGNED.has(read.rule) || scene.sentence.quoted.every((quoted) => quoted);
  }
  if (find(scene, read.speaker.from, read.speaker.to, 'role', 'outlet') >= 0) return true;
  if (isToldByReporter(scene, claim, read, state) || isLeftToParty(scene, claim, read)) return true;
  if (hasAny(scene, read.speaker.from, ['singular', 'plural', 'neuter'])) return true;
  return isSaidByParty(scene, read, claim);
}

/** "The ministry referred questions to Smith's office": whoever else is asked leaves it to a party's voice. */
function isLeftToParty({ mentions }: Scene, { parties }: CompiledClaim, read: Outcome): boolean {
  const behind = read.cues[0]?.to;
  if (read.rule !== 'no-comment' || behind === undefined) return false;
  return mentions.some(
    (named) => named.from >= behind && parties.some((party) => namingOf(named, party) === 'voice'),
  );
}

/** "Quizzed about it, the adviser pleaded ignorance": the question stands in the sentence itself. */
export function isAskedOfIt(scene: Scene): boolean {
  const ask = find(scene, 0, scene.tokens.length, 'ask');
  const of = ask < 0 ? -1 : find(scene, ask, ask + 3, 'of', 'condition');
  const end = of < 0 ? of : of + 1 + widthAt(scene, of + 1);
  return (
    of >= 0 &&
    has(scene, of + 1, 'neuter') &&
    !has(scene, end, 'auxiliary') &&
    !isOfThing(scene, of + 1)
  );
}

/** "that trip": no "that" by itself, but one with a word that means no report. */
function isOfThing(scene: Scene, at: number): boolean {
  return has(scene, at, 'definite') && isUnknown(scene, at + 1);
}

/** "a diplomat", "the minister" */
function isByFunction(scene: Scene, { speaker }: Outcome): boolean {
  return speaker !== null && find(scene, speaker.from, speaker.to, 'role') >= 0;
}
