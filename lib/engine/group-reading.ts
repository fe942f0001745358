import { namesParties } from './about/parties.ts';
import { type About, aboutOf } from './about.ts';
import { FAR, isAccepted, isNobodysDenial } from './acceptance.ts';
import { isOfAnother } from './another-event.ts';
import { attributionOf, attributionOfMark } from './attribution.ts';
import type { CompiledClaim } from './compile.ts';
import { State } from './discourse.ts';
import { namesOther } from './event.ts';
import { weighed } from './evidence.ts';
import { type Finding, featuresOf } from './features.ts';
import { keptStance } from './kept-stance.ts';
import { markOf } from './marks.ts';
import { type Opening, standsAlone } from './opening.ts';
import type { Scene } from './scene.ts';
import { stanceOf } from './stance.ts';
import { type Outcome, outcome, SECONDHAND } from './stances/outcome.ts';
import { isVerdict } from './stances/position.ts';
import { turnAway } from './turning-away.ts';
import type { Mark, NearMiss, Place } from './types.ts';
import type { Features, Weighing } from './weighing.ts';

/** Is told what a sentence shows, and whether mere evidence could mark it; for fitting weights. */
export type Observer = (place: Place, features: Features, isOpen: boolean) => void;

/** How many sentences may stand before the first that names the event, and still be about it. */
const LONGEST_OPENING = 12;

/** How many may where the article is late, or they tell of something else. */
const SHORT_OPENING = 2;

/** How many marks show that an article is on the claim, before mere evidence counts. */
const LEAST_MARKS = 2;

/** Reads an article for a claim and those whose event turns on it. */
export class GroupReading {
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
    const decided =
      read === null ? null : keptStance(scene, claim, about, read, speaker, this.state);
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

  private mark(scene: Scene, claim: CompiledClaim, about: About, read: Outcome): void {
    const speaker = attributionOfMark(scene, read, this.state);
    const mark = markOf(scene, claim, about, read, speaker);
    this.marks.push(mark);
    const { block, start } = scene.sentence;
    if (block === 0 && start === 0 && about.other === null) this.state.headed(claim);
    this.state.marked(claim, read, scene.sentence.question);
    if (speaker !== null) this.state.speakers.heard(speaker, mark.stance);
  }

  private passBy(scene: Scene, claim: CompiledClaim, about: About, implied: boolean): void {
    const { isNews, other, turn } = about;
    this.isOpening &&= !isNews && turn === null;
    turnAway(scene, claim, about, implied, this.state);
    if (other === null || !namesParties(scene, claim)) return;
    const { block, start, end, text } = scene.sentence;
    this.similar.push({ block, start, end, text, claim: claim.claim.id, reason: other });
  }
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
