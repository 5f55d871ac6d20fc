import type { Extent } from '../../articles/article.ts';
import type { Period, Unit } from './period.ts';

/** From where a relative expression counts: the moment of writing ("last month") or a date that the text has just given ("three days later"); either: the text first ("by the end of the year"). */
export type Anchor = 'writing' | 'text' | 'either';

/** Which one of the many: said ("last", "this", "next"), or to be read off the tense. */
export type Lean = 'last' | 'this' | 'next' | 'tense';

/** What the words say, before anybody asks when they were written. `clock` is the tail of a TIMEX value: `T15:00`, `TMO`. */
export type Meaning =
  | { readonly is: 'period'; readonly period: Period; readonly clock?: string }
  /** A month, day, season or quarter of a year that is not said. */
  | {
      readonly is: 'yearless';
      readonly unit: 'month' | 'day' | 'season' | 'quarter' | 'half';
      /** 1-12, 0-3 (season), 1-4, 1-2 */
      readonly index: number;
      readonly day?: number;
      readonly lean: Lean;
      /** "the following April", "that June": counts from a date in the text alone. */
      readonly fromText?: true;
      /** "March last year", "May of the following year". */
      readonly ofYear?: { readonly by: number; readonly anchor: Anchor };
      readonly clock?: string;
    }
  | { readonly is: 'weekday'; readonly weekday: number; readonly lean: Lean; readonly clock?: string }
  /** A day of a month that is not said: "the 14th". */
  | { readonly is: 'monthday'; readonly day: number; readonly clock?: string }
  | {
      readonly is: 'shift';
      readonly unit: Unit;
      readonly by: number;
      readonly anchor: Anchor;
      /** The last one that has begun: "over the weekend". */
      readonly upTo?: true;
      readonly clock?: string;
    }
  /** A two- or three-digit year, or one that the era of the text decides: "in 396" among years BC. */
  | { readonly is: 'bareYear'; readonly year: number }
  | { readonly is: 'clock'; readonly clock: string }
  | { readonly is: 'vague'; readonly value: string }
  | { readonly is: 'duration'; readonly value: string }
  | { readonly is: 'set'; readonly value: string };

/** What a rule proposes: where, and what it means. */
export interface Proposal extends Extent {
  readonly meaning: Meaning;
}

export interface Rule {
  readonly name: string;
  /** The first three letters of words (# for a digit) of which one stands in whatever the pattern matches: most paragraphs have none. */
  readonly begins: readonly string[];
  /** The same as a pattern where that is sharper. Not global. */
  readonly sign?: RegExp;
  /** Global and linear: no nested quantifier, every gap bounded. */
  readonly pattern: RegExp;
  /** `text` is the whole paragraph. One meaning for the whole match, or several proposals of their own; null: a near miss. */
  readonly read: (match: RegExpExecArray, text: string) => Meaning | readonly Proposal[] | null;
}

/** A proposal that won its place, with the rule that made it. */
export interface Mention extends Proposal {
  readonly rule: string;
}
