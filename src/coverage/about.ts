import { overlaps, type Span } from '../articles/span.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';
import { mentionsByPlace, paragraphKey } from './topics/topic.ts';

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
  /** Names of the entity, by `article ¶paragraph`. */
  readonly mentions: ReadonlyMap<string, readonly Span[]>;
}

export function subjectOf(coverage: Coverage, about: string): Subject {
  const wanted = termsIn(coverage, about);
  const needed = wanted.length <= 2 ? wanted.length : Math.ceil(wanted.length * 0.6);
  const [meant] = coverage.entities.find(about);
  return {
    wanted,
    needed,
    meant,
    mentions: meant === undefined ? new Map() : coverage.worked.portrait(mentionsByPlace, meant),
  };
}

export const isNamedIn = ({ mentions }: Subject, span: Span): boolean =>
  mentions.get(paragraphKey(span))?.some((name) => overlaps(name, span)) === true;

/**
 * Whether a passage is about something typed: it holds a name of the entity that is meant ("Tehrik-i-Taliban Pakistan" for "TTP"), or the typed words themselves:
 * both of two, most of more.
 */
export function aboutTest(coverage: Coverage, about: string): (span: Span) => boolean {
  const subject = subjectOf(coverage, about);
  const { wanted, needed } = subject;
  return (span) => {
    if (isNamedIn(subject, span)) return true;
    const text = coverage.article(span.article)?.paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end) ?? '';
    const said = new Set(termsIn(coverage, text));
    return wanted.length > 0 && wanted.filter((term) => said.has(term)).length >= needed;
  };
}

const MOST_HITS = 1000;

/** Articles in which something typed may be told of: those that name what is meant, and those that a search for the words finds. A superset, cheap in coverage of any size. */
export function articlesAbout({ entities, search }: Coverage, about: string): ReadonlySet<string> {
  const named = entities.find(about)[0]?.mentions ?? [];
  return new Set([...named, ...search.search(about, MOST_HITS)].map(({ article }) => article));
}
