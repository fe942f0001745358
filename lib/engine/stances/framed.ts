import { find, has, type Scene, type Stretch } from '../scene.ts';
import { type Frame, frameOf } from './frame.ts';
import { type FramedReader, type Outcome, vouched } from './outcome.ts';
import { namedSpeaker } from './outer-speaker.ts';
import { cueAt, isAnybodyNamed } from './scope.ts';

/** What is said, with the attribution beside it set aside. */
export function framed(reader: FramedReader, stretch: Stretch): Outcome | null {
  const frame = frameOf(reader, stretch);
  if (frame === null) return null;
  const inner = reader.without(frame.part).read(stretch);
  if (inner === null) return null;
  return {
    ...inner,
    stance: vouched(inner),
    speaker: isOfLabel(reader.scene, frame, inner)
      ? frame.speaker
      : isToldOn(reader.scene, frame, inner)
        ? inner.speaker
        : namedSpeaker(reader, inner.speaker, frame.speaker),
    cues: [...inner.cues, cueAt(reader, frame.verb, 'report')],
  };
}

/** "Reuters: Source confirms call", "Trump told Putin in call: sources": who passes it on speaks. */
function isOfLabel(scene: Scene, frame: Frame, inner: Outcome): boolean {
  if (inner.speaker === null || frame.speaker === null || inner.stance === 'denied') return false;
  const isLabel = scene.tokens[frame.verb]?.lower === ':';
  if (isParty(scene, inner.speaker))
    return inner.presupposed || (isLabel && inner.rule === 'reported');
  return isLabel && isNameless(scene, inner.speaker) && isKnown(scene, frame.speaker);
}

/** Whether somebody is named whom a claim knows: another label may be any paper's in a review. */
function isKnown({ mentions }: Scene, { from, to }: Stretch): boolean {
  return mentions.some((named) => named.from < to && named.to > from && named.uses.length > 0);
}

/** "SMITH: He told us that …": the label's turn passes on what somebody else has said. */
function isToldOn(scene: Scene, { verb }: Frame, { speaker }: Outcome): boolean {
  return (
    scene.tokens[verb]?.lower === ':' && speaker !== null && has(scene, speaker.from, 'singular')
  );
}

/** Whether a party itself is named, who may speak to the other in the event. */
function isParty({ mentions }: Scene, { from, to }: Stretch): boolean {
  const named = mentions.find((mention) => mention.from < to && mention.to > from);
  return named?.uses.some(({ naming }) => naming === 'name' || naming === 'epithet') ?? false;
}

/** "people familiar with it" */
function isNameless(scene: Scene, { from, to }: Stretch): boolean {
  return find(scene, from, to, 'source') >= 0 && !isAnybodyNamed(scene, { from, to });
}
