import type { Stance } from '../lib/engine/types.ts';
import type { MessageKey } from '../lib/words.ts';
import { useWords } from './words.tsx';

/** In the order in which they are listed everywhere. */
export const STANCES = ['reported', 'denied', 'unconfirmed'] as const satisfies readonly Stance[];

/** The message that names each stance. */
export const STANCE_WORDS = {
  reported: 'stanceReported',
  denied: 'stanceDenied',
  unconfirmed: 'stanceUnconfirmed',
} as const satisfies Record<Stance, MessageKey>;

/** Drawn in a square of 16 units: quotation marks, a sign of inequality, a question mark. */
const SIGNS: Readonly<Record<Stance, string>> = {
  reported:
    'M7 4.2C4.6 4.9 3 6.9 3 9.4c0 1.7 1 2.8 2.4 2.8 1.3 0 2.2-.9 2.2-2.1S6.7 8 5.5 8c-.2 0-.4 0-.5.1.2-1.1 1-2 2.3-2.5zM13.1 4.2c-2.4.7-4 2.7-4 5.2 0 1.7 1 2.8 2.4 2.8 1.3 0 2.2-.9 2.2-2.1S12.8 8 11.6 8c-.2 0-.4 0-.5.1.2-1.1 1-2 2.3-2.5z',
  denied:
    'M3 5.4h6.1l1.5-3h1.5l-1.5 3H13v1.5H9.850l-1.1 2.2H13v1.5H8l-1.5 3H5l1.5-3H3V9.1h4.250l1.1-2.2H3z',
  unconfirmed:
    'M4.6 5.6C4.7 3.6 6.1 2.3 8.1 2.3c2.1 0 3.6 1.3 3.6 3.2 0 1.4-.7 2.2-1.8 2.9-.9.6-1.1.9-1.1 1.5v.4H7.2v-.7c0-1.2.5-1.9 1.6-2.6.9-.6 1.2-.9 1.2-1.5 0-.9-.7-1.6-1.9-1.6-1.1 0-1.8.7-1.9 1.7zM7 12h2v2H7z',
};

/** A stance by its sign alone, for places that name it in words already. */
export function StanceGlyph({ stance }: { readonly stance: Stance }) {
  return (
    <svg class="stance-glyph" data-stance={stance} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGNS[stance]} fill="currentColor" />
    </svg>
  );
}

/** A stance by sign, word and colour. */
export function StanceSign({ stance }: { readonly stance: Stance }) {
  const words = useWords();
  return (
    <span class="stance" data-stance={stance}>
      <StanceGlyph stance={stance} />
      <span class="stance-word">{words(STANCE_WORDS[stance])}</span>
    </span>
  );
}
