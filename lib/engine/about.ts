import type { CompiledClaim } from './compile.ts';
import type { State } from './discourse.ts';
import { type EventMention, eventsIn } from './event.ts';
import { find, has, hasAny, isVerb, namingOf, type Scene } from './scene.ts';
import type { Focus } from './stance.ts';
import { dayOf, overlaps } from './time.ts';
import type { NearMiss, Step } from './types.ts';

/** What of a sentence may be about a claim, before its stance is read. */
export interface About {
  readonly focus: readonly Focus[];
  /** How the sentence is tied to the claim, the surest first. */
  readonly tie: 'parties' | 'topic' | 'content' | 'account' | 'anaphor' | 'none';
  /** The event in it that is another one. */
  readonly other: NearMiss['reason'] | null;
  readonly steps: readonly Step[];
}

/** How long after its period an article still means the claim's event by "the call", in days. */
const FRESH = 60;

/** What in the sentence may be about the claim, as far as the article has come. */
export function aboutOf(scene: Scene, claim: CompiledClaim, state: State): About {
  const steps: Step[] = [];
  const events = eventsIn(scene, claim);
  const focus: Focus[] = [];
  const ties: About['tie'][] = [];
  let other: NearMiss['reason'] | null = null;
  for (const event of events) {
    const judged = judge(scene, event, claim, state);
    steps.push({ stage: 'event', rule: judged.rule, words: wordsOf(scene, event) });
    if (judged.tie === null) {
      other ??= judged.other;
      continue;
    }
    focus.push(focusOf(event));
    ties.push(judged.tie);
  }
  if (state.topicOf(claim) || ties.length > 0) {
    for (const account of accountsIn(scene, focus)) {
      focus.push(account);
      ties.push('account');
    }
  }
  if (state.topicOf(claim)) {
    for (const anaphor of anaphorsIn(scene, claim, state)) {
      focus.push(anaphor);
      ties.push('anaphor');
    }
  }
  return { focus, tie: surest(ties), other, steps };
}

const TIES: readonly About['tie'][] = ['parties', 'topic', 'content', 'account', 'anaphor', 'none'];

function surest(ties: readonly About['tie'][]): About['tie'] {
  return TIES.find((tie) => ties.includes(tie)) ?? 'none';
}

function wordsOf(scene: Scene, { from, to }: { from: number; to: number }): string {
  return scene.sentence.text.slice(
    (scene.tokens[from]?.start ?? 0) - scene.sentence.start,
    (scene.tokens[to - 1]?.end ?? 0) - scene.sentence.start,
  );
}

function focusOf(event: EventMention): Focus {
  const kind = event.form === 'content' ? 'content' : 'event';
  return {
    from: event.from,
    to: event.to,
    kind,
    form: event.form === 'noun' ? 'noun' : 'verb',
    definite: event.definite,
  };
}

interface Judgement {
  readonly tie: About['tie'] | null;
  readonly rule: string;
  readonly other: NearMiss['reason'] | null;
}

function judge(scene: Scene, event: EventMention, claim: CompiledClaim, state: State): Judgement {
  const all = event.parties >= claim.parties.length;
  const known = state.topicOf(claim);
  const no = (rule: string, other: NearMiss['reason'] | null): Judgement => ({
    tie: null,
    rule,
    other: all || namesParties(scene, claim) ? other : null,
  });
  if (event.strangers && !all) return { tie: null, rule: 'other-parties', other: 'other-parties' };
  if (event.prospective) return no('prospective', 'future');
  const when = dated(event, claim, state);
  if (when === 'other') return no('other-date', 'other-date');
  if (when === 'unknown' && state.late(claim) && !known)
    return no('article-of-another-time', 'other-date');
  if (event.general && !(known && all === false)) return no('general', 'general');
  if (all)
    return event.form === 'content' && !known
      ? { tie: null, rule: 'content-of-unknown', other: null }
      : {
          tie: event.form === 'content' ? 'content' : 'parties',
          rule: 'names-parties',
          other: null,
        };
  if (event.parties > 0 && event.pronouns > 0 && state.pronounIsParty(claim))
    return {
      tie: event.form === 'content' ? 'content' : 'parties',
      rule: 'party-and-pronoun',
      other: null,
    };
  if (!known) return { tie: null, rule: 'not-introduced', other: null };
  if (event.form === 'content') return { tie: 'content', rule: 'content', other: null };
  if (event.form === 'verb' && event.parties + event.pronouns < 2 && claim.parties.length > 1)
    return { tie: null, rule: 'one-party', other: null };
  if (event.general) return { tie: 'account', rule: 'general', other: null };
  return { tie: 'topic', rule: event.definite ? 'definite' : 'indefinite', other: null };
}

/** Whether the sentence names each party anywhere. */
export function namesParties(scene: Scene, claim: CompiledClaim): boolean {
  return claim.parties.every((party) =>
    scene.mentions.some((mention) => namingOf(mention, party) !== null),
  );
}

/** How the times beside an event fit the claim's period. */
function dated(
  event: EventMention,
  claim: CompiledClaim,
  state: State,
): 'ours' | 'other' | 'unknown' {
  const { period } = claim.claim;
  if (period === null) return 'unknown';
  const fits = event.times.filter((time) => overlaps(time, period));
  if (fits.some((time) => time.by === 'calendar' || (state.today !== null && !state.late(claim))))
    return 'ours';
  if (event.times.length === 0 || fits.length > 0) return 'unknown';
  return 'other';
}

/** Whether the article is so much later that it means another event unless it says otherwise. */
export function isLate(today: number | null, claim: CompiledClaim): boolean {
  const to = dayOf(claim.claim.period?.to ?? null);
  return today !== null && to !== null && today > to + FRESH;
}

/** Reports, stories and claims that can be those of the event. */
function accountsIn(scene: Scene, events: readonly Focus[]): Focus[] {
  const accounts: Focus[] = [];
  for (let at = 0; at < scene.tokens.length; at += 1) {
    const evidence = has(scene, at, 'evidence');
    if (!evidence && (!has(scene, at, 'account') || isVerbHere(scene, at))) continue;
    if (isOfSomethingElse(scene, at, events)) continue;
    const width = Math.max(1, scene.tokens[at]?.width ?? 1);
    accounts.push({
      from: at,
      to: at + width,
      kind: evidence ? 'evidence' : 'account',
      form: 'noun',
      definite: true,
    });
  }
  return accounts;
}

function isVerbHere(scene: Scene, at: number): boolean {
  return has(scene, at, 'assert') && isVerb(scene, at);
}

/** "reports that Russia will attack": what the report says is named, and it is not the event. */
function isOfSomethingElse(scene: Scene, at: number, events: readonly Focus[]): boolean {
  const next = at + Math.max(1, scene.tokens[at]?.width ?? 1);
  if (!hasAny(scene, next, ['that', 'of', 'condition'])) return false;
  return !events.some((event) => event.from >= next && event.from < next + 16);
}

/** "it", "this", "that" where the sentence before was about the claim. */
function anaphorsIn(scene: Scene, claim: CompiledClaim, state: State): Focus[] {
  if (!state.justSpokeOf(claim)) return [];
  const anaphors: Focus[] = [];
  for (let at = 0; at < scene.tokens.length; at += 1) {
    if (
      !isAnaphor(scene, at) &&
      !(claim.within !== null && has(scene, at, 'part') && has(scene, at, 'part'))
    )
      continue;
    anaphors.push({
      from: at,
      to: at + Math.max(1, scene.tokens[at]?.width ?? 1),
      kind: 'anaphor',
      form: 'noun',
      definite: true,
    });
  }
  return anaphors;
}

function isAnaphor(scene: Scene, at: number): boolean {
  if (!has(scene, at, 'neuter')) return false;
  if (!has(scene, at, 'demonstrative') || !has(scene, at, 'definite'))
    return !hasAny(scene, at + 1, ['assert']);
  const next = at + 1;
  const end = scene.tokens[next] === undefined || scene.tokens[next]?.kind === 'mark';
  return (
    end ||
    (hasAny(scene, next, ['auxiliary', 'modal', 'negation']) && at === 0) ||
    hasAny(scene, at - 1, ['deny']) ||
    (find(scene, Math.max(0, at - 2), at, 'deny') >= 0 && !has(scene, at, 'that'))
  );
}
