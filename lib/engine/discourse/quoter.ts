import { isAddressed } from '../outer-sayer.ts';
import { subjectIn } from '../referents.ts';
import { has, type Scene, type Stretch } from '../scene.ts';
import { type Speaker, speakerAt } from '../speaker.ts';
import { isBareFunction, isPronoun } from '../speaker-phrase.ts';
import { nounPhrase } from '../stances/noun-phrase.ts';
import { besideQuotation, isSomebody } from '../stances/sayer.ts';

/** Whom a pronoun means, and whom a function without a name. */
export interface Known {
  pronoun(scene: Scene): Speaker | null;
  function(scene: Scene, own: Stretch): Speaker | null;
}

/** Whose words an article quotes, be they on a claim or not. */
export class Quoter {
  private speaker: Speaker | null = null;
  private at = -1;

  /** Whom the sentence before quoted or was about, whose a quotation without a name is; null for nobody. */
  before(index: number): Speaker | null {
    return index - this.at <= 1 ? this.speaker : null;
  }

  next(scene: Scene, index: number, known: Known): void {
    const isQuotation = scene.sentence.quoted.every((quoted) => quoted) || isAddressed(scene);
    const speaker = isQuotation ? this.before(index) : (quotedIn(scene, known) ?? actorIn(scene));
    if (speaker === null) return;
    this.speaker = speaker;
    this.at = index;
  }
}

/** Who says what the sentence quotes last. */
function quotedIn(scene: Scene, known: Known): Speaker | null {
  const at = scene.sentence.quoted.lastIndexOf(true);
  const sayer = at < 0 ? null : besideQuotation(scene, at);
  const own = sayer === null ? null : nounPhrase(scene, sayer);
  if (own === null) return null;
  if (isPronoun(scene, own)) return known.pronoun(scene);
  if (!isSomebody(scene, own)) return null;
  return (isBareFunction(scene, own) ? known.function(scene, own) : null) ?? speakerAt(scene, own);
}

/** "Jane Roe laughed.": the person whom a sentence begins with, and whom what it asks or quotes does not. */
function actorIn(scene: Scene): Speaker | null {
  if (scene.sentence.isTitle || scene.sentence.question) return null;
  const subject = subjectIn(scene);
  return subject?.kind === 'person' && !has(scene, 0, 'ask') ? subject : null;
}
