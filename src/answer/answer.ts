import type { Extent } from '../articles/article.ts';
import type { Citation } from '../articles/span.ts';
import type { Effect, EntityKind, Qualifier, Stance, When } from '../extraction/reading.ts';

export type { Effect, EntityKind, Qualifier, Stance, When };

/** supported: the passages answer; partly: only a part of what was asked, or none is clearly the answer; choose: several things could be meant; not-covered: refused. */
export type State = 'supported' | 'partly' | 'choose' | 'not-covered';

/** Exact words. `highlights` are offsets into the cut text: the words that answer. */
export interface PassagePart {
  readonly type: 'passage';
  readonly citation: Citation;
  readonly highlights: readonly Extent[];
}

export interface QuotePart {
  readonly type: 'quote';
  readonly citation: Citation;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly cue: string | null;
  readonly speaker: { readonly name: string; readonly role: string | null } | null;
  /** Where the quotation goes on, in order. */
  readonly more: readonly Citation[];
}

export interface FigurePart {
  readonly type: 'figure';
  /** The sentence; `highlights` has the number's words. */
  readonly citation: Citation;
  readonly highlights: readonly Extent[];
  readonly effect: Effect;
  readonly number: number | null;
  readonly max: number | null;
  readonly sumOf?: readonly number[];
  readonly qualifier: Qualifier;
  readonly victim: string | null;
  readonly place: string | null;
  readonly when: When;
  readonly perpetrator: string | null;
  readonly attributedTo: string | null;
  readonly scope: 'event' | 'total';
  readonly running: boolean;
  /** Figures that this one contains: never added to it. */
  readonly parts: readonly FigurePart[];
  /** Earlier reports of the same count, newest first. */
  readonly history: readonly FigurePart[];
}

export interface EventPart {
  readonly type: 'event';
  readonly citation: Citation;
  readonly when: When;
  /** Other articles that report the same. */
  readonly also: readonly Citation[];
}

export interface EntityPart {
  readonly type: 'entity';
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Citation[];
  readonly first: Citation;
  readonly last: Citation;
  readonly beside: readonly string[];
  readonly articles: number;
}

export interface DisputePart {
  readonly type: 'dispute';
  readonly about: string;
  readonly sides: readonly { readonly stance: Stance; readonly by: string | null; readonly citation: Citation }[];
}

export type Verdict = 'exact' | 'altered' | 'joined' | 'other-speaker' | 'absent';

/** same: in both; theirs: only in the words that were put to us; ours: only in the article. */
export type Difference = readonly (readonly ['same' | 'theirs' | 'ours', string])[];

export interface VerdictPart {
  readonly type: 'verdict';
  readonly verdict: Verdict;
  readonly difference: Difference;
  /** Absent only where nothing comes close. */
  readonly citation: Citation | null;
  readonly speaker: string | null;
  /** The other places of a joined quotation. */
  readonly more: readonly Citation[];
}

export interface ArticlePart {
  readonly type: 'article';
  readonly article: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
  readonly paragraphs: number;
  /** Shown in place of a missing title; absent where passages of the article follow. */
  readonly opening?: Citation;
}

export interface ChoicePart {
  readonly type: 'choice';
  readonly label: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

/** What comes closest when not covered. */
export interface NearestPart {
  readonly type: 'nearest';
  readonly citation: Citation;
  readonly highlights: readonly Extent[];
}

/** Our own words, about the answer: from `words.ts` only. */
export interface LabelPart {
  readonly type: 'heading' | 'note';
  readonly text: string;
  /** A mark to compare by, not to read: printed small. */
  readonly small?: true;
}

export type Part =
  | PassagePart
  | QuotePart
  | FigurePart
  | EventPart
  | EntityPart
  | DisputePart
  | VerdictPart
  | ArticlePart
  | ChoicePart
  | NearestPart
  | LabelPart;

/** What we reply, in no medium. The best part comes first: `parts[0]` is what a person is shown as the answer. */
export interface Answer {
  readonly state: State;
  readonly parts: readonly Part[];
}

/** How much the answer rests on; the front door adds it. */
export interface Freshness {
  readonly articles: number;
  readonly newest?: string;
  readonly fingerprint: string;
}

export interface Reply extends Answer {
  readonly coverage: Freshness;
}
