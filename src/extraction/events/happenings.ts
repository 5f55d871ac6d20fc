import type { Article } from '../../articles/article.ts';
import { type Span, spanIn } from '../../articles/span.ts';
import type { HappeningFind, Name, Reading, TimeExpression } from '../reading.ts';
import { placeBeside } from './place-beside.ts';
import { predicatesIn } from './predicates.ts';
import { tell } from './tell.ts';
import { type ToldSentence, toldSentences } from './told-sentences.ts';
import { UNDATED, whenOf } from './when-of.ts';

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
  return toldSentences(article, [...dates, ...names]).flatMap((told) => happeningsIn(article, told, owners));
}

function happeningsIn(
  article: Article,
  { paragraph, sentence, finds }: ToldSentence<Item>,
  owners: ReadonlyMap<number, number>,
): readonly HappeningFind[] {
  const { text } = paragraph;
  const dates = finds.flatMap(({ date }) => (date === null ? [] : [date]));
  const told = tell(text, sentence, predicatesIn(text, sentence), dates);
  if (told.length === 0) return [];
  const names = finds.flatMap(({ name }) => (name === null ? [] : [name]));
  const acting = names.filter(({ name }) => name.kind !== 'place');
  const participants = [...new Set(acting.flatMap(({ index }) => owners.get(index) ?? []))];
  const places = names.filter(({ name }) => name.kind === 'place').map(({ name }) => name.span);
  return told.map(({ predicate, rule, dated }) => ({
    span: spanIn(article, paragraph, sentence),
    rule,
    predicate: spanIn(article, paragraph, predicate),
    participants,
    place: placeBeside(text, places, predicate),
    date: dated === null ? null : dated.index,
    when: dated === null ? UNDATED : whenOf(dated.date, text),
  }));
}
