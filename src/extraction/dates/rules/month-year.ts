import type { Rule } from '../meaning.ts';
import { monthPeriod } from '../period.ts';
import { GAP, MONTH, MONTH_BEGINNINGS, monthOf, YEAR } from '../words.ts';
import { ERA, PART_OF, yearIn } from './pieces.ts';

/**
 * Reads: November 2022, Nov. 2022, early November 2022, the end of November, 2022, September of 2001, April 480 BC.
 * Refuses: "march 2000 metres", Operation March 2000 is left as the month it names.
 */
export const monthYear: Rule = {
  name: 'month-year',
  begins: MONTH_BEGINNINGS,
  pattern: new RegExp(
    `\\b${PART_OF}(?:the${GAP}month${GAP}of${GAP})?(?<month>${MONTH})(?:,|${GAP}of|${GAP}in)?[\\s-]{1,3}(?<year>${YEAR}|\\d{1,3}(?=${GAP}${ERA}\\b)|['’]\\d\\d)(?!\\d|[.,]\\d|%)(?:${GAP}(?<era>${ERA}))?`,
    'gi',
  ),
  read: ({ groups }) => {
    const { month = '', year = '', era } = groups ?? {};
    const number = monthOf(month);
    if (number === null || /^(?:may|march|mar)$/.test(month)) return null;
    const short = /^['’]/.test(year);
    const whole = short ? centuryOf(Number(year.slice(1))) : yearIn(Number(year), era);
    return { is: 'period', period: monthPeriod(whole, number) };
  },
};

/** '94 -> 1994, '07 -> 2007. */
export const centuryOf = (twoDigits: number): number => (twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits);
