import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../words/clause-words.ts';
import { isBody } from './bodies.ts';
import type { Token } from './line.ts';
import type { Phrase } from './phrase.ts';
import { isPoint } from './phrase-breaks.ts';

/** "state media outlet | the Orlen Herald": what it is stands before its article, at the clause's start. */
export function withKind(tokens: readonly Token[], phrase: Phrase): Phrase {
  if (tokens[phrase.from]?.lower !== 'the' || !isBody(tokens[phrase.from - 1])) return phrase;
  let from = phrase.from - 1;
  while (from > 0 && from > phrase.from - 5 && isPlainNoun(tokens[from - 1])) from -= 1;
  const opens = from === 0 || isPoint(tokens[from - 1], ',—–') || tokens[from - 1]?.kind === 'quote';
  return opens ? { from, to: phrase.to } : phrase;
}

const isPlainNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  ![PREPOSITIONS, CONJUNCTIONS, DETERMINERS, AUXILIARIES].some((words) => words.has(token.lower)) &&
  !/^(?:and|or|of)$/u.test(token.lower);
