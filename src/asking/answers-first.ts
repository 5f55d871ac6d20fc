import type { Judged } from './judged.ts';
import type { Question } from './question.ts';
import { isRefused } from './refused.ts';

/** What answers and stands no further behind than this comes before what answers nothing, where it is good enough by itself. */
const LITTLE = 2;
const GOOD = 9;
/** The same of what goes on right below it. */
const MUCH = 5;
const BELOW = 2;

const goesOn = (best: Judged, { article, paragraph }: Judged): boolean =>
  article === best.article &&
  paragraph.number > best.paragraph.number &&
  paragraph.number <= best.paragraph.number + BELOW;

/** What tells just that of another or of another year leaves little hope that it is told of those asked about. */
const OF_OTHERS: ReadonlySet<string | undefined> = new Set(['another', 'person', 'year']);

/** Nothing is missing, and it is good enough by itself. */
export const answersWell = ({ shortfall, near, signals, score }: Judged): boolean =>
  shortfall === null && near > 0 && signals.covered > 0 && score >= GOOD;

/** The sentences with one that answers before a best one that answers nothing. */
export function answersFirst(question: Question, found: readonly Judged[]): readonly Judged[] {
  const [best] = found;
  if (best === undefined || !isRefused(question, best) || OF_OTHERS.has(best.shortfall?.is)) return found;
  // Where it is told the other way round, only who did it to whom is an answer.
  const isTurned = best.shortfall?.is === 'turned';
  const tellsDoer = ({ evidence }: Judged): boolean => evidence.doer > 0 || evidence.done > 0;
  const answer = found.find(
    (one) =>
      one.score >= best.score - (goesOn(best, one) ? MUCH : LITTLE) &&
      answersWell(one) &&
      (!isTurned || tellsDoer(one)),
  );
  return answer === undefined ? found : [answer, ...found.filter((one) => one !== answer)];
}
