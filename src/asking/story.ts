import type { Article } from '../articles/article.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';
import { EVENT_NOUNS } from './words/answering.ts';

/** The first paragraphs, which tell what the story is about. */
const LEAD = 2;

export const leadOf = ({ paragraphs }: Article) => paragraphs.filter(({ kind }) => kind === 'body').slice(0, LEAD);

const THE_EVENT = new RegExp(`\\b(?:the|this|that) (?:[\\p{Ll}-]+ )?(?:${[...EVENT_NOUNS].join('|')})\\b`, 'iu');

/** Calls an event only "the attack": it was told of before. */
export const saysTheEvent = (text: string): boolean => THE_EVENT.test(text);

/** The title and the first paragraphs. */
export const openingOf = (article: Article): string =>
  [article.title ?? '', ...leadOf(article).map(({ text }) => text)].join('\n');

/** Terms of the title and the first paragraphs: what later paragraphs take for known. */
export function storyTerms(article: Article, index: ParagraphIndex): ReadonlySet<string> {
  const told = [article.title ?? '', ...leadOf(article).map(({ text }) => text)];
  return new Set(told.flatMap((text) => index.terms(text)).flatMap(({ term, stop }) => (stop ? [] : [term])));
}
