import type { Article } from '../articles/article.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { asWritten } from './as-written.ts';
import type { AskedName } from './asked-names.ts';

/** Whether an article tells of somebody at all. */
export type TellsOf = (article: Article) => boolean;

const SHORTEST = 3;

function tellsOf({ entities }: Coverage, { text }: AskedName): TellsOf {
  const meant = new Set(entities.find(text));
  const words = text.split(/[\s’'.-]+/u).filter((word) => word.length >= SHORTEST);
  const named = new RegExp(`\\b(?:${words.map(asWritten).join('|')})`, 'iu');
  const isTold = ({ id, title = '', paragraphs }: Article): boolean =>
    entities.homes.get(id)?.some((one) => one !== undefined && meant.has(one)) === true ||
    named.test(title) ||
    paragraphs.some((paragraph) => named.test(paragraph.text));
  const known = new Map<string, boolean>();
  return (article) => {
    const told = known.get(article.id) ?? isTold(article);
    known.set(article.id, told);
    return told;
  };
}

export const isPerson = ({ entities }: Coverage, { text }: AskedName): boolean =>
  entities.find(text)[0]?.kind === 'person';

/** Of each person named, whether an article tells of them, if only by one of their names. */
export const personsAsked = (coverage: Coverage, names: readonly AskedName[]): readonly TellsOf[] =>
  names.filter((name) => isPerson(coverage, name)).map((name) => tellsOf(coverage, name));
