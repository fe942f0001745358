import { find, has, hasAny, isQuotationMark, type Scene, type Stretch } from './scene.ts';
import { placeOf, type Speaker, speakerAt } from './speaker.ts';
import { turnOf } from './stances/label.ts';

/** Within how many sentences a town in capitals stands before a colon. */
const LONGEST_DATELINE = 2;

/** Within how many words of an answer its "I" stands. */
const LONGEST_LEAD = 8;

/** How many sentences on another turn may follow. */
const LONGEST_TURN = 6;

/** Who asks and who answers in a transcript, an interview, or a question that the text puts itself. */
export class Conversation {
  private turn: Speaker | null = null;
  private turnBlock = -1;
  private turnAt = -1;
  /** Whom the last sentence asked. */
  private questioned: Speaker | null = null;
  /** Whether the question is what they say. */
  private isAskedToSay = false;
  /** The first who is introduced by name, and answers where turns have no names. */
  private interviewee: Speaker | null = null;
  /** Whether a question has been put to somebody. */
  private isInterview = false;
  /** Whether the last question called somebody by name. */
  private isAnswering = false;
  /** Who speaks for a party in the headline, whose answers a transcript may give. */
  private voice: Speaker | null = null;
  /** How many sentences there were. */
  private begun = 0;
  private readonly names = new Set<string>();

  /** Whose turn it is, where a label with a colon stands before in the sentence's block. */
  holderOfTurn({ sentence }: Scene): Speaker | null {
    return this.turnBlock === sentence.block ? this.turn : null;
  }

  /** Who answers, or says "I", where the text has put questions to somebody, and labels no turns. */
  interviewed({ tokens, sentence }: Scene): Speaker | null {
    if (!this.isInterview || sentence.question) return null;
    if (this.isAnswering && !this.isUnderWay()) return this.interviewee;
    return tokens.slice(0, LONGEST_LEAD).some(({ tags }) => tags.has('self'))
      ? this.interviewee
      : null;
  }

  /** Whose answer a clause without a main clause is: "What does the Kremlin say? That …". */
  answerer(scene: Scene): Speaker | null {
    const isAnswer = this.isAskedToSay || hasAny(scene, 0, ['that', 'by', 'circumstance']);
    return isAnswer ? this.questioned : null;
  }

  /** Whether a label can be somebody's: of a function, or of a name that has stood before; no town or topic. */
  isLabel(scene: Scene, { from, to }: Stretch): boolean {
    if (find(scene, from, to, 'title', 'role', 'outlet', 'source', 'person') >= 0) return true;
    const isKnown = scene.mentions.some((named) => named.from < to && named.uses.length > 0);
    if (isKnown || scene.tokens.slice(from, to).some(({ lower }) => this.names.has(lower)))
      return true;
    if (find(scene, to, scene.tokens.length, 'self') >= 0) return true;
    if (!isShouted(scene, { from, to })) return to - from > 1;
    return this.isUnderWay() || this.begun > LONGEST_DATELINE;
  }

  /** The sentence may begin somebody's turn. */
  begin(scene: Scene): void {
    if (scene.sentence.isTitle) return;
    this.begun += 1;
    if (isMarked(scene, 'answerer')) this.takeTurn(scene, this.interviewee ?? this.voice);
    else if (isMarked(scene, 'questioner')) this.takeTurn(scene, null);
    const label = turnOf(scene);
    if (label === null && isHeaded(scene) && !isMarked(scene, 'answerer'))
      this.takeTurn(scene, null);
    if (label === null || !this.isLabel(scene, label)) return;
    const isTitle = hasAny(scene, label.from + 1, ['title', 'role']);
    if (isTitle || isShouted(scene, label))
      this.takeTurn(scene, { ...speakerAt(scene, label), mention: null });
  }

  /** Whether somebody has had a turn of late. */
  private isUnderWay(): boolean {
    return this.turnAt >= 0 && this.begun - this.turnAt <= LONGEST_TURN;
  }

  private takeTurn({ sentence }: Scene, speaker: Speaker | null): void {
    this.turnAt = this.begun;
    this.turn = speaker;
    this.turnBlock = sentence.block;
  }

  next(scene: Scene): void {
    const [asked] = scene.mentions;
    const isAsked = asked !== undefined && scene.mentions.length === 1 && scene.sentence.question;
    this.questioned = isAsked ? speakerAt(scene, asked) : null;
    this.isAskedToSay = isAsked && find(scene, 0, scene.tokens.length, 'assert') >= 0;
    this.isInterview ||=
      scene.sentence.question && find(scene, 0, scene.tokens.length, 'addressee') >= 0;
    this.nextQuestion(scene);
    for (const mention of scene.mentions) {
      if (scene.sentence.isTitle && mention.uses.some(({ naming }) => naming === 'voice'))
        this.voice ??= speakerAt(scene, mention);
      if (mention.uses.length > 0 || isTopic(scene, mention)) continue;
      for (let at = mention.from; at < mention.to; at += 1)
        this.names.add(scene.tokens[at]?.lower ?? '');
      const isOpening = opens(scene, mention.from);
      if (isOpening && mention.to - mention.from > 1 && isInText(scene, mention))
        this.interviewee ??= speakerAt(scene, mention);
    }
  }

  /** "Ms Roe, did they talk?": whoever is called by name answers up to the next question. */
  private nextQuestion(scene: Scene): void {
    if (!scene.sentence.question) return;
    const called = calledIn(scene);
    this.isAnswering = called !== null;
    this.isInterview ||= this.isAnswering;
    if (called !== null) this.interviewee ??= speakerAt(scene, called);
  }
}

/** At the beginning, behind a title or a headline in quotation marks, or with whom one talks. */
function opens(scene: Scene, at: number): boolean {
  return (
    at === 0 || hasAny(scene, at - 1, ['title', 'role', 'with']) || isQuotationMark(scene, at - 1)
  );
}

/** Whether a clause follows, or who it is. */
function isInText({ tokens }: Scene, { to }: Stretch): boolean {
  const next = tokens[to];
  return next?.kind === 'word' || (next?.lower === ',' && tokens[to + 1]?.kind === 'word');
}

/** "Ms Roe, …": whom a sentence begins by calling; null for nobody. */
function calledIn(scene: Scene): Stretch | null {
  const [first] = scene.mentions;
  if (first === undefined || first.uses.length > 0 || first.from > 1) return null;
  if (first.from === 1 && !has(scene, 0, 'title')) return null;
  return scene.tokens[first.to]?.lower === ',' ? { from: 0, to: first.to } : null;
}

/** "A: …" */
function isMarked(scene: Scene, tag: 'answerer' | 'questioner'): boolean {
  return has(scene, 0, tag) && scene.tokens[1]?.lower === ':';
}

/** "Daily Ledger: …": a few words in capitals before a colon, whatever they name. */
function isHeaded({ tokens, colon }: Scene): boolean {
  return colon > 0 && colon <= 3 && tokens.slice(0, colon).every(({ capital }) => capital);
}

/** "Conclusion: …": one word before a colon, which need be no name. */
function isTopic(scene: Scene, { from, to }: Stretch): boolean {
  return (
    from === 0 && to === 1 && scene.tokens[1]?.lower === ':' && !isShouted(scene, { from, to })
  );
}

function isShouted(scene: Scene, stretch: Stretch): boolean {
  const { text } = placeOf(scene, stretch);
  return text === text.toUpperCase();
}
