import type { Answer, FigurePart, Part } from '../src/answer/answer.ts';
import { figurePart, figureSentence } from '../src/answer/figure-part.ts';
import { dated } from '../src/answer/wording.ts';
import { words } from '../src/answer/words.ts';
import { slice } from '../src/articles/span.ts';
import { defineCommand } from '../src/command/command.ts';
import type { Coverage } from '../src/coverage/coverage.ts';
import { type CoveredFigure, type FigureFindings, figuresFor } from '../src/coverage/figures/figures.ts';
import { timesGiven } from '../src/coverage/figures/times-given.ts';
import type { FigureWish } from '../src/coverage/figures/wish.ts';
import { nearestPassages, unknownWords } from '../src/coverage/topics/nearest.ts';

const MOST = 8;
const MOST_UNDATED = 3;
const NEAREST = 2;

const partOf = ({ told, history }: CoveredFigure): FigurePart =>
  figurePart(
    told.article,
    told.reading,
    told.index,
    history.map(({ article, reading, index }) => figurePart(article, reading, index)),
  );

const note = (text: string): Part => ({ type: 'note', text });

const under = (text: string, parts: readonly Part[]): readonly Part[] =>
  parts.length === 0 ? [] : [{ type: 'heading', text }, ...parts];

/** What was typed, besides the days. */
interface Asked {
  readonly place: string | undefined;
  readonly group: string | undefined;
  readonly victim: string | undefined;
}

const typedWords = ({ place, group, victim }: Asked): string =>
  [victim, group, place].filter((typed) => typed !== undefined).join(' ');

/** What the coverage lacks: a name it never mentions, a time it gives no figure for, or the combination asked for. */
function reasonFor(coverage: Coverage, { outside, undated }: FigureFindings, wish: FigureWish, asked: string): string {
  const unknown = [wish.place, wish.group].flatMap((typed) =>
    typed === undefined ? [] : unknownWords(coverage, typed),
  );
  if (unknown.length > 0) return words.neverMentioned(unknown.join(' '));
  const { totals, events } = timesGiven([...outside, ...undated].map(({ told }) => told));
  if (asked !== '' && (totals.length > 0 || events > 0)) return words.figuresGivenFor(totals.map(dated), events, asked);
  return words.noFigures({ place: wish.place, group: wish.group, victim: wish.victim });
}

/** The same at other times; else with less asked for, one thing left out after the other; else the closest passages. */
function closest(coverage: Coverage, { outside, undated }: FigureFindings, wish: FigureWish): readonly Part[] {
  const elsewhere = [...outside, ...undated];
  const { place, group } = wish;
  const wider =
    elsewhere.length > 0
      ? elsewhere
      : [{ place, group }, { place }, { group }].flatMap((less) =>
          Object.values(less).every((typed) => typed === undefined) ? [] : figuresFor(coverage, less).found,
        );
  const figures = wider
    .slice(0, NEAREST)
    .map(({ told }): Part => ({ type: 'nearest', ...figureSentence(told.article, told.figure) }));
  if (figures.length > 0) return figures;
  return nearestPassages(coverage, typedWords({ place, group, victim: wish.victim }), NEAREST).flatMap(
    ({ span, highlights }) => {
      const article = coverage.article(span.article);
      return article === undefined
        ? []
        : [{ type: 'nearest', citation: { ...span, hash: article.hash }, highlights } as const];
    },
  );
}

function notCovered(coverage: Coverage, findings: FigureFindings, wish: FigureWish, days: string): Answer {
  return {
    state: 'not-covered',
    parts: [
      note(reasonFor(coverage, findings, wish, days)),
      ...under(words.closest, closest(coverage, findings, wish)),
    ],
  };
}

/** Another side's count is announced as such. */
const listed = (figures: readonly CoveredFigure[]): readonly Part[] =>
  figures.flatMap((figure, at): readonly Part[] => {
    const announced = figure.rival && figures[at - 1]?.rival !== true;
    return announced ? [{ type: 'heading', text: words.countedDifferently }, partOf(figure)] : [partOf(figure)];
  });

/** A place whose figures answer, so that the example works. */
function exampleIn(coverage: Coverage): { readonly place: string } | null {
  const told = figuresFor(coverage, {}).found.find(
    ({ told: { figure } }) => figure.place !== null && figure.scope === 'event',
  )?.told;
  const place = told?.figure.place;
  return told === undefined || !place ? null : { place: slice(told.article, place) };
}

/** How many people were hurt, where, when, by whom and who says so: each figure with its sentence, never a sum. */
export default defineCommand({
  data: {
    name: 'casualties',
    description: 'How many were killed, hurt, abducted or displaced, and who says so',
    options: {
      place: { type: 'text', description: 'Where it happened', suggest: 'place' },
      group: { type: 'text', description: 'Who did it or who suffered it', suggest: 'group' },
      victim: { type: 'text', description: 'Who was counted: civilians, soldiers, children' },
      from: { type: 'date', description: 'Not before this day, month or year' },
      to: { type: 'date', description: 'Not after this day, month or year' },
    },
  },
  example: exampleIn,
  execute({ place, group, victim, from, to }, { coverage }): Answer {
    const wish: FigureWish = { place, group, victim, from: from?.from, to: to?.to };
    const findings = figuresFor(coverage, wish);
    const { found, undated } = findings;
    if (found.length === 0 && !undated.some(({ told }) => told.article.published !== undefined))
      return notCovered(coverage, findings, wish, words.daysAsked(from?.typed, to?.typed));
    const left = found.length - MOST;
    return {
      state: found.length > 0 ? 'supported' : 'partly',
      parts: [
        ...listed(found.slice(0, MOST)),
        ...under(words.cannotBeDated, listed(undated.slice(0, MOST_UNDATED))),
        ...(left > 0 ? [note(words.more(left, words.figures))] : []),
      ],
    };
  },
});
