import { speaksForOthers } from '../mentions.ts';
import { find, has, hasAny, isNamed, isVerb, type Scene, type Stretch, widthAt } from '../scene.ts';
import { type Focus, type Outcome, outcome, type Reader, SECONDHAND } from './outcome.ts';
import { sureOf } from './pro-verb.ts';
import { isSomebody } from './sayer.ts';
import { cueAt, focusAround, focusIn, hardlyAny, negationOf, speakerOf } from './scope.ts';
import { trimmed } from './view.ts';

/** "remains unclear", "is disputed" */
export function openness(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  const focus = focusAround(reader, stretch, at);
  const isShort = stretch.to - stretch.from <= 3;
  if (focus === null && !isShort) return undefined;
  if (has(scene, at, 'pointing') && !hasAny(scene, at - 1, ['auxiliary', 'adverb', 'yet']))
    return undefined;
  const governed = ['deny', 'assert', 'confirm', 'silent', 'false'] as const;
  if (has(scene, at, 'alleged') && find(scene, at + 1, stretch.to, ...governed) >= 0)
    return undefined;
  const behind = at + widthAt(scene, at);
  const own = trimmed(reader, stretch);
  const isClause = focus !== null && focus.from < at && isWhyOnly(scene, own.from + 1, focus.from);
  const isAsked =
    isAskedFor(reader, behind) || (behind >= own.to && isAskedFor(reader, own.from) && !isClause);
  if (focus !== null && isAsked)
    return outcome('reported', 'taken-for-granted', [cueAt(reader, focus.from, 'assertion')], {
      presupposed: true,
    });
  const settled = find(scene, Math.max(stretch.from, at - 2), at, 'negation', 'ceased');
  if (settled >= 0 && focus !== null)
    return outcome('reported', 'not-doubted', [cueAt(reader, settled, 'assertion')]);
  return outcome('unconfirmed', 'left-open', [cueAt(reader, at, 'hedge')], {
    implied: focus === null,
  });
}

/** "Why the call is hard to verify": nothing but the noun's own words behind what asks. */
function isWhyOnly(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const isOwn =
      isNamed(scene, at) || hasAny(scene, at, ['definite', 'possessive', 'plain', 'title']);
    if (!isOwn && scene.tokens[at]?.kind !== 'mark') return false;
  }
  return true;
}

/** "how long they spoke", "what was said in the call": what is asked for takes the event for granted. */
export function isAskedFor({ scene }: Reader, at: number): boolean {
  return (
    has(scene, at, 'question-word') &&
    !hasAny(scene, at + 1, ['of', 'alleged', 'hearsay', 'infinitive'])
  );
}

/** "It is hard to say whom to believe", "both versions are plausible": one word stands against another. */
export function rivalry(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const behind = at + widthAt(reader.scene, at);
  const own = trimmed(reader, stretch);
  if (own.from === at && own.to <= behind && focusIn(reader, at, behind) !== null) return undefined;
  if (has(reader.scene, behind, 'preposition') && focusIn(reader, behind, stretch.to) === null)
    return undefined;
  const implied = focusIn(reader, stretch.from, stretch.to) === null;
  const subject = speakerOf(reader, stretch, at);
  const speaker = subject !== null && isSomebody(reader.scene, subject) ? subject : null;
  const cues = [cueAt(reader, at, 'hedge')];
  return outcome('unconfirmed', 'rival-versions', cues, { implied, speaker });
}

/** "Their word is worth little", "the story rings hollow": what is told is not trusted. */
export function distrusting(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const before = focusIn(reader, stretch.from, at);
  const isOwn = hasAny(reader.scene, trimmed(reader, stretch).from, ['self']);
  const focus = before?.kind === 'account' || !isOwn ? before : focusAround(reader, stretch, at);
  if (focus?.kind !== 'account' && !(isOwn && focus?.kind === 'anaphor')) return undefined;
  return outcome('unconfirmed', 'doubted', [cueAt(reader, at, 'hedge')]);
}

/** "I couldn't tell you": what answers a question without answering it. */
export function evasion(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const focus = focusIn(reader, stretch.from, stretch.to);
  if (focus !== null && focus.kind !== 'anaphor')
    return isLedTo(reader, at, focus)
      ? outcome('unconfirmed', 'evaded', [cueAt(reader, at, 'no-comment')])
      : undefined;
  if (find(reader.scene, at + 1, stretch.to, 'rivals') >= 0) return undefined;
  const whether = focus === null ? -1 : find(reader.scene, at, focus.from, 'condition');
  if (whether >= 0) return outcome('unconfirmed', 'not-known', [cueAt(reader, at, 'no-comment')]);
  const isOpen = isOpenToAll(reader, stretch, at);
  return outcome(
    'unconfirmed',
    isOpen ? 'rival-versions' : 'evaded',
    [cueAt(reader, at, 'no-comment')],
    { implied: true },
  );
}

/** "no idea about the call", "nothing for you on it": the noun is what the evasion is about. */
function isLedTo({ scene }: Reader, at: number, { form, from }: Focus): boolean {
  if (form === 'verb' || from < at) return false;
  let first = from;
  while (hasAny(scene, first - 1, ['definite', 'plain', 'possessive', 'alleged'])) first -= 1;
  const isClause = find(scene, at + 1, first, 'that', 'relative', 'question-word') >= 0;
  return !isClause && hasAny(scene, first - 1, ['of', 'setting']);
}

/** "So nobody can be sure.": not one knows, and nothing more is said. */
function isOpenToAll(reader: Reader, stretch: Stretch, at: number): boolean {
  const { to } = trimmed(reader, stretch);
  const isWhole = at + widthAt(reader.scene, at) >= to;
  return isWhole && find(reader.scene, Math.max(stretch.from, at - 2), at, 'none') >= 0;
}

/** "doubted that they had spoken", "no reason to doubt it" */
export function doubting(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const focus = focusAround(reader, stretch, at);
  if (focus === null) return convinced(reader, stretch, at);
  const isDoubted = hardlyAny(reader, stretch.from, at) < 0;
  const that = at + widthAt(reader.scene, at);
  const inner = has(reader.scene, that, 'that')
    ? reader.read({ from: that + 1, to: stretch.to })
    : null;
  if (!isDoubted && inner?.stance === 'denied') return inner;
  const speaker = speakerOf(reader, stretch, at);
  const cues = [cueAt(reader, at, 'hedge')];
  return isDoubted
    ? outcome('unconfirmed', 'doubted', cues, { speaker })
    : outcome('reported', 'not-doubted', cues, { speaker });
}

/** "has no doubt that they did": a clause that leaves its verb to another, by whoever is sure of it. */
function convinced(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const that = at + widthAt(reader.scene, at);
  if (!has(reader.scene, that, 'that') || hardlyAny(reader, stretch.from, at) < 0) return undefined;
  return sureOf(reader, stretch, at, that + 1);
}

/** "asked whether they had spoken" leaves it open; "asked about the call" says nothing of its own */
export function asking(reader: Reader, stretch: Stretch, at: number): Outcome | null | undefined {
  const focus = focusIn(reader, at + 1, stretch.to);
  if (focus === null || reader.isFocus(at)) return undefined;
  if (has(reader.scene, at - 1, 'none') || isRequest(reader, at)) return undefined;
  const condition = find(reader.scene, at + 1, stretch.to, 'condition');
  const cue = cueAt(reader, at, 'question');
  const asked = reader.scene.mentionAt[at + 1]?.uses ?? [];
  const isParty = asked.some(({ naming }) => naming === 'name' || naming === 'epithet');
  const speaker =
    askedOf(reader, stretch.from, at) ?? (isParty ? null : speakerOf(reader, stretch, at));
  if (condition < 0 || condition > focus.from)
    return outcome(null, 'asked-about', [cue], { presupposed: true, speaker });
  return outcome('unconfirmed', 'asked-whether', [cueAt(reader, condition, 'question'), cue], {
    speaker,
  });
}

/** "We asked the ministry whether …": who is to answer; null where nobody who speaks for others is asked. */
function askedOf({ scene }: Reader, from: number, at: number): Stretch | null {
  if (find(scene, Math.max(from, at - 2), at, 'self') < 0) return null;
  const asked = scene.mentionAt[at + 1] ?? scene.mentionAt[at + 2] ?? null;
  return asked !== null && speaksForOthers(asked) ? { from: asked.from, to: asked.to } : null;
}

/** "asked him not to escalate": what is wished of somebody, and no question; "asked him to comment" is one. */
function isRequest({ scene }: Reader, at: number): boolean {
  const to = find(scene, at + 1, at + 6, 'infinitive');
  if (to < 0 || find(scene, at + 1, to, 'of', 'condition', 'question-word') >= 0) return false;
  return !hasAny(scene, to + 1, ['comment', 'confirm', 'assert', 'deny', 'speech']);
}

/** "I do not believe that it happened" rejects it; "I believe it happened" lets it be told. */
export function opinion(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const { scene } = reader;
  if (!isVerb(scene, at)) return undefined;
  const inner = reader.read({ from: at + widthAt(scene, at), to: stretch.to });
  const speaker = speakerOf(reader, stretch, at);
  const negation = hardlyAny(reader, stretch.from, at);
  if (inner === null)
    return believed(reader, stretch, at) ?? disbelief(reader, stretch, at, negation);
  if (negation < 0 && has(scene, at, 'condition')) {
    const cues = [cueAt(reader, at, 'hedge'), ...inner.cues];
    return outcome('unconfirmed', 'condition', cues, { implied: inner.implied });
  }
  if (negation < 0) return { ...inner, speaker: inner.speaker ?? speaker };
  const stance = disbelieved(inner);
  const { implied } = inner;
  return outcome(
    stance,
    implied ? 'denial-doubted' : 'not-believed',
    [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'hedge')],
    { speaker, implied },
  );
}

/** "Anyone who believes that they did not speak …": of people who are thought wrong. */
export function believers(reader: Reader, { from, to }: Stretch): Outcome | null {
  const { scene } = reader;
  if (!has(scene, from, 'anybody') || !has(scene, from + 1, 'relative')) return null;
  const belief = find(scene, from + 2, from + 5, 'opinion');
  if (belief < 0) return null;
  const inner = reader.read({ from: belief + widthAt(scene, belief), to });
  if (inner === null || inner.stance === null || inner.presupposed) return null;
  const isDenied = inner.stance === 'denied';
  const cues = [cueAt(reader, belief, 'hedge'), ...inner.cues];
  return outcome(
    isDenied ? 'reported' : 'unconfirmed',
    isDenied ? 'not-doubted' : 'doubted',
    cues,
    { implied: inner.implied },
  );
}

/** "I would be surprised if they had not spoken": what is expected is the reverse. */
export function surprise(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  const condition = at + widthAt(reader.scene, at);
  if (!hasAny(reader.scene, condition, ['condition', 'that'])) return undefined;
  const inner = reader.read({ from: condition + 1, to: stretch.to });
  if (inner === null || inner.presupposed || inner.stance === null) return undefined;
  const isExpected = negationOf(reader, stretch.from, at) < 0 === (inner.stance === 'denied');
  const speaker = speakerOf(reader, stretch, at);
  const cues = [cueAt(reader, at, isExpected ? 'assertion' : 'hedge'), ...inner.cues];
  return outcome(
    isExpected ? 'reported' : 'unconfirmed',
    isExpected ? 'not-doubted' : 'doubted',
    cues,
    { speaker, implied: inner.implied },
  );
}

/** "Do you believe it?": asked of whatever "it" is, and of nothing said behind it. */
function believed({ scene, focus }: Reader, { to }: Stretch, at: number): Outcome | undefined {
  const behind = at + widthAt(scene, at);
  const object = focus.find(({ from }) => from >= behind && from <= behind + 1);
  if (!scene.sentence.question || object === undefined || object.form === 'verb') return undefined;
  if (find(scene, object.to, to, 'that', 'auxiliary', 'modal') >= 0) return undefined;
  return outcome('unconfirmed', 'question', [{ from: at, to: behind, kind: 'question' }]);
}

/** "would not believe a word he says about it": what somebody says is not believed. */
function disbelief(
  reader: Reader,
  stretch: Stretch,
  at: number,
  negation: number,
): Outcome | undefined {
  const says = find(reader.scene, at + 1, stretch.to, 'assert');
  if (negation < 0 || says < 0 || focusIn(reader, at, stretch.to) === null) return undefined;
  const cues = [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'hedge')];
  return outcome('unconfirmed', 'denial-doubted', cues, {
    speaker: speakerOf(reader, stretch, at),
  });
}

/** What not to believe it comes to: disbelief in a denial says no more than that. */
function disbelieved({ stance, rule }: Outcome): Outcome['stance'] {
  if (rule === 'mentioned' || rule.startsWith('denial')) return 'unconfirmed';
  return stance === 'denied' ? 'reported' : 'denied';
}

/** "did not know about the invasion, or so he let it be understood": what is known of ends before the focus. */
function knowsOfOther(scene: Scene, at: number, focus: Stretch): boolean {
  if (!has(scene, at, 'of')) return false;
  const comma = scene.tokens.findIndex(({ lower }, own) => own > at && lower === ',');
  return comma > at && comma < focus.from && !hasAny(scene, at + 1, ['neuter', 'that']);
}

/** "nobody knows whether", "not aware of the call" */
export function knowing(reader: Reader, stretch: Stretch, at: number): Outcome | undefined {
  if (focusIn(reader, at + 1, at + widthAt(reader.scene, at)) !== null) return undefined;
  const before = has(reader.scene, at, 'lacking') ? at : negationOf(reader, stretch.from, at);
  const focus = focusIn(reader, at + 1, stretch.to);
  const that = at + widthAt(reader.scene, at);
  const isSeen =
    has(reader.scene, at - 1, 'passive') && reader.scene.tokens[that]?.inflected === true;
  if (focus === null) return before < 0 || isSeen ? undefined : evasion(reader, stretch, at);
  if (knowsOfOther(reader.scene, that, focus)) return undefined;
  const secondhand = find(reader.scene, that, stretch.to, 'secondhand');
  if (secondhand >= 0)
    return outcome('unconfirmed', SECONDHAND, [cueAt(reader, secondhand, 'hedge')], {
      speaker: speakerOf(reader, stretch, at),
    });
  if (before < 0 && has(reader.scene, that, 'that'))
    return reader.read({ from: that + 1, to: stretch.to }) ?? undefined;
  const isNothing =
    has(reader.scene, that, 'none') && hasAny(reader.scene, that + 1, ['of', 'that']);
  const none = isNothing
    ? that
    : find(reader.scene, Math.max(that, focus.from - 2), focus.from, 'none');
  const negation = before >= 0 ? before : none;
  if (negation < 0) return undefined;
  if (focus.kind === 'event' && isAskedFor(reader, that))
    return outcome('reported', 'taken-for-granted', [cueAt(reader, focus.from, 'assertion')], {
      presupposed: true,
      speaker: speakerOf(reader, stretch, at),
    });
  const cues = [cueAt(reader, negation, 'negation'), cueAt(reader, at, 'hedge')];
  return outcome('unconfirmed', 'not-known', cues, { speaker: speakerOf(reader, stretch, at) });
}
