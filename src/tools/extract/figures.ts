import type { Article } from '../../articles/article.ts';
import { type Span, slice } from '../../articles/span.ts';
import type { Effect, Figure, Reading } from '../../extraction/reading.ts';

const CASUALTIES: ReadonlySet<Effect> = new Set([
  'killed',
  'injured',
  'abducted',
  'displaced',
  'missing',
  'casualties',
]);

/** One figure with its fields in words; offsets in the document's text. */
function shown(article: Article, reading: Reading, figure: Figure): Record<string, unknown> {
  const words = (span: Span | null | undefined) => (span ? slice(article, span) : null);
  const offset = article.paragraphs[figure.span.paragraph - 1]?.offset ?? 0;
  return {
    effect: figure.effect,
    number: figure.number,
    max: figure.max,
    ...(figure.sumOf ? { sumOf: figure.sumOf } : {}),
    qualifier: figure.qualifier,
    victim: words(figure.victim),
    start: offset + figure.span.start,
    end: offset + figure.span.end,
    scope: figure.scope,
    running: figure.running,
    attributedTo: words(figure.attributedTo),
    place: words(figure.place),
    dateText: figure.date === null ? null : words(reading.dates[figure.date]?.span),
    perpetrator: words(figure.perpetrator),
    rule: figure.rule,
  };
}

/** `casualties`: its six effects only; every other count under `others`. */
export function project(article: Article, reading: Reading): Record<string, unknown> {
  const all = reading.figures.map((figure) => ({ figure, line: shown(article, reading, figure) }));
  const of = (casualties: boolean) =>
    all.filter(({ figure }) => CASUALTIES.has(figure.effect) === casualties).map(({ line }) => line);
  return { casualties: of(true), others: of(false) };
}
