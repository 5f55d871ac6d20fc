import type { Article } from '../articles/article.ts';
import { slice } from '../articles/span.ts';
import type { Reading } from './reading.ts';

/** Hyphens of other kinds, each as long as the plain one: "Twenty‑six". */
const HYPHENS = /[‐‑]/gu;

export const plainHyphens = (text: string): string => text.replace(HYPHENS, '-');

/** The article with plain hyphens, which is what the rules know; every span stays where it was. */
export function withPlainHyphens(article: Article): Article {
  const isPlain = ({ text }: { readonly text: string }): boolean => text.search(HYPHENS) === -1;
  if (article.paragraphs.every(isPlain)) return article;
  return {
    ...article,
    paragraphs: article.paragraphs.map((one) => (isPlain(one) ? one : { ...one, text: plainHyphens(one.text) })),
  };
}

/** What was read of it, with names as the article itself writes them. */
export function asWrittenIn(article: Article, reading: Reading): Reading {
  const written = (name: string, entity: number | null): string => {
    const spans = (reading.entities[entity ?? -1]?.names ?? []).flatMap((at) => reading.names[at]?.span ?? []);
    return spans.map((span) => slice(article, span)).find((words) => plainHyphens(words) === name) ?? name;
  };
  return {
    ...reading,
    entities: reading.entities.map((one, at) => ({ ...one, name: written(one.name, at) })),
    quotes: reading.quotes.map((quote) => {
      const { speaker } = quote;
      if (speaker === null) return quote;
      const words = slice(article, speaker.span);
      const name = plainHyphens(words) === speaker.name ? words : written(speaker.name, speaker.entity);
      return { ...quote, speaker: { ...speaker, name } };
    }),
    stances: reading.stances.map((stance) => {
      const { by } = stance;
      if (by === null) return stance;
      const words = slice(article, by.span);
      const name = plainHyphens(words) === by.name ? words : written(by.name, by.entity);
      return { ...stance, by: { ...by, name } };
    }),
  };
}
