import type { Effect } from '../reading.ts';
import type { Count } from './counts.ts';
import type { Scene, Trigger } from './scene.ts';

/** A count with what happened to those counted, and the words that say so. */
export interface Link {
  readonly count: Count;
  readonly effect: Effect;
  readonly rule: string;
  /** The words that say what happened; token positions. */
  readonly said: { readonly from: number; readonly to: number };
  /** subject: done to it ("were killed"); object: the one who did it stands before ("killed 12"). */
  readonly voice: 'subject' | 'object' | 'noun';
  /** The count it is part of ("including 290 security personnel"). */
  readonly partOf?: Count;
  /** The noun of a bare number where it stands elsewhere ("The number of rebels killed was 372"). */
  readonly noun?: { readonly from: number; readonly to: number };
  readonly running?: boolean;
}

export const linked = (count: Count, trigger: Trigger, rule: string, voice: Link['voice']): Link => ({
  count,
  effect: trigger.effect,
  rule,
  said: { from: trigger.from, to: trigger.to },
  voice,
});

/** Links found so far, one a count; the first rule that claims a count has it. */
export type Claims = Map<Count, Link>;

/** A rule reads a sentence and what earlier rules claimed, and claims more. */
export type Rule = (scene: Scene, claims: Claims) => readonly Link[];
