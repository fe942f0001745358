import type { CompiledClaim, Entity } from '../compile.ts';
import type { Mention } from '../mentions.ts';
import { find, has, hasAny, namingOf, type Scene, type Stretch, widthAt } from '../scene.ts';
import { clauseEnd, clauseStart, sentenceStart } from './bounds.ts';

/** Who takes part in an event. */
export interface Cast {
  /** How many of the claim's parties, by whatever name. */
  readonly parties: number;
  /** How many of them that and the sentence's earlier words name together. */
  readonly named: number;
  /** Pronouns and phrases such as "the two leaders" that may stand for parties. */
  readonly pronouns: number;
  /** Somebody else takes part. */
  readonly strangers: boolean;
}

/** Who takes part, of those named in the stretches, and which parties the sentence has named before. */
export function castOf(scene: Scene, claim: CompiledClaim, stretches: readonly Stretch[]): Cast {
  const parties = new Set<number>();
  let pronouns = 0;
  let strangers = false;
  for (const { from, to } of stretches) {
    for (const mention of mentionsWithin(scene, from, to)) {
      const party = claim.parties.find((entity) => isParty(mention, entity));
      if (party !== undefined && hasPeople(scene, mention)) strangers = true;
      else if (party !== undefined) parties.add(party.id);
      else if (
        !isTeller(claim, mention) &&
        !isVoice(claim, mention) &&
        !isOuterParty(claim, mention) &&
        !isInRemark(scene, from, mention) &&
        !isInTitle(scene, mention)
      )
        strangers = true;
    }
    for (let at = from; at < to; at += 1) pronouns += pronounsAt(scene, claim, at);
    const we = find(scene, from, to, 'we');
    const self = we < 0 ? undefined : claim.parties.find((party) => isWe(scene, party));
    if (self !== undefined) parties.add(self.id);
    else if (scene.sentence.quoted[we] === true && isRejecting(scene)) pronouns += 1;
    if (isStranger(scene, { from, to })) strangers = true;
  }
  return {
    parties: parties.size,
    named: namedBefore(scene, claim, stretches, parties),
    pronouns,
    strangers,
  };
}

/** "The two discussed Ukraine": whom else the clause names is spoken of and does not speak. */
export function together(cast: Cast): Cast {
  return cast.pronouns > 1 ? { ...cast, strangers: false } : cast;
}

/** "Smith rang Downing Street": the house of a party stands for the one that no word of the clause names. */
export function housed(scene: Scene, claim: CompiledClaim, cast: Cast, at: Stretch): Cast {
  if (cast.strangers || cast.parties + cast.pronouns !== claim.parties.length - 1) return cast;
  const clause = mentionsWithin(scene, clauseStart(scene, at.from), at.to);
  const absent = claim.parties.filter((party) => !clause.some((one) => isParty(one, party)));
  const housed = absent.filter((party) =>
    mentionsWithin(scene, at.from, at.to).some((one) => isHouseOf(one, party)),
  );
  return housed.length === 1 ? { ...cast, parties: cast.parties + 1 } : cast;
}

/** Whether a capital or an office is named that speaks for the party, and no person. */
function isHouseOf({ uses }: Mention, party: Entity): boolean {
  return uses.some((use) => use.entity === party && use.naming === 'voice' && !use.isPerson);
}

/** "Smith's aides", "an envoy of Smith": people who act for somebody and are not that one. */
function hasPeople(scene: Scene, { from, to }: Mention): boolean {
  if (has(scene, to, 'genitive')) return find(scene, to + 1, to + 3, 'role', 'person') >= 0;
  if (has(scene, to, 'body') && hasAny(scene, from - 1, ['with', 'between', 'and'])) return true;
  return hasAny(scene, from - 1, ['of', 'with']) && hasAny(scene, from - 2, ['role', 'person']);
}

/** "He rang Smith and Jones", "Brown rings Smith": whoever turns to a party and is none makes another event. */
export function apart(scene: Scene, claim: CompiledClaim, cast: Cast, verb: Stretch): Cast {
  const all = claim.parties.length;
  if (all < 2 || cast.parties === 0) return cast;
  const from = clauseStart(scene, verb.from);
  const subject = castOf(scene, claim, [{ from, to: verb.from }]);
  if (subject.parties > 0) return cast;
  const behind = castOf(scene, claim, [{ from: verb.to, to: clauseEnd(scene, verb.to) }]);
  const isOther =
    behind.parties < all
      ? isUnknown(scene, verb) || isFunction(scene, claim, from, verb.from)
      : isUnknown(scene, verb) || hasSubject(scene, from, verb.from);
  return isOther ? { ...cast, parties: Math.min(cast.parties, all - 1), strangers: true } : cast;
}

/** Whether a pronoun, a function or a name that no claim knows stands before the verb. */
function hasSubject(scene: Scene, from: number, verb: number): boolean {
  if (find(scene, from, verb, 'singular', 'self', 'role') >= 0) return true;
  return mentionsWithin(scene, from, verb).some(
    (mention) => mention.uses.length === 0 && !has(scene, mention.from - 1, 'preposition'),
  );
}

/** "the chancellor had spoken": a function alone for a subject, with nothing but auxiliaries behind it. */
function isFunction(scene: Scene, claim: CompiledClaim, from: number, verb: number): boolean {
  if (
    !hasAny(scene, from, ['definite', 'possessive']) ||
    !hasAny(scene, from + 1, ['title', 'role']) ||
    isOfHouse(scene, claim, from)
  )
    return false;
  for (let at = from + 2; at < verb; at += 1)
    if (!hasAny(scene, at, ['auxiliary', 'adverb'])) return false;
  return true;
}

/** "Moscow denied that its president had been rung": whoever is at the head of a party's house is the party. */
function isOfHouse(scene: Scene, claim: CompiledClaim, at: number): boolean {
  if (!has(scene, at, 'of-it') || !hasAny(scene, at + 1, ['title', 'source'])) return false;
  const [last] = mentionsWithin(scene, 0, at).slice(-1);
  return last !== undefined && claim.parties.some((party) => isHouseOf(last, party));
}

/** Whether the sentence begins with a name that no list knows, and the verb right behind it. */
function isUnknown(scene: Scene, verb: Stretch): boolean {
  const before = scene.tokens
    .slice(0, verb.from)
    .filter((_, at) => !hasAny(scene, at, ['auxiliary', 'adverb']));
  return (
    before.length > 0 &&
    before.length <= LONGEST_NAME &&
    before.every(({ kind, capital, tags }) => kind === 'word' && capital && tags.size === 0)
  );
}

/** How many words a name that no list knows may have. */
const LONGEST_NAME = 3;

/** All parties named in the clause take part in an event that nobody else is said to take part in. */
export function widened(scene: Scene, claim: CompiledClaim, cast: Cast, noun: number): Cast {
  if (cast.strangers || cast.parties >= claim.parties.length) return cast;
  const from = sentenceStart(scene, noun);
  const named = claim.parties.filter((party) =>
    mentionsWithin(scene, from, scene.tokens.length).some(
      (mention) =>
        isParty(mention, party) &&
        (!has(scene, mention.to, 'possessive') || isOwnerOfSubject(scene, mention, noun)),
    ),
  );
  return named.length < claim.parties.length ? cast : { ...cast, parties: named.length };
}

/** "Smith's first act was a call to Brown": whose the subject is that the event is said to be. */
function isOwnerOfSubject(scene: Scene, { to }: Mention, noun: number): boolean {
  const verb = has(scene, noun - 1, 'indefinite') ? noun - 2 : noun - 1;
  if (!has(scene, verb, 'passive') || to > verb || verb - to > LONGEST_SUBJECT) return false;
  return find(scene, to + 1, verb, 'auxiliary', 'preposition', 'negation', 'that') < 0;
}

/** How many words a subject may have behind its owner. */
const LONGEST_SUBJECT = 6;

/** "the president of the United States Jane Roe": a country in the title of a known name right behind it. */
function isInTitle(scene: Scene, { from, to }: Mention): boolean {
  const of = has(scene, from - 1, 'definite') ? from - 2 : from - 1;
  const named = scene.mentionAt[to] ?? null;
  return has(scene, of, 'of') && named !== null && named.uses.length > 0;
}

/** Named in a relative clause only: "Smith, who will be president of the United States, …". */
function isInRemark(scene: Scene, from: number, mention: Mention): boolean {
  for (let at = mention.from - 1; at > from; at -= 1) {
    if (scene.tokens[at]?.lower === ',') return false;
    if (has(scene, at, 'relative')) return true;
  }
  return false;
}

/** How many parties those present and those named earlier in the sentence make together. */
function namedBefore(
  scene: Scene,
  claim: CompiledClaim,
  stretches: readonly Stretch[],
  present: ReadonlySet<number>,
): number {
  const head = scene.colon > 0 && scene.colon < LONGEST_HEAD ? scene.colon + 1 : 0;
  const asked = has(scene, head, 'ask') || has(scene, head + 2, 'ask');
  const start = asked ? scene.tokens.length : Math.min(...stretches.map((stretch) => stretch.from));
  const all = new Set(present);
  for (const mention of mentionsWithin(scene, 0, start)) {
    const party = claim.parties.find((entity) => namingOf(mention, entity) !== null);
    if (party !== undefined) all.add(party.id);
  }
  return all.size;
}

/** How many words may stand before the colon of an entry. */
const LONGEST_HEAD = 6;

function isParty(mention: Mention, entity: Entity): boolean {
  const naming = namingOf(mention, entity);
  return naming === 'name' || naming === 'epithet';
}

/** A pronoun stands for one party, a group for two. */
function pronounsAt(scene: Scene, claim: CompiledClaim, at: number): number {
  if (meansNoParty(scene, claim, at)) return 0;
  const one = claim.parties.some(({ pronoun }) => pronoun === 'he' || pronoun === 'she');
  if (hasAny(scene, at, ['plural', 'group'])) return 2;
  if (has(scene, at, 'singular')) return one && !has(scene, at, 'adverb') ? 1 : 0;
  if (has(scene, at, 'possessive')) return has(scene, at, 'genitive') ? 0 : 1;
  return has(scene, at, 'neuter') && !one ? 1 : 0;
}

/** "she" where no party is a woman, "its" where none is a body, but for "its president" and "its sources". */
function meansNoParty(scene: Scene, { parties }: CompiledClaim, at: number): boolean {
  if (has(scene, at, 'feminine')) return parties.every(({ pronoun }) => pronoun !== 'she');
  if (!has(scene, at, 'of-it') || hasAny(scene, at + 1, ['title', 'source'])) return false;
  return parties.every(({ pronoun }) => pronoun === 'he' || pronoun === 'she');
}

/** Somebody without a name: "the German chancellor", "reporters", "foreign leaders". */
function isStranger(scene: Scene, { from, to }: Stretch): boolean {
  if (mentionsWithin(scene, from, to).length > 0) return false;
  if (hasAny(scene, from, ['with', 'between']))
    return find(scene, from, to, 'title', 'role', 'outlet') >= 0;
  const owner = find(scene, from, to, 'possessive');
  return (
    owner > from &&
    [owner - 1, owner - 2].some((at) => at >= from && isFunctionAt(scene, at, owner))
  );
}

/** "prime minister": a title or function of one word or two that ends there. */
function isFunctionAt(scene: Scene, at: number, to: number): boolean {
  return hasAny(scene, at, ['title', 'role']) && at + widthAt(scene, at) === to;
}

/** Whether anything in the sentence says no. */
function isRejecting(scene: Scene): boolean {
  const { length } = scene.tokens;
  return find(scene, 0, length, 'negation', 'none', 'neither', 'false', 'deny', 'lacking') >= 0;
}

/** "Nobody told us": a body of people that the sentence names as who says so. */
function isWe({ mentions }: Scene, entity: Entity): boolean {
  const isBody = entity.pronoun === 'it' || entity.pronoun === 'they';
  return isBody && mentions.some((mention) => namingOf(mention, entity) !== null);
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

/** Told to a newspaper, and not by one party to the other. */
export function isOutside(scene: Scene, claim: CompiledClaim, { from, to }: Stretch): boolean {
  if (find(scene, from, to, 'outlet') >= 0) return true;
  return mentionsWithin(scene, from, to).some((mention) => isTeller(claim, mention));
}

/** A party of the event that the claim turns on, who is no stranger to it. */
function isOuterParty({ within }: CompiledClaim, mention: Mention): boolean {
  return within?.parties.some((party) => namingOf(mention, party) !== null) ?? false;
}
