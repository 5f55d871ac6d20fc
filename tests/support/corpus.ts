import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/articles/article.ts';
import { readArticleFile } from '../../src/articles/article-file.ts';
import { articleFromText } from '../../src/articles/article-from-text.ts';
import { loadCorpus } from '../../src/articles/corpus.ts';
import { coverNews } from '../../src/coverage/cover.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';

export const corpusFolder = fileURLToPath(new URL('../../corpus/', import.meta.url));

let five: Promise<Coverage> | undefined;

/** The coverage of the five articles, read once a test file. */
export const theFive = (): Promise<Coverage> => {
  five ??= loadCorpus(corpusFolder).then(({ articles, problems }) => coverNews(articles, problems));
  return five;
};

export const articleOf = (text: string, about: { published?: string; id?: string } = {}): Article => {
  const { id = 'article', ...rest } = about;
  return articleFromText(id, text, rest);
};

/** Coverage of files by id: the text may begin with front matter. */
export const coverageOf = (files: Readonly<Record<string, string>>): Coverage =>
  coverNews(
    Object.entries(files).flatMap(
      ([id, text]) => readArticleFile(`${id}.md`, new TextEncoder().encode(text)).article ?? [],
    ),
  );
