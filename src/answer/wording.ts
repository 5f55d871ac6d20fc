import type { When } from '../extraction/reading.ts';
import type { Difference, FigurePart } from './answer.ts';
import { words } from './words.ts';

const digits = (value: number): string => value.toLocaleString('en');

type Count = Pick<FigurePart, 'number' | 'max' | 'sumOf' | 'qualifier'>;

/** "at least 12", "10 to 12", "12 (1 + 11, one phrase)", "no number given". */
export function howMany({ number, max, sumOf, qualifier }: Count): string {
  if (number === null) return words.noNumber;
  const before = qualifier === 'exact' || qualifier === 'range' ? '' : `${words.qualifiers[qualifier]} `;
  const range = max === null ? '' : ` to ${digits(max)}`;
  const sum = sumOf === undefined ? '' : ` (${sumOf.map(digits).join(' + ')}, ${words.onePhrase})`;
  return before + digits(number) + range + sum;
}

const onlyNames = (text: string): boolean => text.split(' ').every((word) => /^\p{Lu}/u.test(word));

/** "601 people", "12 (1 + 11, one phrase): a commander and 11 followers", "1: Hafiz Ullah". */
export function peopleCounted(figure: Count & Pick<FigurePart, 'victim'>): string {
  const count = howMany(figure);
  const { victim } = figure;
  if (victim === null) return count;
  const apart = figure.sumOf !== undefined || (figure.number === 1 && onlyNames(victim));
  return `${count}${apart ? ':' : ''} ${victim}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** '"yesterday", and the article states no publication date (not before 2022-10-31)'. */
export function whyOpen({ unresolved, notBefore, notAfter }: Extract<When, { unresolved: string }>): string {
  const proven = [...(notBefore ? [words.notBefore(notBefore)] : []), ...(notAfter ? [words.notAfter(notAfter)] : [])];
  return unresolved + (proven.length > 0 ? ` (${proven.join(', ')})` : '');
}

/** "2022", "November 2022", "2022-11-30", "2022-03-01 to 2022-05-31"; or why the date is open and what the text proves. */
export function dated(when: When): string {
  if ('unresolved' in when) return words.unresolved(whyOpen(when));
  const { from, to, precision } = when;
  const [year = '', month = ''] = from.split('-');
  if (precision === 'year' && to.slice(0, 4) === year) return year;
  if (precision === 'month') return `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return from === to ? from : `${from} to ${to}`;
}

export interface DifferenceStep {
  readonly same: string;
  readonly theirs: string;
  readonly ours: string;
}

/** Whether a space belongs between two pieces of a difference. */
export const needsSpace = (left: string, right: string): boolean =>
  left !== '' && right !== '' && !/\s$/.test(left) && !/^[\s,.;:!?)\]’”]/.test(right);

const glue = (left: string, right: string): string => (needsSpace(left, right) ? `${left} ${right}` : left + right);

/** What was put to us and what the article has in its place make one step. */
export function stepsOf(difference: Difference): readonly DifferenceStep[] {
  const made: DifferenceStep[] = [];
  for (const [side, text] of difference) {
    const last = made.at(-1);
    if (side !== 'same' && last?.same === '') made[made.length - 1] = { ...last, [side]: glue(last[side], text) };
    else made.push({ same: '', theirs: '', ours: '', [side]: text });
  }
  return made;
}
