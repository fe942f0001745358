import type { Tag } from '../languages/language.ts';
import { find, has, isNamed, type Scene, type Stretch, widthAt } from '../scene.ts';
import { type Outcome, outcome, type Reader } from './outcome.ts';
import { isPersonal } from './sayer.ts';
import { cueAt, focusAround, negationOf, speakerOf } from './scope.ts';

/** The rule of those who stand by a report, whether or not they name it. */
export const KEPT = 'kept';

/** "has never retracted its story" stands by it; "retracted its story" takes it back. */
export function retraction(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  if (has(reader.scene, at, 'true') && has(reader.scene, at - 1, 'passive')) return undefined;
  const named = focusAround(reader, stretch, at);
  const focus = named?.kind === 'event' && named.from < at ? null : named;
  const denial = find(reader.scene, at + 1, stretch.to, 'denial');
  const kept = negationOf(reader, stretch.from, at) >= 0;
  if (focus === null && denial < 0 && !kept) return undefined;
  const speaker = speakerOf(reader, stretch, at);
  if (kept && speaker !== null && isThingOf(reader.scene, speaker)) return undefined;
  if (!kept && focus?.kind === 'event' && !isObject(reader.scene, at, focus.from)) return undefined;
  const stance =
    kept === denial < 0 ? 'reported' : denial < 0 ? 'denied' : kept ? 'denied' : 'unconfirmed';
  return outcome(
    stance,
    kept ? KEPT : 'taken-back',
    [cueAt(reader, at, kept ? 'assertion' : 'denial')],
    {
      speaker,
      implied: focus === null,
    },
  );
}

/** "Smith's terms", which do not budge either, and not "Smith's office". */
function isThingOf(scene: Scene, { from, to }: Stretch): boolean {
  const genitive = find(scene, from, to, 'genitive');
  return genitive >= 0 && !isNamed(scene, to - 1) && find(scene, genitive, to, ...KEEPERS) < 0;
}

/** "is sticking to its guns", "has full confidence in its reporting" */
export function firmness(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  if (negationOf(reader, stretch.from, at) >= 0) return undefined;
  const speaker = speakerOf(reader, stretch, at);
  if (speaker === null || !isKeeper(reader.scene, speaker)) return undefined;
  return outcome('reported', KEPT, [cueAt(reader, at, 'assertion')], {
    speaker,
    implied: focusAround(reader, stretch, at) === null,
  });
}

/** "withdrew its story", and not "withdrew his troops during the call". */
function isObject(scene: Scene, verb: number, noun: number): boolean {
  return find(scene, verb + widthAt(scene, verb), noun, 'preposition') < 0;
}

/** "the paper", "its editor", "they", and not any capital that begins a sentence. */
function isKeeper(scene: Scene, speaker: Stretch): boolean {
  const last = speaker.to - 1;
  if (isNamed(scene, last) || find(scene, speaker.from, speaker.to, ...KEEPERS) >= 0) return true;
  return (speaker.from > 0 || scene.sentence.isTitle) && isPersonal(scene, speaker);
}

const KEEPERS: readonly Tag[] = [
  'outlet',
  'role',
  'person',
  'source',
  'title',
  'neuter',
  'plural',
  'singular',
  'self',
  'group',
];
