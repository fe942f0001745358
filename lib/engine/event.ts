import type { CompiledClaim, EventRole } from './compile.ts';
import { clauseEnd, clauseStart } from './events/bounds.ts';
import { apart, type Cast, castOf, housed, isOutside, widened } from './events/cast.ts';
import {
  agent,
  companion,
  directObject,
  hasUnknownCompanion,
  isQualified,
  postnominal,
  prenominal,
  taker,
} from './events/people.ts';
import { type Reality, realityOf } from './events/reality.ts';
import type { Tag } from './languages/language.ts';
import type { Mention } from './mentions.ts';
import type { Match } from './phrases.ts';
import {
  find,
  findVerb,
  has,
  hasAny,
  isNamed,
  isQuotationMark,
  isVerb,
  joinsNames,
  namingOf,
  type Scene,
  type Stretch,
} from './scene.ts';
import type { SmallSet } from './small-set.ts';
import type { TimeSpan } from './time.ts';

/** A place where a sentence speaks of an event of the claim's kind. */
export interface EventMention extends Stretch {
  readonly form: 'noun' | 'verb' | 'content' | 'manner';
  /** How many of the claim's parties take part, by whatever name. */
  readonly parties: number;
  /** How many of them that and the sentence's earlier words name together. */
  readonly named: number;
  /** Somebody's: "his conversation". */
  readonly owned: boolean;
  /** Pronouns and phrases such as "the two leaders" that may stand for parties. */
  readonly pronouns: number;
  /** Somebody else takes part. */
  readonly strangers: boolean;
  /** A word before the noun tells it from others: "the earnings call". */
  readonly qualified: boolean;
  /** A noun that names the event only between the parties: "the talk". */
  readonly loose: boolean;
  /** "the call", "his conversation": one that the reader knows already. */
  readonly definite: boolean;
  /** Not yet, or not really: planned, wished for, possible. */
  readonly prospective: boolean;
  /** Somebody else is named before it, whom its pronouns may mean. */
  readonly afterStranger: boolean;
  /** Said not to have taken place yet. */
  readonly notYet: boolean;
  /** Several, or of the kind in general. */
  readonly general: boolean;
  readonly times: readonly TimeSpan[];
}

/** What a noun phrase tells of its event; verbs tell nothing of it. */
type NounSigns = Pick<EventMention, 'loose' | 'definite' | 'owned' | 'general' | 'qualified'>;

const NO_SIGNS: NounSigns = {
  loose: false,
  definite: false,
  owned: false,
  general: false,
  qualified: false,
};

function eventOf(
  form: EventMention['form'],
  { from, to }: Stretch,
  { parties, named, pronouns, strangers }: Cast,
  { prospective, afterStranger, notYet, general, times }: Reality,
  { loose, definite, owned, qualified, general: plural }: NounSigns = NO_SIGNS,
): EventMention {
  return {
    form,
    from,
    to,
    parties,
    named,
    pronouns,
    strangers,
    loose,
    definite,
    owned,
    qualified,
    general: general || plural,
    prospective,
    afterStranger,
    notYet,
    times,
  };
}

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

const TELLING: readonly Tag[] = ['topic', 'broached', 'eager', 'speech', 'hearsay'];

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
    if (verb !== null || !nominal || brands || takesThing(scene, to)) return verb;
  }
  const stands = roles.has('verb') && isNoun && isHeading(scene);
  return nominal || stands
    ? nounAt(scene, claim, from, to, roles.has('noun') || stands)
    : contentAt(scene, claim, from);
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

/** "by phone": any telling between the parties becomes the event. */
function mannerAt(
  scene: Scene,
  claim: CompiledClaim,
  from: number,
  to: number,
): EventMention | null {
  const start = clauseStart(scene, from);
  const own = castOf(scene, claim, [{ from: start, to: clauseEnd(scene, to) }]);
  const cast = apart(scene, claim, widened(scene, claim, together(own), from), { from, to });
  if (cast.parties === 0 && cast.pronouns === 0) return null;
  return eventOf('manner', { from, to }, cast, realityOf(scene, from, to, 'verb'));
}

/** "The two discussed Ukraine": whom else the clause names is spoken of and does not speak. */
function together(cast: Cast): Cast {
  return cast.pronouns > 1 ? { ...cast, strangers: false } : cast;
}

function verbAt(
  scene: Scene,
  claim: CompiledClaim,
  from: number,
  to: number,
  strong: boolean,
): EventMention | null {
  const object = partnerOf(scene, from, to);
  if (!strong && (object === null || isBranding(scene, object))) return null;
  if (object !== null && find(scene, object.from, object.to, 'outlet') >= 0) return null;
  const subject = { from: subjectStart(scene, from), to: from };
  const whole = castOf(scene, claim, object === null ? [subject] : [subject, object]);
  const all = object === null ? whole : housed(scene, claim, whole, object);
  const some = isOfNobody(scene, from, to) ? { ...all, pronouns: claim.parties.length } : all;
  const cast = apart(scene, claim, some, { from, to });
  const taking = cast.parties + cast.pronouns;
  if (taking === 0 || (taking < claim.parties.length && isOfParty(scene, claim, to))) return null;
  return eventOf('verb', { from, to }, cast, realityOf(scene, from, to, 'verb'));
}

/** "Brown spoke warmly of Smith": the other party is the matter, and with whom is not said. */
function isOfParty(scene: Scene, { parties }: CompiledClaim, to: number): boolean {
  let at = to;
  while (has(scene, at, 'adverb')) at += 1;
  if (!has(scene, at, 'of')) return false;
  const named = scene.mentionAt[has(scene, at + 1, 'title') ? at + 2 : at + 1] ?? null;
  return named !== null && parties.some((party) => namingOf(named, party) !== null);
}

/** Whom the verb takes; what is talked of stands before "with whom": "talked Norway with Smith". */
function partnerOf(scene: Scene, from: number, to: number): Stretch | null {
  const object = directObject(scene, to);
  if (object === null) return companion(scene, to) ?? agent(scene, from, to) ?? taker(scene, from);
  const isSpokenOf =
    has(scene, from, 'speech') && isNamed(scene, object.from) && has(scene, object.to, 'with');
  return (isSpokenOf ? companion(scene, object.to) : null) ?? object;
}

/** "Nobody phoned anybody": whoever could take part is said not to have. */
function isOfNobody(scene: Scene, from: number, to: number): boolean {
  const object = has(scene, to, 'with') ? to + 1 : to;
  return has(scene, from - 1, 'none') && hasAny(scene, object, ['anybody', 'none']);
}

/** "He denies ever having talked to them": a verb without a subject has that of the denial before it. */
function subjectStart(scene: Scene, verb: number): number {
  const start = clauseStart(scene, verb);
  if (!has(scene, start - 1, 'deny')) return start;
  for (let at = start; at < verb; at += 1)
    if (!hasAny(scene, at, ['auxiliary', 'adverb', 'negation'])) return start;
  return clauseStart(scene, start - 1);
}

/** "calls the report a lie": what is called something is no noun's. */
function takesThing(scene: Scene, at: number): boolean {
  return (
    hasAny(scene, at, ['definite', 'indefinite']) ||
    (has(scene, at, 'possessive') && !has(scene, at, 'genitive'))
  );
}

/** "called Trump a friend": a name with a second noun behind it. */
function isBranding(scene: Scene, object: Stretch): boolean {
  return (
    hasAny(scene, object.to, ['indefinite', 'definite', 'false']) ||
    isQuotationMark(scene, object.to) ||
    isLastAdjective(scene, object.to)
  );
}

/** "called Trump brave": a plain word that no list knows ends the clause, and it is no time. */
function isLastAdjective({ tokens, times }: Scene, at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== 'word' || word.capital || word.tags.size > 0) return false;
  if (times.some((time) => time.from <= at && time.to > at)) return false;
  return next === undefined || next.kind === 'mark' || next.tags.has('and');
}

function nounAt(
  scene: Scene,
  claim: CompiledClaim,
  from: number,
  to: number,
  strong: boolean,
): EventMention | null {
  const before = prenominal(scene, from);
  const after = postnominal(scene, to);
  const light = stageOf(scene, before.from);
  const stretches = [before, after];
  if (light >= 0) stretches.push({ from: clauseStart(scene, light), to: light });
  const attached = housed(scene, claim, castOf(scene, claim, stretches), after);
  const company = hasUnknownCompanion(scene, to) ? { ...attached, strangers: true } : attached;
  const isHis = has(scene, before.from, 'possessive');
  const isOwned = isHis || !hasAny(scene, before.from - 1, ['definite']);
  const owned = isOwned && attached.pronouns > 0;
  const isFull = owned && attached.parties > 0 && hasStrangerBefore(scene, claim, before.from);
  const whole = isFull ? company : widened(scene, claim, company, before.from);
  const isOther =
    (find(scene, before.from, from, 'other') >= 0 && attached.parties === 0) ||
    (has(scene, to, 'ones-own') && whole.parties < claim.parties.length);
  const cast = isOther ? { ...company, strangers: true } : whole;

  const definite =
    hasAny(scene, before.from - 1, ['definite', 'possessive']) ||
    find(scene, before.from, from, 'possessive', 'definite') >= 0 ||
    find(scene, before.from, from, 'weekday') >= 0 ||
    isNoSuch(scene, before.from);
  const staged = light < 0 ? 0 : attached.pronouns;
  if (!strong && !definite && attached.parties + staged === 0) return null;
  const reality = realityOf(scene, before.from, to, 'noun');
  const qualified = isQualified(scene, before.from, from);
  const general = find(scene, before.from, to, 'repeated') >= 0;
  const noun = { loose: !strong, definite, owned, general, qualified };
  return eventOf('noun', { from, to }, cast, reality, noun);
}

/** "Brown said after his call with Smith that …": the first named before it takes no part in the event. */
function hasStrangerBefore({ mentions }: Scene, claim: CompiledClaim, noun: number): boolean {
  const [first] = mentions;
  return (
    first !== undefined &&
    first.to <= noun &&
    claim.parties.every((one) => namingOf(first, one) === null)
  );
}

/** "no such talk": one that was spoken of, behind two words of a phrase. */
function isNoSuch(scene: Scene, at: number): boolean {
  return scene.tokens[at]?.width === 0 && has(scene, at - 1, 'none');
}

/** "had a long talk": the verb that only stages the noun, -1 where another verb stands between. */
function stageOf(scene: Scene, noun: number): number {
  const light = find(scene, clauseStart(scene, noun), noun, 'stage');
  const other = ['assert', 'deny', 'confirm', 'silent', 'comment', 'know'] as const;
  if (light < 0 || holdsOther(scene, light, noun)) return -1;
  return findVerb(scene, light + 1, noun, ...other) < 0 ? light : -1;
}

/** "had wind of the talk", and not "had a series of talks": the verb stages what the noun is of. */
function holdsOther(scene: Scene, light: number, noun: number): boolean {
  const of = find(scene, light + 1, noun, 'of');
  return of >= 0 && find(scene, light + 1, of, 'repeated') < 0;
}

/** "Trump reminded Putin of it": a telling by one party, to the other or about whatever was spoken of. */
function contentAt(scene: Scene, claim: CompiledClaim, at: number): EventMention | null {
  if (!claim.told) return null;
  if (has(scene, at, 'hearsay')) return hearsayAt(scene, claim, at);
  if (has(scene, at, 'topic') && isTopic(scene, at)) return topicAt(scene, at);
  if (isBroached(scene, at)) return isMatter(scene, at) ? topicAt(scene, at) : null;
  if (!isWishForMore(scene, at) && (!has(scene, at, 'speech') || !isVerb(scene, at))) return null;
  const to = at + Math.max(1, scene.tokens[at]?.width ?? 1);
  if (find(scene, to, clauseEnd(scene, to), 'venue') >= 0) return null;
  const subject = castOf(scene, claim, [{ from: clauseStart(scene, at), to: at }]);
  if (subject.parties + subject.pronouns === 0) return null;
  const isHeard = find(scene, clauseStart(scene, at), at, 'hearsay') >= 0;
  if (has(scene, to, 'that') && subject.pronouns + subject.parties > 1 && !isHeard) return null;
  const object = directObject(scene, to) ?? companion(scene, to);
  const cast = castOf(scene, claim, [
    { from: clauseStart(scene, at), to: at },
    ...(object === null ? [] : [object]),
  ]);
  if (object !== null && isOutside(scene, claim, object)) return null;
  const both = object !== null && cast.parties + cast.pronouns > subject.parties + subject.pronouns;
  const joint = subject.pronouns > 1 && !has(scene, to, 'that');
  const parties = both || joint ? cast.parties : Math.min(cast.parties, claim.parties.length - 1);
  const company = { ...(joint ? together(cast) : cast), parties };
  return eventOf('content', { from: at, to }, company, realityOf(scene, at, to, 'verb'));
}

/** "Smith is said to have been cheerful": whatever a party is said to have done, with nobody else. */
function hearsayAt(scene: Scene, claim: CompiledClaim, at: number): EventMention | null {
  const perfect = at + Math.max(1, scene.tokens[at]?.width ?? 1);
  if (!has(scene, perfect, 'perfect')) return null;
  const to = perfect + 1 + Math.max(1, scene.tokens[perfect + 1]?.width ?? 1);
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
  return !isSomebody && !has(scene, at + Math.max(1, scene.tokens[at]?.width ?? 1), 'by');
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

/** "the message was", "came up": what was spoken of, whoever spoke. */
function topicAt(scene: Scene, at: number): EventMention {
  const to = at + Math.max(1, scene.tokens[at]?.width ?? 1);
  const nobody = { parties: 0, pronouns: 0, named: 0, strangers: false };
  return eventOf('content', { from: at, to }, nobody, realityOf(scene, at, to, 'noun'));
}
