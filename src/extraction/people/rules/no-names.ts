import { listsOf } from '../gazetteer.ts';
import { isDemonym } from '../words/peoples.ts';
import type { LineRule } from './line-rules.ts';

/** "Pakistani" alone, "Monday", "Pak-Afghan": no names. */
export const noNames: LineRule = (names, line) =>
  names.filter(
    ({ from, to }) =>
      !line.tokens
        .slice(from, to)
        .every(
          ({ lower, shape }) =>
            isDemonym(lower) || listsOf(lower).includes('M') || shape === 'number' || shape === 'mark',
        ),
  );
