import type { TimeExpression, When } from '../reading.ts';

/** The words before a date that make it a bound: "since April 2022" is no earlier, "until Friday" and "before 2019" are no later. */
const FROM_THEN = /\b(?:since|after|following)\s(?:the\s)?$/i;
const UP_TO_THEN = /\b(?:until|till|before|by|prior\sto|ahead\sof)\s(?:the\s)?$/i;
/** "since becoming premier in April", "after taking office in May": the day of something else, and a bound for this. */
const SINCE_DOING = /\b(?:since|after)\s\p{Ll}+ing\s[^,.;]{1,40}\s(?:in|on)\s$/iu;
/** "before dawn on Monday" is on Monday. */
const PART_OF_DAY = /^(?:dawn|daybreak|sunrise|noon|midday|midnight|dusk|sunset)\b/i;
/** "the worst since 1998, when 212 people drowned": the event is of 1998. */
const WHEN = /^,\swhen\s/;
/** A time of day alone: the day is not said. */
const CLOCK_ALONE =
  /^(?:about\s|around\s)?(?:\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?|noon|midday|midnight)(?:\s(?:in\sthe\s\w+|[A-Z]{2,4}|local\stime|o['’]clock))?$/i;

export const UNDATED: When = { unresolved: 'the text gives no date' };

/** When the event happened, by the date that stands with it. `day` is the last day that the paragraph has given before it. */
export function whenOf({ when, span }: TimeExpression, text: string, day: When | null): When {
  if (when === undefined) return UNDATED;
  const words = text.slice(span.start, span.end);
  if (CLOCK_ALONE.test(words)) return day ?? { unresolved: `"${words}", and the text gives no day` };
  const doing = SINCE_DOING.exec(text.slice(Math.max(0, span.start - 60), span.start));
  const before = doing ? doing[0] : text.slice(Math.max(0, span.start - 14), span.start);
  const bound = doing ?? FROM_THEN.exec(before) ?? UP_TO_THEN.exec(before);
  if (
    bound === null ||
    'unresolved' in when ||
    PART_OF_DAY.test(words) ||
    WHEN.test(text.slice(span.end, span.end + 8))
  )
    return when;
  const unresolved = `"${text.slice(span.start - bound[0].length, span.end)}" gives a bound, no date`;
  return doing || FROM_THEN.test(before) ? { unresolved, notBefore: when.from } : { unresolved, notAfter: when.to };
}

/** After the day of publication: announced, not happened. */
export const isToCome = (when: When, published: string): boolean =>
  'from' in when ? when.from > published.slice(0, 10) : (when.notAfter ?? '') > published.slice(0, 10);
