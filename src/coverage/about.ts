import type { Span } from '../articles/span.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';
import { isNamedAt, type MentionsByArticle, mentionsByArticle } from './topics/mentions.ts';

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

/** Articles in which something typed may be told of: those that name what is meant, and those that a search for the words finds. A superset, cheap in coverage of any size. */
export function articlesAbout({ entities, search, worked }: Coverage, about: string): ReadonlySet<string> {
  const [meant] = entities.find(about);
  const found = new Set(meant === undefined ? [] : worked.portrait(mentionsByArticle, meant).keys());
  for (const { article } of search.search(about, MOST_HITS)) found.add(article);
  return found;
}
