import { cutFrom } from '../../src/answer/cut.ts';
import { ask } from '../../src/asking/ask.ts';
import { coverageOf } from './corpus.ts';

/** Asks the coverage of some files: the state, and the exact words of each part (our own where a part is ours). */
export function asking(files: Readonly<Record<string, string>>) {
  const coverage = coverageOf(files);
  const cut = cutFrom(coverage.article);
  return (question: string) => {
    const { state, parts } = ask(coverage, question);
    const texts = parts.map((part) =>
      'citation' in part && part.citation !== null ? cut(part.citation) : 'text' in part ? part.text : '',
    );
    return { state, first: texts[0] ?? '', texts };
  };
}
