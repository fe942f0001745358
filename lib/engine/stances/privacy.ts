import { find, has, hasAny, isNamed, type Scene, type Stretch, widthAt } from '../scene.ts';
import { type Outcome, outcome } from './outcome.ts';

/** Rules by which a sentence on such events at large says no more than that they are mentioned. */
const SAYS_LITTLE: ReadonlySet<string> = new Set([
  'mentioned',
  'asked-about',
  'reported',
  'confirmed',
  'content-told',
  'no-comment',
  'taken-for-granted',
  'not-said',
]);

/** "Private calls stay private", says somebody: a refusal in the shape of a rule; null where the sentence says more. */
export function privacyOf(scene: Scene, read: Outcome | null): Outcome | null {
  const isImplied = read === null || read.implied;
  const isOpen = isImplied || read.stance === null || SAYS_LITTLE.has(read.rule);
  const privacy = isOpen ? find(scene, 0, scene.tokens.length, 'privacy') : -1;
  if (privacy < 0 || scene.sentence.question) return null;
  const keeper = keeperOf(scene);
  if (read?.rule === 'no-comment' && !isNamed(scene, keeper?.from ?? -1)) return null;
  const speaker = keeper ?? read?.speaker ?? null;
  if (speaker === null && !scene.sentence.quoted.every((quoted) => quoted)) return null;
  const cue = { from: privacy, to: privacy + widthAt(scene, privacy), kind: 'no-comment' } as const;
  return outcome('unconfirmed', 'no-comment', [cue], {
    speaker,
    implied: isImplied || keeper === null,
  });
}

/** Who keeps it private: a voice by name, a pronoun at the beginning, or a function. */
function keeperOf(scene: Scene): Stretch | null {
  const named = scene.mentions.find(({ uses }) => uses.some(({ naming }) => naming === 'voice'));
  if (named !== undefined) return { from: named.from, to: named.to };
  if (hasAny(scene, 0, ['plural', 'singular', 'neuter'])) return { from: 0, to: 1 };
  if (hasAny(scene, 0, ['possessive']) && has(scene, 1, 'role')) return { from: 0, to: 2 };
  const role = find(scene, 0, scene.tokens.length, 'speaker-noun');
  if (role < 1) return null;
  const isKnown = hasAny(scene, role - 1, ['possessive', 'indefinite', 'definite']);
  return isKnown && !has(scene, role - 1, 'genitive') ? { from: role - 1, to: role + 1 } : null;
}
