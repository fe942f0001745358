import { namesParties } from './about/parties.ts';
import { type About, aboutOf } from './about.ts';
import { FAR, isAccepted, isNobodysDenial } from './acceptance.ts';
import { attributionOf, attributionOfMark } from './attribution.ts';
import type { CompiledClaim } from './compile.ts';
import { State } from './discourse.ts';
import { namesOther } from './event.ts';
import { weighed } from './evidence.ts';
import { featuresOf } from './features.ts';
import type { Finding } from './finding.ts';
import { keptStance } from './kept-stance.ts';
import { markOf } from './marks.ts';
import { type Opening, standsAlone } from './opening.ts';
import type { Scene } from './scene.ts';
import { stanceOf } from './stance.ts';
import { type Outcome, outcome, SECONDHAND } from './stances/outcome.ts';
import { isVerdict } from './stances/position.ts';
import { Theme } from './theme.ts';
import { turnAway } from './turning-away.ts';
import type { Mark, NearMiss, Place } from './types.ts';
import { type Features, probabilityOf, type Weighing } from './weighing.ts';

/** Is told what sentences show, and then what their article does; for fitting weights. */
export interface Observer {
  /** For each reading of the article anew. */
  sentence(place: Place, features: Features, isOpen: boolean): void;
  article(features: Features): void;
}

/** A claim, those whose event turns on its, and what has been learnt of their language. */
export interface Group {
  readonly outer: CompiledClaim;
  readonly inner: readonly CompiledClaim[];
  readonly weighing: Weighing | null;
}

/** How many sentences may stand before the first that names the event, and still be about it. */
const LONGEST_OPENING = 12;

/** How many may where the article is late, or they tell of something else. */
const SHORT_OPENING = 2;

/** How many sentences tell enough of what an article is on. */
const LEAST_SENTENCES = 5;

/** How probable it must be that an article is on the claim, to be read as one that has introduced it. */
const LEAST_ON = 0.6;

/**
 * What the scenes of an article say of a claim and of those that turn on it. An article which proves
 * to be on the claim, though it introduces its event late or not at all, is read once more.
 */
export function groupReading(
  scenes: readonly Scene[],
  group: Group,
  observer: Observer | null,
): Pick<GroupReading, 'marks' | 'similar'> {
  const first = new GroupReading(group, observer, false);
  for (const scene of scenes) first.readSentence(scene);
  if (!first.isOnClaim()) return first;
  const second = new GroupReading(group, observer, true);
  for (const scene of scenes) second.readSentence(scene);
  return second;
}

class GroupReading {
  readonly marks: Mark[] = [];
  readonly similar: NearMiss[] = [];
  private readonly state: State;
  private readonly theme = new Theme();
  /** The sentences before the first mark. */
  private readonly opening: Scene[] = [];
  /** Whether they have told of no other event and of no report of anything else. */
  private isOpening = true;
  /** Claims that turn on another's event come before it, so that they can take the sentence. */
  private readonly claims: readonly CompiledClaim[];
  private readonly weighing: Weighing | null;
  private readonly observer: Observer | null;
  /** Whether the article is known to be on the claim. */
  private readonly isKnown: boolean;

  constructor({ outer, inner, weighing }: Group, observer: Observer | null, isKnown: boolean) {
    this.claims = [...inner, outer];
    this.weighing = weighing;
    this.observer = observer;
    this.isKnown = isKnown;
    this.state = new State(isKnown ? outer : null);
  }

  /** Whether the article is on the claim, by all that it shows. */
  isOnClaim(): boolean {
    const features = this.theme.features();
    this.observer?.article(features);
    if (this.weighing === null || this.theme.sentences < LEAST_SENTENCES) return false;
    return probabilityOf(features, this.weighing.theme) >= LEAST_ON;
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
    const found = { scene, claim, about, read: decided, speaker, accepted };
    const taken = opens === null ? this.weigh(found) : accepted ? decided : null;
    if (taken !== null) this.mark(scene, claim, about, taken);
    return { accepted: taken !== null, about, implied: read?.implied ?? false };
  }

  /** What all the evidence says of a sentence, or the rules alone where the article is not known to be on the claim. */
  private weigh(found: Finding): Outcome | null {
    const { observer, state, weighing } = this;
    const { claim, scene, accepted, read } = found;
    const ruled = accepted ? read : null;
    if (claim.within !== null || (weighing === null && observer === null)) return ruled;
    const features = featuresOf(found, state);
    if (!this.isKnown) this.theme.see(found, features);
    observer?.sentence(scene.sentence, features, this.isKnown);
    return weighing === null || !this.isKnown ? ruled : weighed(found, features, weighing);
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
