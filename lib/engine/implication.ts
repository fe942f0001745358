import { isSaidByParty, isToldByOutlet, isToldByReporter, isToldBySource } from './backing.ts';
import type { CompiledClaim } from './compile.ts';
import type { State } from './discourse.ts';
import { find, hasAny, namingOf, type Scene } from './scene.ts';
import { ECHOED } from './stances/echo.ts';
import type { Outcome } from './stances/outcome.ts';
import { CONCLUDED } from './stances/position.ts';
import { RELAYED } from './stances/relay.ts';
import { SCORNED } from './stances/scorn.ts';
import { KEPT } from './stances/standing.ts';

/** Rules by which the article itself may speak of what no word of the sentence names. */
const UNSIGNED: ReadonlySet<string> = new Set(['left-open', 'denial-noun']);

/** Rules by which anybody may: a denial is named that the article has told of. */
const ANYBODY: ReadonlySet<string> = new Set(['denial-doubted', 'no-denial', 'report-and-denial']);

/** Only who reported it can stand by it without a word for it, and only a party by its denial. */
export function mayImply(scene: Scene, claim: CompiledClaim, read: Outcome, state: State): boolean {
  if (read.rule === ECHOED)
    return isAnswered(claim, state) && isToldByOutlet(scene, claim, read, state);
  if (read.rule === RELAYED)
    return (
      isAnswered(claim, state) &&
      isOfNothingElse(scene) &&
      isToldByOutlet(scene, claim, read, state)
    );
  if (read.rule === SCORNED) return state.hasRejected(claim) && speaksOn(scene, claim, read);
  if (read.rule !== KEPT) return speaksForParty(scene, claim, read, state);
  return read.stance === 'denied'
    ? isSaidByParty(scene, read, claim)
    : isToldBySource(scene, claim, read, state);
}

/** Whether it names nobody whom no claim knows, and no day and number of its own. */
function isOfNothingElse(scene: Scene): boolean {
  const { mentions, times, tokens } = scene;
  if (times.length > 0 || tokens.some(({ kind }) => kind === 'number')) return false;
  return mentions.every(
    ({ from, uses }) => uses.length > 0 || hasAny(scene, leadOf(scene, from), ['setting']),
  );
}

/** What stands before a name and its article. */
function leadOf(scene: Scene, from: number): number {
  return hasAny(scene, from - 1, ['definite']) ? from - 2 : from - 1;
}

/** Whether the sentence before reported it, or asked whether it took place. */
function isAnswered(claim: CompiledClaim, state: State): boolean {
  return state.hasReported(claim) || (state.isAsked() && state.justSpokeOf(claim, 1));
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
  if (state.isAsked() && (read.stance === 'unconfirmed' || read.rule === 'left-to-the-verb'))
    return true;
  if (read.rule === CONCLUDED) return true;
  if (read.rule === 'evaded') return false;
  if (
    read.rule === 'left-to-the-verb' &&
    find(scene, 0, scene.tokens.length, 'plural', 'group') >= 0
  )
    return true;
  if (read.rule === 'rival-versions') return state.isRejected;
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
