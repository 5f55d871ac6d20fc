import type { Article } from '../articles/article.ts';
import { cite, spanIn } from '../articles/span.ts';
import type { ArticlePart } from './answer.ts';

const openingOf = (article: Article) => {
  const paragraph = article.paragraphs.find(({ kind }) => kind === 'body') ?? article.paragraphs[0];
  if (paragraph === undefined) throw new Error(`${article.id} has no paragraph`);
  return cite(article, spanIn(article, paragraph, paragraph.sentences[0] ?? { start: 0, end: paragraph.text.length }));
};

/** What is known of an article above passages of its own, and no more: what its front matter does not state stays unknown. */
export function articleHead(article: Article): ArticlePart {
  const { id, title, outlet, author, published, url, paragraphs } = article;
  return {
    type: 'article',
    article: id,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    paragraphs: paragraphs.length,
  };
}

/** The same by itself, with its first sentence. */
export const articlePart = (article: Article): ArticlePart => ({
  ...articleHead(article),
  opening: openingOf(article),
});
