import { type Mention, namesTeller } from '../mentions.ts';
import { find, findVerb, has, hasAny, type Scene, type Stretch, widthAt } from '../scene.ts';
import { type Outcome, outcome } from './outcome.ts';

/** The rule of doubts in a side that has denied. */
export const DISBELIEVED = 'side-disbelieved';

/** What a sentence says of a side by its subject alone, where no word of it names the event or a report. */
export function sideRead(scene: Scene): Outcome | null {
  if (scene.sentence.isTitle) return null;
  return requestOf(scene) ?? saysNothing(scene) ?? disbelieved(scene);
}

/** "A query to Smith's office brought the usual line": what is asked of a side, and nothing that it grants. */
function requestOf(scene: Scene): Outcome | null {
  const request = find(scene, 0, LONGEST_LEAD, 'request');
  const to = request < 0 ? -1 : find(scene, request + 1, scene.tokens.length, 'infinitive');
  const side = to < 0 ? null : (scene.mentions.find(({ from }) => from > to) ?? null);
  if (side === null || side.from > to + 2 || !isSide(side)) return null;
  if (find(scene, side.to, scene.tokens.length, ...GRANTED) >= 0) return null;
  const cue = { from: request, to: request + widthAt(scene, request), kind: 'no-comment' } as const;
  return outcome('unconfirmed', 'no-comment', [cue], {
    speaker: holderOf(scene, side),
    implied: true,
  });
}

const GRANTED = ['deny', 'false', 'confirm', 'that', 'condition', 'affirmative', 'assert'] as const;

/** "Smith's people tell us nothing." */
function saysNothing(scene: Scene): Outcome | null {
  const side = sideInFront(scene);
  const verb = side === null ? -1 : findVerb(scene, side.to, side.to + LONGEST_LEAD, 'assert');
  const none = verb < 0 ? -1 : find(scene, verb, verb + LONGEST_LEAD, 'none');
  if (side === null || none < 0 || !isEnd(scene, none + widthAt(scene, none))) return null;
  const cue = { from: none, to: none + widthAt(scene, none), kind: 'no-comment' } as const;
  return outcome('unconfirmed', 'no-comment', [cue], { speaker: side, implied: true });
}

/** "Why would the ministry lie about such a thing?", "They would say that, wouldn't they?" */
function disbelieved(scene: Scene): Outcome | null {
  const lie = find(scene, 0, scene.tokens.length, 'lie');
  if (lie < 0 || has(scene, lie - 1, 'inverted')) return null;
  const named = scene.mentions.findLast(({ to }) => to <= lie);
  const isOfSide =
    named === undefined ? hasAny(scene, lie - 1, ['singular', 'plural']) : isSide(named);
  if (!isOfSide) return null;
  const cue = { from: lie, to: lie + widthAt(scene, lie), kind: 'hedge' } as const;
  return outcome('unconfirmed', DISBELIEVED, [cue], { implied: true });
}

/** Who speaks for a party, or a party itself, and no paper. */
function isSide(mention: Mention): boolean {
  return mention.uses.length > 0 && !namesTeller(mention);
}

/** "Smith's people", "Moscow": the side that a sentence begins with. */
function sideInFront(scene: Scene): Stretch | null {
  const from = has(scene, 0, 'definite') ? 1 : 0;
  const side = scene.mentionAt[from] ?? null;
  return side === null || !isSide(side) ? null : holderOf(scene, side);
}

/** With the noun of its people behind it. */
function holderOf(scene: Scene, { from, to }: Stretch): Stretch {
  const isHeld = has(scene, to, 'genitive') && hasAny(scene, to + 1, ['role', 'body', 'source']);
  return { from, to: isHeld ? to + 1 + widthAt(scene, to + 1) : to };
}

function isEnd({ tokens }: Scene, at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind === 'mark';
}

/** How many words may stand before the word that counts. */
const LONGEST_LEAD = 4;
