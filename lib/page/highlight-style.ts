import type { Stance } from '../engine/types.ts';
import { areOnDark, watchDarkness } from './darkness.ts';

/** The names in the page's highlight registry. */
export const HIGHLIGHTS: Readonly<Record<Stance, string>> = {
  reported: 'on-record-reported',
  denied: 'on-record-denied',
  unconfirmed: 'on-record-unconfirmed',
};
export const FLASH = 'on-record-flash';

/** The stances are told apart by the shape of the line, and by its colour on light and on dark ground. */
const LINES = {
  reported: { shape: 'solid', light: '11 110 127', dark: '92 200 218' },
  denied: { shape: 'double', light: '122 63 184', dark: '201 162 245' },
  unconfirmed: { shape: 'dashed', light: '154 98 0', dark: '240 184 74' },
} as const satisfies Readonly<Record<Stance, object>>;

const STANCES = Object.keys(LINES) as Stance[];

/**
 * Styles the highlights in these roots for the ground on which most of the texts stand, and follows
 * the page from light to dark and back. Returns the undo.
 */
export function dress(roots: readonly DocumentOrShadowRoot[], texts: readonly Node[]): () => void {
  const sheet = new CSSStyleSheet();
  let dark: boolean | null = null;
  const match = () => {
    const now = areOnDark(texts);
    if (now !== dark) sheet.replaceSync(rulesOn(now ? 'dark' : 'light'));
    dark = now;
  };
  match();
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const stop = watchDarkness(match);
  return () => {
    stop();
    for (const root of roots) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    }
  };
}

/** No colour of the text itself is set, so that links and emphasis stay what they are. */
function rulesOn(ground: 'light' | 'dark'): string {
  const rules = STANCES.map((stance) => {
    const { shape, [ground]: colour } = LINES[stance];
    return `::highlight(${HIGHLIGHTS[stance]}) {
      text-decoration: underline ${shape} 2px rgb(${colour});
      text-decoration-skip-ink: none;
      text-underline-offset: 0.18em;
      background-color: rgb(${colour} / 0.08);
    }`;
  });
  return `${rules.join('\n')}
    ::highlight(${FLASH}) { background-color: rgb(255 200 0 / 0.45); }`;
}
