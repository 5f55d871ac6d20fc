import type { Effect } from '../reading.ts';
import type { Count } from './counts.ts';

/** Things go missing, are released and captured too: these need people, by a noun that we know or by a name ("seven Iranians"). */
const NEEDS_PEOPLE: ReadonlySet<Effect> = new Set([
  'abducted',
  'missing',
  'freed',
  'arrested',
  'rescued',
  'surrendered',
  'displaced',
]);

/** Whether those counted can have suffered it. "12 Jesuits" can be killed; "30,000 emails" are missing, but nobody is; patients are treated whatever they have. */
export function canSuffer({ sort, noun, number, capital, head }: Count, effect: Effect): boolean {
  if (head === 'patients' && effect === 'injured') return false;
  if (sort === 'attacks' || sort === 'things') return false;
  if (sort !== 'unknown' || !NEEDS_PEOPLE.has(effect)) return true;
  return noun !== null && capital && number !== null;
}
