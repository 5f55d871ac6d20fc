import type { Article } from '../../articles/article.ts';
import { type Span, sentenceAround, slice } from '../../articles/span.ts';
import type { Reading } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { type Postings, post } from '../postings.ts';
import type { Row } from '../rows.ts';
import { paragraphKey, termsOf } from '../topics/topic.ts';
import { type Gist, type Gists, gistOf, gistsOf } from './gist.ts';
import { type ToldFigure, toldIn, wordsOf } from './told.ts';
import { type Whereabouts, type WhereaboutsRow, whereaboutsRow } from './whereabouts.ts';

/** Every figure of the coverage, in corpus and reading order, none where its article has gone since, and the spans around them, each once, by their words. */
export interface FigureTable {
  readonly told: readonly (ToldFigure | undefined)[];
  readonly gists: Gists;
  readonly where: WhereaboutsRow;
  readonly spans: Row<Span>;
  readonly byTerm: Postings;
  /** By `article ¶paragraph`. */
  readonly byPlace: Postings;
  /** Of each span, the figures that it can say something of. */
  readonly ofSpan: (span: number) => readonly number[];
  /** By the words for those counted; '' where there are none. */
  readonly byVictim: ReadonlyMap<string, readonly number[]>;
}

interface OwnFigures {
  readonly told: readonly ToldFigure[];
  readonly where: readonly Whereabouts[];
  readonly spans: readonly Span[];
  /** Of each span, parted by blanks. */
  readonly terms: readonly string[];
}

const sentenceOf = ({ article, figure: { span } }: ToldFigure): Span => {
  const paragraph = article.paragraphs[span.paragraph - 1];
  return paragraph === undefined ? span : { ...span, ...sentenceAround(paragraph, span) };
};

function leadOf({ id, paragraphs }: Article): Span | null {
  const lead = paragraphs.find(({ kind }) => kind === 'body');
  return lead === undefined ? null : { article: id, paragraph: lead.number, start: 0, end: lead.text.length };
}

/** What one article tells, its spans numbered from 0. */
function figureLeaf(article: Article, reading: Reading): OwnFigures {
  const spans: Span[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (span: Span): number => {
    const key = `${span.paragraph} ${span.start} ${span.end}`;
    const number = numbers.get(key) ?? spans.push(span) - 1;
    numbers.set(key, number);
    return number;
  };
  const ifAny = (span: Span | null): number | null => (span === null ? null : numberOf(span));
  const lead = leadOf(article);
  const told = toldIn(article, reading);
  const where = told.map(
    (one): Whereabouts => ({
      sentence: numberOf(sentenceOf(one)),
      place: ifAny(one.figure.place),
      meantPlace: ifAny(one.meantPlace),
      lead: ifAny(lead),
      perpetrator: ifAny(one.figure.perpetrator),
      victim: ifAny(one.figure.victim),
    }),
  );
  return { told, where, spans, terms: spans.map((span) => termsOf(slice(article, span)).join(' ')) };
}

const shifted = (where: Whereabouts, by: number): Whereabouts => {
  const moved = (number: number | null): number | null => (number === null ? null : number + by);
  return {
    sentence: where.sentence + by,
    place: moved(where.place),
    meantPlace: moved(where.meantPlace),
    lead: moved(where.lead),
    perpetrator: moved(where.perpetrator),
    victim: moved(where.victim),
  };
};

export function* figureTable(coverage: Coverage): Steps<FigureTable> {
  const told: ToldFigure[] = [];
  const gists: Gist[] = [];
  const where: Whereabouts[] = [];
  const spans: Span[] = [];
  const byTerm = new Map<string, number[]>();
  const byPlace = new Map<string, number[]>();
  const ofSpan: number[][] = [];
  const byVictim = new Map<string, number[]>();
  for (const article of coverage.articles) {
    const own = coverage.worked.leaf(figureLeaf, article);
    if (own === undefined) continue;
    const first = spans.length;
    own.spans.forEach((span, at) => {
      spans.push(span);
      ofSpan.push([]);
      post(byPlace, paragraphKey(span), first + at);
      for (const term of own.terms[at]?.split(' ') ?? []) post(byTerm, term, first + at);
    });
    own.told.forEach((one, at) => {
      const number = told.push(one) - 1;
      gists.push(gistOf(one));
      post(byVictim, wordsOf(article, one.figure.victim), number);
      const around = shifted(own.where[at] as Whereabouts, first);
      where.push(around);
      for (const span of new Set(Object.values(around))) ofSpan[span]?.push(number);
    });
    yield;
  }
  const packed = gistsOf(gists);
  yield;
  return {
    told,
    gists: packed,
    where: whereaboutsRow(where),
    spans,
    byTerm,
    byPlace,
    ofSpan: (span) => ofSpan[span] ?? [],
    byVictim,
  };
}
