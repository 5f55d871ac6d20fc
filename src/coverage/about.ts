import { overlaps, type Span } from '../articles/span.ts';
import type { Coverage } from './coverage.ts';
import type { Entity } from './entities.ts';
import { mentionsByPlace, paragraphKey } from './topics/topic.ts';
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
 * both of two, most of more. `terms`: those of the passage, where they are known.
 */
export function aboutTest(coverage: Coverage, about: string): (span: Span, terms?: ReadonlySet<string>) => boolean {
  const subject = subjectOf(coverage, about);
  const { wanted, needed } = subject;
  const termsAt = ({ article, paragraph, start, end }: Span): ReadonlySet<string> =>
    new Set(termsIn(coverage, coverage.article(article)?.paragraphs[paragraph - 1]?.text.slice(start, end) ?? ''));
  return (span, terms) => {
    if (isNamedIn(subject, span)) return true;
    const said = terms ?? termsAt(span);
    return wanted.length > 0 && wanted.filter((term) => said.has(term)).length >= needed;
  };
}

const MOST_HITS = 1000;

const articlesNaming: Portrait<readonly string[]> = (_, { mentions }) => [
  ...new Set(mentions.map(({ article }) => article)),
];

/** Articles in which something typed may be told of: those that name what is meant, and those that a search for the words finds. A superset, cheap in coverage of any size. */
export function articlesAbout({ entities, search, worked }: Coverage, about: string): ReadonlySet<string> {
  const [meant] = entities.find(about);
  const found = new Set(meant === undefined ? [] : worked.portrait(articlesNaming, meant));
  for (const { article } of search.search(about, MOST_HITS)) found.add(article);
  return found;
}
