import type { Article } from '../../articles/article.ts';
import { type Span, sentenceAround, slice } from '../../articles/span.ts';
import type { Figure, Reading, StanceFind } from '../../extraction/reading.ts';
import { CASUALTIES } from '../figures/gravest.ts';
import { ANYBODY } from '../figures/words/victims.ts';

/** Two counts of the same that two sources give in one article: "35, state media say; 30, according to the monitors". */
export type TwoCounts = readonly [StanceFind, StanceFind];

type Given = Figure & { readonly number: number; readonly attributedTo: Span };

/** A toll is told of what the article is about; so far from it stands the count that it answers, in paragraphs. */
const SIGHT = 4;
/** Two counts of the same people do not lie so far apart. */
const TIMES = 5;

const isGiven = (figure: Figure): figure is Given =>
  figure.number !== null && figure.number > 1 && figure.attributedTo !== null && figure.partOf === null;

const namesIn = (article: Article, span: Span): ReadonlySet<string> =>
  new Set(
    slice(article, span)
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.filter((word) => !/^(?:the|and|group|groups|officials?|media|state|people)$/.test(word)),
  );

const isOther = (article: Article, a: Given, b: Given): boolean => {
  const one = namesIn(article, a.attributedTo);
  return ![...namesIn(article, b.attributedTo)].some((word) => one.has(word));
};

const sameWords = (article: Article, a: Span | null, b: Span | null): boolean =>
  a === null || b === null || slice(article, a).toLowerCase() === slice(article, b).toLowerCase();

const isAnybody = (article: Article, victim: Span | null): boolean =>
  victim === null || ANYBODY.has(slice(article, victim).toLowerCase());

/** Told side by side, or as a toll of what was told above; at no other place and time. */
function countTheSame(article: Article, { dates }: Reading, a: Given, b: Given): boolean {
  const far = Math.abs(a.span.paragraph - b.span.paragraph);
  const isToll = a.rule === 'toll' || b.rule === 'toll';
  const [few, many] = [Math.min(a.number, b.number), Math.max(a.number, b.number)];
  const day = ({ date }: Given): Span | null => (date === null ? null : (dates[date]?.span ?? null));
  return (
    a.effect === b.effect &&
    a.scope === b.scope &&
    few < many &&
    many <= TIMES * few &&
    far <= (isToll ? SIGHT : 0) &&
    (isAnybody(article, a.victim) && isAnybody(article, b.victim) ? true : sameWords(article, a.victim, b.victim)) &&
    sameWords(article, a.place, b.place) &&
    sameWords(article, day(a), day(b)) &&
    isOther(article, a, b)
  );
}

function sideOf(article: Article, { span, attributedTo }: Given): StanceFind {
  const paragraph = article.paragraphs[span.paragraph - 1];
  const sentence = paragraph === undefined ? span : { ...span, ...sentenceAround(paragraph, span) };
  const name = slice(article, attributedTo).replace(/^the\s/i, '');
  const claim = { ...sentence, start: span.start };
  return { span: sentence, rule: 'counted', stance: 'asserts', by: { span: attributedTo, name, entity: null }, claim };
}

/** Every two counts of an article that cannot both be right, the nearest pairs. */
export function countsApart(article: Article, reading: Reading): readonly TwoCounts[] {
  const given = reading.figures.filter(isGiven).filter(({ effect }) => CASUALTIES.includes(effect));
  return given.flatMap((one, at) => {
    const other = given.slice(at + 1, at + 8).find((next) => countTheSame(article, reading, one, next));
    return other === undefined ? [] : [[sideOf(article, one), sideOf(article, other)] as const];
  });
}
