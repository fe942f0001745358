import type { Tag } from './languages/language.ts';
import { namesParty, namesTeller, speaksForOthers } from './mentions.ts';
import { subjectIn } from './referents.ts';
import { find, has, hasAny, isNamed, type Scene, type Stretch } from './scene.ts';
import { type Speaker, speakerAt } from './speaker.ts';
import { sayerBeside } from './speaker-phrase.ts';

/** How many sentences behind hearsay may name whose it is. */
const PAPER_AHEAD = 2;

/** How many sentences behind a headline may name whom it describes. */
const PERSON_AHEAD = 3;

/** The paper that the next sentences name, where hearsay opens the article. */
export function paperAhead(scene: Scene): Speaker | null {
  return ahead(scene, PAPER_AHEAD, (next) => {
    const paper = next.mentions.find(namesTeller);
    return paper === undefined ? null : speakerAt(next, paper);
  });
}

/** "Tory peer" in a headline, "A former minister has said" at the head of a text: the first who is named as speaking in the next sentences; null where the phrase has a name itself or means more than one. */
export function personAhead(scene: Scene, own: Stretch): Speaker | null {
  const reach = scene.sentence.isTitle ? PERSON_AHEAD : 1;
  return isDescription(scene, own) ? ahead(scene, reach, speakingIn) : null;
}

/** "Slovak minister: …" in a headline: whoever a label means that ends in a function; null for any other. */
export function labelled(scene: Scene): Stretch | null {
  const to = scene.colon;
  if (!scene.sentence.isTitle || to < 1 || to > LONGEST_LABEL) return null;
  return !isNamed(scene, to - 1) && hasAny(scene, to - 1, PEOPLE) ? { from: 0, to } : null;
}

const LONGEST_LABEL = 5;

const PEOPLE: readonly Tag[] = ['role', 'person', 'title', 'speaker-noun'];
const NO_PERSON: readonly Tag[] = [
  'none',
  'few',
  'counted',
  'source',
  'possessive',
  'definite',
  'plural',
  'outlet',
  'account',
  'body',
];

/** Whether the phrase ends in a noun for one person, and names nobody who speaks for a party. */
function isDescription(scene: Scene, { from, to }: Stretch): boolean {
  const noun = scene.tokens[to - 1];
  if (noun?.kind !== 'word' || isNamed(scene, to - 1) || noun.lower.endsWith('s')) return false;
  if (find(scene, from, to, ...NO_PERSON) >= 0) return false;
  const isVoice = scene.mentions.some(
    (named) => named.from >= from && named.to <= to && speaksForOthers(named),
  );
  return !isVoice && (hasAny(scene, to - 1, PEOPLE) || (scene.sentence.isTitle && to - from > 1));
}

/** The person, no party, with a whole name whom the sentence begins with, gives a quotation to, or says to speak. */
function speakingIn(scene: Scene): Speaker | null {
  const at = scene.sentence.quoted.indexOf(true);
  const subject = subjectIn(scene) ?? (at < 0 ? null : sayerBeside(scene, at));
  const whole = scene.mentions.filter(
    (named) => !namesParty(named) && !namesTeller(named) && named.to - named.from > 1,
  );
  const isWhole = whole.some(({ to }) => scene.tokens[to - 1]?.end === subject?.attribution.end);
  if (isWhole && subject?.kind === 'person') return subject;
  const own = whole.find((named) => !scene.sentence.quoted[named.from] && isActive(scene, named));
  const speaker = own === undefined ? null : speakerAt(scene, own);
  return speaker?.kind === 'person' ? speaker : null;
}

/** Before a verb of saying, or set between commas behind a description. */
function isActive(scene: Scene, { from, to }: Stretch): boolean {
  const { tokens } = scene;
  if (has(scene, to, 'assert')) return true;
  return tokens[from - 1]?.lower === ',' && tokens[to]?.lower === ',';
}

function ahead(
  scene: Scene,
  reach: number,
  found: (next: Scene) => Speaker | null,
): Speaker | null {
  let next = scene.following;
  for (let at = 0; at < reach && next !== null; at += 1) {
    const speaker = found(next);
    if (speaker !== null) return speaker;
    next = next.following;
  }
  return null;
}
