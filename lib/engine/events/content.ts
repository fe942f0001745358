import type { CompiledClaim } from '../compile.ts';
import type { Tag } from '../languages/language.ts';
import type { Mention } from '../mentions.ts';
import { find, has, hasAny, isNamed, isVerb, type Scene, type Stretch, widthAt } from '../scene.ts';
import { isOutsider } from '../strangers.ts';
import { clauseEnd, clauseStart } from './bounds.ts';
import { castOf, isOutside, together } from './cast.ts';
import { type EventMention, eventOf } from './event-mention.ts';
import { companion, directObject } from './people.ts';
import { realityOf } from './reality.ts';

/** Words that may tell what was said in an event. */
export const TELLING: readonly Tag[] = ['topic', 'broached', 'eager', 'speech', 'hearsay'];

/** "Trump reminded Putin of it": a telling by one party, to the other or about whatever was spoken of. */
export function contentAt(scene: Scene, claim: CompiledClaim, at: number): EventMention | null {
  if (!claim.told) return null;
  if (has(scene, at, 'hearsay')) return hearsayAt(scene, claim, at);
  if (has(scene, at, 'topic') && isTopic(scene, at))
    return isOfOthers(scene, at) ? null : topicAt(scene, at);
  if (isBroached(scene, at)) return isMatter(scene, at) ? topicAt(scene, at) : null;
  if (!isWishForMore(scene, at) && (!has(scene, at, 'speech') || !isVerb(scene, at))) return null;
  const to = at + widthAt(scene, at);
  if (find(scene, to, clauseEnd(scene, to), 'venue') >= 0) return null;
  const named = castOf(scene, claim, [{ from: clauseStart(scene, at), to: at }]);
  const isAmong = named.strangers && isWithoutStrangers(scene, claim, clauseStart(scene, at), at);
  const subject = isAmong ? { ...named, strangers: false } : named;
  if (subject.parties + subject.pronouns === 0) return null;
  const isHeard = find(scene, clauseStart(scene, at), at, 'hearsay') >= 0;
  if (has(scene, to, 'that') && subject.pronouns + subject.parties > 1 && !isHeard) return null;
  const direct = directObject(scene, to);
  const object =
    direct !== null && isOwner(scene, direct) ? null : (direct ?? companion(scene, to));
  const behind = castOf(scene, claim, object === null ? [] : [object]);
  const whole = castOf(scene, claim, [
    { from: clauseStart(scene, at), to: at },
    ...(object === null ? [] : [object]),
  ]);
  const cast = isAmong ? { ...whole, strangers: behind.strangers } : whole;
  if (object !== null && isOutside(scene, claim, object)) return null;
  const both = object !== null && cast.parties + cast.pronouns > subject.parties + subject.pronouns;
  const isOfAll = subject.parties + subject.pronouns >= claim.parties.length && !subject.strangers;
  const isPair = isOfAll && object !== null && isOfPlace(scene, object);
  const joint = (subject.pronouns > 1 || isPair) && !has(scene, to, 'that');
  const parties = both || joint ? cast.parties : Math.min(cast.parties, claim.parties.length - 1);
  const matter = isPair ? { ...cast, strangers: false } : cast;
  const company = { ...(joint ? together(matter) : cast), parties };
  return eventOf('content', { from: at, to }, company, realityOf(scene, at, to, 'verb'));
}

/** "had called from Florida on Thursday to …": whether all whom no claim knows stand behind a preposition of place. */
function isWithoutStrangers(scene: Scene, claim: CompiledClaim, from: number, to: number): boolean {
  return scene.mentions.every((one) => {
    if (one.from < from || one.to > to || !isOutsider(one, claim)) return true;
    let lead = one.from - 1;
    while (lead > one.from - LONGEST_LEAD && isDescribing(scene, lead)) lead -= 1;
    return (
      has(scene, lead, 'setting') || (has(scene, lead, 'by') && has(scene, lead, 'preposition'))
    );
  });
}

/** How many words may stand between such a preposition and the name. */
const LONGEST_LEAD = 4;

function isDescribing(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token?.kind !== 'word') return false;
  return hasAny(scene, at, ['definite', 'possessive', 'indefinite']) || token.tags.size === 0;
}

/** "brought up Brown's army": whose the matter is, and nobody who is told. */
function isOwner(scene: Scene, { from, to }: Stretch): boolean {
  if ((scene.mentionAt[from] ?? null)?.to !== (has(scene, to - 1, 'genitive') ? to - 1 : to))
    return false;
  return has(scene, to - 1, 'genitive') || has(scene, to, 'genitive');
}

/** Whether places or bodies are named there, and no person nor somebody whom no claim knows. */
function isOfPlace({ mentions }: Scene, { from, to }: Stretch): boolean {
  const named = mentions.filter((one) => one.from >= from && one.to <= to);
  return (
    named.length > 0 &&
    named.every(({ uses }) => uses.length > 0 && uses.every(({ isPerson }) => !isPerson))
  );
}

/** "Smith is said to have been cheerful": whatever a party is said to have done, with nobody else. */
function hearsayAt(scene: Scene, claim: CompiledClaim, at: number): EventMention | null {
  const perfect = at + widthAt(scene, at);
  if (!has(scene, perfect, 'perfect')) return null;
  const to = perfect + 1 + widthAt(scene, perfect + 1);
  const cast = castOf(scene, claim, [{ from: clauseStart(scene, at), to: at }]);
  const isAlone = scene.times.length === 0 && scene.mentions.every((one) => isPlaced(scene, one));
  if (cast.strangers || !isAlone || cast.parties + cast.pronouns === 0) return null;
  const some = { ...cast, parties: Math.min(cast.parties, claim.parties.length - 1) };
  return eventOf('content', { from: at, to }, some, realityOf(scene, at, to, 'noun'));
}

/** Somebody whom a claim knows, or a name behind a preposition that leads to a place. */
function isPlaced(scene: Scene, { from, uses }: Mention): boolean {
  const lead = has(scene, from - 1, 'definite') ? from - 2 : from - 1;
  return uses.length > 0 || (has(scene, lead, 'preposition') && !has(scene, lead, 'with'));
}

/** "was keen to talk again": said in the event, of a next one. */
function isWishForMore(scene: Scene, at: number): boolean {
  return has(scene, at, 'eager') && find(scene, at + 1, at + 14, 'renewed') >= 0;
}

/** "was mentioned": spoken of, and not by somebody who is named behind it. */
function isBroached(scene: Scene, at: number): boolean {
  return has(scene, at, 'broached') && find(scene, Math.max(0, at - 3), at, 'passive') >= 0;
}

/** "The number of troops was mentioned": a matter, and not somebody, for the subject. */
function isMatter(scene: Scene, at: number): boolean {
  const start = clauseStart(scene, at);
  const isSomebody =
    isNamed(scene, start) || hasAny(scene, start, ['singular', 'plural', 'group', 'self']);
  return !isSomebody && !has(scene, at + widthAt(scene, at), 'by');
}

/** Not a verb, or behind an article and one plain word: "the main topic". */
function isTopic(scene: Scene, at: number): boolean {
  if (!isVerb(scene, at)) return true;
  const adjective = scene.tokens[at - 1];
  return (
    adjective?.kind === 'word' &&
    !adjective.capital &&
    adjective.tags.size === 0 &&
    hasAny(scene, at - 2, ['definite', 'indefinite'])
  );
}

/** "the mood towards him": of people at large, and not of the talk. */
function isOfOthers(scene: Scene, at: number): boolean {
  const to = at + widthAt(scene, at);
  return has(scene, to, 'towards');
}

/** "the message was", "came up": what was spoken of, whoever spoke. */
function topicAt(scene: Scene, at: number): EventMention {
  const to = at + widthAt(scene, at);
  const nobody = { parties: 0, pronouns: 0, named: 0, strangers: false };
  return eventOf('content', { from: at, to }, nobody, realityOf(scene, at, to, 'noun'));
}
