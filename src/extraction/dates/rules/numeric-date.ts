import type { Rule } from '../meaning.ts';
import { dayPeriod, isDay } from '../period.ts';

/**
 * Reads: 2022-11-30, 2022/11/30, 11/30/2022 (month first, as in American print; the other way round where only that is a day), 30.11.2022.
 * Refuses: 24/7, 9/11, 1-1-0 (a score), 2022-13-40, 192.168.10.20, 1990-2000-2010.
 */
export const numericDate: Rule = {
  name: 'numeric-date',
  begins: ['#'],
  pattern: /(?<![\d./-])(?:(\d{4})([-/])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}))(?![\d/-]|\.\d)/g,
  read: ([, y, , m, d, first, mark, second, year]) => {
    if (y !== undefined) return day(Number(y), Number(m), Number(d));
    const [a, b] = [Number(first), Number(second)];
    return mark === '.' ? day(Number(year), b, a) : (day(Number(year), a, b) ?? day(Number(year), b, a));
  },
};

const day = (year: number, month: number, number: number) =>
  isDay(year, month, number) ? ({ is: 'period', period: dayPeriod(year, month, number) } as const) : null;
