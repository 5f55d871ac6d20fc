import { overlaps, type Span } from '../articles/span.ts';
import type { Coverage } from './coverage.ts';

const termsIn = ({ search }: Coverage, text: string): readonly string[] => [
  ...new Set(
    search
      .terms(text)
      .filter(({ stop }) => !stop)
      .map(({ term }) => term),
  ),
];

/**
 * Whether a passage is about something typed: it holds a name of the entity that is meant ("Tehrik-i-Taliban Pakistan" for "TTP"), or the typed words themselves:
 * both of two, most of more.
 */
export function aboutTest(coverage: Coverage, about: string): (span: Span) => boolean {
  const wanted = termsIn(coverage, about);
  const needed = wanted.length <= 2 ? wanted.length : Math.ceil(wanted.length * 0.6);
  const meant = coverage.entities.find(about)[0]?.mentions ?? [];
  return (span) => {
    const text = coverage.article(span.article)?.paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end) ?? '';
    const said = new Set(termsIn(coverage, text));
    if (wanted.length > 0 && wanted.filter((term) => said.has(term)).length >= needed) return true;
    return meant.some(
      (name) => name.article === span.article && name.paragraph === span.paragraph && overlaps(name, span),
    );
  };
}

const MOST_HITS = 1000;

/** Articles in which something typed may be told of: those that name what is meant, and those that a search for the words finds. A superset, cheap in coverage of any size. */
export function articlesAbout({ entities, search }: Coverage, about: string): ReadonlySet<string> {
  const named = entities.find(about)[0]?.mentions ?? [];
  return new Set([...named, ...search.search(about, MOST_HITS)].map(({ article }) => article));
}
