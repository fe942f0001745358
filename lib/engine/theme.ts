import type { Finding } from './finding.ts';
import type { Features } from './weighing.ts';

/** What features of sentences begin with that say something of the article that they stand in. */
const SUMMED: ReadonlySet<string> = new Set([
  'event',
  'first-tie',
  'focus',
  'names',
  'other',
  'parties',
  'read',
  'rule',
  'tag',
  'tie',
  'turn',
  'word',
  'late',
  'other-first',
]);

interface Names {
  readonly any: string;
  readonly share: string;
  readonly first: string;
}

const NAMES = new Map<string, Names | null>();

/** What an article shows of whether it is on a claim's event, summed over its sentences. */
export class Theme {
  private readonly counts = new Map<Names, number>();
  private readonly opening: Names[] = [];
  /** How many it has seen. */
  sentences = 0;
  private accepted = 0;
  private plain = 0;

  /** Adds what the next sentence shows. */
  see({ accepted, about }: Finding, features: Features): void {
    for (const name of features.keys()) {
      const names = namesOf(name);
      if (names === null) continue;
      this.counts.set(names, (this.counts.get(names) ?? 0) + 1);
      if (this.sentences === 0) this.opening.push(names);
    }
    this.sentences += 1;
    if (accepted) this.accepted += 1;
    if (accepted && about.ties.includes('parties')) this.plain += 1;
  }

  /** What is there at all, in what share of the sentences, and in the first; and how many rules mark. */
  features(): Features {
    const features = new Map<string, number>();
    for (const [{ any, share }, count] of this.counts) {
      features.set(any, 1);
      features.set(share, count / this.sentences);
    }
    for (const { first } of this.opening) features.set(first, 1);
    features.set('accepted', Math.log1p(this.accepted));
    features.set('accepted-share', this.accepted / this.sentences);
    features.set('accepted-by-parties', Math.log1p(this.plain));
    return features;
  }
}

function namesOf(name: string): Names | null {
  const known = NAMES.get(name);
  if (known !== undefined) return known;
  const isSummed = SUMMED.has(name.split(':')[0] ?? '');
  const made = isSummed
    ? { any: `any:${name}`, share: `share:${name}`, first: `first:${name}` }
    : null;
  NAMES.set(name, made);
  return made;
}
