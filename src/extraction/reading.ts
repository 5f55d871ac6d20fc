import type { Span } from '../articles/span.ts';

/** What every rule leaves behind: where, and which rule (or model and score) found it. */
export interface Find {
  readonly span: Span;
  readonly rule: string;
}

export type EntityKind = 'person' | 'organisation' | 'group' | 'place';

/** A name as it stands in the text, without title, article or role: "Ned Price", "TTP", "South Waziristan". */
export interface Name extends Find {
  readonly kind: EntityKind;
}

/** Names of one article that stand for the same one. */
export interface LocalEntity {
  readonly kind: EntityKind;
  /** The fullest of its names, as written. */
  readonly name: string;
  /** Indices into `Reading.names`, in reading order. */
  readonly names: readonly number[];
}

/** A role as stated there: "State Department spokesman" beside "Ned Price". The span is the role's words. */
export interface Role extends Find {
  /** Index into `Reading.entities`. */
  readonly entity: number;
  /** The name it stands beside. */
  readonly holder: Span;
  readonly organisation: Span | null;
}

export interface Speaker {
  /** The words beside the quotation that name the speaker: "he", "Price", "the spokesman". */
  readonly span: Span;
  /** Who that is: the entity's name where the text proves it, else the words themselves. */
  readonly name: string;
  /** Index into `Reading.entities`. */
  readonly entity: number | null;
  readonly role: Span | null;
}

/** Words attributed to a speaker. A quotation whose speaker the text does not give has none. */
export interface Quote {
  /** The words, without the outermost marks, in order: more than one where "he said" or a paragraph's end breaks them. */
  readonly spans: readonly [Span, ...Span[]];
  /** direct: wholly in marks; mixed: partly; indirect: none. */
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly cue: Span | null;
  readonly speaker: Speaker | null;
  readonly rule: string;
}

export type Precision =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval';

/** When: days, both ends included (`2022-01-01`), how precisely the text says so and what that rests on; or why not, with what the text proves. */
export type When =
  | { readonly from: string; readonly to: string; readonly precision: Precision; readonly basis: string }
  | { readonly unresolved: string; readonly notBefore?: string; readonly notAfter?: string };

/** A TIMEX3. */
export interface TimeExpression extends Find {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value; null where the text does not settle it. */
  readonly value: string | null;
  /** Absent for durations and sets. */
  readonly when?: When;
}

export const EFFECTS = [
  'killed',
  'injured',
  'abducted',
  'displaced',
  'missing',
  'casualties',
  'arrested',
  'freed',
  'surrendered',
  'rescued',
  'attacks',
] as const;
export type Effect = (typeof EFFECTS)[number];

export type Qualifier = 'exact' | 'at_least' | 'about' | 'at_most' | 'range';

/** A count of people (or of attacks) and what happened to them. The span is the number's words: "at least 12", "a commander and 11 followers". */
export interface Figure extends Find {
  readonly effect: Effect;
  /** Null where the text stays vague ("dozens"). */
  readonly number: number | null;
  /** The upper end of a range. */
  readonly max: number | null;
  /** The one sum allowed: within one noun phrase. */
  readonly sumOf?: readonly number[];
  readonly qualifier: Qualifier;
  readonly victim: Span | null;
  readonly place: Span | null;
  /** Index into `Reading.dates`. */
  readonly date: number | null;
  readonly perpetrator: Span | null;
  readonly attributedTo: Span | null;
  readonly scope: 'event' | 'total';
  /** The toll may still rise. */
  readonly running: boolean;
  /** Index into `Reading.figures` of the whole that contains this one ("including 290 security personnel"). */
  readonly partOf: number | null;
}

/** Something that happened. The span is the clause or sentence that says so. */
export interface HappeningFind extends Find {
  readonly predicate: Span;
  /** Indices into `Reading.entities`. */
  readonly participants: readonly number[];
  readonly place: Span | null;
  /** Index into `Reading.dates`; null where the text gives no time. */
  readonly date: number | null;
  readonly when: When;
}

export type Stance = 'asserts' | 'denies' | 'doubts' | 'supports' | 'retracts';

/** Somebody takes a stand on a proposition. The span is the proposition with who holds it, a sentence or clause. */
export interface StanceFind extends Find {
  readonly stance: Stance;
  /** Who: the words, and the name they lead to. */
  readonly by: { readonly span: Span; readonly name: string; readonly entity: number | null } | null;
  /** The proposition alone. */
  readonly claim: Span;
}

/** All that the rules find in one article. Every index points into the lists of the same reading. */
export interface Reading {
  readonly article: string;
  readonly names: readonly Name[];
  readonly entities: readonly LocalEntity[];
  readonly roles: readonly Role[];
  readonly dates: readonly TimeExpression[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly happenings: readonly HappeningFind[];
  readonly stances: readonly StanceFind[];
}

/** What the people rules leave for the later ones. */
export type People = Pick<Reading, 'names' | 'entities' | 'roles'>;
