import { namesTeller } from '../mentions.ts';
import { find, findVerb, has, hasAny, type Scene, type Stretch, widthAt } from '../scene.ts';
import { asideOf } from './clauses.ts';
import { undecided } from './condition.ts';
import { type FramedReader, type Outcome, outcome, type Reader } from './outcome.ts';
import { predicated } from './predicates.ts';
import { cueAt, negationOf, speakerOf } from './scope.ts';
import { trimmed } from './view.ts';

/** The sentence without a remark between commas, and the remark where nothing else decides. */
export function aside(reader: FramedReader, stretch: Stretch): Outcome | null {
  const remark = asideOf(reader, stretch);
  if (remark === null) return null;
  const main = reader.without(remark).read(stretch);
  if (main === null && isRejectedAside(reader, stretch, remark)) return predicated(reader, stretch);
  const first = trimmed(reader, remark).from;
  if (hasAny(reader.scene, first, ['condition', 'inverted']))
    return onCondition(reader, remark, first, main);
  const isDeed = has(reader.scene, first, 'deny');
  if (isDeed && (main === null || main.stance === null || main.rule === 'alleged')) return null;
  if (main !== null && main.stance !== null) return main;
  return (
    reader.read(remark) ??
    rejectedIn(reader, remark, main) ??
    reportedIn(reader, remark, main) ??
    occurredIn(reader, remark, main) ??
    main
  );
}

/** "the call, which the Kremlin waved away": what the relative clause rejects is before its comma. */
function rejectedIn(reader: Reader, remark: Stretch, main: Outcome | null): Outcome | null {
  const { scene } = reader;
  const { from, to } = trimmed(reader, remark);
  if (main?.rule !== 'mentioned' || !has(scene, from, 'relative')) return null;
  const verb = findVerb(scene, from + 2, to, 'deny', 'brand');
  const isBrand = verb >= 0 && !has(scene, verb, 'deny');
  if (verb < 0 || (isBrand && find(scene, verb, to, 'false') < 0)) return null;
  if (negationOf(reader, from, verb) >= 0) return null;
  const speaker = speakerOf(reader, { from: from + 1, to }, verb);
  return outcome('denied', 'denied', [cueAt(reader, verb, 'denial'), ...main.cues], { speaker });
}

/** "the call, which the Post disclosed": what a teller has told is before the comma. */
function reportedIn(reader: Reader, remark: Stretch, main: Outcome | null): Outcome | null {
  const { scene } = reader;
  const { from, to } = trimmed(reader, remark);
  const relative = find(scene, from, from + 2, 'relative');
  if (main?.rule !== 'mentioned' || relative < 0) return null;
  const verb = findVerb(scene, relative + 2, to, 'assert');
  if (verb < 0 || negationOf(reader, relative, verb) >= 0) return null;
  const speaker = speakerOf(reader, { from: relative + 1, to }, verb);
  const teller = scene.mentions.find((one) => speaker !== null && one.to === speaker.to);
  if (teller === undefined || !namesTeller(teller)) return null;
  return outcome('reported', 'reported', [cueAt(reader, verb, 'report'), ...main.cues], {
    speaker,
  });
}

/** "the call, which took place on Thursday": what the relative clause says of the noun before its comma. */
function occurredIn(reader: Reader, remark: Stretch, main: Outcome | null): Outcome | null {
  const { scene } = reader;
  const { from, to } = trimmed(reader, remark);
  if (main?.rule !== 'mentioned' || !has(scene, from, 'relative')) return null;
  const verb = find(scene, from + 1, Math.min(to, from + LONGEST_GROUP), 'occur');
  if (verb < 0 || !reader.isFocus(remark.from - 1)) return null;
  if (find(scene, from + 1, verb, 'possibly') >= 0)
    return outcome('unconfirmed', 'may-have', [cueAt(reader, verb, 'hedge'), ...main.cues]);
  const negation = find(scene, from + 1, verb, 'negation');
  return negation < 0
    ? outcome('reported', 'happened', [cueAt(reader, verb, 'assertion'), ...main.cues])
    : outcome('denied', 'did-not-happen', [cueAt(reader, negation, 'negation'), ...main.cues]);
}

/** How many words a verb may have with its auxiliaries. */
const LONGEST_GROUP = 5;

/** "took issue with one passage, in which …": what the remark tells is what somebody rejects. */
function isRejectedAside({ scene }: Reader, { from }: Stretch, remark: Stretch): boolean {
  return (
    hasAny(scene, remark.from + 1, ['relative', 'preposition']) &&
    findVerb(scene, from, remark.from, 'deny', 'dispute') >= 0
  );
}

/** "…, if confirmed, …" leaves the rest open; "…, if briefly" does not. */
function onCondition(
  reader: Reader,
  remark: Stretch,
  at: number,
  main: Outcome | null,
): Outcome | null {
  const rest = { from: at + widthAt(reader.scene, at), to: remark.to };
  const { from, to } = trimmed(reader, rest);
  const teller = trustedIn(reader, { from, to });
  if (teller !== null && main !== null && main.stance !== 'denied')
    return { ...main, stance: 'reported', rule: 'trusted', speaker: main.speaker ?? teller };
  const isAlone = from >= to && widthAt(reader.scene, at) > 1;
  const side = reader.read(rest);
  if (main === null && side?.stance === 'reported' && goesOnBehind(reader.scene, remark))
    return undecided(reader, at, side);
  if (main === null) return reader.read(remark);
  const isOpen = main.stance === null || main.stance === 'reported';
  if ((side === null && !isAlone) || !isOpen) return main;
  return undecided(reader, at, main);
}

/** "…, if the Post has it right, …": whoever is so named beside what is told stands behind it; null for nobody. */
function trustedIn({ scene }: Reader, { from, to }: Stretch): Stretch | null {
  const named = scene.mentions.find((one) => one.from >= from && one.to < to);
  const noun = find(scene, from, to, 'account', 'outlet');
  const teller = named ?? { from: noun, to: noun + widthAt(scene, noun) };
  if (named === undefined ? noun < 0 : !namesTeller(named)) return null;
  if (find(scene, teller.to, to, 'true') < 0 || find(scene, from, to, 'negation') >= 0) return null;
  return { from: teller.from, to: teller.to };
}

/** "Telling him that, supposing he did, is policy": the sentence goes on behind the remark's comma. */
function goesOnBehind({ tokens }: Scene, { to }: Stretch): boolean {
  return tokens[to - 1]?.lower === ',' && to < tokens.length;
}
