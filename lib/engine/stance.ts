import { filled, has, type Scene, type Stretch } from './scene.ts';
import { bothAnswers } from './stances/both-answers.ts';
import { broachedOf } from './stances/broached.ts';
import { subordinationOf } from './stances/clauses.ts';
import { coordinated } from './stances/coordination.ts';
import { likewise, replied } from './stances/echo.ts';
import { framed } from './stances/framed.ts';
import type { Focus, FramedReader, Outcome, Reader } from './stances/outcome.ts';
import { answererOf, CONCLUDED, isVerdict, positionOf } from './stances/position.ts';
import { firstPredicate, predicated } from './stances/predicates.ts';
import { privacyOf } from './stances/privacy.ts';
import { asked, askedPlainly } from './stances/question.ts';
import { relayOf } from './stances/relay.ts';
import { aside } from './stances/remark.ts';
import { SAID_OF_IT } from './stances/said.ts';
import { scornOf } from './stances/scorn.ts';
import { sideRead } from './stances/side.ts';
import { sideAnswer } from './stances/side-answer.ts';
import { sideSilence } from './stances/side-silence.ts';
import { sourcedOf } from './stances/sourced.ts';
import { subordinated } from './stances/subordination.ts';
import { suppositionOf } from './stances/supposition.ts';
import { trimmed } from './stances/view.ts';

/** How often a sentence is read in part before it is given up: real ones need a few dozen. */
const MOST_READINGS = 200;

/** How a sentence treats the claim that the focus words are about, null where it does not speak of it. */
export function stanceOf(scene: Scene, focus: readonly Focus[]): Outcome | null {
  const { stances } = scene.answers;
  const key = focus
    .map(({ from, to, kind, form, definite }) => `${from}-${to}-${kind}-${form}-${definite}`)
    .join();
  const known = stances.get(key);
  if (known !== undefined) return known;
  const stance = stanceOn(scene, focus);
  stances.set(key, stance);
  return stance;
}

function stanceOn(scene: Scene, focus: readonly Focus[]): Outcome | null {
  const taken = filled(scene.tokens, false);
  for (const { from, to } of focus) taken.fill(true, from, to);
  const base = { scene, focus, isFocus: (at: number) => taken[at] === true };
  const budget = { left: MOST_READINGS };
  const hidden = filled(scene.tokens, false);
  const reader = readerOf(base, hidden, budget);
  const whole = reader.read({ from: 0, to: scene.tokens.length });
  const kept = privacyOf(scene, whole);
  if (kept !== null) return kept;
  if (whole === null)
    return (
      askedPlainly(scene, focus) ??
      positionOf(scene) ??
      likewise(scene) ??
      replied(reader) ??
      scornOf(scene) ??
      bothAnswers(scene) ??
      sideRead(scene) ??
      sourcedOf(scene) ??
      relayOf(reader) ??
      sideAnswer(scene) ??
      sideSilence(scene) ??
      broachedOf(scene) ??
      suppositionOf(scene)
    );
  if (whole.rule === SAID_OF_IT && scene.sentence.question && has(scene, 0, 'question-word'))
    return null;
  const answerer = answererOf(scene);
  if (answerer !== null) return { ...whole, speaker: answerer };
  if (whole.implied && isVerdict(scene)) return { ...whole, rule: CONCLUDED };
  const silent = whole.stance === null ? (scornOf(scene) ?? relayOf(reader)) : null;
  return silent ?? asked(scene, whole, focus);
}

/** A reader that remembers what it has read, and stops when the sentence's readings are used up. */
function readerOf(
  base: Pick<Reader, 'scene' | 'focus' | 'isFocus'>,
  hidden: readonly boolean[],
  budget: { left: number },
): FramedReader {
  const known = new Map<number, Outcome | null>();
  const reader: FramedReader = {
    ...base,
    hidden,
    read: (stretch) => {
      const key = stretch.from * (base.scene.tokens.length + 1) + stretch.to;
      const remembered = known.get(key);
      if (remembered !== undefined) return remembered;
      known.set(key, null);
      budget.left -= 1;
      const outcome = budget.left < 0 ? null : read(reader, stretch);
      known.set(key, outcome);
      return outcome;
    },
    isClause: (stretch) => firstPredicate(reader, stretch, false) !== undefined,
    without: ({ from, to }) =>
      readerOf(
        base,
        hidden.map((was, at) => was || (at >= from && at < to)),
        budget,
      ),
  };
  return reader;
}

export function read(reader: FramedReader, stretch: Stretch): Outcome | null {
  const own = trimmed(reader, stretch);
  if (own.from >= own.to) return null;
  const outer = framed(reader, own) ?? aside(reader, own) ?? coordinated(reader, own);
  if (outer !== null) return outer;
  const split = subordinationOf(reader, own);
  return split === null ? predicated(reader, own) : subordinated(reader, split);
}
