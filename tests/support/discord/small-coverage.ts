import type { Article } from '../../../src/articles/article.ts';
import { articleFromText } from '../../../src/articles/article-from-text.ts';
import type { Coverage } from '../../../src/coverage/coverage.ts';
import { workedOut } from '../../../src/coverage/worked-out.ts';
import { makeIndex } from '../../../src/search/index-paragraphs.ts';

/** Coverage that nobody has read for names and figures: enough to cite from. */
export function smallCoverage(articles: readonly Article[]): Coverage {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const coverage: Coverage = {
    articles,
    article: (id) => byId.get(id),
    problems: [],
    readings: new Map(),
    entities: {
      all: [],
      homes: new Map(),
      of: (article, local) => {
        throw new Error(`nobody has read ${article} ${local}`);
      },
      find: () => [],
      near: () => [],
    },
    search: makeIndex(articles),
    fingerprint: articles.map(({ hash }) => hash.slice(0, 8)).join(''),
    worked: workedOut(() => coverage),
  };
  return coverage;
}

const FERRY = `Harbour ferry sinks off Lowport
At least 12 people were killed when a ferry sank off Lowport, the coast guard said.
“We are still searching,” said Mara Quill, the harbour master. “Nobody has been given up.”
The mayor denied that the ferry was overloaded.
Divers went down again on Tuesday.
A memorial is planned in the old fish hall.
`;

const OWNER = `The owner of the ferry said that all checks had been passed.
Inspectors doubt it.
`;

export const ferryNews = (): Coverage =>
  smallCoverage([articleFromText('ferry', FERRY, { published: '2024-03-05' }), articleFromText('owner', OWNER)]);

/** The same coverage a day later: one article has changed. */
export const laterFerryNews = (): Coverage =>
  smallCoverage([
    articleFromText('ferry', FERRY.replace('At least 12', 'At least 14'), { published: '2024-03-06' }),
    articleFromText('owner', OWNER),
  ]);
