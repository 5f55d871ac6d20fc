import type { TimeExpression, When } from '../reading.ts';

/** The words before a date that make it a bound: "since April 2022" is no earlier, "until Friday" and "before 2019" are no later. */
const FROM_THEN = /\b(?:since|after|following)\s(?:the\s)?$/i;
const UP_TO_THEN = /\b(?:until|till|before|by|prior\sto|ahead\sof)\s(?:the\s)?$/i;

export const UNDATED: When = { unresolved: 'the text gives no date' };

/** When the event happened, by the date that stands with it. */
export function whenOf({ when, span }: TimeExpression, text: string): When {
  if (when === undefined) return UNDATED;
  const before = text.slice(Math.max(0, span.start - 14), span.start);
  const bound = FROM_THEN.exec(before) ?? UP_TO_THEN.exec(before);
  if (bound === null || 'unresolved' in when) return when;
  const unresolved = `"${text.slice(span.start - bound[0].length, span.end)}" gives a bound, no date`;
  return FROM_THEN.test(before) ? { unresolved, notBefore: when.from } : { unresolved, notAfter: when.to };
}
