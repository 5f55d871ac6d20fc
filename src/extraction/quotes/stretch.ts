import type { Extent } from '../../articles/article.ts';

/** Words in quotation marks, marks left out. */
export interface Stretch extends Extent {
  /** Where the opening mark begins and where the closing one ends. */
  readonly outer: Extent;
  /** False where no mark closes it before the paragraph ends. */
  readonly closed: boolean;
  /** Within ‘single’ marks. */
  readonly single: boolean;
}

/** What stands before a mark that opens. */
export const OPENS_BEHIND = /[\s([{\u2014\u2013:-]/u;
