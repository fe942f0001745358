import type { NameUse } from './compile.ts';
import type { Tag } from './languages/language.ts';
import { type Mention, namesParty, namesTeller } from './mentions.ts';
import { nameBesideQuotation, verbBeforeClause } from './outer-sayer.ts';
import { TOLD } from './pronouns.ts';
import { subjectIn } from './referents.ts';
import { find, findVerb, has, hasAny, isQuotationMark, type Scene } from './scene.ts';
import { type Speaker, speakerAt } from './speaker.ts';
import { nounPhrase } from './stances/noun-phrase.ts';
import { type Outcome, SECONDHAND } from './stances/outcome.ts';

/** "Our correspondent in Moscow writes …", "This newspaper …": without a name the paper itself speaks. */
export function isOfOwnHouse(scene: Scene): boolean {
  const own = find(scene, 0, scene.tokens.length, 'own');
  if (own >= 0 && own <= 1 && has(scene, own, 'outlet')) return true;
  const staff = own < 0 ? -1 : find(scene, own + 1, own + 4, 'outlet');
  if (staff < 0) return false;
  const colon = scene.tokens.findIndex((token, at) => at > staff && token.lower === ':');
  const verb = find(scene, staff, staff + 9, 'assert');
  const end = verb < 0 ? colon : verb;
  return (
    end > 0 && !scene.mentions.some(({ from, to }) => from > staff && to <= end && to - from > 1)
  );
}

/** The one outside of quotations who can be meant: a voice for a denial or a quotation, a paper for a report. */
export function bystanderOf(scene: Scene, { stance, cues, rule }: Outcome): Speaker | null {
  const { quoted, question } = scene.sentence;
  if (question) return null;
  const cue = cues[0]?.from ?? 0;
  const beside = quoted[cue] === true ? nameBesideQuotation(scene, cue) : null;
  if (beside !== null) return speakerAt(scene, nounPhrase(scene, beside));
  const doubter = OPINIONS.has(rule) ? doubterIn(scene) : null;
  const sayer = doubter ?? (OF_NOBODY.has(rule) ? null : openingSayer(scene));
  if (sayer !== null) return sayer;
  const isQuoted = quoted[cue] === true;
  if (stance === 'unconfirmed' && !isQuoted)
    return ACTS.has(rule) ? (subjectOf(scene) ?? partyOf(scene) ?? giverIn(scene)) : null;
  if (stance === 'denied') {
    const denier = onlyOf(scene, (named) => named.uses.some(isVoice));
    return denier ?? (isQuoted ? subjectOf(scene) : null);
  }
  if (isQuoted) return onlyOf(scene, () => true) ?? subjectOf(scene);
  return onlyOf(scene, (named) => namesTeller(named) && (stance !== null || says(scene, named)));
}

/** The one outside of quotations who fits, of several the one person; null for none or more. */
function onlyOf(scene: Scene, fits: (named: Mention) => boolean): Speaker | null {
  const able = scene.mentions.filter((named) => {
    if (named.uses.length === 0 || isQuoted(scene, named)) return false;
    return !namesParty(named) && !isJoined(scene, named) && fits(named);
  });
  const people = able.filter(({ uses }) => uses.some(({ isPerson }) => isPerson));
  const [own, another] = able.length > 1 && people.length > 0 ? people : able;
  return own === undefined || another !== undefined ? null : speakerAt(scene, own);
}

/** Whether the name stands in a quotation that is more than the name of a paper. */
function isQuoted(scene: Scene, { from, to }: Mention): boolean {
  const isAlone = isQuotationMark(scene, from - 1) && isQuotationMark(scene, to);
  return scene.sentence.quoted[from] === true && !isAlone;
}

/** Whether a verb of saying stands beside the name. */
function says(scene: Scene, { from, to }: Mention): boolean {
  if (
    has(scene, from - 1, 'by') ||
    (has(scene, from - 1, 'definite') && has(scene, from - 2, 'by'))
  )
    return true;
  return (
    find(scene, Math.max(0, from - 2), from, 'assert') >= 0 ||
    find(scene, to, to + 2, 'assert') >= 0
  );
}

/** Rules by which somebody has a view of what others say. */
const OPINIONS: ReadonlySet<string> = new Set(['not-doubted', 'not-believed', 'doubted']);

/** Rules by which the article itself weighs what others say. */
const OF_NOBODY: ReadonlySet<string> = new Set(['left-open', 'no-evidence', 'rival-versions']);

/** "A spokesman in Paris has said …": whom the sentence begins with, where a verb of saying follows. */
function openingSayer(scene: Scene): Speaker | null {
  const subject = subjectIn(scene);
  if (subject === null) return null;
  const end = scene.tokens.findIndex(({ start }) => start >= subject.attribution.end);
  const known = findVerb(
    scene,
    end,
    end + NEAR_VERB,
    'assert',
    'deny',
    'dispute',
    'brand',
    'confirm',
  );
  const verb = known < 0 ? verbBeforeClause(scene, end, end + NEAR_VERB) : known;
  if (verb < 0 || find(scene, verb - 1, verb, 'passive') >= 0) return null;
  return find(scene, end, verb, 'that', 'relative', 'possessive') >= 0 ? null : subject;
}

/** How many words may stand between a subject and its verb. */
const NEAR_VERB = 9;

/** Who denies, or says nothing, past a paper or a label that passes it on; null where they speak themselves. */
export function speakerPast(scene: Scene, outer: Speaker, read: Outcome): Speaker | null {
  const passesOn = outer.mention === null ? outer.kind !== 'person' : namesTeller(outer.mention);
  if (!passesOn) return null;
  if (read.stance === 'denied') return onlyOf(scene, (named) => named.uses.some(isVoice));
  const isOwn = find(scene, 0, scene.tokens.length, 'self') >= 0;
  if (read.stance === 'reported' && isShouted(outer) && isLabel(scene, outer))
    return isOwn && !TOLD.has(read.rule) ? null : onlyOf(scene, namesTeller);
  return ACTS.has(read.rule) && !isOwn && isLabel(scene, outer) ? giverIn(scene) : null;
}

/** Whether the speaker is a label: "SMITH: …". */
function isLabel({ tokens }: Scene, { attribution }: Speaker): boolean {
  return tokens.some(({ lower, start }) => lower === ':' && start === attribution.end);
}

/** "SMITH": as a transcript writes who speaks. */
function isShouted({ attribution: { text } }: Speaker): boolean {
  return text === text.toUpperCase();
}

/** Rules by which somebody is silent or takes no side, who has to be the subject. */
const ACTS: ReadonlySet<string> = new Set([
  'no-comment',
  'not-confirmed',
  'not-denied',
  'not-said',
  'evaded',
  'doubted',
  'no-denial',
  'not-known',
  SECONDHAND,
  'weighed',
]);

/** "Jane Roe put little faith in the denial": a person, known to no claim, whom the sentence begins with. */
export function doubterIn(scene: Scene): Speaker | null {
  const subject = subjectOf(scene);
  return subject?.kind === 'person' && subject.mention === null ? subject : null;
}

/** "no reaction from the Kremlin", "nobody at the Kremlin", "a statement by its spokesman": the one voice from whom it comes. */
function giverIn(scene: Scene): Speaker | null {
  const givers: readonly Tag[] = has(scene, 0, 'none')
    ? ['by', 'with', 'of', 'setting']
    : ['by', 'with'];
  for (const named of scene.mentions) {
    const lead = hasAny(scene, named.from - 1, ['definite', 'title'])
      ? named.from - 2
      : named.from - 1;
    const to = named.uses.some(isVoice) ? named.to : endOfPeople(scene, named);
    if (to > 0 && hasAny(scene, lead, givers)) return speakerAt(scene, { from: lead + 1, to });
  }
  return null;
}

/** "Smith's people": where the words for them end, -1 where the name has none behind it. */
function endOfPeople(scene: Scene, named: Mention): number {
  if (!namesParty(named) || !has(scene, named.to, 'genitive')) return -1;
  return hasAny(scene, named.to + 1, ['source', 'role', 'person', 'body']) ? named.to + 2 : -1;
}

/** "The president, in an interview, would neither own nor disown it", "Smith's press people": a party that the sentence begins with, or those around it. */
function partyOf(scene: Scene): Speaker | null {
  const [named] = scene.mentions;
  if (named === undefined || !namesParty(named)) return null;
  const isFirst = named.from === 0 || (named.from === 1 && hasAny(scene, 0, ['definite', 'title']));
  if (!isFirst) return null;
  if (!has(scene, named.to, 'genitive')) return speakerAt(scene, named);
  const people = find(scene, named.to + 1, named.to + 4, 'source', 'role', 'person', 'body');
  return people < 0 ? null : speakerAt(scene, { from: named.from, to: people + 1 });
}

/** Whom the sentence begins with; a headline may begin with anything. */
function subjectOf(scene: Scene): Speaker | null {
  return scene.sentence.isTitle ? null : subjectIn(scene);
}

/** "a Post article which said …", "the Post's account": the paper, where nobody else is said to speak. */
export function publisherOf(scene: Scene, { stance }: Outcome): Speaker | null {
  if (stance !== 'reported') return null;
  const paper = scene.mentions.find(({ to, uses }) => {
    const noun = has(scene, to, 'genitive') ? to + 1 : to;
    return uses.every(isTeller) && uses.length > 0 && has(scene, noun, 'account');
  });
  return paper === undefined ? null : speakerAt(scene, paper);
}

/** "Trump-Kremlin call" */
function isJoined({ tokens }: Scene, { from }: Mention): boolean {
  const joint = tokens[from - 1];
  return joint !== undefined && !joint.spaced && (joint.lower === '-' || joint.lower === '–');
}

function isTeller({ naming }: NameUse): boolean {
  return naming === 'teller';
}

function isVoice({ naming }: NameUse): boolean {
  return naming === 'voice';
}
