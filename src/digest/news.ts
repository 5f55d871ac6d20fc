import type { Article, Extent, Paragraph } from '../articles/article.ts';
import { passageFingerprint } from '../articles/fingerprint.ts';
import { type Span, spanIn } from '../articles/span.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { isPageTalk } from '../coverage/page-talk.ts';
import { terms } from '../search/terms.ts';
import type { Seen } from '../store/ports/deliveries.ts';
import type { Versions } from '../store/ports/versions.ts';

/** What a place has been told so far. */
export interface Memory {
  readonly versions: Pick<Versions, 'since' | 'saidBy' | 'latest' | 'of'>;
  readonly seen: Pick<Seen, 'among'>;
}

/** A sentence that nobody has said and that this place has not been shown. */
export interface Line {
  readonly span: Span;
  readonly fingerprint: string;
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  /** How early in its article: 1 for the first body paragraph, falling towards 0. */
  readonly early: number;
}

export interface FreshArticle {
  readonly article: Article;
  /** It was there before in other words. */
  readonly changed: boolean;
  readonly lines: readonly Line[];
}

export type Why = 'said before' | 'shown before';

/** Why a sentence is none of the lines. */
export interface Left {
  readonly span: Span;
  readonly why: Why;
}

export interface News {
  /** In the order in which they came. */
  readonly articles: readonly FreshArticle[];
  readonly left: readonly Left[];
  /** What had come in when this was gathered. */
  readonly horizon: number;
}

export const termsIn = (text: string): ReadonlySet<string> =>
  new Set(terms(text).flatMap(({ term, stop }) => (stop ? [] : [term])));

function lineOf(article: Article, paragraph: Paragraph, extent: Extent, early: number): Line {
  const text = paragraph.text.slice(extent.start, extent.end);
  let known: ReadonlySet<string> | undefined;
  return {
    span: spanIn(article, paragraph, extent),
    fingerprint: passageFingerprint(text),
    text,
    /** Most lines of an archive are never compared. */
    get terms() {
      known ??= termsIn(text);
      return known;
    },
    early,
  };
}

const CORRECTS =
  /^\W*(?:correction|corrections and clarifications|clarification|editor['’]s note|an earlier version)\b/iu;

export const corrects = (text: string): boolean => CORRECTS.test(text);

/** No news but the page around it: nothing to show. */
export const isOfThePage = ({ text }: Line): boolean => !corrects(text) && isPageTalk(text);

const LATER_IN_PARAGRAPH = 0.6;

const linesOf = (article: Article): readonly Line[] =>
  article.paragraphs
    .filter(({ kind }) => kind === 'body')
    .flatMap((paragraph, at) =>
      paragraph.sentences.map((extent, within) =>
        lineOf(article, paragraph, extent, (within === 0 ? 1 : LATER_IN_PARAGRAPH) / (1 + at)),
      ),
    );

/** Where a whole archive comes at once, its last articles are news enough: the rest can be asked for. */
const MOST_FRESH = 150;

/** The articles that came after the horizon and stand so in the coverage today. */
function freshOf(coverage: Coverage, versions: Memory['versions'], horizon: number) {
  const since = versions.since(horizon).slice(-MOST_FRESH);
  return since.flatMap(({ article: id, hash, seq }) => {
    const article = coverage.article(id);
    if (article === undefined || article.hash !== hash || !coverage.readings.has(id)) return [];
    return [{ article, changed: versions.of(id).some((version) => version.seq < seq) }];
  });
}

/** What came in after a horizon that no article had said up to it and the place has not been shown. */
export function newsSince(coverage: Coverage, { versions, seen }: Memory, place: string, horizon: number): News {
  const latest = versions.latest();
  const fresh = freshOf(coverage, versions, horizon).map((one) => ({
    ...one,
    lines: coverage.worked.leaf(linesOf, one.article) ?? [],
  }));
  const fingerprints = fresh.flatMap(({ lines }) => lines.map(({ fingerprint }) => fingerprint));
  const said = versions.saidBy(horizon, fingerprints);
  const shown = seen.among(place, fingerprints);
  const isNew = ({ fingerprint }: Line) => !said.has(fingerprint) && !shown.has(fingerprint);
  return {
    articles: fresh.map((one) => ({ ...one, lines: one.lines.filter(isNew) })),
    left: fresh.flatMap(({ lines }) =>
      lines
        .filter((line) => !isNew(line))
        .map(
          ({ span, fingerprint }) => ({ span, why: shown.has(fingerprint) ? 'shown before' : 'said before' }) as const,
        ),
    ),
    horizon: latest,
  };
}
