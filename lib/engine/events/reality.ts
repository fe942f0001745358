import { find, has, type Scene } from '../scene.ts';
import type { TimeSpan } from '../time.ts';
import { isApposed, isInAside } from './aside.ts';
import { clauseEnd, clauseStart } from './bounds.ts';
import { timesOf } from './event-times.ts';
import { isProspective } from './prospect.ts';
import { namesStranger } from './stranger-before.ts';

/** What tells whether an event has taken place, and when. */
export interface Reality {
  /** Not yet, or not really: planned, wished for, possible. */
  readonly prospective: boolean;
  /** Somebody else is named before it, whom its pronouns may mean. */
  readonly afterStranger: boolean;
  /** Said not to have taken place yet. */
  readonly notYet: boolean;
  /** Several, or of the kind in general. */
  readonly general: boolean;
  readonly times: readonly TimeSpan[];
}

/** Whether the event has taken place as far as its clause goes, and when. */
export function realityOf(scene: Scene, from: number, to: number, form: 'noun' | 'verb'): Reality {
  const start = clauseStart(scene, from);
  const end = clauseEnd(scene, to);
  return {
    prospective: isProspective(scene, start, from, to, form),
    afterStranger: namesStranger(scene, from),
    notYet: isNotYet(scene, start, from, to),
    general:
      form === 'verb' &&
      (find(scene, start, end, 'often') >= 0 || isHabit(scene, start, from, end)),
    times: timesOf(scene, from, to, form),
  };
}

/** "when they talk", "they talk when it suits them": in the present of running text, what they do at large. */
function isHabit(scene: Scene, start: number, verb: number, end: number): boolean {
  if (scene.sentence.isTitle || !has(scene, verb, 'present')) return false;
  if (find(scene, start, verb, 'auxiliary', 'modal', 'infinitive') >= 0) return false;
  return has(scene, start - 1, 'whenever') || find(scene, verb, end, 'whenever') >= 0;
}

function isNotYet(scene: Scene, start: number, from: number, to: number): boolean {
  const left = find(scene, to, Math.min(to + 8, scene.tokens.length), 'negation');
  if (left >= 0 && has(scene, left, 'prospect')) return true;
  const negation = find(scene, start, from, 'negation', 'none');
  if (negation < 0 || isInAside(scene, negation, from) || isApposed(scene, negation, from))
    return false;
  return find(scene, start, Math.min(to + 8, scene.tokens.length), 'yet') >= 0;
}
