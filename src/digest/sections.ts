import type { Part } from '../answer/answer.ts';
import { disputePart } from '../answer/dispute-part.ts';
import { figurePart } from '../answer/figure-part.ts';
import { quotePart } from '../answer/quote-part.ts';
import { words } from '../answer/words.ts';
import { cite, type Span, slice } from '../articles/span.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { propositionOf } from '../coverage/disputes/about-dispute.ts';
import { disputesOf } from '../coverage/disputes/disputes.ts';
import { type CoveredFigure, figuresFor } from '../coverage/figures/figures.ts';
import type { FreshArticle, Line } from './news.ts';

/** What one section adds: its parts, and the passages that they show. */
export interface Section {
  readonly parts: readonly Part[];
  readonly shown: readonly string[];
}

/** What the sections are made from. */
export interface Matter {
  readonly coverage: Coverage;
  readonly fresh: readonly FreshArticle[];
  readonly fits: (span: Span) => boolean;
  /** Passages that the digest shows already. */
  readonly taken: ReadonlySet<string>;
}

const MOST = { tolls: 4, figures: 4, voices: 4, names: 6, disputes: 3, sides: 6 } as const;

export const NOTHING: Section = { parts: [], shown: [] };

export const under = (heading: string, section: Section): Section =>
  section.parts.length === 0 ? NOTHING : { ...section, parts: [{ type: 'heading', text: heading }, ...section.parts] };

export const joined = (sections: readonly Section[]): Section => ({
  parts: sections.flatMap(({ parts }) => parts),
  shown: sections.flatMap(({ shown }) => shown),
});

/** The new line that holds a span; undefined where its sentence is no news here. */
function lineAt({ fresh, fits, taken }: Matter, span: Span): Line | undefined {
  const lines = fresh.find(({ article }) => article.id === span.article)?.lines ?? [];
  const line = lines.find(
    (one) => one.span.paragraph === span.paragraph && one.span.start <= span.start && span.start < one.span.end,
  );
  return line !== undefined && !taken.has(line.fingerprint) && fits(line.span) ? line : undefined;
}

function figureSection(matter: Matter, figures: readonly CoveredFigure[], most: number): Section {
  const sections: Section[] = [];
  const taken = new Set<string>();
  for (const { told, history } of figures) {
    const line = lineAt(matter, told.figure.span);
    if (line === undefined || taken.has(line.fingerprint) || sections.length === most) continue;
    taken.add(line.fingerprint);
    const earlier = history.map(({ article, reading, index }) => figurePart(article, reading, index));
    sections.push({
      parts: [figurePart(told.article, told.reading, told.index, earlier)],
      shown: [line.fingerprint],
    });
  }
  return joined(sections);
}

/** Counts that other articles gave otherwise before, with their history. */
export function changedTolls(matter: Matter, figures: readonly CoveredFigure[]): Section {
  const changed = figures.filter(({ told, history }) => history.some(({ article }) => article.id !== told.article.id));
  return under(words.digest.changedTolls, figureSection(matter, changed, MOST.tolls));
}

export const newFigures = (matter: Matter, figures: readonly CoveredFigure[]): Section =>
  under(words.figuresReported, figureSection(matter, figures, MOST.figures));

/** The counts of the whole coverage, since an old one may be what a new one changes. */
export const figuresOf = ({ coverage, fresh }: Pick<Matter, 'coverage' | 'fresh'>): readonly CoveredFigure[] => {
  const here = new Set(fresh.map(({ article }) => article.id));
  return figuresFor(coverage, {}).found.filter(({ told }) => here.has(told.article.id));
};

/** One new quotation in marks of each speaker. */
export function newVoices(matter: Matter): Section {
  const speakers = new Set<string>();
  const sections: Section[] = [];
  for (const { article } of matter.fresh)
    for (const quote of matter.coverage.readings.get(article.id)?.quotes ?? []) {
      const name = quote.speaker?.name;
      const line = lineAt(matter, quote.spans[0]);
      if (quote.kind !== 'direct' || name === undefined || line === undefined || speakers.has(name)) continue;
      if (sections.length === MOST.voices) break;
      speakers.add(name);
      sections.push({ parts: [quotePart(article, quote)], shown: [line.fingerprint] });
    }
  return under(words.whoSpoke, joined(sections));
}

/**
 * Who is in the news stands in its text, not in a credit or in the writer's lines alone. A capital at the head of a sentence proves no name:
 * "Inspectors warned …"; one amidst it does.
 */
function isNamedInNews(coverage: Coverage, name: string, mentions: readonly Span[]): boolean {
  return mentions.some(({ article, paragraph, start }) => {
    const home = coverage.article(article)?.paragraphs[paragraph - 1];
    if (home?.kind !== 'body') return false;
    return /\s/u.test(name) || home.sentences.every((sentence) => sentence.start !== start);
  });
}

/** People, organisations and groups that no earlier article mentions, most mentioned first. */
export function newNames({ coverage, fresh, fits }: Matter): Section {
  const here = new Set(fresh.filter(({ changed }) => !changed).map(({ article }) => article.id));
  const names = coverage.entities.all.filter(
    ({ kind, name, mentions }) =>
      kind !== 'place' &&
      mentions.every(({ article }) => here.has(article)) &&
      mentions.some(fits) &&
      isNamedInNews(coverage, name, mentions),
  );
  const parts = names
    .slice(0, MOST.names)
    .map(({ name }): Part => ({ type: 'choice', label: words.whoIs(name), command: 'who', options: { name } }));
  return under(words.newNames, { parts, shown: [] });
}

/** What is newly denied, doubted or taken back, or newly answered. */
export function newDisputes(matter: Matter): Section {
  const { coverage } = matter;
  const sections = disputesOf(coverage).flatMap((dispute): readonly Section[] => {
    const lines = dispute.sides.map(({ find }) => lineAt(matter, find.span));
    if (lines.every((line) => line === undefined) || dispute.sides.length < 2) return [];
    const claim = propositionOf(dispute);
    const article = claim && coverage.article(claim.article);
    if (!article || !claim) return [];
    // What a side said before is no news, and may have been shown.
    const fresh = dispute.sides.filter((_, at) => lines[at] !== undefined);
    // Somebody who says it once more, and nobody against: no dispute to whoever reads the line alone.
    if (fresh.every(({ find }) => find.stance === 'asserts') && fresh.length < 2) return [];
    const sides = fresh.slice(0, MOST.sides).flatMap(({ find, name }) => {
      const home = coverage.article(find.span.article);
      return home === undefined ? [] : [{ stance: find.stance, by: name, citation: cite(home, find.span) }];
    });
    const shown = lines.flatMap((line) => (line === undefined ? [] : [line.fingerprint]));
    return [{ parts: [disputePart(slice(article, claim), sides)], shown }];
  });
  return under(words.digest.disputesNow, joined(sections.slice(0, MOST.disputes)));
}
