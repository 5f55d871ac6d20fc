import type { Problem } from '../articles/article.ts';
import type { Corpus } from '../articles/corpus.ts';

export interface CheckReport {
  readonly text: string;
  /** 1 where there is any problem, or no article at all. */
  readonly exitCode: 0 | 1;
}

const plural = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** A file's name may hold line ends and commands to a terminal: they are written as escapes. */
const plain = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

const problemLine = ({ line, reason, loaded }: Problem): string =>
  `  ${line === undefined ? '' : `line ${line}: `}${plain(reason)}${loaded ? ' (loaded all the same)' : ' (not loaded)'}`;

/** The problems of a corpus, file by file, with line and reason. */
export function checkText({ articles, problems }: Corpus, dir: string): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  const lines = files.flatMap((file) => [
    plain(file),
    ...problems.filter((found) => found.file === file).map(problemLine),
  ]);
  const summary = `${dir}: ${plural(articles.length, 'article')} loaded, ${problems.length === 0 ? 'no problem' : plural(problems.length, 'problem')}`;
  const empty = articles.length === 0 ? ['no article: put .md or .txt files there'] : [];
  return [...lines, ...empty, summary].join('\n');
}

export function checkReport(corpus: Corpus, dir: string, json: boolean): CheckReport {
  const { articles, problems } = corpus;
  const text = json
    ? JSON.stringify({ corpus: dir, articles: articles.map(({ id }) => id), problems })
    : checkText(corpus, dir);
  return { text: `${text}\n`, exitCode: problems.length > 0 || articles.length === 0 ? 1 : 0 };
}
