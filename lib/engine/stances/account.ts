import { namesParty, namesTeller } from '../mentions.ts';
import { find, has, hasAny, type Scene, type Stretch, widthAt } from '../scene.ts';
import { type CueWords, type Focus, type Outcome, outcome, type Reader } from './outcome.ts';
import { giverOf, speakerOf } from './scope.ts';
import { trimmed } from './view.ts';

/** A mention by way of somebody's account, "the Post's report of a call"; null where it is nobody's. */
export function accountOf(
  reader: Reader,
  stretch: Stretch,
  focus: Focus,
  words: CueWords,
): Outcome | null {
  const { scene } = reader;
  const teller = ownerOf(scene, stretch.from, focus);
  if (teller !== null) return outcome('reported', 'reported', [words], { speaker: teller });
  const source = find(scene, stretch.from, focus.from, 'source');
  if (source >= 0) {
    const speaker = quoterOf(scene, source) ?? {
      from: source,
      to: source + widthAt(scene, source),
    };
    return outcome('reported', 'sourcing', [words], { presupposed: true, speaker });
  }
  const placer = placerOf(reader, stretch, focus);
  if (placer !== null) return outcome('reported', 'reported', [words], { speaker: placer });
  if (focus.kind !== 'account') return null;
  if (isTextFor(reader, stretch, focus))
    return outcome('reported', 'sourcing', [words], { presupposed: true });
  const content = contentOf(reader, stretch, focus);
  if (content !== null) return content;
  const house = houseOf(scene, focus);
  if (house !== null && !isAnswered(scene, house))
    return outcome('reported', 'reported', [words], { presupposed: true, speaker: house });
  const holder = holderBehind(reader, stretch, focus);
  if (holder === null) return null;
  return outcome('reported', 'sourcing', [words], { presupposed: true, speaker: holder });
}

/** "the Post's story", "a story in the Post", "The Post put its story online": the paper whose account it is. */
function houseOf(scene: Scene, { from, to }: Focus): Stretch | null {
  const before = has(scene, from - 1, 'genitive') ? from - 2 : from - 1;
  const noun = hasAny(scene, before, ['plain']) ? before - 1 : before;
  const behind = hasAny(scene, to, ['setting', 'by']) ? to + 1 : -1;
  const [first] = scene.mentions;
  const isIts = hasAny(scene, from - 1, ['possessive']) && !has(scene, from - 1, 'genitive');
  const own = isIts && first !== undefined && first.from <= 1 && first.to < from ? first : null;
  const next = scene.mentionAt[has(scene, behind, 'definite') ? behind + 1 : behind] ?? null;
  const house = [scene.mentionAt[noun] ?? null, next, own].find(
    (named) => named !== null && namesTeller(named),
  );
  if (house === undefined || house === null) return null;
  return isLeftAlone(scene, Math.max(to, house === next ? house.to : to))
    ? { from: house.from, to: house.to }
    : null;
}

/** Whether nothing says what the account is on: "on butter prices" would. */
function isLeftAlone(scene: Scene, at: number): boolean {
  if (!has(scene, at, 'preposition') || has(scene, at, 'according')) return true;
  return scene.times.some(({ from }) => from === at + 1) || has(scene, at + 1, 'relative');
}

/** Whether the sentence may tell of somebody's answer to it: of one who is named before it, or by its words. */
function isAnswered(scene: Scene, { from }: Stretch): boolean {
  if (find(scene, 0, scene.tokens.length, 'false', 'deny', 'comment') >= 0) return true;
  return scene.mentions.some(
    (named) => named.to <= from && named.uses.length > 0 && !namesTeller(named),
  );
}

/** "In that version Smith asked for calm": the account is where somebody known does something. */
function isTextFor({ scene }: Reader, { from }: Stretch, focus: Focus): boolean {
  const isLead = has(scene, from, 'setting') && focus.from === from + 2;
  if (!isLead || !has(scene, from + 1, 'definite')) return false;
  const at = scene.tokens[focus.to]?.kind === 'mark' ? focus.to + 1 : focus.to;
  const named = scene.mentionAt[at] ?? scene.mentionAt[at + 1] ?? null;
  return (named !== null && namesParty(named)) || hasAny(scene, at, ['singular', 'group']);
}

/** "Moscow's line is that they have not": what an account consists of; null where it is not said. */
function contentOf(reader: Reader, { from, to }: Stretch, focus: Focus): Outcome | null {
  const { scene } = reader;
  if (!has(scene, focus.to, 'passive') || !has(scene, focus.to + 1, 'that')) return null;
  const read = reader.read({ from: focus.to + 2, to });
  const holder = scene.mentions.find((named) => named.from >= from && named.to < focus.to);
  if (read === null || read.stance === null) return null;
  const speaker = holder === undefined ? null : { from: holder.from, to: holder.to };
  return { ...read, speaker: read.speaker ?? speaker, implied: false };
}

/** "The details come from the Post": a paper that an account is from; null for none. */
function holderBehind(reader: Reader, { from, to }: Stretch, focus: Focus): Stretch | null {
  if (focus.from - trimmed(reader, { from, to }).from > LONGEST_LEAD) return null;
  const giver = giverOf(reader, focus.to, to);
  const named = reader.scene.mentions.find(({ from }) => giver !== null && from >= giver.from);
  return giver !== null && named !== undefined && named.from < giver.to && namesTeller(named)
    ? giver
    : null;
}

/** "The paper puts the call on Thursday": who says when or where it was; null for nobody. */
function placerOf(reader: Reader, { from, to }: Stretch, focus: Focus): Stretch | null {
  const { scene } = reader;
  const verb = find(scene, Math.max(from, focus.from - LONGEST_OBJECT), focus.from, 'dates');
  if (verb < 0 || focus.kind !== 'event' || !focus.definite) return null;
  const where = find(scene, focus.to, Math.min(to, focus.to + LONGEST_OBJECT), 'preposition');
  const speaker = where < 0 ? null : speakerOf(reader, { from, to }, verb);
  const teller = scene.mentions.find((one) => speaker !== null && one.to === speaker.to);
  const isTeller = teller !== undefined && namesTeller(teller);
  return speaker !== null && (isTeller || find(scene, speaker.from, speaker.to, 'outlet') >= 0)
    ? speaker
    : null;
}

/** How many words may stand before a noun that begins its clause. */
const LONGEST_LEAD = 3;

/** "the Post's report of a call": whose account the event is told in; null where nobody's. */
function ownerOf(scene: Scene, from: number, focus: Focus): Stretch | null {
  const account = find(scene, from, focus.from, 'account');
  const of = account + widthAt(scene, account);
  if (account < 0 || !has(scene, of, 'of') || focus.from > of + LONGEST_OBJECT) return null;
  const owner = scene.mentions.findLast(
    (named) => namesTeller(named) && named.from >= from && named.to <= account,
  );
  if (owner === undefined || account - owner.to > 2) return null;
  return { from: owner.from, to: owner.to };
}

/** How many words may stand between "of" and its noun: "of a first post-election". */
const LONGEST_OBJECT = 4;

/** "The Post, quoting people with knowledge of it", "Axios had sources": the house of a source; null for none. */
function quoterOf(scene: Scene, source: number): Stretch | null {
  const house = scene.mentions.findLast((named) => named.to < source && namesTeller(named));
  if (house === undefined) return null;
  const isQuoted = has(scene, source - 1, 'according');
  if (!isQuoted && scene.mentions.filter(namesTeller).length > 1) return null;
  if (!isQuoted && find(scene, house.to, source, 'that', 'assert', 'by') >= 0) return null;
  return { from: house.from, to: house.to };
}
