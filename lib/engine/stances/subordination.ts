import { find, findVerb, has, isVerb, type Stretch, widthAt } from '../scene.ts';
import type { Split } from './clauses.ts';
import { conditional, counterfactual, isOfTruth, undecided } from './condition.ts';
import { isOfSilence, type Outcome, outcome, type Reader } from './outcome.ts';
import { cueAt, distrustIn, speakerOf } from './scope.ts';

/** A subordinate clause decides only where the main clause takes no stance. */
export function subordinated(reader: Reader, split: Split): Outcome | null {
  const counter = counterfactual(reader, split);
  if (counter !== null) return counter;
  const main = reader.read(split.main);
  if (main !== null && isOfTruth(reader, split)) return undecided(reader, split.at, main);
  if (main !== null && isOfSilence(main) && has(reader.scene, split.at, 'cause')) {
    const cause = reader.read(split.side);
    if (cause?.stance === 'denied') return { ...cause, speaker: main.speaker ?? cause.speaker };
  }
  if (main?.stance === 'reported' && has(reader.scene, split.at, 'turning')) {
    const turn = reader.read(split.side);
    if (turn?.stance === 'denied') return turn;
  }
  if (main !== null && main.stance !== null && !main.implied)
    return conditional(reader, split, main);
  const side = sideOf(reader, split);
  if (main?.stance === 'denied' && split.main.from < split.at && !split.isCondition && side?.stance)
    return { ...main, implied: false };
  if (side?.rule === 'asked-about' && main !== null && main.stance !== null)
    return { ...main, implied: false };
  if (side?.rule === 'asked-whether' && main !== null && main.stance === side.stance)
    return { ...side, speaker: side.speaker ?? main.speaker };
  if (main !== null && main.stance !== null && answers(reader, split, side))
    return { ...main, implied: false };
  return side === null ? main : doubtedBy(reader, split.main, side);
}

/** "Asked whether they had, he said no", "While some tell of a call, he says there was none." */
function answers({ scene }: Reader, { at, main }: Split, side: Outcome | null): boolean {
  return (
    side?.rule === 'asked-whether' ||
    (side !== null && at < main.from && has(scene, at, 'concession'))
  );
}

/** "When the Kremlin says so, I reach for the salt": a main clause that trusts no denial. */
function doubtedBy(reader: Reader, main: Stretch, side: Outcome): Outcome {
  const plain = find(reader.scene, main.from, main.to, 'distrust');
  const doubt = side.stance === 'denied' ? distrustIn(reader, main) : plain;
  if (doubt < 0 || side.stance === null) return side;
  const cues = [cueAt(reader, doubt, 'hedge'), ...side.cues];
  const verb = findVerb(reader.scene, main.from, main.to, 'opinion', 'doubt');
  const speaker = verb < 0 ? null : speakerOf(reader, main, verb);
  return { ...side, stance: 'unconfirmed', rule: 'denial-doubted', speaker, cues };
}

/** A side clause counts where it has a predicate of its own; "after the denial" is a mere time. */
function sideOf(reader: Reader, split: Split): Outcome | null {
  const side = reader.read(split.side);
  if (side === null || side.implied) return null;
  if (split.isTopic) return outcome(null, 'asked-about', side.cues, { presupposed: true });
  if (split.isCondition) {
    return outcome('unconfirmed', 'condition', [cueAt(reader, split.at, 'hedge'), ...side.cues]);
  }
  return side.rule === 'denial-noun' || (side.rule === 'mentioned' && !hasVerb(reader, split.side))
    ? null
    : side;
}

function hasVerb(reader: Reader, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += widthAt(reader.scene, at)) {
    if (
      has(reader.scene, at, 'auxiliary') ||
      (has(reader.scene, at, 'speech') && isVerb(reader.scene, at))
    )
      return true;
  }
  return has(reader.scene, from, 'ask');
}
