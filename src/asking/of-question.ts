import type { Question } from './question.ts';

/** What is read of a question is read once for all sentences that may answer it. */
export function ofQuestion<T>(read: (question: Question) => T): (question: Question) => T {
  const known = new WeakMap<Question, { readonly read: T }>();
  return (question) => {
    const remembered = known.get(question);
    if (remembered !== undefined) return remembered.read;
    const found = read(question);
    known.set(question, { read: found });
    return found;
  };
}
