import type { Tag } from '../languages/language.ts';
import { placesWhere, type Scene, type Stretch } from '../scene.ts';
import type { SmallSet } from '../small-set.ts';
import { assertion } from './assertion.ts';
import { bareMention } from './bare-mention.ts';
import { confirmation } from './confirmation.ts';
import { denial, disputing } from './denial.ts';
import { denialNoun } from './denial-noun.ts';
import {
  asking,
  believers,
  distrusting,
  doubting,
  evasion,
  knowing,
  openness,
  opinion,
  rivalry,
  surprise,
} from './doubt.ts';
import { branding, closingFalsehood, credence, falsehood, truth, unwise } from './falsehood.ts';
import { course, occurrence } from './occurrence.ts';
import type { Outcome, Reader } from './outcome.ts';
import { isInRelative } from './relative.ts';
import { focusAt } from './scope.ts';
import { silence } from './silence.ts';
import { sourcing } from './sourcing.ts';
import { firmness, retraction } from './standing.ts';

/** How a word treats what it governs in the stretch; undefined where it is no predicate here. */
type Predicate = (reader: Reader, stretch: Stretch, at: number) => Outcome | null | undefined;

const PREDICATES: readonly (readonly [Tag, Predicate])[] = [
  ['sourcing', sourcing],
  ['silent', silence],
  ['comment', silence],
  ['brand', branding],
  ['retract', retraction],
  ['dispute', disputing],
  ['firm', firmness],
  ['deny', denial],
  ['confirm', confirmation],
  ['assert', assertion],
  ['false', falsehood],
  ['closing-false', closingFalsehood],
  ['rivals', rivalry],
  ['distrust', distrusting],
  ['unclear', openness],
  ['doubt', doubting],
  ['credible', credence],
  ['true', truth],
  ['opinion', opinion],
  ['surprise', surprise],
  ['unwise', unwise],
  ['ask', asking],
  ['know', knowing],
  ['occur', occurrence],
  ['course', course],
  ['denial', denialNoun],
  ['evasion', evasion],
];

/**
 * The first predicate from the left decides, and with it the outermost; one in a relative clause
 * only where nothing else does.
 */
export function predicated(reader: Reader, stretch: Stretch): Outcome | null {
  const main = firstPredicate(reader, stretch, false);
  if (main !== undefined) return main;
  const believed = believers(reader, stretch);
  if (believed !== null) return believed;
  const mention = bareMention(reader, stretch);
  if (mention !== null && mention.stance !== null) return mention;
  return firstPredicate(reader, stretch, true) ?? mention;
}

/** Of the predicates in relative clauses, or of the others; undefined where there is none. */
export function firstPredicate(
  reader: Reader,
  stretch: Stretch,
  relative: boolean,
): Outcome | null | undefined {
  for (const at of predicatesIn(reader.scene)) {
    if (at < stretch.from) continue;
    if (at >= stretch.to) break;
    const decided = predicateAt(reader, stretch, at, relative);
    if (decided !== undefined) return decided;
  }
  return undefined;
}

/** The words that may be predicates, whatever stretch of the sentence is read. */
function predicatesIn(scene: Scene): readonly number[] {
  scene.answers.predicates ??= placesWhere(scene, (at) => {
    const tags = scene.tags[at];
    return tags !== undefined && tags.size > 0 && predicatesFor(tags).length > 0;
  });
  return scene.answers.predicates;
}

function predicateAt(
  reader: Reader,
  stretch: Stretch,
  at: number,
  relative: boolean,
): Outcome | null | undefined {
  const tags = reader.scene.tags[at];
  if (tags === undefined || reader.hidden[at] || isEvent(reader, at)) return undefined;
  if (isInRelative(reader, stretch.from, at) !== relative) return undefined;
  for (const predicate of predicatesFor(tags)) {
    const decided = predicate(reader, stretch, at);
    if (decided !== undefined) return decided;
  }
  return undefined;
}

/** By the tags of a word, which are one and the same set for each entry of the lexicon. */
const BY_TAGS = new WeakMap<SmallSet<Tag>, readonly Predicate[]>();

function predicatesFor(tags: SmallSet<Tag>): readonly Predicate[] {
  const known = BY_TAGS.get(tags);
  if (known !== undefined) return known;
  const found = [
    ...new Set(PREDICATES.filter(([tag]) => tags.has(tag)).map(([, predicate]) => predicate)),
  ];
  BY_TAGS.set(tags, found);
  return found;
}

function isEvent(reader: Reader, at: number): boolean {
  return reader.isFocus(at) && focusAt(reader, at)?.kind === 'event';
}
