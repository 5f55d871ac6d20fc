import type { Effect } from '../reading.ts';
import { type Count, countsIn } from './counts.ts';
import { phrasesOf, startingAt } from './phrases.ts';
import type { Token } from './tokens.ts';
import { type Form, VERB_FORMS } from './words/effects.ts';
import { PHRASAL, STATES } from './words/phrases.ts';

/** Words that say what happened to people: "were killed", "dead", "injuring", "lost their lives". Token positions, end exclusive. */
export interface Trigger {
  readonly from: number;
  readonly to: number;
  readonly effect: Effect;
  /** state: said of people after their number ("12 dead"). */
  readonly form: Form | 'state';
  readonly transitive: boolean;
}

/** One sentence as the rules see it. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly counts: readonly Count[];
  readonly triggers: readonly Trigger[];
  /** The count that begins, or ends, at a token position. */
  readonly countFrom: ReadonlyMap<number, Count>;
  readonly countTo: ReadonlyMap<number, Count>;
  /** Token positions inside a trigger. */
  readonly triggered: ReadonlyMap<number, Trigger>;
}

const STATE_PHRASES = phrasesOf(STATES);
const VERB_PHRASES = phrasesOf(PHRASAL);

/** "suffered mostly minor injuries", "sustained wounds", "received burns". */
function suffering(tokens: readonly Token[], at: number): Trigger | null {
  if (!/^(?:suffer|sustain|receiv)(?:e|ed|ing|s|es)?$/.test(tokens[at]?.low ?? '')) return null;
  for (let to = at + 1; to < at + 7; to++) {
    const low = tokens[to]?.low ?? '';
    if (/^(?:injur(?:y|ies)|wounds?|burns|fractures|concussions?)$/.test(low))
      return { from: at, to: to + 1, effect: 'injured', form: 'past', transitive: false };
    if (/^(?:from|in|at|,|\.|when)$/.test(low)) return null;
  }
  return null;
}

/** Not "eliminated from the contest". */
function triggerAt(tokens: readonly Token[], at: number): Trigger | null {
  const phrasal = startingAt(tokens, at, VERB_PHRASES);
  if (phrasal !== null) {
    const form = /ing$/.test(tokens[at]?.low ?? '') ? 'ing' : 'past';
    return { from: at, to: phrasal.to, effect: phrasal.means, form, transitive: true };
  }
  const state = startingAt(tokens, at, STATE_PHRASES);
  if (state !== null) return { from: at, to: state.to, effect: state.means, form: 'state', transitive: false };
  const isOut = /^eliminat/.test(tokens[at]?.low ?? '') && tokens[at + 1]?.low === 'from';
  const verb = isOut ? undefined : VERB_FORMS.get(tokens[at]?.low ?? '');
  if (verb === undefined) return suffering(tokens, at);
  return { from: at, to: at + 1, ...verb };
}

const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'and/or']);

/** "killed or wounded" is casualties; "kidnapped and killed" is killed. */
function joined(first: Trigger, second: Trigger): Effect {
  const effects = new Set([first.effect, second.effect]);
  if (effects.has('killed') && effects.has('injured')) return 'casualties';
  return effects.has('killed') ? 'killed' : second.effect;
}

const GAP: ReadonlySet<string> = new Set([
  'either',
  'then',
  'later',
  'subsequently',
  'been',
  'were',
  'seriously',
  'badly',
]);

/** Where the next trigger stands if only "or" or "and then" lies between. */
function coupledAt(tokens: readonly Token[], to: number): number | null {
  if (!JOINING.has(tokens[to]?.low ?? '')) return null;
  return GAP.has(tokens[to + 1]?.low ?? '') ? to + 2 : to + 1;
}

function triggersIn(tokens: readonly Token[], within: ReadonlySet<number>): readonly Trigger[] {
  const triggers: Trigger[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const trigger = within.has(at) ? null : triggerAt(tokens, at);
    if (trigger === null) continue;
    const last = triggers.at(-1);
    const together =
      last !== undefined &&
      coupledAt(tokens, last.to) === at &&
      (last.form === trigger.form || trigger.form === 'state');
    if (together) triggers.splice(-1, 1, { ...last, to: trigger.to, effect: joined(last, trigger) });
    else triggers.push(trigger);
    at = trigger.to - 1;
  }
  return triggers;
}

const insideCounts = (counts: readonly Count[]): ReadonlySet<number> =>
  new Set(counts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));

/** What the rules need to know of a sentence; its cost is linear in the tokens. */
export function sceneOf(tokens: readonly Token[]): Scene {
  const counts = countsIn(tokens);
  const triggers = triggersIn(tokens, insideCounts(counts));
  return {
    tokens,
    counts,
    triggers,
    countFrom: new Map(counts.map((count) => [count.from, count])),
    countTo: new Map(counts.map((count) => [count.to, count])),
    triggered: new Map(
      triggers.flatMap((trigger) =>
        Array.from({ length: trigger.to - trigger.from }, (_, at) => [trigger.from + at, trigger]),
      ),
    ),
  };
}
