import type { Article, Extent } from '../../articles/article.ts';
import { holds, type Span, slice } from '../../articles/span.ts';
import type { Figure, Name } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { type Source, sourceOf } from './sides.ts';
import { tellingWords } from './telling-words.ts';
import { type ToldFigure, wordsOf } from './told.ts';
import { incidentsIn } from './words/incidents.ts';
import { ANYBODY, VICTIM_KINDS } from './words/victims.ts';

/** A figure with the words around it by which it is compared. */
export interface Report {
  readonly told: ToldFigure;
  /** That of `told`, at hand: each is held against hundreds. */
  readonly figure: Figure;
  readonly article: Article;
  /** A toll goes on being counted: its day may be that of the counting. */
  readonly isUpdate: boolean;
  readonly sentence: ReadonlySet<string>;
  /** Where that begins in its paragraph. */
  readonly sentenceStart: number;
  /** The sentence with the article's headline and first words: what the article is about. */
  readonly about: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  /** Where the same sentence counts others: "258 in Pakistan and 115 in Afghanistan". */
  readonly beside: ReadonlySet<string>;
  /** Which kind of people; '' for people in general. */
  readonly victim: string;
  readonly incidents: ReadonlySet<number>;
  /** Words of the names in the sentence that are no persons': where and on whom. */
  readonly named: ReadonlySet<string>;
  /** Who it is, over the whole coverage, where one person is counted by name. */
  readonly person: number | null;
  /** When it happened and when it was printed; null where that is not given. */
  readonly happened: Stretch | null;
  readonly printed: Stretch | null;
  readonly source: Source;
}

/** Days in milliseconds, both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

function happenedIn({ meantWhen: when }: ToldFigure): Stretch | null {
  return when !== null && 'from' in when ? { from: Date.parse(when.from), to: Date.parse(when.to) } : null;
}

function printedOn({ article: { published } }: ToldFigure): Stretch | null {
  if (published === undefined) return null;
  const day = Date.parse(published.slice(0, 10));
  return { from: day, to: day };
}

/** Headline and lead: the paragraphs that say what the article is about. */
const OPENING = 2;

/** The words of headline and lead. */
const openingLeaf = ({ title, paragraphs }: Article): readonly string[] => {
  const opening = paragraphs.filter(({ kind }) => kind === 'body' || kind === 'heading').slice(0, OPENING);
  return [title ?? '', ...opening.map((one) => one.text)].flatMap(tellingWords);
};

/** The places of the other figures of a sentence with the same effect. */
const placesBeside = ({ reading, figure, index }: ToldFigure, sentence: Extent | undefined): readonly Span[] =>
  reading.figures.slice(Math.max(0, index - NEAR), index + NEAR).flatMap(({ effect, place, span }) => {
    const isOther =
      effect === figure.effect && span.start !== figure.span.start && span.paragraph === figure.span.paragraph;
    return isOther && place !== null && sentence && holds(sentence, span) ? [place] : [];
  });

/** More figures than these no sentence sets side by side. */
const NEAR = 4;

const namesWithin = ({ reading, figure }: ToldFigure, sentence: Extent | undefined): readonly Name[] =>
  sentence === undefined
    ? []
    : reading.names.filter(({ span }) => span.paragraph === figure.span.paragraph && holds(sentence, span));

/** "Orla Venn was killed" here and "the killing of Venn" there: one person dies once. */
function personIn({ entities }: Coverage, { article, reading, figure: { number, victim } }: ToldFigure): number | null {
  if (number !== 1 || victim === null) return null;
  const local = reading.entities.findIndex(
    ({ kind, names }) => kind === 'person' && names.some((at) => isIn(victim, reading.names[at]?.span)),
  );
  return local < 0 ? null : (entities.of(article.id, local)?.id ?? null);
}

const isIn = (words: Span, name: Span | undefined): boolean =>
  name !== undefined && name.paragraph === words.paragraph && holds(words, name);

function reportOf(coverage: Coverage, told: ToldFigure): Report {
  const { worked } = coverage;
  const { article, figure, meantPlace } = told;
  const paragraph = article.paragraphs[figure.span.paragraph - 1];
  const sentence = paragraph?.sentences.find(({ start, end }) => start <= figure.span.start && figure.span.end <= end);
  const text = paragraph?.text.slice(sentence?.start ?? 0, sentence?.end) ?? '';
  const incidents = incidentsIn(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  // "exploded" and "the blast" are one word where reports are compared.
  const own = [...tellingWords(text), ...[...incidents].map((kind) => `#${kind}`)];
  return {
    told,
    figure,
    article,
    isUpdate: figure.running || figure.rule === 'toll',
    sentence: new Set(own),
    sentenceStart: sentence?.start ?? 0,
    about: new Set([...own, ...(worked.leaf(openingLeaf, article) ?? [])]),
    place: new Set(meantPlace === null ? [] : tellingWords(wordsOf(article, meantPlace))),
    beside: new Set(placesBeside(told, sentence).flatMap((place) => tellingWords(wordsOf(article, place)))),
    victim: kindOf(wordsOf(article, figure.victim)),
    incidents,
    named: new Set(
      namesWithin(told, sentence)
        .filter(({ kind }) => kind !== 'person')
        .flatMap(({ span }) => tellingWords(slice(article, span))),
    ),
    person: personIn(coverage, told),
    happened: happenedIn(told),
    printed: printedOn(told),
    source: sourceOf(told),
  };
}

/** Reads a figure's words when they are first asked for. */
export function* reportTable(coverage: Coverage): Steps<(told: ToldFigure) => Report> {
  yield;
  const read = new Map<ToldFigure, Report>();
  return (told) => {
    const report = read.get(told) ?? reportOf(coverage, told);
    read.set(told, report);
    return report;
  };
}

/** The kind that militants and rebels are. */
export const FIGHTERS = `kind ${VICTIM_KINDS.findIndex((kind) => kind.has('militants'))}`;

/** Who was counted, by the last word: "rebels" and "fighters" are one kind. */
function kindOf(victim: string): string {
  const words = victim.toLowerCase().match(/\p{L}+/gu) ?? [];
  const last = words.at(-1) ?? '';
  if (last === '' || ANYBODY.has(last)) return '';
  const kind = VICTIM_KINDS.findIndex((one) => one.has(last));
  return kind > 0 ? `kind ${kind}` : last.slice(0, 6);
}
