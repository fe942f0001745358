import { has, hasAny, isQuotationMark, placesWhere, type Scene, type Stretch } from '../scene.ts';

/** A sentence as the reading of stances walks through it, some of its words set aside. */
export interface View {
  readonly scene: Scene;
  /** For each token, whether an attribution or aside that was read already holds it. */
  readonly hidden: readonly boolean[];
  /** Whether the word tells of the event, a report of it, or stands for them. */
  readonly isFocus: (at: number) => boolean;
}

const STOPS = new Set(['.', '?', '!']);

/** Without punctuation and joining words at its edges. */
export function trimmed(view: View, stretch: Stretch): Stretch {
  let { from, to } = stretch;
  while (from < to && isEdge(view, from, true)) from += 1;
  while (to > from && isEdge(view, to - 1, false)) to -= 1;
  return { from, to };
}

function isEdge(view: View, at: number, leading: boolean): boolean {
  if (view.hidden[at] === true || view.scene.tokens[at]?.kind === 'mark') return true;
  if (leading && at === 0 && isClock(view.scene)) return true;
  return (
    leading && hasAny(view.scene, at, ['contrast', 'and']) && !has(view.scene, at, 'concession')
  );
}

/** "10:31 +++ …", "11.42 …": the time before an entry. */
function isClock({ tokens }: Scene): boolean {
  const [first] = tokens;
  if (first?.kind !== 'number') return false;
  return CLOCK_MARKS.some((mark) => first.lower.indexOf(mark) === first.lower.length - 3);
}

const CLOCK_MARKS = [':', '.'];

/** The stretches between commas and dashes. */
export function partsOf({ scene, hidden }: View, { from, to }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (const at of breaksIn(scene)) {
    if (at >= to) break;
    if (at < from || hidden[at] === true) continue;
    if (at > start) parts.push({ from: start, to: at });
    start = at + 1;
  }
  if (to > start) parts.push({ from: start, to });
  return parts;
}

/** Where the sentence has breaks, whatever of it is set aside. */
function breaksIn(scene: Scene): readonly number[] {
  scene.answers.breaks ??= placesWhere(scene, (at) => breaksAt(scene, at));
  return scene.answers.breaks;
}

/** A comma, a dash, or the stop inside of a quotation that the sentence runs on from. */
export function isBreak({ scene, hidden }: View, at: number): boolean {
  return hidden[at] !== true && breaksAt(scene, at);
}

function breaksAt(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token?.kind !== 'mark') return false;
  if (token.lower === ',' || token.lower === '—' || token.lower === '(' || token.lower === ')')
    return true;
  if ((token.lower === '-' || token.lower === '–') && token.spaced) return true;
  return STOPS.has(token.lower) && isQuotationMark(scene, at + 1);
}
