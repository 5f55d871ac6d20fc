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

/** Done to nobody but people, whatever they are called: "arrested four managers"; not "captured four computers". */
const TO_PEOPLE = /^(?:arrest|detain|apprehend|imprison|jail|abduct|kidnap)/;

/**
 * Whether those counted can have suffered it, said with `verb`. "12 Jesuits" can be killed; "30,000 emails" are missing, but nobody is;
 * patients are treated whatever they have.
 */
export function canSuffer({ sort, noun, number, capital, head }: Count, effect: Effect, verb = ''): boolean {
  if (head === 'patients' && effect === 'injured') return false;
  if (sort === 'attacks' || sort === 'things') return false;
  if (sort !== 'unknown' || !NEEDS_PEOPLE.has(effect)) return true;
  return noun !== null && (capital || TO_PEOPLE.test(verb)) && number !== null;
}
