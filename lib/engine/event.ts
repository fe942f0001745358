import type { CompiledClaim, EventRole } from './compile.ts';
import { isBranding, takesThing } from './events/branding.ts';
import { contentAt, TELLING } from './events/content.ts';
import type { EventMention } from './events/event-mention.ts';
import { mannerAt } from './events/manner.ts';
import { nounAt } from './events/noun.ts';
import { directObject } from './events/people.ts';
import { verbAt } from './events/verb.ts';
import type { Match } from './phrases.ts';
import {
  has,
  hasAny,
  isNamed,
  isQuotationMark,
  isVerb,
  joinsNames,
  namingOf,
  type Scene,
} from './scene.ts';
import type { SmallSet } from './small-set.ts';

/** The events of the claim's kind that a sentence mentions, in order. */
export function eventsIn(scene: Scene, claim: CompiledClaim): readonly EventMention[] {
  const known = scene.answers.events.get(claim);
  if (known !== undefined) return known;
  const events = eventsFor(scene, claim);
  scene.answers.events.set(claim, events);
  return events;
}

function eventsFor(scene: Scene, claim: CompiledClaim): EventMention[] {
  const events: EventMention[] = [];
  for (let at = 0; at < scene.tokens.length; ) {
    if (!mayTell(scene, claim, at)) {
      at += 1;
      continue;
    }
    const match = isKnown(scene, at) ? null : wordsAt(scene, claim, at);
    const width = match?.width ?? 1;
    const event =
      match === null
        ? contentAt(scene, claim, at)
        : eventAt(scene, claim, at, at + width, match.values);
    if (event !== null) events.push(event);
    at += width;
  }
  return events;
}

/** Whether one of the claim's words may begin there, or a word for what was said in its event. */
function mayTell(scene: Scene, { words, told }: CompiledClaim, at: number): boolean {
  const token = scene.tokens[at];
  return (token !== undefined && words.mayBegin(token)) || (told && hasAny(scene, at, TELLING));
}

/** The claim's words that begin there; "the call on Monday" is no "call on" somebody. */
function wordsAt(scene: Scene, claim: CompiledClaim, at: number): Match<EventRole> | null {
  const { tokens, times } = scene;
  const match = claim.words.at(tokens, at, tokens.length);
  if (match === null || !match.values.has('trap') || match.width < 2) return match;
  const to = at + match.width;
  const isTimed = has(scene, to - 1, 'preposition') && times.some(({ from }) => from === to);
  return isTimed ? claim.words.at(tokens, at, to - 1) : match;
}

/** "his call for peace": a noun of the kind that means something else, which "the call" may mean then. */
export function namesOther(scene: Scene, claim: CompiledClaim): boolean {
  return scene.tokens.some((token, at) => {
    if (!claim.words.mayBegin(token)) return false;
    const isTrap = wordsAt(scene, claim, at)?.values.has('trap') === true;
    return isTrap && (isNounHere(scene, at) || isQualifiedNoun(scene, at));
  });
}

/** "a new call for …": an article and a plain word before the noun. */
function isQualifiedNoun(scene: Scene, at: number): boolean {
  return isNounHere(scene, at - 1) && !isVerb(scene, at - 1) && !has(scene, at - 1, 'auxiliary');
}

function isKnown(scene: Scene, at: number): boolean {
  const mention = scene.mentionAt[at] ?? null;
  return mention !== null && mention.uses.length > 0;
}

function eventAt(
  scene: Scene,
  claim: CompiledClaim,
  from: number,
  to: number,
  roles: SmallSet<EventRole>,
): EventMention | null {
  if (roles.has('trap')) return null;
  const isNoun = isNounHere(scene, from);
  const verbal = (roles.has('verb') || roles.has('loose-verb')) && !isNoun;
  const nominal = roles.has('noun') || roles.has('loose-noun');
  if (roles.has('manner')) return mannerAt(scene, claim, from, to);
  if (verbal && (!nominal || isVerb(scene, from))) {
    const verb = verbAt(scene, claim, from, to, roles.has('verb'));
    const object = directObject(scene, to);
    const brands = object !== null && roles.has('loose-verb') && isBranding(scene, object);
    const isOfThing = object !== null && has(scene, from - 1, 'that');
    if (verb !== null || !nominal || brands || takesThing(scene, to) || isOfThing) return verb;
    if (roles.has('loose-verb') && isBrandedAlone(scene, from, to)) return null;
  }
  if (nominal && has(scene, from - 1, 'that') && directObject(scene, to) !== null) return null;
  const stands = roles.has('verb') && isNoun && isHeading(scene) && namesParty(scene, claim);
  return nominal || stands
    ? nounAt(scene, claim, from, to, roles.has('noun') || stands)
    : contentAt(scene, claim, from);
}

function namesParty({ mentions }: Scene, { parties }: CompiledClaim): boolean {
  return mentions.some((mention) => parties.some((party) => namingOf(mention, party) !== null));
}

/** "which Moscow calls fiction": a verb behind a name, and what it calls something. */
function isBrandedAlone(scene: Scene, from: number, to: number): boolean {
  const verdict = isQuotationMark(scene, to) ? to + 1 : to;
  return isNamed(scene, from - 1) && has(scene, verdict, 'false');
}

/** A headline, or what stands right behind its first sentence. */
function isHeading({ sentence }: Scene): boolean {
  return sentence.isTitle || (sentence.block === 0 && sentence.start < LONGEST_HEADING);
}

/** How far into a text its headline may reach, in UTF-16 code units. */
const LONGEST_HEADING = 60;

/** "a telephone": behind an article stands no verb, and in a headline what stands for the event. */
function isNounHere(scene: Scene, at: number): boolean {
  if (has(scene, at - 1, 'genitive') || hasAny(scene, at - 1, ['that', 'neuter'])) return false;
  if (isNamed(scene, at - 1)) return joinsNames(scene, at);
  return hasAny(scene, at - 1, ['definite', 'indefinite', 'possessive']);
}
