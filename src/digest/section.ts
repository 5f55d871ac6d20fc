import type { Part } from '../answer/answer.ts';
import type { Span } from '../articles/span.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { standsAlone } from '../coverage/stands-alone.ts';
import { isEcho, saidAlready } from './echoes.ts';
import { type FreshArticle, isOfThePage, type Line } from './news.ts';

/** Why a line is in a digest. */
export type WhyTaken =
  | 'most telling of its story'
  | 'another number than before'
  | 'a count that is new'
  | 'new words of somebody named'
  | 'newly disputed or answered'
  | 'a correction'
  | 'changed since it was first read';

/** What one section adds: its parts, the passages that they show, and why each part is there. */
export interface Section {
  readonly parts: readonly Part[];
  readonly shown: readonly Line[];
  readonly reasons: readonly (readonly [Part, WhyTaken])[];
}

/** What the sections are made from. */
export interface Matter {
  readonly coverage: Coverage;
  readonly fresh: readonly FreshArticle[];
  readonly fits: (span: Span) => boolean;
  readonly isOld: (article: string) => boolean;
  /** Passages that the digest shows already. */
  readonly taken: readonly Line[];
}

export const NOTHING: Section = { parts: [], shown: [], reasons: [] };

export const under = (heading: string, section: Section): Section =>
  section.parts.length === 0 ? NOTHING : { ...section, parts: [{ type: 'heading', text: heading }, ...section.parts] };

export const joined = (sections: readonly Section[]): Section => ({
  parts: sections.flatMap(({ parts }) => parts),
  shown: sections.flatMap(({ shown }) => shown),
  reasons: sections.flatMap(({ reasons }) => reasons),
});

/** One part with the passages it shows. */
export const shownAs = (part: Part, shown: readonly Line[], why: WhyTaken): Section => ({
  parts: [part],
  shown,
  reasons: [[part, why]],
});

/** The same sentence, or the same in a little other dress. */
export const isAmong = (lines: readonly Line[], line: Line): boolean =>
  lines.some((one) => one.fingerprint === line.fingerprint || isEcho(one, line));

/** The new line that holds a span; undefined where its sentence is no news here, or is shown already. */
export function lineAt({ fresh, fits, taken }: Matter, span: Span): Line | undefined {
  const lines = fresh.find(({ article }) => article.id === span.article)?.lines ?? [];
  const line = lines.find(
    (one) => one.span.paragraph === span.paragraph && one.span.start <= span.start && span.start < one.span.end,
  );
  return line !== undefined && fits(line.span) && !isOfThePage(line) && !isAmong(taken, line) ? line : undefined;
}

/** Whether an older article had it in other dress: looked up for what is about to be shown only. */
export const isOldHat = ({ coverage, isOld }: Pick<Matter, 'coverage' | 'isOld'>, line: Line): boolean =>
  saidAlready(coverage, line, isOld);

export const isAlone = (coverage: Coverage, { span }: Line): boolean => {
  const article = coverage.article(span.article);
  return article !== undefined && standsAlone(article, coverage.readings.get(article.id), span);
};
