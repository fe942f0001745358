import type { CompiledClaim, Entity } from './compile.ts';
import { Conversation } from './conversation.ts';
import { Speakers } from './discourse/speakers.ts';
import { type Mention, namesParty } from './mentions.ts';
import { find, namingOf, type Scene } from './scene.ts';
import type { Outcome } from './stances/outcome.ts';
import { beginsWithStranger, namesStrangePair } from './strangers.ts';
import { type Days, overlaps } from './time.ts';
import type { Stance } from './types.ts';

/** How long after its period an article still means the claim's event by "the call", in days. */
const FRESH = 60;

/** Rules of sentences that tell what happened in the event. */
const TELLING: ReadonlySet<string> = new Set([
  'event-told',
  'content-told',
  'hearsay',
  'reported',
  'said-of-it',
  'taken-for-granted',
  'happened',
  'course',
]);

/** In days. */
const LONGEST_MONTH = 31;

/** Rules by which a sentence leaves open whether it took place, so that the next can say. */
const OPEN: ReadonlySet<string> = new Set(['may-have', 'left-open', 'rival-versions']);

/** How many sentences back "it" may reach. */
const REACH = 3;

/** How far an article has come: which events it has introduced, what it turned to, and who spoke. */
export class State {
  /** The claim that the article is known to be on, before it has introduced its event. */
  private readonly known: CompiledClaim | null;
  /** The day of the article or of the entry in it, null where it has no date. */
  today: number | null = null;
  readonly speakers = new Speakers();
  private last: { readonly claim: CompiledClaim; readonly index: number } | null = null;
  /** The last sentence marked for each claim. */
  private readonly lasts = new Map<CompiledClaim, number>();
  /** The last sentence that told of another event of the kind. */
  private other: number | null = null;
  /** The last sentence that told of another report, or of a denial of something else. */
  private otherReport: number | null = null;
  /** The last sentence. */
  private before: Scene | null = null;
  /** The article began with another event, to which it will come back. */
  otherFirst = false;
  /** The article is on the claim's event, however late it is. */
  private isRetrospect = false;
  /** Names, in small letters, of those who took part in other events of the kind. */
  readonly companions = new Set<string>();
  /** Whether the article speaks of something that only shares its noun with the event. */
  isOnNamesake = false;
  /** Whether the last mark told what happened. */
  private tells = false;
  private reported = false;
  private rejected = false;
  private subject: Mention | null = null;
  private lastNamed: readonly Mention[] = [];
  private lastDates: readonly Days[] = [];
  /** Who asks and who answers. */
  readonly talk = new Conversation();
  /** Whoever some claim knows and the article has named. */
  private readonly entities = new Set<number>();
  private askedAt = -1;
  private openedAt = -1;
  /** Whether the article has told of a denial, so that there are two versions. */
  isRejected = false;
  private index = 0;
  /** The stance of each sentence so far, null for one without a mark. */
  readonly trail: (Stance | null)[] = [];
  /** How many sentences were marked. */
  marks = 0;

  constructor(known: CompiledClaim | null = null) {
    this.known = known;
  }

  /**
   * Whether "the call" means the claim's event here: an article that began with it comes back to it
   * after a word on another, one that began with another dwells on it for a sentence only.
   */
  isTopic(claim: CompiledClaim): boolean {
    if (this.last === null && this.isKnown(claim)) return !this.isElsewhere();
    if (
      this.last === null ||
      (this.last.claim.within ?? this.last.claim) !== (claim.within ?? claim)
    )
      return false;
    const since = this.index - this.last.index;
    if (this.isLate(claim) && since > 1) return false;
    if (this.otherFirst) return since <= 1 && this.last.index > (this.other ?? -1);
    return !this.isElsewhere();
  }

  private isKnown(claim: CompiledClaim): boolean {
    return this.known !== null && this.known === (claim.within ?? claim);
  }

  /** Whether the article has come to a claim's event. */
  hasMarked(): boolean {
    return this.last !== null;
  }

  /** Whether the article had introduced the claim's event before it told of any other. */
  beganWith(claim: CompiledClaim): boolean {
    return this.last?.claim === claim && !this.otherFirst && !this.isLate(claim);
  }

  /** Whether it had, or an event that turns on it, however far back. */
  hasBegunWith(outer: CompiledClaim): boolean {
    const last = this.last?.claim;
    return (last?.within ?? last) === outer && !this.otherFirst && !this.isLate(outer);
  }

  /** Whether the article has told of another event. */
  hasToldOfOthers(): boolean {
    return this.other !== null;
  }

  /** Whether the sentence before told of another event. */
  isElsewhere(): boolean {
    return this.isSince(this.other);
  }

  /** Whether that was the sentence before, and the claim has not come back. */
  private isSince(turn: number | null): boolean {
    return turn !== null && this.index - turn <= 1 && turn > (this.last?.index ?? -1);
  }

  /** Whether "it" can mean the claim: it was marked that many sentences ago at most. */
  justSpokeOf(claim: CompiledClaim, reach = REACH): boolean {
    const last = this.lasts.get(claim);
    return last !== undefined && !this.isElsewhere() && this.index - last <= reach;
  }

  /** How many sentences ago the claim was marked. */
  sentencesSince(claim: CompiledClaim): number {
    return this.index - (this.lasts.get(claim) ?? Number.NEGATIVE_INFINITY);
  }

  /** Whether "the report" means another one: the sentence before told of that. */
  isOnOtherReport(): boolean {
    return this.isSince(this.otherReport);
  }

  /** Whether "it" means another event or report. */
  isAway(): boolean {
    return this.isElsewhere() || this.isOnOtherReport();
  }

  /** Whether "the report" can still be that of the claim, though the article turned to another event. */
  isReported(claim: CompiledClaim): boolean {
    return (
      this.last?.claim === claim && !this.otherFirst && this.isElsewhere() && !this.isLate(claim)
    );
  }

  /** Whether the article is so much later than the event that it means another unless it says otherwise. */
  isLate(claim: CompiledClaim): boolean {
    return !this.isRetrospect && this.isLater(claim);
  }

  /** Whether it is, be it on the event itself. */
  isLater(claim: CompiledClaim): boolean {
    return this.today !== null && claim.days !== null && this.today > claim.days.last + FRESH;
  }

  /** Whether the article is of the very days of the event, when it may not be known yet. */
  isFresh(claim: CompiledClaim): boolean {
    return this.today !== null && claim.days !== null && this.today <= claim.days.last + 2;
  }

  /** Whether the article is of the days when the event was news, and has told of no other one. */
  isOpenTo(claim: CompiledClaim): boolean {
    return this.other === null && this.isNews(claim);
  }

  /** Whether the article is of those days, and has yet to tell of the event. */
  isNews({ days }: CompiledClaim): boolean {
    if (this.today === null || days === null || this.last !== null) return false;
    return this.today <= days.last + FRESH;
  }

  /** Whether the article has named each party, up to and with this sentence. */
  hasNamed({ parties }: CompiledClaim, scene: Scene): boolean {
    return parties.every(
      (party) =>
        this.entities.has(party.id) ||
        scene.mentions.some(({ uses }) => uses.some(({ entity }) => entity === party)),
    );
  }

  /** Whether the sentence before was dated to the event, to its month at least. */
  wasThen({ days }: CompiledClaim): boolean {
    if (days === null || this.lastDates.length === 0) return false;
    return this.lastDates.every(
      (date) => overlaps(date, days) && date.last - date.first <= LONGEST_MONTH,
    );
  }

  /** Whether the sentence before named each party itself, and nobody else. */
  justNamed({ parties }: CompiledClaim): boolean {
    return (
      parties.every((party) =>
        this.lastNamed.some((mention) => namesParty(mention) && namingOf(mention, party) !== null),
      ) && this.lastNamed.every(({ uses }) => uses.length > 0)
    );
  }

  /** Whether the sentence before named a party, or somebody who speaks for one. */
  justNamedOne({ parties }: CompiledClaim): boolean {
    return this.lastNamed.some((mention) => parties.some((one) => namingOf(mention, one) !== null));
  }

  /** Whether the article has named them, or those who speak for them, before this sentence. */
  hasMet({ id }: Entity): boolean {
    return this.entities.has(id);
  }

  /** Whether the entry is of a day before the event. */
  isBefore(claim: CompiledClaim): boolean {
    return this.today !== null && claim.days !== null && this.today < claim.days.first;
  }

  /** Whether the person the article last spoke of is a party of the claim. */
  isAboutParty(claim: CompiledClaim): boolean {
    const { subject } = this;
    if (subject === null) return this.isTopic(claim);
    return claim.parties.some((party) => subject.uses.some((use) => use.entity === party));
  }

  /** Whether the sentence before told of the claim's event, and nobody stands between whom "he" may mean. */
  isTelling(claim: CompiledClaim): boolean {
    return this.tells && this.justSpokeOf(claim, 1) && !this.speakers.isPersonSpeaking();
  }

  /** Whether the sentence before reported the claim's event. */
  hasReported(claim: CompiledClaim): boolean {
    return this.reported && this.justSpokeOf(claim, 1);
  }

  /** Whether the last sentence that took a stance on it reported it, a sentence ago. */
  wasReporting(claim: CompiledClaim): boolean {
    return this.reported && this.justSpokeOf(claim, 2);
  }

  /** Whether the sentence before rejected it. */
  hasRejected(claim: CompiledClaim): boolean {
    return this.rejected && this.justSpokeOf(claim, 1);
  }

  marked(claim: CompiledClaim, read: Outcome, isQuestion: boolean): void {
    this.reported = read.stance === 'reported';
    this.rejected = read.stance === 'denied';
    this.tells = this.reported && TELLING.has(read.rule);
    this.last = { claim, index: this.index };
    this.lasts.set(claim, this.index);
    if ((this.trail[this.index] ?? null) === null) this.marks += 1;
    this.trail[this.index] = read.stance ?? claim.claim.standing;
    this.isRejected ||= read.stance === 'denied';
    if ((isQuestion && !read.presupposed) || read.rule === 'evaded') this.askedAt = this.index;
    if (OPEN.has(read.rule)) this.openedAt = this.index;
  }

  /** The headline is about the claim's event, to which the article will come back whatever else it tells. */
  headed(claim: CompiledClaim): void {
    if (!this.isLater(claim)) return;
    this.isRetrospect = true;
    this.otherFirst = false;
  }

  /** Whether the sentence before asked whether it took place, or left that question without an answer. */
  isAsked(): boolean {
    return this.askedAt >= 0 && this.index - this.askedAt <= 1;
  }

  /** Whether it asked, or left it open without a question, so that "it did" means the event. */
  isOpen(): boolean {
    return this.isAsked() || (this.openedAt >= 0 && this.index - this.openedAt <= 1);
  }

  /** The article tells of another event. */
  turnedAway(): void {
    this.otherFirst ||= this.last === null;
    this.other = this.index;
  }

  /** Whether "they" are a party and somebody else, whom the sentence before named, and not the claim. */
  isOnOtherPair(claim: CompiledClaim): boolean {
    return this.isSince(this.index - 1) && this.before !== null
      ? namesStrangePair(this.before, claim)
      : false;
  }

  /** Whether the sentence before was on somebody who takes no part in the claim's event. */
  isOnStranger(claim: CompiledClaim): boolean {
    return this.isSince(this.index - 1) && this.before !== null
      ? beginsWithStranger(this.before, claim)
      : false;
  }

  /** Whether the sentence before was not on the claim, and somebody said or denied something in it. */
  isOnSomethingElse(): boolean {
    const { before } = this;
    if (before === null || !this.isSince(this.index - 1)) return false;
    return find(before, 0, before.tokens.length, 'assert', 'confirm', 'deny', 'silent') >= 0;
  }

  /** The article tells of another report, or of a denial of something else. */
  turnedToReport(): void {
    this.otherReport = this.index;
  }

  next(scene: Scene): void {
    this.talk.next(scene);
    this.speakers.next(scene);
    for (const { entity } of scene.mentions.flatMap(({ uses }) => uses))
      this.entities.add(entity.id);
    this.lastNamed = scene.mentions;
    this.lastDates = scene.times.filter(({ by }) => by === 'calendar');
    const [first] = scene.mentions;
    if (first !== undefined) this.subject = first;
    this.before = scene;
    this.trail[this.index] ??= null;
    this.index += 1;
  }

  /** Names of what holds here, for what is weighed. */
  circumstances(claim: CompiledClaim, scene: Scene): readonly string[] {
    const { other, index } = this;
    const holding: readonly (readonly [boolean, string])[] = [
      [this.tells, 'told'],
      [this.reported, 'reported-last'],
      [this.isRejected, 'rejected'],
      [this.isAsked(), 'asked'],
      [this.otherFirst, 'other-first'],
      [this.isLate(claim), 'late'],
      [this.hasNamed(claim, scene), 'parties-known'],
      [this.speakers.reports, 'speaker-reports'],
    ];
    const names = holding.flatMap(([holds, name]) => (holds ? [name] : []));
    return [`other-event:${other === null ? 'none' : Math.min(index - other, 4)}`, ...names];
  }
}
