import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readArticleFile } from '../../src/articles/article-file.ts';
import { coverNews } from '../../src/coverage/cover.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { movingCoverage } from '../../src/coverage/moving.ts';
import { readArticle } from '../../src/extraction/read.ts';

const article = (id: string, text: string): Article => {
  const read = readArticleFile(`${id}.md`, new TextEncoder().encode(text)).article;
  if (read === undefined) throw new Error(`no article ${id}`);
  return read;
};

const story = (at: number) =>
  article(`story-${at}`, `Mayor Ana Belik of Town${at} said on Friday that ${at + 3} houses had burnt in the fire.`);

function moving() {
  const swaps: Coverage[] = [];
  const read: string[] = [];
  const outside = {
    read: async (articles: readonly Article[]) => {
      read.push(...articles.map(({ id }) => id));
      return articles.map(readArticle);
    },
    breathe: () => new Promise<void>((resolve) => setImmediate(resolve)),
    clock: () => 0,
    swapped: (coverage: Coverage) => void swaps.push(coverage),
  };
  return { moved: movingCoverage(outside), swaps, read };
}

const found = (articles: readonly Article[]) => ({ articles, problems: [] });

/** What can be told of a coverage from outside. */
const told = (coverage: Coverage) => ({
  fingerprint: coverage.fingerprint,
  articles: coverage.articles.map(({ id }) => id),
  readings: [...coverage.readings].sort(([a], [b]) => (a < b ? -1 : 1)),
  entities: coverage.entities.all,
});

describe('coverage that moves', () => {
  it('is what a fresh reading gives, after articles came, changed and went', async () => {
    const { moved, read } = moving();
    const first = [1, 2, 3].map(story);
    await moved.move(found(first));
    const changed = [article('story-1', 'Nobody was hurt, Ana Belik said.'), first[2] ?? story(3), story(4)];
    await moved.move(found(changed));
    expect(told(moved.coverage())).toEqual(told(coverNews(changed)));
    expect(read).toEqual(['story-1', 'story-2', 'story-3', 'story-1', 'story-4']);
  });

  it('finds what is new and not what is gone', async () => {
    const { moved } = moving();
    const many = Array.from({ length: 70 }, (_, at) => story(at));
    await moved.move(found(many));
    await moved.move(found([...many.slice(1), article('late', 'The harbour of Korsk froze.')]));
    const { search } = moved.coverage();
    expect(search.search('harbour of Korsk', 3)[0]?.article).toBe('late');
    expect(search.search('Town0', 3)).toEqual([]);
    expect(search.search('Town5 fire', 1)[0]?.article).toBe('story-5');
    expect(search.paragraphs).toBe(70);
  });

  it('can be searched before much has been read, says what is unread, and is then as fresh', async () => {
    const { moved, swaps } = moving();
    const many = Array.from({ length: 100 }, (_, at) => story(at));
    await moved.move(found(many));
    expect(swaps[0]?.readings.size).toBe(0);
    expect(swaps[0]?.search.search('Town42', 1)[0]?.article).toBe('story-42');
    expect(swaps[0]?.fingerprint).not.toBe(swaps.at(-1)?.fingerprint);
    expect(moved.unread()).toBe(0);
    expect(told(moved.coverage())).toEqual(told(coverNews(many)));
  });

  it('takes up the newest state when several come while it reads', async () => {
    const { moved, read } = moving();
    const many = Array.from({ length: 100 }, (_, at) => story(at));
    void moved.move(found(many));
    void moved.move(found(many.slice(0, 50)));
    await moved.move(found(many.slice(0, 10)));
    expect(moved.coverage().articles).toHaveLength(10);
    expect(moved.unread()).toBe(0);
    expect(new Set(read).size).toBe(read.length);
  });
});
