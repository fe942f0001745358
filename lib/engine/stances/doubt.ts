import { find, has, isVerb, type Stretch } from '../scene.ts';
import { widthAt } from './clauses.ts';
import { type Outcome, outcome, type Reader } from './outcome.ts';
import { cueAt, focusAround, focusIn, hardlyAny, negationOf, speakerOf } from './scope.ts';

/** "remains unclear", "is disputed" */
export function openness(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const focus = focusAround(reader, stretch, at);
  const isShort = stretch.to - stretch.from <= 3;
  if (focus === null && !isShort) return undefined;
  const governed = ['deny', 'assert', 'confirm', 'silent', 'false'] as const;
  if (has(scene, at, 'alleged') && find(scene, at + 1, stretch.to, ...governed) >= 0)
    return undefined;
  return outcome('unconfirmed', 'left-open', [cueAt(reader, at, 'hedge')], {
    implied: focus === null,
  });
}

/** "doubted that they had spoken", "no reason to doubt it" */
export function doubting(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const focus = focusAround(reader, stretch, at);
  if (focus === null) return undefined;
  const isDoubted = hardlyAny(reader, stretch.from, at) < 0;
  const speaker = speakerOf(reader, stretch, at);
  const cues = [cueAt(reader, at, 'hedge')];
  return isDoubted
    ? outcome('unconfirmed', 'doubted', cues, { speaker })
    : outcome('reported', 'not-doubted', cues, { speaker });
}

/** "asked whether they had spoken" leaves it open; "asked about the call" says nothing of its own */
export function asking(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  const focus = focusIn(reader, at + 1, stretch.to);
  if (focus === null || reader.isFocus(at)) return undefined;
  const condition = find(reader.scene, at + 1, stretch.to, 'condition');
  const cue = cueAt(reader, at, 'question');
  const asked = reader.scene.mentionAt[at + 1]?.uses ?? [];
  const isParty = asked.some(({ naming }) => naming === 'name' || naming === 'epithet');
  const speaker = isParty ? null : speakerOf(reader, stretch, at);
  if (condition < 0 || condition > focus.from)
    return outcome(null, 'asked-about', [cue], { presupposed: true, speaker });
  return outcome('unconfirmed', 'asked-whether', [cueAt(reader, condition, 'question'), cue], {
    speaker,
  });
}

/** "I do not believe that it happened" rejects it; "I believe it happened" lets it be told. */
export function opinion(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  if (!isVerb(scene, at)) return undefined;
  const inner = reader.read({ from: at + widthAt(scene, at), to: stretch.to });
  if (inner === null) return undefined;
  const speaker = speakerOf(reader, stretch, at);
  const negation = hardlyAny(reader, stretch.from, at);
  if (negation < 0) return { ...inner, speaker: inner.speaker ?? speaker };
  const stance = disbelieved(inner);
  const { implied } = inner;
  return outcome(
    stance,
    implied ? 'denial-doubted' : 'not-believed',
    [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'hedge')],
    { speaker, implied },
  );
}

/** What not to believe it comes to: disbelief in a denial says no more than that. */
function disbelieved({ stance, rule }: Outcome): Outcome['stance'] {
  if (rule === 'mentioned' || rule.startsWith('denial')) return 'unconfirmed';
  return stance === 'denied' ? 'reported' : 'denied';
}

/** "nobody knows whether", "not aware of the call" */
export function knowing(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const before = negationOf(reader, stretch.from, at);
  const focus = focusIn(reader, at + 1, stretch.to);
  if (focus === null) return undefined;
  const that = at + widthAt(reader.scene, at);
  if (before < 0 && has(reader.scene, that, 'that'))
    return reader.read({ from: that + 1, to: stretch.to }) ?? undefined;
  const none = find(reader.scene, Math.max(at + 1, focus.from - 2), focus.from, 'none');
  const negation = before >= 0 ? before : none;
  if (negation < 0) return undefined;
  const cues = [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'hedge')];
  return outcome('unconfirmed', 'not-known', cues, { speaker: speakerOf(reader, stretch, at) });
}
