import { type About, aboutOf, namesParties, strangersIn } from './about.ts';
import { FAR, isAccepted, isNobodysDenial } from './acceptance.ts';
import { attributionOf, attributionOfMark } from './attribution.ts';
import { candidates } from './candidates.ts';
import type { CompiledClaim, CompiledClaims, CompiledLanguage } from './compile.ts';
import { State } from './discourse.ts';
import { namesOther } from './event.ts';
import { weighed } from './evidence.ts';
import { type Finding, featuresOf } from './features.ts';
import { markOf } from './marks.ts';
import { refersBack } from './references.ts';
import { find, findAll, findVerb, has, hasAny, namingOf, type Scene, scenesOf } from './scene.ts';
import { sentencesOf } from './sentences.ts';
import type { Speaker } from './speaker.ts';
import { stanceOf } from './stance.ts';
import { ECHOED } from './stances/echo.ts';
import { type Outcome, outcome, SECONDHAND } from './stances/outcome.ts';
import { isVerdict } from './stances/position.ts';
import { isAnybodyNamed } from './stances/scope.ts';
import { KEPT } from './stances/standing.ts';
import { dayOf, overlaps } from './time.ts';
import type { Article, Mark, NearMiss, Place, Reading } from './types.ts';
import type { Features, Weighing } from './weighing.ts';

export { type CompiledClaims, compileClaims } from './compile.ts';

/** Is told what a sentence shows, and whether mere evidence could mark it; for fitting weights. */
export type Observer = (place: Place, features: Features, isOpen: boolean) => void;

/** The sentences of an article that are about the claims, and those that only look so. */
export function readArticle(
  article: Article,
  compiled: CompiledClaims,
  observe: Observer | null = null,
): Reading {
  const language = languageOf(article, compiled);
  if (language === undefined) return { marks: [], similar: [] };
  const claims = candidates(article.blocks, language).filter((claim) => isPossible(claim, article));
  if (claims.length === 0) return { marks: [], similar: [] };
  return readingOf(article, language, groupsOf(claims, language.weighing, observe));
}

function groupsOf(
  claims: readonly CompiledClaim[],
  weighing: Weighing | null,
  observe: Observer | null,
): GroupReading[] {
  return claims
    .filter((claim) => claim.within === null)
    .map(
      (outer) =>
        new GroupReading(
          outer,
          claims.filter((claim) => claim.within === outer),
          weighing,
          observe,
        ),
    );
}

function readingOf(
  article: Article,
  language: CompiledLanguage,
  groups: readonly GroupReading[],
): Reading {
  const today = dayOf(article.date);
  for (const scene of scenesIn(article, language, today))
    for (const group of groups) group.readSentence(scene);
  return {
    marks: groups.flatMap((group) => group.marks).toSorted(byPlace),
    similar: groups.flatMap((group) => group.similar).toSorted(byPlace),
  };
}

/** From the last block to the first, so that each sentence knows the one behind it. */
function scenesIn(article: Article, language: CompiledLanguage, today: number | null): Scene[] {
  // Stage after stage for the whole article: a processor keeps the code of one at hand, not of all.
  const sentences = article.blocks.map((block, at) => sentencesOf(block, at, language.lexicon));
  const blocks: Scene[][] = [];
  let following: Scene | null = null;
  for (const own of sentences.reverse()) {
    const scenes = scenesOf(own, language, today, following);
    blocks.push(scenes);
    following = scenes[0] ?? following;
  }
  return blocks.reverse().flat();
}

function byPlace(one: Place, other: Place): number {
  return one.block - other.block || one.start - other.start;
}

function languageOf(article: Article, compiled: CompiledClaims): CompiledLanguage | undefined {
  if (article.lang === null) return compiled.languages.values().next().value;
  return compiled.languages.get(article.lang.toLowerCase().split(/[-_]/)[0] ?? '');
}

/** An article from before the event cannot be about it. */
function isPossible({ days }: CompiledClaim, article: Article): boolean {
  const today = dayOf(article.date);
  return today === null || days === null || today >= days.first;
}

/** How many sentences may stand before the first that names the event, and still be about it. */
const LONGEST_OPENING = 12;

/** How many may where the article is late, or they tell of something else. */
const SHORT_OPENING = 2;

/** Rules that say of a report no more than that it was made or is doubted. */
const KEPT_BY_DENIER: ReadonlySet<string> = new Set(['doubted', 'reported']);

/** How many marks show that an article is on the claim, before mere evidence counts. */
const LEAST_MARKS = 2;

/** Reads an article for a claim and those whose event turns on it. */
class GroupReading {
  readonly marks: Mark[] = [];
  readonly similar: NearMiss[] = [];
  private readonly state = new State();
  /** The sentences before the first mark. */
  private readonly opening: Scene[] = [];
  /** Whether they have told of no other event and of no report of anything else. */
  private isOpening = true;
  /** Claims that turn on another's event come before it, so that they can take the sentence. */
  private readonly claims: readonly CompiledClaim[];
  private readonly weighing: Weighing | null;
  private readonly observe: Observer | null;

  constructor(
    outer: CompiledClaim,
    inner: readonly CompiledClaim[],
    weighing: Weighing | null,
    observe: Observer | null,
  ) {
    this.claims = [...inner, outer];
    this.weighing = weighing;
    this.observe = observe;
  }

  readSentence(scene: Scene): void {
    this.state.talk.begin(scene);
    this.state.isOnNamesake ||= this.claims.some((claim) => namesOther(scene, claim));
    const marked = this.claims.some((claim) => this.readFor(scene, claim));
    this.state.next(scene);
    if (marked) this.readAgain();
    else if (this.marks.length === 0 && this.opening.length <= LONGEST_OPENING)
      this.opening.push(scene);
  }

  /** A headline that says "the call" is understood once the text has named it, and so is a live blog from its end. */
  private readAgain(): void {
    const opening = this.opening.splice(0);
    const isSure = this.isOpening && this.claims.some((claim) => this.state.beganWith(claim));
    if (opening.length > (isSure ? LONGEST_OPENING : SHORT_OPENING)) return;
    let isFollowing = false;
    for (const scene of opening) {
      const opens = isFollowing ? null : opening.length > SHORT_OPENING ? 'far' : 'near';
      isFollowing = this.claims.some((claim) => this.markFor(scene, claim, opens).accepted);
      if (isFollowing) this.forgetNear(scene);
    }
  }

  /** What only looked like the event before the article named it. */
  private forgetNear({ sentence }: Scene): void {
    const at = this.similar.findIndex(
      ({ block, start }) => block === sentence.block && start === sentence.start,
    );
    if (at >= 0) this.similar.splice(at, 1);
  }

  /** Marks the sentence for the claim, or notes that it tells of another event; whether it was marked. */
  private readFor(scene: Scene, claim: CompiledClaim): boolean {
    const { accepted, about, implied } = this.markFor(scene, claim);
    if (!accepted && claim.within === null) this.passBy(scene, claim, about, implied);
    return accepted;
  }

  /** Marks the sentence for the claim where the evidence is enough. */
  private markFor(scene: Scene, claim: CompiledClaim, opens: Opening | null = null) {
    this.state.today = scene.day;
    const about = aboutOf(scene, claim, this.state);
    const silent =
      about.focus.length === 0 && !this.state.justSpokeOf(claim, FAR) && !isVerdict(scene);
    const read = silent
      ? null
      : untold(claim, stanceOf(scene, about.focus) ?? merelyNamed(claim, about));
    const speaker = read === null ? null : attributionOf(scene, read, this.state);
    const decided = read === null ? null : this.inherited(scene, claim, about, read, speaker);
    const accepted =
      decided !== null &&
      (opens === null || standsAlone(scene, claim, about, opens)) &&
      !isNobodysDenial(scene, about, decided, speaker) &&
      isAccepted(scene, claim, about, decided, this.state);
    const found = { scene, claim, about, read: decided, speaker };
    const evidence = opens === null ? this.weigh(found, accepted) : null;
    const taken = accepted ? decided : evidence;
    if (taken !== null) this.mark(scene, claim, about, taken);
    return { accepted: taken !== null, about, implied: read?.implied ?? false };
  }

  /** What the evidence says of a sentence behind the first marks that no rule has accepted. */
  private weigh(found: Finding, isRuled: boolean): Outcome | null {
    const { observe, state, weighing } = this;
    if (found.claim.within !== null) return null;
    const isOpen = state.marks >= LEAST_MARKS && !isOfAnother(found) && !state.isAway();
    if (observe === null && (isRuled || weighing === null || !isOpen)) return null;
    const features = featuresOf(found, state);
    observe?.(found.scene.sentence, features, isOpen);
    return isRuled || weighing === null || !isOpen ? null : weighed(found, features, weighing);
  }

  /** "Such stories", said by somebody who has denied them: a mention or a doubt takes its speaker's stance. */
  private inherited(
    scene: Scene,
    claim: CompiledClaim,
    about: About,
    read: Outcome,
    speaker: Speaker | null,
  ): Outcome {
    if (read.rule === ECHOED && this.state.hasRejected(claim)) return { ...read, stance: 'denied' };
    const own = this.state.speakers.stanceOf(speaker);
    const isNamedHere = read.speaker !== null && isAnybodyNamed(scene, read.speaker);
    if (read.rule === KEPT && own === 'denied' && isNamedHere) return { ...read, stance: own };
    const stance = about.ties[0] === 'account' ? own : null;
    const isKept =
      read.rule === 'mentioned' || (KEPT_BY_DENIER.has(read.rule) && stance === 'denied');
    return stance === null || !isKept ? read : { ...read, stance, rule: 'speaker-keeps-stance' };
  }

  private mark(scene: Scene, claim: CompiledClaim, about: About, read: Outcome): void {
    const speaker = attributionOfMark(scene, read, this.state);
    const mark = markOf(scene, claim, about, read, speaker);
    this.marks.push(mark);
    const { block, start } = scene.sentence;
    if (block === 0 && start === 0 && about.other === null) this.state.headed(claim);
    this.state.marked(claim, read, scene.sentence.question);
    if (speaker !== null) this.state.speakers.heard(speaker, mark.stance);
  }

  private passBy(
    scene: Scene,
    claim: CompiledClaim,
    { other, steps, turn, isNews }: About,
    implied: boolean,
  ): void {
    const { state } = this;
    this.isOpening &&= !isNews && turn === null;
    const goesOn =
      turn === 'goes-on' ||
      implied ||
      steps.some(({ rule }) => rule === 'back-to-it') ||
      tellsOfSomebodyElse(scene, claim, steps);
    if (other === 'other-parties')
      for (const name of strangersIn(scene, claim)) state.companions.add(name);
    const others =
      other === null ? isOfOtherDay(scene, claim) : other !== 'future' && !isRefused(scene, other);
    if (turn === 'other-report' || (others && saysSo(scene)) || (goesOn && state.isOnOtherReport()))
      state.turnedToReport();
    if (others || (goesOn && state.isElsewhere())) state.turnedAway();
    if (other === null || !namesParties(scene, claim)) return;
    const { block, start, end, text } = scene.sentence;
    this.similar.push({ block, start, end, text, claim: claim.claim.id, reason: other });
  }
}

/** How far a sentence stands before the one that introduces the event. */
type Opening = 'near' | 'far';

/**
 * Whether it can be understood before the article has introduced the event: it names somebody whom
 * the claim knows, or it is near or the headline and names the event or its report, and not "it".
 */
function standsAlone(
  scene: Scene,
  claim: CompiledClaim,
  { focus }: About,
  opens: Opening,
): boolean {
  const isKnown = [...claim.parties, ...claim.tellers].some((entity) =>
    scene.mentions.some((mention) => namingOf(mention, entity) !== null),
  );
  const isToldOnly = focus.length > 0 && focus.every(({ kind }) => kind === 'content');
  if (isToldOnly) return namesParties(scene, claim);
  if (opens === 'near') return isKnown || focus.length > 0;
  const isHeadline = scene.sentence.block === 0 && focus.some(({ kind }) => kind === 'event');
  return (isKnown || isHeadline) && !refersBack(scene, focus);
}

/** Rules that find a sentence's event to be none of the claim's. */
const ANOTHER: ReadonlySet<string> = new Set([
  'another-kind',
  'general',
  'late',
  'not-yet',
  'of-something-else',
  'other-date',
  'other-parties',
  'prospective',
  'somebody-else',
]);

/** Whether the sentence turns to another event, report or time, or to what is so at large. */
function isOfAnother({ scene, claim, about }: Finding): boolean {
  const { other, steps, turn } = about;
  if (other !== null || turn !== null || steps.some(({ rule }) => ANOTHER.has(rule))) return true;
  const first = claim.days?.first ?? Number.NEGATIVE_INFINITY;
  const isEarlier = scene.times.some(({ by, last }) => by === 'calendar' && last < first);
  const isAtLarge = find(scene, 0, scene.tokens.length, 'often') >= 0 || tellsOfDenials(scene);
  return isEarlier || isAtLarge || (about.focus.length === 0 && rejectsSomethingElse(scene));
}

/** "cannot confirm or deny snow", "no questions about the stadium": a thing that no word ties to the event. */
function rejectsSomethingElse(scene: Scene): boolean {
  return findAll(scene, 'deny', 'confirm', 'silent', 'comment').some((verb) => {
    const behind = verb + Math.max(1, scene.tokens[verb]?.width ?? 1);
    const topic = find(scene, behind, behind + 3, 'of', 'setting');
    return isUntied(scene, behind) || (topic >= 0 && isUntied(scene, topic + 1));
  });
}

/** Whether a plain noun stands there, perhaps behind an article, of which the language knows nothing. */
function isUntied(scene: Scene, from: number): boolean {
  let at = from;
  while (hasAny(scene, at, ['definite', 'indefinite', 'possessive', 'anybody'])) at += 1;
  const token = scene.tokens[at];
  return token?.kind === 'word' && !token.capital && scene.tags[at]?.size === 0;
}

/** "Their denials have a short life": those of any kind. */
function tellsOfDenials(scene: Scene): boolean {
  return findAll(scene, 'denial').some((at) => has(scene, at, 'repeated'));
}

/** "Zelensky praised the conversation": an event of the kind, beside somebody who takes no part in the claim's. */
function tellsOfSomebodyElse(
  { mentions }: Scene,
  { parties, tellers }: CompiledClaim,
  steps: About['steps'],
): boolean {
  const known = [...parties, ...tellers];
  return (
    steps.some(({ rule }) => rule === 'not-introduced' || rule === 'back-to-it') &&
    mentions.some((mention) => known.every((one) => namingOf(mention, one) === null))
  );
}

/** "They heard of it from the press": whoever had to learn of an event so was not told of it. */
function untold({ within }: CompiledClaim, read: Outcome | null): Outcome | null {
  return within !== null && read?.rule === SECONDHAND ? { ...read, stance: 'denied' } : read;
}

/** "Traders weigh Smith-Brown call reports": the event by its parties, of which nothing is said; null for less. */
function merelyNamed({ within }: CompiledClaim, { ties, focus }: About): Outcome | null {
  const event =
    within === null && ties[0] === 'parties'
      ? focus.find(({ kind }) => kind === 'event')
      : undefined;
  if (event === undefined) return null;
  return outcome(null, 'mentioned', [{ from: event.from, to: event.to, kind: 'assertion' }]);
}

/** "We do not comment on private calls": events at large that are told of as none of anybody's business. */
function isRefused(scene: Scene, other: NearMiss['reason']): boolean {
  return other === 'general' && find(scene, 0, scene.tokens.length, 'privacy') >= 0;
}

/** Whether somebody says what the sentence tells, so that "the report" may mean it. */
function saysSo(scene: Scene): boolean {
  return findVerb(scene, 0, scene.tokens.length, 'assert', 'deny') >= 0;
}

/** "In July 2018 they met": whatever the sentence tells of the parties, it was at another time. */
function isOfOtherDay(scene: Scene, claim: CompiledClaim): boolean {
  const { days } = claim;
  const dates = scene.times.filter((time) => time.by === 'calendar');
  if (days === null || dates.length === 0 || !namesParties(scene, claim)) return false;
  return dates.every((time) => !overlaps(time, days));
}
