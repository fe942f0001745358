import type { Stretch } from '../scene.ts';
import type { Cast } from './cast.ts';
import type { Reality } from './reality.ts';

/** A place where a sentence speaks of an event of the claim's kind. */
export interface EventMention extends Stretch, Cast, Reality, NounSigns {
  readonly form: 'noun' | 'verb' | 'content' | 'manner';
}

/** What a noun phrase tells of its event; verbs tell nothing of it. */
export interface NounSigns {
  /** Somebody's: "his conversation". */
  readonly owned: boolean;
  /** A word before the noun tells it from others: "the earnings call". */
  readonly qualified: boolean;
  /** A noun that names the event only between the parties: "the talk". */
  readonly loose: boolean;
  /** "the call", "his conversation": one that the reader knows already. */
  readonly definite: boolean;
  /** Several, or of the kind in general. */
  readonly general: boolean;
}

const NO_SIGNS: NounSigns = {
  loose: false,
  definite: false,
  owned: false,
  general: false,
  qualified: false,
};

/** The event that is mentioned there in one of the forms, with who takes part and how real it is. */
export function eventOf(
  form: EventMention['form'],
  { from, to }: Stretch,
  cast: Cast,
  reality: Reality,
  signs: NounSigns = NO_SIGNS,
): EventMention {
  const general = reality.general || signs.general;
  return { form, from, to, ...cast, ...reality, ...signs, general };
}
