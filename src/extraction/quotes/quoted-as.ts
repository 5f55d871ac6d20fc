import { PASSIVE } from '../words/clause-words.ts';
import type { Token } from './line.ts';
import { type Phrase, phraseBefore } from './phrase.ts';

/** How long a name between "quoted" and "as saying" may be. */
const LONGEST = 14;

/** "The Herald quoted | the mayor | as saying", "the mayor | was quoted as saying": whose words are passed on. `at` is where "as" stands. */
export function quotedAs(text: string, tokens: readonly Token[], at: number): Phrase | null {
  for (let verb = at - 1; verb >= Math.max(0, at - LONGEST); verb--) {
    if (!/^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/u.test(tokens[verb]?.lower ?? '')) continue;
    if (verb < at - 1) return { from: verb + 1, to: at };
    let helper = verb;
    while (
      helper > 0 &&
      /^(?:was|were|is|are|been|has|have|had|also|widely|later)$/u.test(tokens[helper - 1]?.lower ?? '')
    )
      helper -= 1;
    const passive = tokens.slice(helper, verb).some(({ lower }) => PASSIVE.has(lower));
    return passive ? phraseBefore(text, tokens, helper, 0) : null;
  }
  return null;
}
