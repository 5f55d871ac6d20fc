import type { Answer, Part } from '../src/answer/answer.ts';
import { articleHead, articlePart } from '../src/answer/article-part.ts';
import { words } from '../src/answer/words.ts';
import type { Article } from '../src/articles/article.ts';
import { cite, spanIn } from '../src/articles/span.ts';
import { defineCommand } from '../src/command/command.ts';
import { articlesCalled } from '../src/coverage/article-lookup.ts';

const paragraphsOf = (article: Article): readonly Part[] =>
  article.paragraphs.map((paragraph) => ({
    type: 'passage',
    citation: cite(article, spanIn(article, paragraph, { start: 0, end: paragraph.text.length })),
    highlights: [],
  }));

/** Nobody turns more pages than that: whoever wants another article names it. */
const MOST = 200;

function listed(articles: readonly Article[]): readonly Part[] {
  const left = articles.length - MOST;
  const more: readonly Part[] = left > 0 ? [{ type: 'note', text: words.moreArticles(left) }] : [];
  return [...articles.slice(0, MOST).map(articlePart), ...more];
}

const choices = (articles: readonly Article[]): readonly Part[] =>
  articles.map(({ id, title }) => ({
    type: 'choice',
    label: title ?? id,
    command: 'source',
    options: { article: id },
  }));

/** The list of articles with what is known of each; or one article, paragraph by paragraph. */
export default defineCommand({
  data: {
    name: 'source',
    description: 'The articles of the coverage, or one of them paragraph by paragraph',
    secret: true,
    options: {
      article: { type: 'text', description: 'An article, by its title, its file or its outlet', suggest: 'article' },
    },
  },
  execute({ article }, { coverage }): Answer {
    if (article === undefined) return { state: 'supported', parts: listed(coverage.articles) };
    const found = articlesCalled(coverage, article);
    const [one] = found;
    if (one === undefined)
      return {
        state: 'not-covered',
        parts: [{ type: 'note', text: words.noSuchArticle(article) }, ...choices(coverage.articles).slice(0, 10)],
      };
    if (found.length > 1)
      return {
        state: 'choose',
        parts: [{ type: 'note', text: words.severalArticles(article) }, ...choices(found).slice(0, 25)],
      };
    return { state: 'supported', parts: [articleHead(one), ...paragraphsOf(one)] };
  },
});
