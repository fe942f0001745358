import type { Mention } from './mentions.ts';
import type { Scene, Stretch } from './scene.ts';
import type { Attribution } from './types.ts';

/** Somebody who was said to speak, and where the article named them. */
export interface Speaker {
  readonly attribution: Attribution;
  /** Null for somebody that no claim knows. */
  readonly mention: Mention | null;
}

/** The words of a stretch as an attribution. */
export function placeOf({ sentence, tokens }: Scene, { from, to }: Stretch): Attribution {
  const start = tokens[from]?.start ?? sentence.start;
  const end = tokens[to - 1]?.end ?? start;
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  return { block: sentence.block, start, end, text };
}
