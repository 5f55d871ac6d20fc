import { oneForm } from '../spelling.ts';
import lines from './thesaurus.json' with { type: 'json' };

/**
 * What news may say where a reader asks with another word, by the asked term: written for news in general, without a look at any article or question.
 * In this direction only: "robbery" is answered by "heist", "crime" by "robbery", not the other way round.
 */
export const ALSO_SAID: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, readonly string[]>();
  for (const line of lines) {
    const [term = '', ...told] = line.split(' ').map(oneForm);
    found.set(
      term,
      [...new Set([...(found.get(term) ?? []), ...told])].filter((other) => other !== term),
    );
  }
  return found;
})();
