import { AUXILIARIES, DETERMINERS, PRONOUNS } from '../words/clause-words.ts';
import { cueAt } from './cue.ts';
import type { Token } from './line.ts';
import { type Phrase, phraseBefore } from './phrase.ts';

/** How far before the verb of saying a clause that tells more of its subject may begin. */
const LONGEST = 14;

/**
 * "Officers who served in | Orlen said", "the man who sued | Roe asked", "the bank that holds | his money said": whoever the clause tells of speaks,
 * not the last noun of the clause. Not: "he said that in Orlen officials said".
 */
export function headOfRelative(text: string, tokens: readonly Token[], { from }: Phrase): Phrase | null {
  for (let at = from - 1; at > Math.max(0, from - LONGEST); at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return null;
    if (!/^(?:who|whose|which|that)$/u.test(token.lower)) continue;
    if (at === from - 1 || !opensRelative(tokens, at)) return null;
    return phraseBefore(text, tokens, at, 0);
  }
  return null;
}

/** Its verb stands right behind "that": "that holds", not "that the bank", "that Orlen"; and no verb of saying before it. */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  if (word === 'who' || word === 'whose') return cueAt(tokens, at - 1) === null;
  const next = tokens[at + 1];
  if (next === undefined || next.capital || DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower)) return false;
  return cueAt(tokens, at - 1) === null && (AUXILIARIES.has(next.lower) || /(?:s|ed)$/u.test(next.lower));
}
