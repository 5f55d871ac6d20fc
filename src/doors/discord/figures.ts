import type { FigurePart } from '../../answer/answer.ts';
import { dated, howMany, peopleCounted } from '../../answer/wording.ts';
import { words } from '../../answer/words.ts';
import { type Block, cited, joined, label, lines, type Numbered, strong } from './blocks.ts';

/** "**killed · 601 people** · total · 2022 · Pakistan · according to: …". */
const fields = (figure: FigurePart): string =>
  joined([
    figure.scope,
    dated(figure.when),
    figure.place,
    figure.perpetrator && words.by(figure.perpetrator),
    figure.attributedTo && words.accordingTo(figure.attributedTo),
    figure.running && words.mayRise,
  ]);

const headline = (figure: FigurePart): string =>
  `${strong(words.effects[figure.effect], peopleCounted(figure))} · ${label(fields(figure))}`;

const sameSentence = (a: FigurePart, b: FigurePart): boolean =>
  a.citation.article === b.citation.article &&
  a.citation.paragraph === b.citation.paragraph &&
  a.citation.start === b.citation.start;

const earlier = (report: FigurePart, at: Numbered, first: boolean): Block =>
  cited(report.citation, at, {
    above: first && label(words.earlierReports),
    highlights: report.highlights,
    below: label(peopleCounted(report), report.attributedTo && words.accordingTo(report.attributedTo)),
  });

/** A count with its sentence and fields; what it contains is named where it stands in that sentence, cited where it does not, never added. */
export function figureBlocks(figure: FigurePart, at: Numbered, above?: string): readonly Block[] {
  const beside = figure.parts.filter((part) => sameSentence(part, figure));
  const apart = figure.parts.filter((part) => !sameSentence(part, figure));
  const whole = words.partsOf(howMany({ ...figure, qualifier: 'exact' }));
  const main = cited(figure.citation, at, {
    above: above ?? false,
    highlights: figure.highlights,
    below: lines(headline(figure), beside.length > 0 && label(`${whole} ${beside.map(peopleCounted).join(', ')}`)),
  });
  return [
    main,
    ...apart.flatMap((part, index) => figureBlocks(part, at, index === 0 ? label(words.amongThem) : undefined)),
    ...figure.history.map((report, index) => earlier(report, at, index === 0)),
  ];
}
