import type { Span } from '../../articles/span.ts';
import type { Hit, Term } from '../../search/paragraph-index.ts';
import { terms } from '../../search/terms.ts';
import type { Coverage } from '../coverage.ts';
import type { Entity } from '../entities.ts';
import { isNamedAt, type MentionsByArticle, mentionsByArticle } from './mentions.ts';

export { paragraphKey } from './mentions.ts';

/** What was typed into `about`, ready to be met by sentences. */
export interface Topic {
  /** The words of it that count, as they are indexed. */
  readonly wanted: readonly string[];
  /** They and how telling each is: rare words count more. */
  readonly weighed: readonly { readonly term: string; readonly weight: number }[];
  /** 0-1: how much of it the span says, rare words counting more; a name is met by any name of the same one. */
  readonly share: (span: Span) => number;
  /** The same where the terms of the span are known, each between two spaces. */
  readonly shareIn: (span: Span, terms: string) => number;
  /** The same where nobody stands in the span who is named by all of it. */
  readonly shareWithout: (span: Span, terms: string) => number;
  /** Paragraphs that say most of its words, the best first. */
  readonly hits: () => readonly Hit[];
  /** Who is named by all of it: a span that names them says the whole topic. */
  readonly whole: readonly Entity[];
  /** Who is named in it: further paragraphs that name them say some of it as well. */
  readonly meant: readonly Entity[];
}

const MOST_PARAGRAPHS = 400;
const LONGEST_NAME = 5;

const telling = (found: readonly Term[]): readonly string[] => [
  ...new Set(found.filter(({ stop }) => !stop).map(({ term }) => term)),
];

export const termsOf = (text: string): readonly string[] => telling(terms(text));

/** The same for text of the coverage, which remembers it. */
export const termsIn = ({ search }: Coverage, text: string): readonly string[] => telling(search.terms(text));

interface NamePart {
  readonly meant: Entity;
  readonly terms: readonly string[];
  readonly mentions: MentionsByArticle;
}

/** The names of the coverage that stand in the typed words, longest first: "TTP" in "TTP ceasefire". */
function namesIn({ entities, worked }: Coverage, about: string): readonly NamePart[] {
  const typed = about.split(/\s+/).filter((word) => word !== '');
  const found: NamePart[] = [];
  const taken = new Set<number>();
  for (let length = Math.min(LONGEST_NAME, typed.length); length > 0; length--)
    for (let at = 0; at + length <= typed.length; at++) {
      const words = typed.slice(at, at + length).join(' ');
      if (taken.has(at) || termsOf(words).length === 0) continue;
      const meant = entities.find(words)[0];
      if (meant === undefined) continue;
      for (let word = at; word < at + length; word++) taken.add(word);
      found.push({ meant, terms: termsOf(words), mentions: worked.portrait(mentionsByArticle, meant) });
    }
  return found;
}

/** Reads what was typed against the names and words of the coverage. */
export function readTopic(coverage: Coverage, about: string): Topic {
  const wanted = termsOf(about);
  const names = namesIn(coverage, about);
  const weight = (term: string) =>
    Math.log(1 + (coverage.search.paragraphs + 1) / (0.5 + coverage.search.frequency(term)));
  const weighed = wanted.map((term) => ({ term, written: ` ${term} `, weight: weight(term) }));
  const total = weighed.reduce((sum, one) => sum + one.weight, 0);
  const isWhole = ({ terms }: NamePart): boolean => wanted.every((term) => terms.includes(term));
  const [whole, parts] = [names.filter(isWhole), names.filter((name) => !isWhole(name))];
  const shareWithout = (span: Span, terms: string): number => {
    const here = parts.filter(({ mentions }) => isNamedAt(mentions, span));
    let told = 0;
    for (const { term, written, weight } of weighed)
      if (terms.includes(written) || here.some((name) => name.terms.includes(term))) told += weight;
    return total === 0 ? 0 : told / total;
  };
  const shareIn = (span: Span, terms: string): number =>
    total > 0 && whole.some(({ mentions }) => isNamedAt(mentions, span)) ? 1 : shareWithout(span, terms);
  return {
    wanted,
    weighed,
    hits: () => coverage.search.search(about, MOST_PARAGRAPHS),
    whole: whole.map(({ meant }) => meant),
    meant: names.map(({ meant }) => meant),
    shareIn,
    shareWithout,
    share: (span) => shareIn(span, ` ${termsIn(coverage, textOf(coverage, span)).join(' ')} `),
  };
}

export const textOf = (coverage: Coverage, { article, paragraph, start, end }: Span): string =>
  coverage.article(article)?.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
