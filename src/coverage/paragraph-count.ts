import type { Steps } from '../search/steps.ts';
import type { Coverage } from './coverage.ts';

const A_STEP = 1_000;

export function* paragraphCount({ articles }: Coverage): Steps<number> {
  let count = 0;
  for (const [at, { paragraphs }] of articles.entries()) {
    if (at % A_STEP === 0) yield;
    count += paragraphs.length;
  }
  return count;
}
