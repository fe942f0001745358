import type { State } from './discourse.ts';
import { namesParty, namesTeller, speaksForOthers } from './mentions.ts';
import { find, findAll, findVerb, has, hasAny, type Scene, type Stretch } from './scene.ts';
import { type Speaker, speakerAt } from './speaker.ts';
import { sayerBeside } from './speaker-phrase.ts';
import type { Outcome } from './stances/outcome.ts';

/** Whom a pronoun means as a speaker, null where that is not clear. */
export function whomMeans(scene: Scene, own: Stretch, read: Outcome, state: State): Speaker | null {
  return spokenBeside(scene, own) ?? consistent(meantBy(scene, own, read, state), read, state);
}

/** Whom a pronoun means: "we" the one whose words these are, "it" a house, "he" a person. */
function meantBy(
  scene: Scene,
  { from, to }: Stretch,
  { stance }: Outcome,
  state: State,
): Speaker | null {
  if (has(scene, from, 'self'))
    return scene.sentence.quoted[from] ? state.speakers.last : state.talk.holderOfTurn(scene);
  if (find(scene, from, to, 'plural') >= 0)
    return peopleBefore(scene, from) ?? state.speakers.several(stance);
  if (!hasAny(scene, from, ['neuter', 'of-it']))
    return personBefore(scene, from) ?? state.speakers.person(stance);
  const house = scene.mentions.findLast(
    (named) =>
      named.to <= from && speaksForOthers(named) && !(stance === 'denied' && namesTeller(named)),
  );
  if (house !== undefined) return speakerAt(scene, house);
  const paper = findAll(scene, 'outlet', 'body').findLast((at) => at < from);
  const own = paper === undefined ? null : { from: Math.max(0, paper - 1), to: paper + 1 };
  if (own === null) return state.speakers.house(stance);
  const known = has(scene, own.to - 1, 'outlet') ? state.speakers.known(scene, own) : null;
  return known ?? speakerAt(scene, own);
}

/** "We do not comment," said Jane Roe: "we" in a quotation is whoever the sentence gives it to. */
function spokenBeside(scene: Scene, { from }: Stretch): Speaker | null {
  const isQuoted = scene.sentence.quoted[from] === true && has(scene, from, 'self');
  return isQuoted ? sayerBeside(scene, from) : null;
}

/** A pronoun for a denial does not mean somebody who has reported what is denied, unless they speak for a party. */
function consistent(meant: Speaker | null, { stance }: Outcome, state: State): Speaker | null {
  if (stance !== 'denied' || meant?.mention?.uses.some(({ naming }) => naming === 'voice'))
    return meant;
  return state.speakers.stanceOf(meant) === 'reported' ? null : meant;
}

/** "He told us there had been none", "The report, he went on, is false": whom a pronoun with a verb of saying means. */
export function toldBy(scene: Scene, read: Outcome, state: State): Speaker | null {
  if (DOUBTING.has(read.rule) || scene.sentence.question) return null;
  if (TOLD.has(read.rule)) return goesOn(scene, read, state);
  const isQuoted = scene.sentence.quoted[read.cues[0]?.from ?? 0] === true;
  const at = findAll(scene, 'singular', 'plural', 'possessive').find((own) => {
    if (scene.sentence.quoted[own] === true || has(scene, own, 'genitive')) return false;
    if (has(scene, own, 'possessive')) return isQuoted && has(scene, own + 1, 'telling');
    return speaks(scene, own) || isAside(scene, own) || (isQuoted && own === 0);
  });
  const own = at ?? (read.stance === 'denied' ? leading(scene) : undefined);
  return own === undefined ? null : meantBy(scene, { from: own, to: own + 1 }, read, state);
}

/** "In May she had been blunter": a pronoun for one person that the sentence begins with, past a time. */
function leading(scene: Scene): number | undefined {
  const at = scene.tokens.findIndex(
    ({ kind }, own) =>
      kind === 'word' &&
      !has(scene, own, 'preposition') &&
      !scene.times.some(({ from, to }) => own >= from && own < to),
  );
  return has(scene, at, 'singular') && !scene.sentence.quoted[at] ? at : undefined;
}

/** "On the line, she writes, was …": whom a pronoun between commas means, whatever is told. */
function goesOn(scene: Scene, read: Outcome, state: State): Speaker | null {
  const at = findAll(scene, 'singular', 'plural').find(
    (own) => has(scene, own + 1, 'assert') && isAside(scene, own) && !scene.sentence.quoted[own],
  );
  return at === undefined ? null : meantBy(scene, { from: at, to: at + 1 }, read, state);
}

/** Whether a verb of saying follows, and not to a party. */
function speaks(scene: Scene, at: number): boolean {
  const verb = findVerb(scene, at + 1, at + 1 + LONGEST_VERB, 'assert', 'deny', 'brand');
  if (verb < 0 || find(scene, at + 1, verb, 'that', 'passive', 'infinitive') >= 0) return false;
  const hearer = scene.mentionAt[verb + 1] ?? null;
  return !(hearer !== null && namesParty(hearer)) && !has(scene, verb + 1, 'singular');
}

/** ", she went on,": a pronoun between commas, with no more than its verb. */
function isAside(scene: Scene, at: number): boolean {
  const { tokens, sentence } = scene;
  const end = sentence.quoted[at - 1] === true ? at : at - 1;
  if (end !== at && tokens[end]?.lower !== ',') return false;
  const words = tokens.slice(at, at + LONGEST_VERB).findIndex(({ kind }) => kind === 'mark');
  return words > 1 && find(scene, at, at + words, 'infinitive', 'auxiliary', 'negation') < 0;
}

/** Within how many words of a pronoun its verb stands. */
const LONGEST_VERB = 4;

/** "its reporters heard it, they say": those named before in the sentence by what they are; null for nobody. */
function peopleBefore(scene: Scene, before: number): Speaker | null {
  const noun = findAll(scene, 'outlet', 'source').findLast((at) => at < before);
  if (noun === undefined || !hasAny(scene, noun - 1, ['definite', 'possessive'])) return null;
  return speakerAt(scene, { from: noun - 1, to: noun + 1 });
}

/** "Smith's turn came when he said …": the one person named before in the sentence, null for none or more. */
function personBefore(scene: Scene, before: number): Speaker | null {
  if (has(scene, 0, 'ask')) return null;
  const people = scene.mentions
    .filter(
      (named) => named.to <= before && !namesParty(named) && !scene.sentence.quoted[named.from],
    )
    .map((named) => speakerAt(scene, named))
    .filter(({ kind }) => kind === 'person');
  return people.length === 1 ? (people[0] ?? null) : null;
}

/** Rules by which what somebody says is doubted by others. */
const DOUBTING: ReadonlySet<string> = new Set(['denial-doubted', 'doubted', 'rival-versions']);

/** Rules by which it is told what the parties did. */
export const TOLD: ReadonlySet<string> = new Set([
  'event-told',
  'content-told',
  'hearsay',
  'taken-for-granted',
]);
