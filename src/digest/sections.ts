import { disputePart } from '../answer/dispute-part.ts';
import { figurePart } from '../answer/figure-part.ts';
import { words } from '../answer/words.ts';
import { cite, slice } from '../articles/span.ts';
import { propositionOf } from '../coverage/disputes/about-dispute.ts';
import { disputesOf } from '../coverage/disputes/disputes.ts';
import { type CoveredFigure, figuresWith } from '../coverage/figures/figures.ts';
import type { Line } from './news.ts';
import {
  isAlone,
  isAmong,
  isOldHat,
  joined,
  lineAt,
  type Matter,
  type Section,
  shownAs,
  under,
  type WhyTaken,
} from './section.ts';

const MOST = { tolls: 4, figures: 4, disputes: 3, sides: 6 } as const;

function figureSection(
  matter: Matter,
  figures: readonly CoveredFigure[],
  { most, why }: { readonly most: number; readonly why: WhyTaken },
): Section {
  const sections: Section[] = [];
  const taken: Line[] = [];
  for (const { told, history } of figures) {
    if (sections.length === most) break;
    const line = lineAt(matter, told.figure.span);
    if (line === undefined || isAmong(taken, line) || isOldHat(matter, line)) continue;
    const before = history.flatMap(({ figure }) => lineAt(matter, figure.span) ?? []);
    taken.push(line, ...before);
    const earlier = history.map(({ article, reading, index }) => figurePart(article, reading, index));
    sections.push(shownAs(figurePart(told.article, told.reading, told.index, earlier), [line, ...before], why));
  }
  return joined(sections);
}

/** Counts that other articles gave otherwise before, with their history. */
export function changedTolls(matter: Matter, figures: readonly CoveredFigure[]): Section {
  const changed = figures.filter(({ told, history }) => history.some(({ article }) => article.id !== told.article.id));
  // Its history says what a changed count is about; of two, the one that says so itself comes first.
  const alone = changed.filter((one) => saysWhat(matter, one));
  const inOrder = [...alone, ...changed.filter((one) => !alone.includes(one))];
  const limits = { most: MOST.tolls, why: 'another number than before' } as const;
  return under(words.digest.changedTolls, figureSection(matter, inOrder, limits));
}

function saysWhat(matter: Matter, { told }: CoveredFigure): boolean {
  const line = lineAt(matter, told.figure.span);
  return line !== undefined && isAlone(matter.coverage, line);
}

export function newFigures(matter: Matter, figures: readonly CoveredFigure[]): Section {
  const counted = figures.filter((one) => one.told.figure.number !== null && saysWhat(matter, one));
  const limits = { most: MOST.figures, why: 'a count that is new' } as const;
  return under(words.figuresReported, figureSection(matter, counted, limits));
}

/** The counts of what came in, with those of the coverage that they may change. */
export const figuresOf = ({ coverage, fresh }: Pick<Matter, 'coverage' | 'fresh'>): readonly CoveredFigure[] => {
  const here = new Set(fresh.map(({ article }) => article.id));
  return figuresWith(coverage, here).filter(({ told }) => here.has(told.article.id));
};

/** "launching that attack", "about her death": nobody can tell what is disputed. Not "that the dam was safe". */
const POINTS = /^\S+ (?:\S+ ){0,3}(?:that|this|these|those|its|their|his|her)\b/iu;

/** What is newly denied, doubted or taken back, or newly answered. */
export function newDisputes(matter: Matter): Section {
  const { coverage } = matter;
  const sections = disputesOf(coverage).flatMap((dispute): readonly Section[] => {
    const lines = dispute.sides.map(({ find }) => lineAt(matter, find.span));
    if (lines.every((line) => line === undefined) || dispute.sides.length < 2) return [];
    const claim = propositionOf(dispute);
    const article = claim && coverage.article(claim.article);
    if (!article || !claim || POINTS.test(slice(article, claim))) return [];
    // What a side said before is no news, and may have been shown.
    const told = lines.map((line) => (line && isAlone(coverage, line) && !isOldHat(matter, line) ? line : undefined));
    const fresh = dispute.sides.filter((_, at) => told[at] !== undefined);
    if (fresh.length === 0) return [];
    // Somebody who says it once more, and nobody against: no dispute to whoever reads the line alone.
    if (fresh.every(({ find }) => find.stance === 'asserts') && fresh.length < 2) return [];
    const sides = fresh.slice(0, MOST.sides).flatMap(({ find, name }) => {
      const home = coverage.article(find.span.article);
      return home === undefined ? [] : [{ stance: find.stance, by: name, citation: cite(home, find.span) }];
    });
    const shown = told.flatMap((line) => line ?? []);
    return [shownAs(disputePart(slice(article, claim), sides), shown, 'newly disputed or answered')];
  });
  return under(words.digest.disputesNow, joined(sections.slice(0, MOST.disputes)));
}
