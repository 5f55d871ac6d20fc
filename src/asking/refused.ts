import type { Shortfall } from './lacking.ts';
import type { Question } from './question.ts';

/** Other words often say the same: a passage that lacks these is shown with what it lacks. */
const IN_OTHER_WORDS: ReadonlySet<Shortfall['is']> = new Set(['heart', 'reason', 'place', 'event', 'count', 'kind']);
/** Of those named, these are often told without their name. */
const UNNAMED: ReadonlySet<Question['kind']> = new Set(['how', 'passage', 'which', 'truth', 'identity']);

/** Of another event these tell nothing; how or why it came about may be told of several at once. */
const OF_ONE_EVENT: ReadonlySet<Question['kind']> = new Set(['count', 'when', 'where', 'who']);

/** Whether a passage answers nothing for want of what it lacks: a number, a name, the year; of a count the event, of a saying the speaker. */
export function isRefused({ kind }: Question, { shortfall }: { readonly shortfall: Shortfall | null }): boolean {
  if (shortfall === null) return false;
  if (shortfall.is === 'event') return kind === 'count' || kind === 'said';
  if (shortfall.is === 'another') return OF_ONE_EVENT.has(kind);
  return shortfall.is === 'name' ? !UNNAMED.has(kind) : !IN_OTHER_WORDS.has(shortfall.is);
}
