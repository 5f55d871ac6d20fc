import { cutFrom } from '../../src/answer/cut.ts';
import { ask } from '../../src/asking/ask.ts';
import type { AskLimits } from '../../src/asking/limits.ts';
import { coverageOf } from './corpus.ts';

/** Asks the coverage of some files: the answer, and the exact words of each part (our own where a part is ours). */
export function asking(files: Readonly<Record<string, string>>) {
  const coverage = coverageOf(files);
  const cut = cutFrom(coverage.article);
  return (question: string, limits: AskLimits = {}) => {
    const { state, parts } = ask(coverage, question, limits);
    const texts = parts.map((part) =>
      'citation' in part && part.citation !== null ? cut(part.citation) : 'text' in part ? part.text : '',
    );
    return { state, parts, first: texts[0] ?? '', texts };
  };
}
