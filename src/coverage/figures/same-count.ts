import type { Coverage } from '../coverage.ts';
import { termsOf } from '../topics/topic.ts';
import { areOpposed } from './sides.ts';
import { type ToldFigure, wordsOf } from './told.ts';
import { ANYBODY } from './words/victims.ts';

/** A figure with the words around it by which it is compared. */
export interface Report {
  readonly told: ToldFigure;
  readonly sentence: ReadonlySet<string>;
  /** The sentence with the article's headline and first words: what the article is about. */
  readonly about: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly victim: string;
}

/** Headline and lead: the paragraphs that say what the article is about. */
const OPENING = 2;

export function reportOf(_coverage: Coverage, told: ToldFigure): Report {
  const { article, figure, meantPlace } = told;
  const paragraph = article.paragraphs[figure.span.paragraph - 1];
  const sentence = paragraph?.sentences.find(({ start, end }) => start <= figure.span.start && figure.span.end <= end);
  const text = paragraph?.text.slice(sentence?.start ?? 0, sentence?.end) ?? '';
  const opening = article.paragraphs.filter(({ kind }) => kind === 'body' || kind === 'heading').slice(0, OPENING);
  const own = termsOf(text).filter(isTelling);
  return {
    told,
    sentence: new Set(own),
    about: new Set([
      ...own,
      ...[article.title ?? '', ...opening.map((one) => one.text)].flatMap(termsOf).filter(isTelling),
    ]),
    place: new Set(meantPlace === null ? [] : termsOf(wordsOf(article, meantPlace))),
    victim: headOf(wordsOf(article, figure.victim)),
  };
}

/** Numbers, and the words of counting itself, are what may differ. */
const isTelling = (term: string): boolean =>
  !/^\d/.test(term) && !/^(?:kill|dead|die|death|toll|rise|rose|least|peopl|said|wound|injur)/.test(term);

/** Who was counted, by the last word; '' for people in general. */
function headOf(victim: string): string {
  const words = victim.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const last = words.at(-1) ?? '';
  return ANYBODY.has(last) ? '' : (termsOf(last)[0] ?? '');
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let same = 0;
  for (const term of few) if (many.has(term)) same++;
  return few.size === 0 ? 0 : same / few.size;
}

const sameNumber = (a: Report, b: Report): boolean =>
  a.told.figure.number === b.told.figure.number && a.told.figure.max === b.told.figure.max;

/** true: the same place; false: two places; null: one of them gives none. */
function placesMeet(a: Report, b: Report): boolean | null {
  if (a.place.size > 0 && b.place.size > 0)
    return share(a.place, b.place) > 0 || share(a.place, b.about) === 1 || share(b.place, a.about) === 1;
  const [given, other] = a.place.size > 0 ? [a.place, b.about] : [b.place, a.about];
  return given.size > 0 && share(given, other) === 1 ? true : null;
}

const DAY = 86_400_000;

/** Days from the end of one to the start of the other; null where one of them is open. */
function daysApart(a: { from: string; to: string } | null, b: { from: string; to: string } | null): number | null {
  if (a === null || b === null) return null;
  const gap = Math.max(Date.parse(a.from) - Date.parse(b.to), Date.parse(b.from) - Date.parse(a.to));
  return Number.isNaN(gap) ? null : Math.max(0, gap / DAY);
}

const happened = ({ told: { meantWhen: when } }: Report) => (when !== null && 'from' in when ? when : null);

function printed({ told: { article } }: Report) {
  const day = article.published?.slice(0, 10);
  return day === undefined ? null : { from: day, to: day };
}

/** A toll is counted for weeks after the day itself, and its report may name the day of the counting. */
const COUNTED_FOR = 30;
/** Reports of one event without a running toll lie no further apart. */
const TOLD_FOR = 10;

/** true: the same time; false: two times; null: not known. */
function timesMeet(a: Report, b: Report): boolean | null {
  const apart = daysApart(happened(a), happened(b));
  const running = a.told.figure.running || b.told.figure.running || isToll(a) || isToll(b);
  if (apart !== null && apart === 0) return a.told.figure.scope === 'event' || sameDays(a, b);
  if (apart !== null) return a.told.figure.scope === 'event' && running && apart <= COUNTED_FOR ? null : false;
  const between = daysApart(printed(a), printed(b));
  return between !== null && between > (running ? COUNTED_FOR : TOLD_FOR) ? false : null;
}

const isToll = ({ told }: Report): boolean => told.figure.rule === 'toll';

const sameDays = (a: Report, b: Report): boolean =>
  happened(a)?.from === happened(b)?.from && happened(a)?.to === happened(b)?.to;

/** "people" may be anybody; "soldiers" are not "civilians". A different number of soldiers than of people is a part, not a revision. */
const victimsMeet = (a: Report, b: Report): boolean =>
  a.victim === b.victim || ((a.victim === '' || b.victim === '') && sameNumber(a, b));

/** How much two articles must be about the same, by what else is known to be the same. */
function needed(a: Report, b: Report, place: boolean | null, time: boolean | null): number {
  const known = (place === true ? 1 : 0) + (time === true ? 1 : 0) + (sameNumber(a, b) ? 1 : 0);
  const one = a.told.figure.number === 1 ? 0.2 : 0;
  return ([0.75, 0.5, 0.3, 0.15][known] ?? 0.15) + one;
}

/** Whether two figures count the same people: the same event told again, or counted anew. */
export function sameCount(a: Report, b: Report): boolean {
  const one = a.told.figure;
  const other = b.told.figure;
  if (one.effect !== other.effect || one.scope !== other.scope || !victimsMeet(a, b)) return false;
  const sameArticle = a.told.article.id === b.told.article.id;
  if (sameArticle && !sameNumber(a, b) && !areOpposed(a.told, b.told)) return false;
  const place = placesMeet(a, b);
  const time = timesMeet(a, b);
  if (place === false || time === false) return false;
  const alike = sameArticle
    ? share(a.sentence, b.sentence)
    : Math.max(share(a.sentence, b.about), share(b.sentence, a.about));
  return alike >= needed(a, b, place, time);
}
