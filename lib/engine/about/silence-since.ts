import type { CompiledClaim } from '../compile.ts';
import type { State } from '../discourse.ts';
import { clauseEnd, clauseStart } from '../events/bounds.ts';
import type { EventMention } from '../events/event-mention.ts';
import type { Tag } from '../languages/language.ts';
import { find, findVerb, has, hasAny, isNamed, namingOf, type Scene } from '../scene.ts';
import { namesParties } from './parties.ts';

/**
 * "said in December that they had not spoken in four years", "silent on whether they have talked":
 * said or asked after the event, of a time that covers it.
 */
export function isOfSilence(
  scene: Scene,
  event: EventMention,
  claim: CompiledClaim,
  state: State,
): boolean {
  const { parties, days } = claim;
  if (days === null || state.today === null) return false;
  const isOfPair = isOfPairBySide(scene, event, claim, state);
  if (event.parties === 0 && !isOfPair) return false;
  if (event.parties + event.pronouns < parties.length) return false;
  const start = clauseStart(scene, event.from);
  const isDenied = find(scene, start, event.from, 'negation', 'none') >= 0;
  const isAsked =
    has(scene, start - 1, 'condition') && find(scene, start, event.from, 'auxiliary') >= 0;
  const spell = isDenied ? find(scene, start, scene.tokens.length, 'spell') : -1;
  const saidSince = scene.times.every(({ by, last }) => by !== 'calendar' || last >= days.first);
  if (spell >= 0) return saidSince && findVerb(scene, 0, scene.tokens.length, 'assert') >= 0;
  const isAlone = scene.times.every(({ by, from }) => by !== 'calendar' && from >= event.to);
  const term = find(scene, event.to, scene.tokens.length, 'in-office');
  if (term >= 0 && !has(scene, term - 1, 'and')) return false;
  if (isForAnEnd(scene, event)) return false;
  const isOfAll =
    event.parties >= parties.length || isOfPair || (isAsked && namesParties(scene, claim));
  return (isDenied || isAsked) && isAlone && isOfAll && state.today <= days.last + LONGEST_SILENCE;
}

/** "has not rung him to congratulate": one event for one end, of which there may be others. */
function isForAnEnd(scene: Scene, event: EventMention): boolean {
  for (let at = event.to; at < clauseEnd(scene, event.to); at += 1) {
    const next = scene.tokens[at + 1];
    const isPlain = next?.kind === 'word' && !next.capital && !hasAny(scene, at + 1, BEFORE_NAME);
    if (has(scene, at, 'infinitive') && isPlain && !isNamed(scene, at + 1)) return true;
  }
  return false;
}

/** What follows "to" where it leads to somebody, and not to a verb. */
const BEFORE_NAME: readonly Tag[] = [
  'definite',
  'indefinite',
  'possessive',
  'singular',
  'plural',
  'group',
  'neuter',
  'title',
  'role',
];

/** "The two have not spoken, the Kremlin says": both by a pronoun, said by one who speaks for a party. */
function isOfPairBySide(
  { mentions }: Scene,
  { pronouns }: EventMention,
  { parties }: CompiledClaim,
  state: State,
): boolean {
  if (pronouns < parties.length) return false;
  const isVoice = parties.some((one) =>
    mentions.some((mention) => namingOf(mention, one) === 'voice'),
  );
  return isVoice && parties.every((one) => state.hasMet(one));
}

/** How many days after an event a denial of any still covers it, though others may have been planned. */
const LONGEST_SILENCE = 90;
