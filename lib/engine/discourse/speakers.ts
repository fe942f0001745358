import { type Mention, namesParty } from '../mentions.ts';
import { Referents, subjectIn } from '../referents.ts';
import { find, has, type Scene, type Stretch } from '../scene.ts';
import { type Speaker, speakerAt } from '../speaker.ts';
import type { Stance } from '../types.ts';
import { Quoter } from './quoter.ts';

/** Who has spoken in an article, who has reported or denied, and whom a pronoun or a function means as a speaker. */
export class Speakers {
  /** The last who was said to speak. */
  last: Speaker | null = null;
  /** Who reported the event: the first paper that did, else the last who spoke of it. */
  reporter: Speaker | null = null;
  /** Whether the last speaker reported it. */
  reports = false;
  /** The last who denied it. */
  denier: Speaker | null = null;
  private readonly spoken: Speaker[] = [];
  private readonly stances = new Map<number, Stance>();
  private heardAt = -1;
  /** The last person named. */
  private named: Speaker | null = null;
  private namedAt = -1;
  private readonly referents = new Referents();
  private readonly quoter = new Quoter();
  private index = 0;

  /** Somebody took a stance; a later "the spokesman" or "the paper" may mean them. */
  heard(speaker: Speaker, stance: Stance): void {
    this.last = speaker;
    this.heardAt = this.index;
    this.reports = stance === 'reported';
    if (this.reports && !isVoice(speaker) && this.isBetterKnown(speaker)) this.reporter = speaker;
    if (stance === 'denied') this.denier = speaker;
    if (speaker.mention === null && !isHouse(speaker)) return;
    this.spoken.push(speaker);
    if (speaker.mention === null) return;
    for (const { entity } of speaker.mention.uses) this.stances.set(entity.id, stance);
  }

  /** Whether whoever has reported it so far is no paper, or one without a name, as this one is not. */
  private isBetterKnown(speaker: Speaker): boolean {
    if (!isHouse(this.reporter)) return true;
    return this.reporter?.mention === null && isOutlet(speaker);
  }

  /** The stance that somebody has taken before in the article, null where none. */
  stanceOf(speaker: Speaker | null): Stance | null {
    const known = speaker?.mention?.uses.find(({ entity }) => this.stances.has(entity.id));
    return known === undefined ? null : (this.stances.get(known.entity.id) ?? null);
  }

  /** The last speaker whose naming fits a bare function: an outlet for "the paper", a voice for "the spokesman". */
  known(scene: Scene, { from, to }: Stretch): Speaker | null {
    const outlet = find(scene, from, to, 'outlet') >= 0;
    return this.spoken.findLast((speaker) => isOutlet(speaker) === outlet) ?? null;
  }

  /** Whose report is told on where nobody is named: who reported it, else the paper just named. */
  teller(): Speaker | null {
    return this.reporter ?? this.referents.paper(this.index);
  }

  /** Whether the article has named a person who is no party. */
  get hasNamed(): boolean {
    return this.referents.hasNamed;
  }

  /** Whom "the scholar" means, or "the president-elect": somebody called so before, or by name. */
  describedBy(scene: Scene, own: Stretch): Speaker | null {
    return this.referents.describedBy(scene, own, this.index);
  }

  /** Whom a surname alone means. */
  bySurname(scene: Scene, mention: Mention): Speaker | null {
    return this.referents.bySurname(scene, mention);
  }

  /** Whom "the official" means: the last whom a sentence on them called one. */
  calledSo(scene: Scene, own: Stretch): Speaker | null {
    return this.referents.calledSo(scene, own, this.index);
  }

  /**
   * Whom "he" means as a speaker: the last one if the sentence before had one, else the last person
   * named, who must stand nearer for a denial.
   */
  person(stance: Stance | null): Speaker | null {
    const recent = this.isRecent() && !isHouse(this.last) ? this.last : null;
    const isNear = this.index - this.namedAt <= (stance === 'denied' ? 1 : 2);
    return recent ?? (isNear ? this.named : null) ?? this.referents.onlyPerson(this.index);
  }

  /** Whom "they" means as speakers: whoever has denied, else the last ones if the sentence before had some. */
  several(stance: Stance | null): Speaker | null {
    if (this.isRecent()) return this.last;
    return this.referents.several(this.index) ?? (stance === 'denied' ? this.denier : null);
  }

  /** Whoever is being quoted, null where the sentence before quoted nobody and was about nobody. */
  get quoting(): Speaker | null {
    return this.quoter.before(this.index);
  }

  /** Whose a quotation without a name is: the last speaker's, but a denial's whoever has denied. */
  quoted(stance: Stance | null): Speaker | null {
    const quoter = this.quoting;
    const hasReported = stance === 'denied' && this.stanceOf(quoter) === 'reported';
    if (quoter !== null && (!hasReported || isVoice(quoter))) return quoter;
    const isDenial = stance === 'denied' && this.stanceOf(this.last) !== 'denied';
    return isDenial ? (this.denier ?? this.referents.voice) : this.last;
  }

  private isRecent(): boolean {
    return this.index - this.heardAt <= 1;
  }

  /** Whom "it" means as a speaker: the house last written of, else the last that spoke. */
  house(stance: Stance | null): Speaker | null {
    const isOpen = (speaker: Speaker) =>
      isHouse(speaker) && (stance !== 'reported' || this.stanceOf(speaker) !== 'denied');
    const subject = this.referents.house(this.index, stance);
    const isDenier = stance === 'reported' && this.stanceOf(subject) === 'denied';
    return (isDenier ? null : subject) ?? this.spoken.findLast(isOpen) ?? null;
  }

  /** Whether somebody whom "he" may mean spoke in the sentence before. */
  isPersonSpeaking(): boolean {
    return this.last !== null && this.isRecent() && isSingle(this.last);
  }

  /** A sentence of a quotation brings nobody nearer or further. */
  private stay(): void {
    if (this.isRecent()) this.heardAt = this.index;
    if (this.namedAt >= 0) this.namedAt += 1;
  }

  next(scene: Scene): void {
    this.quoter.next(scene, this.index, {
      pronoun: () => this.quoter.before(this.index) ?? this.person(null),
      function: (at, own) => this.calledSo(at, own) ?? this.known(at, own),
    });
    this.referents.next(scene, this.index);
    const named = firstPerson(scene);
    if (named !== null) {
      this.named = named;
      this.namedAt = this.index;
    }
    if (scene.sentence.quoted.every((quoted) => quoted) || isOfHim(scene, named)) this.stay();
    this.index += 1;
  }
}

/** "He was asked …": a sentence on the person of the one before. */
function isOfHim(scene: Scene, named: Speaker | null): boolean {
  return named === null && has(scene, 0, 'singular');
}

/** The first person named, but for a label; a party only where nobody else is. */
function firstPerson(scene: Scene): Speaker | null {
  const subject = subjectIn(scene);
  if (subject?.kind === 'person') return subject;
  const people = scene.mentions
    .filter(({ to }) => scene.tokens[to]?.lower !== ':')
    .filter((mention) => namesParty(mention) || isPerson(scene, mention));
  const own = people.find((mention) => !namesParty(mention)) ?? people[0];
  return own === undefined ? null : speakerAt(scene, own);
}

/** By the name, or for a single name by the verb of saying beside it: "Jane says". */
function isPerson(scene: Scene, mention: Mention): boolean {
  if (speakerAt(scene, mention).kind === 'person') return true;
  const says = has(scene, mention.to, 'assert') || has(scene, mention.from - 1, 'assert');
  return mention.uses.length === 0 && says;
}

/** Whether it is a paper: somebody who reports, speaks for no party, and has no function behind a comma. */
function isOutlet({ attribution, mention }: Speaker): boolean {
  if (mention === null || mention.uses.length === 0 || attribution.text.includes(',')) return false;
  return mention.uses.every((use) => use.naming === 'teller');
}

/** Whether it is a paper, an office, a government. */
function isHouse(speaker: Speaker | null): boolean {
  return speaker?.kind === 'house';
}

/** Whether it speaks for a party, which reports nothing. */
function isVoice({ mention }: Speaker): boolean {
  return mention?.uses.some(({ naming }) => naming === 'voice') ?? false;
}

/** Whether the speaker may be meant by "he": neither a house nor sources without a name. */
function isSingle(speaker: Speaker): boolean {
  return speaker.mention !== null && !isHouse(speaker);
}
