import type { About } from './about.ts';
import type { CompiledClaim } from './compile.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import type { Outcome } from './stances/outcome.ts';

/** What the stages have found out about a sentence, for one claim. */
export interface Finding {
  readonly scene: Scene;
  readonly claim: CompiledClaim;
  readonly about: About;
  readonly read: Outcome | null;
  readonly speaker: Speaker | null;
  /** Whether that is enough for a mark by the rules alone. */
  readonly accepted: boolean;
}
