import type { Qualifier } from '../reading.ts';
import { isMonth, type Numeral, numeralAt } from './numbers.ts';
import { endingAt, phrasesOf, startingAt } from './phrases.ts';
import type { Token } from './tokens.ts';
import { AFTER, BEFORE } from './words/qualifiers.ts';

/** A number with what qualifies it: "at least 12", "between 10 and 15", "dozens". */
export interface Quantity {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Where the number's own words end. */
  readonly numberTo: number;
  readonly numeral: Numeral;
  readonly number: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
}

const BEFORE_NUMBER = phrasesOf(BEFORE);
const AFTER_NUMBER = phrasesOf(AFTER);
const MONEY = /^[$€£¥₹₨]$/;
const LABELLED =
  /^(?:no|number|nr|article|flight|unit|section|chapter|highway|route|phase|page|operation|type|resolution|grade|level|size|room|gate|bus|line|car|division|ward|zone|sector|psalm|verse|act|clause|group|camp|rs|usd|us|uk|eur|channel|radio|day|covid|apollo|class|article|paragraph|point)$/;

const RANGE_MARKS: ReadonlySet<string> = new Set(['to', '-', '–', '—', 'or']);

/** "10 to 15", "10-15", "between 10 and 15"; not "rose from 45 to 63". */
function range(tokens: readonly Token[], low: Numeral): Numeral | null {
  const mark = tokens[low.to]?.low ?? '';
  const before = tokens[low.from - 1]?.low ?? '';
  if (before === 'from') return null;
  if (!(RANGE_MARKS.has(mark) || (mark === 'and' && before === 'between'))) return null;
  const high = numeralAt(tokens, low.to + 1);
  const open = low.value === null || high?.value === null || high === null;
  return open || (high.value ?? 0) <= (low.value ?? 0) ? null : high;
}

/** Money, percentages, dates, clock times, scores, labelled numbers ("Flight 103", "No. 5"), "N-N", shares ("one in five deaths"). */
function refused(tokens: readonly Token[], { from, to, value, digits }: Numeral): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  if (before && (MONEY.test(before.text) || isMonth(before))) return true;
  if (after && (/^[%°]$/.test(after.text) || MONEY.test(after.text) || isMonth(after))) return true;
  if (after?.low === 'percent' || after?.low === 'pc' || (after?.low === 'per' && tokens[to + 1]?.low === 'cent'))
    return true;
  if (digits && before && LABELLED.test(before.low) && !/^(?:in|on)$/.test(before.low)) return true;
  const earlier = tokens[from - 2];
  if (before?.text === '.' && isMonth(earlier)) return true;
  if (digits && before?.text === '.' && LABELLED.test(tokens[from - 2]?.low ?? '')) return true;
  if (before?.low === 'not' || (before?.low === 'than' && tokens[from - 2]?.low === 'rather')) return true;
  if (before?.low === 'in' && earlier?.low === 'one' && tokens[to]?.kind === 'word') return true;
  return value !== null && (value === 0 || !Number.isInteger(value));
}

/** "2-1": the second number of a score; that of a range is read with the first. */
function isScore(tokens: readonly Token[], { from, digits }: Numeral): boolean {
  const before = tokens[from - 1];
  const earlier = tokens[from - 2];
  return digits && before?.text === '-' && earlier?.kind === 'number' && earlier.end === before.start;
}

/** 1988 or 2024, written as a year is. */
export const looksLikeYear = ({ digits, value, from, to }: Numeral, tokens: readonly Token[]): boolean =>
  digits &&
  value !== null &&
  value >= 1800 &&
  value < 2100 &&
  to === from + 1 &&
  /^\d{4}$/.test(tokens[from]?.text ?? '');

function qualified(tokens: readonly Token[], numeral: Numeral, high: Numeral | null): Quantity {
  const to = high?.to ?? numeral.to;
  const before = endingAt(tokens, numeral.from, BEFORE_NUMBER);
  const again = before === null ? null : endingAt(tokens, before.from, BEFORE_NUMBER);
  const after = startingAt(tokens, to, AFTER_NUMBER);
  const between = high !== null && tokens[numeral.from - 1]?.low === 'between';
  const word = before?.means !== 'exact' ? before?.means : (again?.means ?? before.means);
  const open = numeral.value === null ? 'about' : 'exact';
  return {
    from: between ? numeral.from - 1 : ((again ?? before)?.from ?? numeral.from),
    to: after?.to ?? to,
    numberTo: after?.to ?? to,
    numeral,
    number: numeral.value,
    max: high?.value ?? null,
    qualifier: high ? 'range' : (after?.means ?? word ?? open),
  };
}

/** The quantity whose number begins at a token, or null. */
export function quantityAt(tokens: readonly Token[], at: number): Quantity | null {
  const numeral = numeralAt(tokens, at);
  if (numeral === null || refused(tokens, numeral) || isScore(tokens, numeral)) return null;
  const high = range(tokens, numeral);
  if (high !== null && refused(tokens, high)) return null;
  return qualified(tokens, numeral, high);
}
