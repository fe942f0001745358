import type { CompiledClaim, Entity, EventRole } from './compile.ts';
import type { Tag } from './languages/language.ts';
import type { Mention } from './mentions.ts';
import {
  find,
  has,
  hasAny,
  isQuotationMark,
  isVerb,
  namingOf,
  type Scene,
  type Stretch,
} from './scene.ts';
import type { TimeSpan } from './time.ts';

/** A place where a sentence speaks of an event of the claim's kind. */
export interface EventMention extends Stretch {
  readonly form: 'noun' | 'verb' | 'content' | 'manner';
  /** How many of the claim's parties take part, by whatever name. */
  readonly parties: number;
  /** How many of them that and the sentence's earlier words name together. */
  readonly named: number;
  /** Pronouns and phrases such as "the two leaders" that may stand for parties. */
  readonly pronouns: number;
  /** Somebody else takes part. */
  readonly strangers: boolean;
  /** A word before the noun tells it from others: "the earnings call". */
  readonly qualified: boolean;
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

/** Words at which a search for what governs an event stops. */
const VERBAL: readonly Tag[] = [
  'assert',
  'deny',
  'confirm',
  'silent',
  'comment',
  'know',
  'occur',
  'condition',
  'that',
  'relative',
  'doubt',
];

/** The events of the claim's kind that a sentence mentions, in order. */
export function eventsIn(scene: Scene, claim: CompiledClaim): EventMention[] {
  const events: EventMention[] = [];
  for (let at = 0; at < scene.tokens.length; ) {
    const match = isKnown(scene, at) ? null : claim.words.at(scene.tokens, at, scene.tokens.length);
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

function isKnown(scene: Scene, at: number): boolean {
  const mention = scene.mentionAt[at] ?? null;
  return mention !== null && mention.uses.length > 0;
}

function eventAt(
  scene: Scene,
  claim: CompiledClaim,
  from: number,
  to: number,
  roles: ReadonlySet<EventRole>,
): EventMention | null {
  if (roles.has('trap') || roles.has('other')) return null;
  const verbal = roles.has('verb') || roles.has('loose-verb');
  const nominal = roles.has('noun') || roles.has('loose-noun');
  if (roles.has('manner')) return mannerAt(scene, claim, from, to);
  if (verbal && (!nominal || isVerb(scene, from))) {
    const verb = verbAt(scene, claim, from, to, roles.has('verb'));
    if (verb !== null || !nominal) return verb;
  }
  return nominal
    ? nounAt(scene, claim, from, to, roles.has('noun'))
    : contentAt(scene, claim, from);
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
  const cast = widened(scene, claim, own, from);
  if (cast.parties === 0 && cast.pronouns === 0) return null;
  return {
    form: 'manner',
    from,
    to,
    ...cast,
    definite: false,
    ...realityOf(scene, from, to, 'verb'),
  };
}

function verbAt(
  scene: Scene,
  claim: CompiledClaim,
  from: number,
  to: number,
  strong: boolean,
): EventMention | null {
  const object = companion(scene, to) ?? directObject(scene, to) ?? agent(scene, from, to);
  if (!strong && (object === null || isBranding(scene, object))) return null;
  if (object !== null && find(scene, object.from, object.to, 'outlet') >= 0) return null;
  const subject = { from: clauseStart(scene, from), to: from };
  const cast = castOf(scene, claim, object === null ? [subject] : [subject, object]);
  if (cast.parties + cast.pronouns === 0) return null;
  return {
    form: 'verb',
    from,
    to,
    ...cast,
    definite: false,
    ...realityOf(scene, from, to, 'verb'),
  };
}

/** "called Trump a friend": a name with a second noun behind it. */
function isBranding(scene: Scene, object: Stretch): boolean {
  return (
    hasAny(scene, object.to, ['indefinite', 'definite', 'false']) ||
    isQuotationMark(scene, object.to)
  );
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
  const light = find(scene, clauseStart(scene, before.from), before.from, 'stage');
  const stretches = [before, after];
  if (light >= 0) stretches.push({ from: clauseStart(scene, light), to: light });
  const attached = castOf(scene, claim, stretches);
  const cast = widened(scene, claim, attached, from);

  const definite =
    hasAny(scene, before.from - 1, ['definite', 'possessive']) ||
    find(scene, before.from, from, 'possessive', 'definite') >= 0 ||
    find(scene, before.from, from, 'weekday') >= 0;
  const staged = light < 0 ? 0 : attached.pronouns;
  if (!strong && !definite && attached.parties + staged === 0) return null;
  const reality = realityOf(scene, before.from, to, 'noun');
  const qualified = isQualified(scene, before.from, from);
  const general = reality.general || find(scene, before.from, to, 'repeated') >= 0;
  return { form: 'noun', from, to, ...cast, definite, ...reality, general, qualified };
}

/** Whether a plain word that no list knows stands before the noun. */
function isQualified({ tokens, mentionAt }: Scene, from: number, noun: number): boolean {
  return tokens.slice(from, noun).some((token, index) => {
    const isPlain = token.kind !== 'word' || token.capital || token.tags.size > 0;
    return !isPlain && token.width > 0 && (mentionAt[from + index] ?? null) === null;
  });
}

/** All parties named in the clause take part in an event that nobody else is said to take part in. */
function widened(scene: Scene, claim: CompiledClaim, cast: Cast, noun: number): Cast {
  if (cast.strangers || cast.parties >= claim.parties.length) return cast;
  const from = sentenceStart(scene, noun);
  const named = claim.parties.filter((party) =>
    mentionsWithin(scene, from, scene.tokens.length).some(
      (mention) => isParty(mention, party) && !has(scene, mention.to, 'possessive'),
    ),
  );
  return named.length < claim.parties.length ? cast : { ...cast, parties: named.length };
}

/** "Trump reminded Putin of it": a telling by one party, to the other or about whatever was spoken of. */
function contentAt(scene: Scene, claim: CompiledClaim, at: number): EventMention | null {
  if (!claim.told) return null;
  if (has(scene, at, 'topic') && !isVerb(scene, at)) return topicAt(scene, at);
  if (!has(scene, at, 'speech') || !isVerb(scene, at)) return null;
  const to = at + Math.max(1, scene.tokens[at]?.width ?? 1);
  const subject = castOf(scene, claim, [{ from: clauseStart(scene, at), to: at }]);
  if (subject.parties + subject.pronouns === 0) return null;
  const object = directObject(scene, to) ?? companion(scene, to);
  const cast = castOf(scene, claim, [
    { from: clauseStart(scene, at), to: at },
    ...(object === null ? [] : [object]),
  ]);
  if (object !== null && isOutside(scene, claim, object)) return null;
  const both = object !== null && cast.parties + cast.pronouns > subject.parties + subject.pronouns;
  const together = subject.pronouns > 1 && !has(scene, to, 'that');
  const parties =
    both || together ? cast.parties : Math.min(cast.parties, claim.parties.length - 1);
  return {
    form: 'content',
    from: at,
    to,
    ...cast,
    parties,
    definite: false,
    ...realityOf(scene, at, to, 'verb'),
  };
}

/** Told to a newspaper, and not by one party to the other. */
function isOutside(scene: Scene, claim: CompiledClaim, { from, to }: Stretch): boolean {
  if (find(scene, from, to, 'outlet') >= 0) return true;
  return mentionsWithin(scene, from, to).some((mention) => isTeller(claim, mention));
}

/** "the message was", "came up": what was spoken of, whoever spoke. */
function topicAt(scene: Scene, at: number): EventMention {
  const to = at + Math.max(1, scene.tokens[at]?.width ?? 1);
  const none = { parties: 0, pronouns: 0, named: 0, strangers: false };
  return {
    form: 'content',
    from: at,
    to,
    ...none,
    definite: false,
    ...realityOf(scene, at, to, 'noun'),
  };
}

interface Cast {
  readonly parties: number;
  readonly named: number;
  readonly pronouns: number;
  readonly strangers: boolean;
}

/** Who takes part, of those named in the stretches, and which parties the sentence has named before. */
function castOf(scene: Scene, claim: CompiledClaim, stretches: readonly Stretch[]): Cast {
  const parties = new Set<number>();
  let pronouns = 0;
  let strangers = false;
  for (const { from, to } of stretches) {
    for (const mention of mentionsWithin(scene, from, to)) {
      const party = claim.parties.find((entity) => isParty(mention, entity));
      if (party !== undefined) parties.add(party.id);
      else if (!isTeller(claim, mention) && !isVoice(claim, mention)) strangers = true;
    }
    for (let at = from; at < to; at += 1) pronouns += pronounsAt(scene, claim, at);
    if (isStranger(scene, { from, to })) strangers = true;
  }
  return {
    parties: parties.size,
    named: namedBefore(scene, claim, stretches, parties),
    pronouns,
    strangers,
  };
}

/** How many parties those present and those named earlier in the sentence make together. */
function namedBefore(
  scene: Scene,
  claim: CompiledClaim,
  stretches: readonly Stretch[],
  present: ReadonlySet<number>,
): number {
  const asked = has(scene, 0, 'ask') || has(scene, 2, 'ask');
  const start = asked ? scene.tokens.length : Math.min(...stretches.map((stretch) => stretch.from));
  const all = new Set(present);
  for (const mention of mentionsWithin(scene, 0, start)) {
    const party = claim.parties.find((entity) => namingOf(mention, entity) !== null);
    if (party !== undefined) all.add(party.id);
  }
  return all.size;
}

function isParty(mention: Mention, entity: Entity): boolean {
  const naming = namingOf(mention, entity);
  return naming === 'name' || naming === 'epithet';
}

/** A pronoun stands for one party, a group for two. */
function pronounsAt(scene: Scene, claim: CompiledClaim, at: number): number {
  if (hasAny(scene, at, ['plural', 'group'])) return 2;
  if (has(scene, at, 'singular')) return 1;
  if (has(scene, at, 'possessive')) return scene.tokens[at]?.lower.startsWith("'") ? 0 : 1;
  return has(scene, at, 'neuter') && claim.parties.some((party) => party.pronoun === 'it') ? 1 : 0;
}

/** Somebody without a name: "the German chancellor", "reporters", "foreign leaders". */
function isStranger(scene: Scene, { from, to }: Stretch): boolean {
  const leads = hasAny(scene, from, ['with', 'between']);
  return (
    leads &&
    find(scene, from, to, 'title', 'role', 'outlet') >= 0 &&
    mentionsWithin(scene, from, to).length === 0
  );
}

function isVoice(claim: CompiledClaim, mention: Mention): boolean {
  return claim.parties.some((party) => namingOf(mention, party) === 'voice');
}

function isTeller(claim: CompiledClaim, mention: Mention): boolean {
  return claim.tellers.some((teller) => namingOf(mention, teller) !== null);
}

function mentionsWithin(scene: Scene, from: number, to: number): readonly Mention[] {
  return scene.mentions.filter((mention) => mention.from >= from && mention.to <= to);
}

/** Start of the clause that holds the position: behind the last word that governs a clause of its own. */
export function clauseStart(scene: Scene, at: number): number {
  for (let back = at - 1; back >= 0; back -= 1) if (startsClause(scene, back)) return back + 1;
  return 0;
}

/** As `clauseStart`, past verbs of saying. */
function sentenceStart(scene: Scene, at: number): number {
  for (let back = at - 1; back >= 0; back -= 1) {
    if (scene.tokens[back]?.lower === ';' || scene.tokens[back]?.lower === ':') return back + 1;
    if (hasAny(scene, back, ['that', 'condition', 'contrast'])) return back + 1;
  }
  return 0;
}

/** A word behind which a clause begins; a verb of saying between commas begins none. */
function startsClause(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token?.kind === 'mark') return [';', ':', '—', '–'].includes(token.lower);
  if (hasAny(scene, at, ['that', 'condition', 'contrast'])) return true;
  if (hasAny(scene, at, ['assert', 'confirm', 'deny', 'ask'])) {
    return isVerb(scene, at) && scene.tokens[at + 1]?.lower !== ',' && !tellsSomebody(scene, at);
  }
  return has(scene, at, 'subordinator') && !has(scene, at, 'preposition');
}

/** "urged Putin to …": whom the verb takes belongs to its own clause. */
function tellsSomebody(scene: Scene, at: number): boolean {
  return has(scene, at, 'speech') && directObject(scene, at + 1) !== null;
}

export function clauseEnd(scene: Scene, at: number): number {
  for (let ahead = at; ahead < scene.tokens.length; ahead += 1) {
    const token = scene.tokens[ahead];
    if (token?.kind === 'mark' && ',;:—–'.includes(token.lower)) return ahead;
    if (hasAny(scene, ahead, ['that', 'condition', 'contrast'])) return ahead;
  }
  return scene.tokens.length;
}

/** Whom a verb takes directly, a title or an adverb between allowed; null where nobody. */
function directObject(scene: Scene, from: number): Stretch | null {
  for (let at = from; at < Math.min(from + 5, scene.tokens.length); at += 1) {
    if (isPerson(scene, at)) return { from: at, to: endOfPeople(scene, at) };
    if (!isQuotationMark(scene, at) && !hasAny(scene, at, BEFORE_NAME)) return null;
  }
  return null;
}

/** With or to whom: "spoke on Thursday by phone with Putin"; null where nobody. */
function companion(scene: Scene, from: number): Stretch | null {
  for (let at = from; at < Math.min(from + 9, scene.tokens.length); at += 1) {
    const token = scene.tokens[at];
    if (token?.kind === 'mark' && !isQuotationMark(scene, at)) return null;
    if (has(scene, at, 'with') && isPeople(scene, at + 1))
      return { from: at, to: endOfPeople(scene, at + 1) };
    if (hasAny(scene, at, ['assert', 'deny', 'that', 'condition', 'relative'])) return null;
  }
  return null;
}

/** By whom, in a passive: "was rung up by Trump"; null where nobody. */
function agent(scene: Scene, verb: number, to: number): Stretch | null {
  if (!has(scene, to, 'by') || !isPeople(scene, to + 1)) return null;
  return find(scene, Math.max(0, verb - 3), verb, 'passive') < 0
    ? null
    : { from: to, to: endOfPeople(scene, to + 1) };
}

/** Words that may stand between a verb or preposition and a name. */
const BEFORE_NAME: readonly Tag[] = [
  'title',
  'role',
  'definite',
  'possessive',
  'indefinite',
  'adverb',
];

function isPerson(scene: Scene, at: number): boolean {
  return (
    (scene.mentionAt[at] ?? null) !== null ||
    hasAny(scene, at, ['singular', 'plural', 'group', 'outlet', 'neuter'])
  );
}

/** End of a list of people with their titles: "President Vladimir Putin and Donald Trump". */
function endOfPeople(scene: Scene, from: number): number {
  let at = from;
  while (at < scene.tokens.length) {
    const token = scene.tokens[at];
    const mention = scene.mentionAt[at] ?? null;
    if (mention !== null) at = mention.to;
    else if (token?.lower === ',' && isListed(scene, at + 1)) at += 1;
    else if (
      hasAny(scene, at, [
        'title',
        'role',
        'and',
        'definite',
        'possessive',
        'singular',
        'plural',
        'group',
        'outlet',
      ])
    )
      at += 1;
    else if (token?.capital === true && token.kind === 'word') at += 1;
    else break;
  }
  return at;
}

function isListed(scene: Scene, at: number): boolean {
  return (
    (scene.mentionAt[at] ?? null) !== null && hasAny(scene, scene.mentionAt[at]?.to ?? at, ['and'])
  );
}

/** From the beginning of the noun phrase to its noun: names, adjectives, "'s". */
function prenominal(scene: Scene, noun: number): Stretch {
  let from = noun;
  while (from > 0) {
    const back = from - 1;
    const token = scene.tokens[back];
    const mention = scene.mentionAt[back] ?? null;
    if (mention !== null) {
      from = mention.from;
      continue;
    }
    if (token === undefined) break;
    const joint =
      ['-', '–', '/', '&', "'"].includes(token.lower) ||
      has(scene, back, 'and') ||
      has(scene, back, 'possessive');
    const adjective = token.kind !== 'mark' && !endsNounPhrase(scene, back);
    if (!joint && !adjective) break;
    from = back;
  }
  return { from, to: noun };
}

function endsNounPhrase(scene: Scene, at: number): boolean {
  return (
    hasAny(scene, at, [
      'definite',
      'indefinite',
      'none',
      'preposition',
      'auxiliary',
      'modal',
      'negation',
      'contrast',
      'that',
      'condition',
      'subordinator',
      'singular',
      'plural',
      'relative',
      'stage',
    ]) ||
    (hasAny(scene, at, [
      'assert',
      'deny',
      'confirm',
      'brand',
      'silent',
      'comment',
      'ask',
      'speech',
    ]) &&
      isVerb(scene, at))
  );
}

/** The people behind a noun: "between Trump and Putin", "last week with his Russian counterpart". */
function postnominal(scene: Scene, from: number): Stretch {
  for (let at = from; at < Math.min(from + 6, scene.tokens.length); at += 1) {
    if (scene.tokens[at]?.kind === 'mark') break;
    if (
      hasAny(scene, at, ['with', 'between']) &&
      isPeople(scene, at + 1) &&
      !isToldTo(scene, at) &&
      !isOwner(scene, at)
    )
      return { from: at, to: endOfPeople(scene, at + 1) };
    if (hasAny(scene, at, ['auxiliary', 'modal', 'occur', 'assert', 'deny', 'that', 'relative']))
      break;
  }
  return { from, to: from };
}

/** "of Washington's troops": what is spoken of, and not who speaks. */
function isOwner(scene: Scene, at: number): boolean {
  return has(scene, at, 'of') && has(scene, endOfPeople(scene, at + 1) - 1, 'possessive');
}

/** "described the call to reporters" */
function isToldTo(scene: Scene, at: number): boolean {
  return has(scene, at, 'infinitive') && find(scene, at, endOfPeople(scene, at + 1), 'outlet') >= 0;
}

/** Whether a list of people begins there, titles and articles before the name allowed. */
function isPeople(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    if (isPerson(scene, at)) return true;
    if (!hasAny(scene, at, BEFORE_NAME) && scene.tokens[at]?.capital !== true) return false;
  }
  return false;
}

/** Whether the event has taken place as far as its clause goes, and when. */
function realityOf(
  scene: Scene,
  from: number,
  to: number,
  form: 'noun' | 'verb',
): Pick<
  EventMention,
  'qualified' | 'prospective' | 'afterStranger' | 'notYet' | 'general' | 'times'
> {
  const start = clauseStart(scene, from);
  const end = clauseEnd(scene, to);
  return {
    prospective: isProspective(scene, start, from, to, form),
    qualified: false,
    afterStranger: namesStranger(scene, from),
    notYet: isNotYet(scene, start, from, to),
    general: false,
    times: scene.times.filter(
      (time) => time.from >= start && time.to <= Math.max(end, to) && isBeside(time, from, to),
    ),
  };
}

/** A weekday some way off belongs to another verb; a date of the calendar reaches further. */
function isBeside(time: TimeSpan, from: number, to: number): boolean {
  return time.by === 'calendar' || (time.from >= to ? time.from - to <= 10 : from - time.to <= 4);
}

function namesStranger(scene: Scene, to: number): boolean {
  if (scene.mentions.some((mention) => mention.to <= to && mention.uses.length === 0)) return true;
  for (let at = 0; at < to; at += 1) {
    if (
      hasAny(scene, at, ['role', 'title']) &&
      hasAny(scene, at - 1, ['definite', 'indefinite']) &&
      !isNamedSoon(scene, at)
    )
      return true;
  }
  return false;
}

/** Whether a title belongs to a name behind it. */
function isNamedSoon(scene: Scene, at: number): boolean {
  return [1, 2, 3].some((ahead) => (scene.mentionAt[at + ahead] ?? null) !== null);
}

function isNotYet(scene: Scene, start: number, from: number, to: number): boolean {
  if (find(scene, start, from, 'negation', 'none') < 0) return false;
  return find(scene, start, Math.min(to + 8, scene.tokens.length), 'yet') >= 0;
}

function isProspective(
  scene: Scene,
  start: number,
  from: number,
  to: number,
  form: 'noun' | 'verb',
): boolean {
  if (
    form === 'verb' &&
    has(scene, from - 1, 'infinitive') &&
    find(scene, start, from, 'hearsay') < 0
  )
    return true;
  for (let back = from - 1; back >= start; back -= 1) {
    if (has(scene, back, 'prospect')) return true;
    if (has(scene, back, 'modal') && has(scene, back + 1, 'neither')) return false;
    if (has(scene, back, 'modal'))
      return find(scene, back + 1, Math.min(back + 4, from), 'auxiliary') < 0;
    if (hasAny(scene, back, VERBAL)) break;
  }
  if (form === 'verb' && isInFutureClause(scene, start)) return true;
  const near = find(scene, to, Math.min(to + 2, scene.tokens.length), 'prospect');
  return (
    near >= 0 ||
    find(scene, to, clauseEnd(scene, to), 'future') >= 0 ||
    (form === 'noun' && isAwaited(scene, to))
  );
}

/** "what he will say when the two talk": a clause of time beside a future one. */
function isInFutureClause(scene: Scene, start: number): boolean {
  if (!has(scene, start - 1, 'subordinator')) return false;
  const modal = find(scene, 0, start - 1, 'modal');
  return modal >= 0 && find(scene, modal + 1, modal + 3, 'auxiliary') < 0;
}

/** "no talks between them are planned": the verb behind the noun is one of plans. */
function isAwaited(scene: Scene, to: number): boolean {
  const verb = find(scene, to, clauseEnd(scene, to), 'auxiliary');
  return (
    verb >= 0 && find(scene, verb + 1, Math.min(verb + 5, scene.tokens.length), 'prospect') >= 0
  );
}
