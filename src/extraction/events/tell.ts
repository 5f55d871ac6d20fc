import type { Extent } from '../../articles/article.ts';
import type { Span } from '../../articles/span.ts';
import type { TimeExpression } from '../reading.ts';
import type { Predicate } from './predicates.ts';

interface DateHere {
  readonly index: number;
  readonly date: TimeExpression;
}

/** One event of a sentence: the word that says so and the date that belongs to it. */
export interface Told {
  readonly predicate: Extent;
  readonly rule: string;
  readonly dated: DateHere | null;
}

/** Pairs the dates of a sentence with its event words; without a date only a strong verb counts. */
export function tell(
  text: string,
  sentence: Extent,
  predicates: readonly Predicate[],
  all: readonly DateHere[],
): readonly Told[] {
  const dates = all.filter(({ date }) => isMoment(date) && !isCompared(text, date.span));
  const [first] = dates;
  if (first !== undefined && opensChronicle(text, sentence, first.date.span))
    return [{ predicate: predicates[0] ?? first.date.span, rule: 'chronicle', dated: first }];
  const told: Told[] = [];
  for (const dated of dates.slice(0, MOST_DATES)) {
    const predicate = nearest(text, predicates, dated.date.span);
    if (predicate === null || told.some((one) => one.predicate === predicate)) continue;
    told.push({ predicate, rule: predicate.kind === 'noun' ? 'dated-noun' : 'dated-verb', dated });
  }
  const strong = predicates.find(({ kind }) => kind === 'strong');
  if (told.length > 0 || strong === undefined || dates.length > 0) return told;
  return [{ predicate: strong, rule: 'strong-verb', dated: null }];
}

/** More dates than this in one sentence are a table. */
const MOST_DATES = 8;

/** A date or time that an event can have; "now" and "the future" are none. */
const isMoment = ({ type, value }: TimeExpression): boolean =>
  (type === 'DATE' || type === 'TIME') && value !== 'PRESENT_REF' && value !== 'FUTURE_REF';

/** "a 15% increase compared to 2021", "more than in 2019": a yardstick, no event. */
function isCompared(text: string, { start }: Extent): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    /\b(?:compared\s(?:to|with)|than|over)\s(?:in\s)?(?:the\s)?$/i.test(before) && !/\bmore\sthan\s$/i.test(before)
  );
}

/** "3 March 2021: …", "Nov. 30 – …". */
const opensChronicle = (text: string, sentence: Extent, date: Span): boolean =>
  date.start - sentence.start <= 4 && /^\s?[:–—-]\s/.test(text.slice(date.end, date.end + 3));

const REACH = 200;

/** The event word that the date belongs to: near, in its clause, verbs before nouns unless the noun stands right beside the date. */
function nearest(text: string, predicates: readonly Predicate[], date: Extent): Predicate | null {
  let best: { readonly predicate: Predicate; readonly cost: number } | null = null;
  for (const predicate of predicates) {
    const [from, to] = predicate.start < date.start ? [predicate.end, date.start] : [date.end, predicate.start];
    if (to - from > REACH) continue;
    const between = text.slice(from, to);
    const breaks = between.match(/[,;:]|\b(?:but|while|and|which|who|that|because|after|before)\b/g)?.length ?? 0;
    const cost = between.length + breaks * 30 + (predicate.kind === 'noun' && between.length > 8 ? 25 : 0);
    if (best === null || cost < best.cost) best = { predicate, cost };
  }
  return best?.predicate ?? null;
}
