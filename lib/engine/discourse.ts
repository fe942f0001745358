import { isLate } from './about.ts';
import type { CompiledClaim } from './compile.ts';
import type { Mention } from './mentions.ts';
import { find, type Scene, type Stretch } from './scene.ts';
import { dayOf } from './time.ts';
import type { Attribution, Stance } from './types.ts';

/** Somebody who was said to speak, and where the article named them. */
export interface Speaker {
  readonly attribution: Attribution;
  readonly mention: Mention | null;
}

/** How far an article has come: which events it has introduced, and who spoke last. */
export class State {
  /** The article's day, null where it has no date. */
  readonly today: number | null;
  /** The last who was said to speak. */
  speaker: Speaker | null = null;
  /** The last claim marked, and how many sentences ago. */
  private last: {
    readonly claim: CompiledClaim;
    readonly index: number;
    readonly stance: Stance;
  } | null = null;
  private topic: CompiledClaim | 'other' | null = null;
  private readonly introduced = new Set<CompiledClaim>();
  private readonly speakers: Speaker[] = [];
  private person: Mention | null = null;
  private index = 0;

  constructor(date: string | null) {
    this.today = dayOf(date);
  }

  /** Whether "the call" means the claim's event here. */
  topicOf(claim: CompiledClaim): boolean {
    const outer = claim.within ?? claim;
    return this.topic === outer && this.introduced.has(outer);
  }

  /** Whether "it" can mean the claim: it was the last one marked, within two sentences. */
  justSpokeOf(claim: CompiledClaim): boolean {
    return this.last?.claim === claim && this.index - this.last.index <= 2;
  }

  late(claim: CompiledClaim): boolean {
    return isLate(this.today, claim.within ?? claim);
  }

  /** Whether the person the article last spoke of is a party of the claim. */
  pronounIsParty(claim: CompiledClaim): boolean {
    const { person } = this;
    if (person === null) return this.topicOf(claim);
    return claim.parties.some((party) => person.uses.some((use) => use.entity === party));
  }

  marked(claim: CompiledClaim, stance: Stance): void {
    const outer = claim.within ?? claim;
    this.introduced.add(outer);
    this.topic = outer;
    this.last = { claim, index: this.index, stance };
  }

  /** Somebody spoke; a later "the spokesman" or "the paper" may mean them. */
  heard(speaker: Speaker): void {
    this.speaker = speaker;
    if (speaker.mention !== null) this.speakers.push(speaker);
  }

  /** The last speaker whose naming fits a bare function: an outlet for "the paper", a voice for "the spokesman". */
  known(scene: Scene, stretch: Stretch): Speaker | null {
    const naming = find(scene, stretch.from, stretch.to, 'outlet') >= 0 ? 'teller' : 'voice';
    return (
      this.speakers.findLast((speaker) =>
        speaker.mention?.uses.some((use) => use.naming === naming),
      ) ?? null
    );
  }

  turnedAway(): void {
    this.topic = 'other';
  }

  next(scene: Scene): void {
    this.person = scene.mentions[0] ?? this.person;
    this.index += 1;
  }
}
