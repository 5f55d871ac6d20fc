import type { FigurePart } from '../../answer/answer.ts';
import { dated, howMany, peopleCounted } from '../../answer/wording.ts';
import { words } from '../../answer/words.ts';
import type { Citations } from './citations.ts';
import { type Line, own } from './page.ts';

const joined = (fields: readonly (string | null | false)[]): string => fields.filter(Boolean).join(' · ');

/** "killed · 601 people · total · 2022 · Pakistan · according to: …". */
function fields(figure: FigurePart): string {
  const { effect, scope, place, when, perpetrator, attributedTo, running } = figure;
  return joined([
    words.effects[effect],
    peopleCounted(figure),
    scope,
    dated(when),
    place,
    perpetrator && words.by(perpetrator),
    attributedTo && words.accordingTo(attributedTo),
    running && words.mayRise,
  ]);
}

const sameSentence = (a: FigurePart, b: FigurePart): boolean =>
  a.citation.article === b.citation.article &&
  a.citation.paragraph === b.citation.paragraph &&
  a.citation.start === b.citation.start;

/** Figures that the whole contains: named in a line where they stand in its sentence, with their own sentence otherwise. Never added. */
function contained(whole: FigurePart, citations: Citations): readonly Line[] {
  const beside = whole.parts.filter((part) => sameSentence(part, whole));
  const apart = whole.parts.filter((part) => !sameSentence(part, whole));
  const line = `${words.partsOf(howMany({ ...whole, qualifier: 'exact' }))} ${beside.map(peopleCounted).join(', ')}`;
  return [
    ...(beside.length > 0 ? [own(line)] : []),
    ...(apart.length > 0 ? [own(words.amongThem)] : []),
    ...apart.flatMap((part) => figureLines(part, citations)),
  ];
}

function earlier(figure: FigurePart, citations: Citations): readonly Line[] {
  if (figure.history.length === 0) return [];
  return [
    own(words.earlierReports),
    ...figure.history.flatMap((report) => [
      ...citations.words(report.citation, report.highlights),
      own(
        joined([
          peopleCounted(report),
          report.attributedTo && words.accordingTo(report.attributedTo),
          citations.source(report.citation),
        ]),
        'faint',
      ),
    ]),
  ];
}

/** A count with its sentence, its fields, what it contains and what was reported before. */
export const figureLines = (figure: FigurePart, citations: Citations): readonly Line[] => [
  ...citations.words(figure.citation, figure.highlights),
  own(fields(figure)),
  own(citations.source(figure.citation), 'faint'),
  ...contained(figure, citations),
  ...earlier(figure, citations),
];
