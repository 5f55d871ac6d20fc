import type { Article } from '../articles/article.ts';
import type { Span } from '../articles/span.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';
import { newestAt, placesOf } from './newest-first.ts';
import { standsIn } from './postings.ts';
import { isNamedAt, type MentionsByArticle, mentionsByArticle } from './topics/mentions.ts';
import type { Portrait } from './worked-out.ts';

const termsIn = ({ search }: Coverage, text: string): readonly string[] => [
  ...new Set(
    search
      .terms(text)
      .filter(({ stop }) => !stop)
      .map(({ term }) => term),
  ),
];

/** What is typed as a subject: so many of its words, or a name of the entity that is meant. */
export interface Subject {
  readonly wanted: readonly string[];
  readonly needed: number;
  readonly meant: Entity | undefined;
  /** Names of the entity. */
  readonly mentions: MentionsByArticle;
}

export function subjectOf(coverage: Coverage, about: string): Subject {
  const wanted = termsIn(coverage, about);
  const needed = wanted.length <= 2 ? wanted.length : Math.ceil(wanted.length * 0.6);
  const [meant] = coverage.entities.find(about);
  return {
    wanted,
    needed,
    meant,
    mentions: meant === undefined ? new Map() : coverage.worked.portrait(mentionsByArticle, meant),
  };
}

/**
 * Whether a passage is about something typed: it holds a name of the entity that is meant ("Tehrik-i-Taliban Pakistan" for "TTP"), or the typed words themselves:
 * both of two, most of more. `terms`: those of the passage, where they are known.
 */
export function aboutTest(coverage: Coverage, about: string): (span: Span, terms?: ReadonlySet<string>) => boolean {
  const { wanted, needed, mentions } = subjectOf(coverage, about);
  const termsAt = ({ article, paragraph, start, end }: Span): ReadonlySet<string> =>
    new Set(termsIn(coverage, coverage.article(article)?.paragraphs[paragraph - 1]?.text.slice(start, end) ?? ''));
  return (span, terms) => {
    if (isNamedAt(mentions, span)) return true;
    const said = terms ?? termsAt(span);
    return wanted.length > 0 && wanted.filter((term) => said.has(term)).length >= needed;
  };
}

const MOST_HITS = 1000;

/** Where the articles stand that name an entity, among the newest. */
const newestNaming: Portrait<Uint32Array> = function* (coverage, entity) {
  const naming = coverage.worked.portrait(mentionsByArticle, entity);
  yield;
  return placesOf(coverage, naming.keys());
};

/** Articles in which something typed may be told of, newest first: those that name what is meant, and those with a paragraph that a search for the words finds and that has them. */
export function articlesAbout(coverage: Coverage, about: string): readonly Article[] {
  const [meant] = coverage.entities.find(about);
  const naming = meant === undefined ? new Uint32Array() : coverage.worked.portrait(newestNaming, meant);
  const isAbout = aboutTest(coverage, about);
  const found = coverage.search.search(about, MOST_HITS).filter(({ article, paragraph }) => {
    const text = coverage.article(article)?.paragraphs[paragraph - 1]?.text ?? '';
    return isAbout({ article, paragraph, start: 0, end: text.length });
  });
  const hits = placesOf(coverage, new Set(found.map(({ article }) => article)));
  const others = hits.filter((place) => !standsIn(naming, place));
  const all = new Uint32Array(naming.length + others.length);
  all.set(naming);
  all.set(others, naming.length);
  return newestAt(coverage, all.sort());
}
