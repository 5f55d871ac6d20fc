import type { Article } from '../../articles/article.ts';
import { type Span, spanIn } from '../../articles/span.ts';
import type { HappeningFind, Name, Reading, TimeExpression, When } from '../reading.ts';
import { isDateline } from './dateline.ts';
import { placeBeside } from './place-beside.ts';
import { predicatesIn } from './predicates.ts';
import { tell } from './tell.ts';
import { type ToldSentence, toldSentences } from './told-sentences.ts';
import { isToCome, UNDATED, whenOf } from './when-of.ts';
import { withWhoIsMeant } from './who-is-meant.ts';

type Known = Pick<Reading, 'names' | 'entities' | 'roles' | 'dates' | 'figures'>;

interface Item {
  readonly span: Span;
  readonly date: { readonly index: number; readonly date: TimeExpression } | null;
  readonly name: { readonly index: number; readonly name: Name } | null;
}

/**
 * What happened: a sentence with a past event verb or an event noun and a date ("was assassinated in August"), an entry of a chronology
 * ("3 March 2021: …"), or a strong verb alone ("seven soldiers were abducted", not dated).
 * Refuses: talk ("he said on Friday"), what is to come ("will meet on Monday"), what did not happen ("did not sign"), hypotheses, captions.
 */
export function findHappenings(article: Article, known: Known): readonly HappeningFind[] {
  const dates = known.dates.map((date, index): Item => ({ span: date.span, date: { index, date }, name: null }));
  const names = known.names.map((name, index): Item => ({ span: name.span, date: null, name: { index, name } }));
  const owners = new Map(
    known.entities.flatMap(({ names: own }, entity) => own.map((name) => [name, entity] as const)),
  );
  return toldSentences(article, [...dates, ...names]).flatMap((told) =>
    happeningsIn(article, told, { owners, dates: known.dates }),
  );
}

function happeningsIn(
  article: Article,
  told: ToldSentence<Item>,
  { owners, dates: all }: { readonly owners: ReadonlyMap<number, number>; readonly dates: readonly TimeExpression[] },
): readonly HappeningFind[] {
  const { paragraph, sentence, finds } = told;
  const { text } = paragraph;
  const dates = finds.flatMap(({ date }) => (date === null || isDateline(text, date.date.span) ? [] : [date]));
  const events = tell(text, sentence, predicatesIn(text, sentence), dates);
  if (events.length === 0) return [];
  const names = finds.flatMap(({ name }) => (name === null ? [] : [name]));
  const acting = names.filter(({ name }) => name.kind !== 'place');
  const participants = [...new Set(acting.flatMap(({ index }) => owners.get(index) ?? []))];
  const places = names.filter(({ name }) => name.kind === 'place').map(({ name }) => name.span);
  return events
    .map(({ predicate, rule, dated, saidOn }) => ({
      span: spanIn(article, paragraph, withWhoIsMeant(paragraph, sentence)),
      rule,
      predicate: spanIn(article, paragraph, predicate),
      participants,
      place: placeBeside(text, places, predicate),
      date: dated === null ? null : dated.index,
      when: dated === null ? toldBy(saidOn) : whenOf(dated.date, text, dayBefore(all, dated.index)),
    }))
    .filter(({ when }) => article.published === undefined || !isToCome(when, article.published));
}

/** What was said on Tuesday happened no later. */
const toldBy = (said: TimeExpression | null): When =>
  said?.when !== undefined && 'to' in said.when ? { ...UNDATED, notAfter: said.when.to } : UNDATED;

/** The last whole day that the paragraph gives before a date: "at 3 a.m." is on it. */
function dayBefore(dates: readonly TimeExpression[], index: number): When | null {
  const own = dates[index];
  for (let at = index - 1; at >= 0; at--) {
    const other = dates[at];
    if (own === undefined || other === undefined || other.span.paragraph !== own.span.paragraph) return null;
    const { when, rule } = other;
    if (rule !== 'clock' && when !== undefined && 'from' in when && when.from === when.to) return when;
  }
  return null;
}
