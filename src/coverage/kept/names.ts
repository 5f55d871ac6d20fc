import type { Article } from '../../articles/article.ts';
import type { Steps } from '../../search/steps.ts';
import { type ArticleNumbers, articleNumbers } from '../article-numbers.ts';
import { type Named, namedTable } from '../beside.ts';
import { disputedNames } from '../disputes/disputed-names.ts';
import { topicSteps } from '../topic-words.ts';
import { type Columns, rowColumns, rowsIn, type Shelf } from './columns.ts';
import { keeping } from './keeping.ts';

/** Of each article the paragraphs from 0 to the last that names anybody, and whom each names. */
function* namedColumns(named: Named, articles: readonly Article[]): Columns {
  const paragraphs = articles.map(({ id }) => Array.from(named.get(id) ?? [], (here) => here ?? []));
  const starts = new Uint32Array(articles.length + 1);
  paragraphs.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] as number) + length;
  });
  yield ['articles', starts];
  yield* rowColumns('named', paragraphs.flat());
}

function namedIn(shelf: Shelf, numbers: ArticleNumbers): Named {
  const starts = shelf.numbers('articles');
  const listOf = rowsIn(shelf, 'named');
  const known = new Map<string, readonly (readonly number[])[]>();
  return {
    get(id) {
      const article = numbers.get(id) ?? -1;
      const [from = 0, to = 0] = [starts[article], starts[article + 1]];
      const own = known.get(id) ?? Array.from({ length: to - from }, (_, at) => listOf(from + at));
      known.set(id, own);
      return own;
    },
  };
}

export const keptNamed = keeping<Named>({
  name: 'named',
  table: namedTable,
  columns: (named, { articles }) => namedColumns(named, articles),
  *restored(shelf, { worked }): Steps<Named> {
    return namedIn(shelf, yield* worked.prepare(articleNumbers));
  },
});

export const keptDisputed = keeping<ReadonlySet<number>>({
  name: 'disputed',
  table: disputedNames,
  *columns(disputed): Columns {
    yield ['ids', Uint32Array.from(disputed)];
  },
  *restored(shelf): Steps<ReadonlySet<number>> {
    yield;
    return new Set(shelf.numbers('ids'));
  },
});

export const keptTopics = keeping<readonly string[]>({
  name: 'topics',
  table: topicSteps,
  *columns(topics): Columns {
    yield ['words', topics];
  },
  *restored(shelf): Steps<readonly string[]> {
    yield;
    const words = shelf.texts('words');
    return Array.from({ length: words.length }, (_, at) => words.at(at));
  },
});
