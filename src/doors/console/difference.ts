import type { Difference } from '../../answer/answer.ts';
import { needsSpace, stepsOf } from '../../answer/wording.ts';

/** "Afghan [territory → soil] has [not → –] been used": the words put to us before the arrow, the article's after it. */
export const differenceInWords = (difference: Difference): string =>
  stepsOf(difference)
    .map(({ same, theirs, ours }) => same || `[${theirs.trim() || '–'} → ${ours.trim() || '–'}]`)
    .reduce((left, right) => (needsSpace(left, right) ? `${left} ${right}` : left + right), '');
