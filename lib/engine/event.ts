import type { CompiledClaim, EventRole } from './compile.ts';
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
  /** Pronouns and phrases such as "the two leaders" that may stand for parties. */
  readonly pronouns: number;
  /** Somebody else takes part. */
  readonly strangers: boolean;
  /** "the call", "his conversation": one that the reader knows already. */
  readonly definite: boolean;
  /** Not yet, or not really: planned, wished for, possible. */
  readonly prospective: boolean;
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
    const match = scene.mentionAt[at]
      ? null
      : claim.words.at(scene.tokens, at, scene.tokens.length);
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

function eventAt(
  scene: Scene,
  claim: CompiledClaim,
  from: number,
  to: number,
  roles: readonly EventRole[],
): EventMention | null {
  if (roles.includes('trap') || roles.includes('other')) return null;
  const verbal = roles.includes('verb') || roles.includes('loose-verb');
  const nominal = roles.includes('noun') || roles.includes('loose-noun');
  if (roles.includes('manner')) return mannerAt(scene, claim, from, to);
  if (verbal && (!nominal || isVerb(scene, from))) {
    return verbAt(scene, claim, from, to, roles.includes('verb'));
  }
  return nominal
    ? nounAt(scene, claim, from, to, roles.includes('noun'))
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
  const cast = castOf(scene, claim, [{ from: start, to: clauseEnd(scene, to) }]);
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
  const object = objectOf(scene, to);
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
  const cast = castOf(scene, claim, stretches);
  if (!strong && cast.parties === 0) return null;
  const definite =
    hasAny(scene, before.from - 1, ['definite', 'possessive']) ||
    find(scene, before.from, from, 'possessive', 'definite') >= 0 ||
    find(scene, before.from, from, 'weekday') >= 0;
  const reality = realityOf(scene, before.from, to, 'noun');
  const general = reality.general || find(scene, before.from, to, 'repeated') >= 0;
  return { form: 'noun', from, to, ...cast, definite, ...reality, general };
}

/** "Trump reminded Putin": a telling from one party to the other. */
function contentAt(scene: Scene, claim: CompiledClaim, at: number): EventMention | null {
  if (!has(scene, at, 'speech') || !isVerb(scene, at)) return null;
  const subject = { from: clauseStart(scene, at), to: at };
  const object = objectOf(scene, at + 1);
  const cast = castOf(scene, claim, object === null ? [subject] : [subject, object]);
  if (cast.parties + cast.pronouns === 0) return null;
  return {
    form: 'content',
    from: at,
    to: at + 1,
    ...cast,
    definite: false,
    ...realityOf(scene, at, at + 1, 'verb'),
  };
}

interface Cast {
  readonly parties: number;
  readonly pronouns: number;
  readonly strangers: boolean;
}

/** Who takes part, of those named in the stretches. */
function castOf(scene: Scene, claim: CompiledClaim, stretches: readonly Stretch[]): Cast {
  const parties = new Set<number>();
  let pronouns = 0;
  let strangers = false;
  for (const { from, to } of stretches) {
    for (const mention of mentionsWithin(scene, from, to)) {
      const party = claim.parties.find((entity) => namingOf(mention, entity) !== null);
      if (party !== undefined) parties.add(party.id);
      else if (!isTeller(claim, mention)) strangers = true;
    }
    for (let at = from; at < to; at += 1) {
      if (hasAny(scene, at, ['singular', 'plural', 'group']))
        pronouns += has(scene, at, 'singular') ? 1 : 2;
      if (has(scene, at, 'possessive') && scene.tokens[at]?.lower.startsWith("'") === false)
        pronouns += 1;
    }
  }
  return { parties: parties.size, pronouns, strangers };
}

function isTeller(claim: CompiledClaim, mention: Mention): boolean {
  return claim.tellers.some((teller) => namingOf(mention, teller) !== null);
}

function mentionsWithin(scene: Scene, from: number, to: number): readonly Mention[] {
  return scene.mentions.filter((mention) => mention.from >= from && mention.to <= to);
}

/** Start of the clause that holds the position: behind the last word that governs a clause of its own. */
export function clauseStart(scene: Scene, at: number): number {
  for (let back = at - 1; back >= 0; back -= 1) {
    const token = scene.tokens[back];
    if (token === undefined) break;
    if (token.lower === ';' || token.lower === ':' || token.lower === '—' || token.lower === '–')
      return back + 1;
    if (hasAny(scene, back, ['that', 'condition', 'contrast'])) return back + 1;
    if (hasAny(scene, back, ['assert', 'confirm', 'deny', 'ask']) && isVerb(scene, back))
      return back + 1;
    if (has(scene, back, 'subordinator') && !has(scene, back, 'preposition')) return back + 1;
  }
  return 0;
}

export function clauseEnd(scene: Scene, at: number): number {
  for (let ahead = at; ahead < scene.tokens.length; ahead += 1) {
    const token = scene.tokens[ahead];
    if (token?.kind === 'mark' && ',;:—–'.includes(token.lower)) return ahead;
    if (hasAny(scene, ahead, ['that', 'condition', 'contrast'])) return ahead;
  }
  return scene.tokens.length;
}

/** Whom a verb takes: directly behind it, or behind "with" or "to" a few words on; null where nobody. */
function objectOf(scene: Scene, from: number): Stretch | null {
  for (let at = from; at < Math.min(from + 8, scene.tokens.length); at += 1) {
    const token = scene.tokens[at];
    if (token === undefined || (token.kind === 'mark' && !isQuotationMark(scene, at))) return null;
    if (isPerson(scene, at)) return { from: at, to: endOfPeople(scene, at) };
    if (hasAny(scene, at, ['assert', 'deny', 'that', 'condition', 'relative'])) return null;
    if (has(scene, at, 'with')) return { from: at, to: endOfPeople(scene, at + 1) };
    if (has(scene, at, 'preposition') && at > from) continue;
  }
  return null;
}

function isPerson(scene: Scene, at: number): boolean {
  return (
    (scene.mentionAt[at] ?? null) !== null ||
    hasAny(scene, at, ['singular', 'plural', 'group', 'outlet'])
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
    if (hasAny(scene, at, ['with', 'between']) && isNamed(scene, at + 1))
      return { from: at, to: endOfPeople(scene, at + 1) };
    if (hasAny(scene, at, ['auxiliary', 'modal', 'occur', 'assert', 'deny', 'that', 'relative']))
      break;
  }
  return { from, to: from };
}

/** Whether a list of people begins there, titles and articles before the name allowed. */
function isNamed(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 4; at += 1) {
    if (isPerson(scene, at)) return true;
    if (
      !hasAny(scene, at, ['title', 'role', 'definite', 'possessive', 'indefinite']) &&
      scene.tokens[at]?.capital !== true
    )
      return false;
  }
  return false;
}

/** Whether the event has taken place as far as its clause goes, and when. */
function realityOf(
  scene: Scene,
  from: number,
  to: number,
  form: 'noun' | 'verb',
): Pick<EventMention, 'prospective' | 'general' | 'times'> {
  const start = clauseStart(scene, from);
  const end = clauseEnd(scene, to);
  return {
    prospective: isProspective(scene, start, from, to, form),
    general: false,
    times: scene.times.filter((time) => time.from >= start && time.to <= Math.max(end, to)),
  };
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
    if (has(scene, back, 'modal')) return !has(scene, back + 1, 'auxiliary');
    if (hasAny(scene, back, VERBAL)) break;
  }
  return find(scene, to, Math.min(to + 2, scene.tokens.length), 'prospect', 'future') >= 0;
}
