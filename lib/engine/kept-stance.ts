import type { About } from './about.ts';
import type { CompiledClaim } from './compile.ts';
import type { State } from './discourse.ts';
import { namesTeller } from './mentions.ts';
import { find, type Scene } from './scene.ts';
import { type Speaker, speakerAt } from './speaker.ts';
import { ECHOED } from './stances/echo.ts';
import type { Outcome } from './stances/outcome.ts';
import { isAnybodyNamed } from './stances/scope.ts';
import { KEPT } from './stances/standing.ts';
import type { Stance } from './types.ts';

/** Rules that say of a report no more than that it was made or is doubted. */
const KEPT_BY_DENIER: ReadonlySet<string> = new Set(['doubted', 'reported']);

/** "Such stories", said by somebody who has denied them: a mention or a doubt takes its speaker's stance. */
export function keptStance(
  scene: Scene,
  claim: CompiledClaim,
  about: About,
  read: Outcome,
  speaker: Speaker | null,
  state: State,
): Outcome {
  if (read.rule === ECHOED && state.hasRejected(claim)) return { ...read, stance: 'denied' };
  const own = state.speakers.stanceOf(speaker);
  const isNamedHere = read.speaker !== null && isAnybodyNamed(scene, read.speaker);
  if (read.rule === KEPT && own === 'denied' && isNamedHere) return { ...read, stance: own };
  const voice = read.rule === 'mentioned' ? voiceIn(scene, read, state) : null;
  const stance = about.ties[0] === 'account' ? (own ?? voice) : null;
  const isKept =
    read.rule === 'mentioned' || (KEPT_BY_DENIER.has(read.rule) && stance === 'denied');
  return stance === null || !isKept ? read : { ...read, stance, rule: 'speaker-keeps-stance' };
}

/** "The ministry disposed of the report in a minute": the stance of whoever speaks for a party, where nobody else is named. */
function voiceIn(scene: Scene, { cues }: Outcome, state: State): Stance | null {
  const [voice, ...others] = scene.mentions.filter((mention) => !namesTeller(mention));
  if (voice === undefined || others.length > 0 || scene.sentence.question) return null;
  if (!voice.uses.some(({ naming }) => naming === 'voice')) return null;
  const account = cues[0]?.from ?? 0;
  if (voice.to > account || find(scene, 0, account, 'modal', 'negation', 'condition') >= 0)
    return null;
  return state.speakers.stanceOf(speakerAt(scene, voice));
}
