import type { CompiledClaim } from './compile.ts';
import type { State } from './discourse.ts';
import type { Tag } from './languages/language.ts';
import { namesTeller } from './mentions.ts';
import {
  find,
  findAll,
  findVerb,
  has,
  hasAny,
  isNamed,
  isVerb,
  type Scene,
  type Stretch,
  widthAt,
} from './scene.ts';
import type { Focus } from './stances/outcome.ts';

/**
 * Where a sentence without a focus leaves the article: at another report or a denial of something
 * else, or where it was; null where it says nothing of that.
 */
export type Turn = 'other-report' | 'goes-on' | null;

/** Reports, stories and claims that can be those of the event; no word is one that names another event. */
export function accountsIn(
  scene: Scene,
  events: readonly Stretch[],
  others: readonly Stretch[],
  reach: number,
): Focus[] {
  const accounts: Focus[] = [];
  for (const at of findAll(scene, 'evidence', 'account', 'sourcing')) {
    const isEvidence = has(scene, at, 'evidence');
    if (has(scene, at, 'assert') && isVerb(scene, at)) continue;
    if (at === 0 && events.length === 0 && isOtherClaim(scene)) continue;
    if (has(scene, at, 'common-account') && (isVerbHere(scene, at) || reach > reachOf(scene, at)))
      continue;
    if (isVerdict(scene, at) || has(scene, at - 1, 'infinitive')) continue;
    if (
      isAnother(scene, at) ||
      isOfDeniedClause(scene, at, events) ||
      [...events, ...others].some((event) => at >= event.from && at < event.to) ||
      isOfSomethingElse(scene, at, events)
    )
      continue;
    accounts.push({
      from: at,
      to: at + widthAt(scene, at),
      kind: isEvidence ? 'evidence' : 'account',
      form: 'noun',
      definite: true,
    });
  }
  return accounts;
}

/** "when people talk", "those who matter": what may be a noun, behind its subject. */
function isVerbHere(scene: Scene, at: number): boolean {
  return (
    isVerb(scene, at) && hasAny(scene, at - 1, ['relative', 'plural', 'source', 'person', 'modal'])
  );
}

/** How many sentences back that must have spoken of the event which a common word can mean: fewer for a bare one. */
function reachOf(scene: Scene, at: number): number {
  const isKnown = [at - 1, at - 2].some((own) => hasAny(scene, own, ['definite', 'possessive']));
  return isKnown ? 2 : 1;
}

/** Where the sentence leaves the article, as far as it is about nothing of the claim. */
export function turnOf(scene: Scene, claim: CompiledClaim, state: State): Turn {
  const goesOn =
    state.isAway() &&
    accountsIn(scene, [], [], 0).length + anaphorsIn(scene, claim, false).length > 0;
  if (goesOn) return 'goes-on';
  scene.answers.tellsOfOther ??= isOtherClaim(scene) || deniesOther(scene) || reportsOther(scene);
  return scene.answers.tellsOfOther ? 'other-report' : null;
}

/** "CLAIM: The mayor has sold the bridge.": the next of several that are put up to be tested. */
function isOtherClaim(scene: Scene): boolean {
  return has(scene, 0, 'alleged-label') && scene.tokens[widthAt(scene, 0)]?.lower === ':';
}

/** "denied that Russia will attack" */
function deniesOther(scene: Scene): boolean {
  const verb = findVerb(scene, 0, scene.tokens.length, 'deny');
  const that = verb < 0 ? -1 : find(scene, verb + 1, verb + 6, 'that');
  return that >= 0 && beginsClause(scene, that + 1) && !standsForEvent(scene, that + 1);
}

/** "a report that Russia will attack" */
function reportsOther(scene: Scene): boolean {
  return startOfOther(scene) < scene.tokens.length;
}

/** Where the sentence names a report of something else, which "it" behind that means; its length where it names none. */
export function startOfOther(scene: Scene): number {
  const other = findAll(scene, 'account').find(
    (at) => !(has(scene, at, 'assert') && isVerb(scene, at)) && isOfSomethingElse(scene, at, []),
  );
  return other ?? scene.tokens.length;
}

/** "dismissed it as rumour": what something is called, and not what is called so. */
function isVerdict(scene: Scene, at: number): boolean {
  if (!has(scene, at - 1, 'preposition') || !has(scene, at - 1, 'subordinator')) return false;
  return findVerb(scene, Math.max(0, at - 10), at - 1, 'brand', 'deny') >= 0;
}

/** "no such statement", "the rest of that article" */
function isAnother(scene: Scene, at: number): boolean {
  if (find(scene, Math.max(0, at - 4), at, 'remainder') >= 0) return true;
  return !has(scene, at, 'evidence') && has(scene, at - 2, 'none') && widthAt(scene, at - 2) === 2;
}

/** "reports that Russia will attack": what the report says is named, and it is not the event. */
function isOfSomethingElse(scene: Scene, at: number, events: readonly Stretch[]): boolean {
  if (isOther(scene, at) || isApposed(scene, at, events)) return true;
  const behind = at + widthAt(scene, at);
  const isTold = has(scene, at, 'account') && isTopical(scene, behind);
  const next = isTold ? behind : matterOf(scene, behind);
  if (next < 0 || standsForEvent(scene, next + 1)) return false;
  return !events.some((event) => event.from >= next && event.from < next + 20);
}

/** "another report", "the Post's other scoop" */
function isOther(scene: Scene, at: number): boolean {
  if (!has(scene, at, 'account')) return false;
  const other = find(scene, Math.max(0, at - 3), at, 'other');
  return other >= 0 && find(scene, other + 1, at, 'of', 'between', 'that', 'and') < 0;
}

/** "denied that he had lied, and called the rumour false": behind a denied clause without the event, what it says. */
function isOfDeniedClause(scene: Scene, at: number, events: readonly Stretch[]): boolean {
  const deny = findVerb(scene, 0, at, 'deny');
  const that = deny < 0 ? -1 : find(scene, deny + 1, Math.min(deny + 4, at), 'that');
  if (that < 0 || that > at - 3 || standsForEvent(scene, that + 1)) return false;
  if (!beginsClause(scene, that + 1) || isNamed(scene, at - 1) || has(scene, at - 1, 'genitive'))
    return false;
  return !events.some((event) => event.from > deny && event.from < at);
}

/** "denied that Russia will attack, a report for which …": what the clause before its comma says. */
function isApposed(scene: Scene, at: number, events: readonly Stretch[]): boolean {
  if (!has(scene, at - 1, 'indefinite') || scene.tokens[at - 2]?.lower !== ',') return false;
  const that = find(scene, 0, at - 2, 'that');
  if (that < 0 || findVerb(scene, 0, that, 'deny', 'assert', 'confirm') < 0) return false;
  if (standsForEvent(scene, that + 1)) return false;
  return !events.some((event) => event.from > that && event.from < at);
}

/** Where it is said what a report is of: "that …", "of …", "in a Polish daily that …", "on shoes"; -1 where it is not. */
function matterOf(scene: Scene, at: number): number {
  const time = has(scene, at, 'of') ? scene.times.find(({ from }) => from === at + 1) : undefined;
  if (time !== undefined) return matterOf(scene, time.to);
  if (has(scene, at, 'of') && isOfHolder(scene, at + 1)) return -1;
  if (hasAny(scene, at, ['that', 'of', 'condition'])) return at;
  const lead = scene.tokens[at]?.lower === ',' ? at + 1 : at;
  if (lead > at && has(scene, lead, 'that')) return beginsClause(scene, lead + 1) ? lead : -1;
  if (!has(scene, lead, 'preposition') || has(scene, lead, 'infinitive')) return -1;
  for (let ahead = lead + 1; ahead < lead + LONGEST_PLACE; ahead += 1) {
    if (has(scene, ahead, 'that') && !has(scene, ahead - 1, 'preposition'))
      return beginsClause(scene, ahead + 1) ? ahead : -1;
    if (isVerb(scene, ahead) && hasAny(scene, ahead, ['assert', 'deny', 'confirm', 'auxiliary']))
      return -1;
  }
  return -1;
}

/** "its report on drone killings", "a statement on a cut": a matter, and no page or day that it stood on. */
function isTopical(scene: Scene, at: number): boolean {
  if (!has(scene, at, 'topical') || scene.times.some(({ from }) => from === at + 1)) return false;
  const [word, next] = [scene.tokens[at + 1], scene.tokens[at + 2]];
  if (word?.kind !== 'word' || word.capital) return false;
  if (has(scene, at + 1, 'indefinite')) return !has(scene, at + 1, 'counted');
  return word.tags.size === 0 && next?.kind === 'word' && next.tags.size === 0 && !next.capital;
}

/** "a scoop of the paper's": whose a report is. */
function isOfHolder(scene: Scene, at: number): boolean {
  const noun = has(scene, at, 'definite') ? at + 1 : at;
  const named = scene.mentionAt[noun] ?? null;
  return has(scene, noun, 'outlet') || (named !== null && namesTeller(named));
}

/** How many words may say where a report stood before what it says. */
const LONGEST_PLACE = 8;

/** The subject of a clause, and no verb: a name, an article or a number, or a plain word or two before an auxiliary. */
function beginsClause(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token?.capital === true || token?.kind === 'number' || hasAny(scene, at, SUBJECTS))
    return true;
  if (hasAny(scene, at, PREDICATES)) return false;
  return [at + 1, at + 2].some((next) => hasAny(scene, next, ['auxiliary', 'modal']));
}

const PREDICATES: readonly Tag[] = ['auxiliary', 'modal', 'negation', 'finite', 'assert', 'adverb'];

const SUBJECTS: readonly Tag[] = [
  'definite',
  'indefinite',
  'possessive',
  'singular',
  'plural',
  'neuter',
  'none',
];

/** "of it", "that it took place", and not "that it had called a meeting" */
function standsForEvent(scene: Scene, at: number): boolean {
  if (has(scene, at - 1, 'that') && leavesOutVerb(scene, at)) return true;
  if (!has(scene, at, 'neuter')) return false;
  return has(scene, at - 1, 'of') || find(scene, at + 1, at + 4, 'occur', 'course') >= 0;
}

/** "that they had", "that they did not": a pronoun and its auxiliary alone. */
function leavesOutVerb(scene: Scene, at: number): boolean {
  if (!hasAny(scene, at, ['plural', 'singular', 'group', 'neuter'])) return false;
  const auxiliary = at + widthAt(scene, at);
  if (!has(scene, auxiliary, 'auxiliary')) return false;
  const end = has(scene, auxiliary + 1, 'negation') ? auxiliary + 2 : auxiliary + 1;
  return scene.tokens[end] === undefined || scene.tokens[end]?.kind === 'mark';
}

/** "it", "this", "that part", where the sentence before was about the claim. */
export function anaphorsIn(scene: Scene, claim: CompiledClaim, partsOnly: boolean): Focus[] {
  const anaphors: Focus[] = [];
  for (const at of findAll(scene, 'neuter', 'part')) {
    const isPart = claim.within !== null && has(scene, at, 'part') && widthAt(scene, at) > 1;
    if (!isPart && (partsOnly || !isAnaphor(scene, at))) continue;
    anaphors.push({
      from: at,
      to: at + widthAt(scene, at),
      kind: 'anaphor',
      form: 'noun',
      definite: true,
    });
  }
  return anaphors;
}

/** Whether all that may be about the claim is "it" or "a story", which need something to stand before them. */
export function refersBack(scene: Scene, focus: readonly Focus[]): boolean {
  return (
    focus.length > 0 &&
    focus.every(({ kind, from }) => kind === 'anaphor' || has(scene, from - 1, 'indefinite'))
  );
}

/** "It is true that …", "it would be wrong to …", "is it true she rang?" */
function isExpletive(scene: Scene, at: number): boolean {
  if (has(scene, at - 1, 'preposition')) return false;
  if (!hasAny(scene, at + 1, ['auxiliary', 'modal', 'finite'])) return leadsToClause(scene, at);
  const mark = scene.tokens
    .slice(0, at + LONGEST_LEAD)
    .findIndex(({ lower }, own) => own > at && lower === ',');
  const end = mark < 0 ? Math.min(at + LONGEST_LEAD, scene.tokens.length) : mark;
  return find(scene, at + 2, end, 'that', 'condition', 'infinitive', 'question-word') >= 0;
}

/** "think it beneath him to …", "is it true she rang …": what "it" leads to is an infinitive, or a clause without "that". */
function leadsToClause(scene: Scene, at: number): boolean {
  const clause = at + 1 + widthAt(scene, at + 1);
  const isClause =
    has(scene, at - 1, 'passive') &&
    has(scene, at + 1, 'true') &&
    (isNamed(scene, clause) || hasAny(scene, clause, ['singular', 'plural', 'addressee', 'self']));
  return isClause || (isVerb(scene, at - 1) && isTakenFor(scene, at));
}

/** "it beneath him to", "it hard to": a word or three, and no verb or mark, before an infinitive. */
function isTakenFor(scene: Scene, at: number): boolean {
  const to = find(scene, at + 2, Math.min(at + 5, scene.tokens.length), 'infinitive');
  if (to < 0) return false;
  return scene.tokens.slice(at + 1, to).every(({ kind }, gap) => {
    const word = at + 1 + gap;
    return (
      kind === 'word' && !isNamed(scene, word) && !hasAny(scene, word, [...PREDICATES, 'occur'])
    );
  });
}

/** Within how many words of "it is" the clause begins that it leads to. */
const LONGEST_LEAD = 12;

/** "that it had lost a village": a body that does something, and nothing that is so or was told. */
function actsForItself(scene: Scene, at: number): boolean {
  if (
    !(has(scene, at - 1, 'that') && hasAny(scene, at + 1, ['auxiliary', 'modal'])) &&
    !isSubjectOfMatter(scene, at)
  )
    return false;
  const end = Math.min(at + 7, scene.tokens.length);
  return find(scene, at + 2, end, ...SAID_OF_EVENT) < 0;
}

/** "declined to say how many it had", "would not say what it knew": who is silent on a matter of its own. */
function isSubjectOfMatter(scene: Scene, at: number): boolean {
  const silent = findVerb(scene, 0, at, 'silent', 'comment');
  const asked = silent < 0 ? -1 : find(scene, silent + 1, at, 'question-word');
  if (asked < 0 || scene.tokens.slice(silent, at).some(({ kind }) => kind === 'mark')) return false;
  const next = scene.tokens[at + 1];
  return next?.kind === 'word' && !hasAny(scene, at + 1, ['preposition', 'adverb', 'and']);
}

/** What can be said of an event or a report. */
const SAID_OF_EVENT: readonly Tag[] = [
  'occur',
  'true',
  'false',
  'unclear',
  'doubt',
  'deny',
  'confirm',
  'assert',
  'account',
  'evidence',
  'know',
  'neither',
];

/** "it said", "it has said": a body, and no event. */
function speaks(scene: Scene, at: number): boolean {
  const isPerfect = has(scene, at + 1, 'auxiliary') && !has(scene, at + 1, 'passive');
  return has(scene, isPerfect ? at + 2 : at + 1, 'assert');
}

/** "this" and "that" stand for it only without a noun of their own. */
function isAnaphor(scene: Scene, at: number): boolean {
  if (!has(scene, at, 'neuter') || actsForItself(scene, at)) return false;
  if (!has(scene, at, 'definite')) return !speaks(scene, at) && !isExpletive(scene, at);
  const next = scene.tokens[at + 1];
  if (next === undefined || next.kind === 'mark') return true;
  if (at === 0) return hasAny(scene, 1, ['auxiliary', 'modal', 'negation']);
  const isAlone =
    hasAny(scene, at + 1, ['adverb', 'preposition']) || scene.tokens[at + 2]?.kind !== 'word';
  return has(scene, at - 1, 'deny') && isAlone && !next.capital;
}
