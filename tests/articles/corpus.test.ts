import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus, needArticles } from '../../src/articles/corpus.ts';
import { corpusFolder } from '../support/corpus.ts';

const dir = mkdtempSync(join(tmpdir(), 'corpus-'));
const write = (path: string, text: string) => {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), text);
};

beforeAll(() => {
  write('b.md', 'The second article is here.');
  write('a/z.txt', 'The first article, in a sub-folder.');
  write('b.txt', 'The same id again.');
  write('.hidden/c.md', 'Not for us.');
  write('notes.pdf', 'Not an article.');
  write('huge.md', 'x'.repeat(5 * 1024 * 1024 + 1));
  write('empty.txt', ' \n');
  symlinkSync(join(dir, 'nowhere'), join(dir, 'gone.md'));
  symlinkSync('.', join(dir, 'a/round'));
  symlinkSync(join(dir, 'a'), join(dir, 'a.md'));
  execFileSync('mkfifo', [join(dir, 'pipe.md')]);
  chmodSync(join(dir, 'a/z.txt'), 0o644);
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('a corpus', () => {
  it('loads every article of every folder, in one order, and reports the rest', async () => {
    const { articles, problems } = await loadCorpus(dir);
    expect(articles.map(({ id }) => id)).toEqual(['a/z', 'b']);
    expect(articles[1]?.body).toBe('The second article is here.');
    expect(problems.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
      'a.md: it is no ordinary file',
      'b.txt: another file has the same id "b": rename one of them',
      'empty.txt: it is empty',
      'gone.md: it cannot be read (ENOENT)',
      'huge.md: it is larger than 5 MB (5.0 MB): split it',
      'pipe.md: it is no ordinary file',
    ]);
  });

  it('is the five articles, without a problem', async () => {
    const { articles, problems } = await loadCorpus(corpusFolder);
    expect(problems).toEqual([]);
    expect(articles.map(({ paragraphs }) => paragraphs.length)).toEqual([39, 9, 14, 4, 15]);
  });

  it('says what to do where there is none', async () => {
    await expect(loadCorpus(join(dir, 'nowhere'))).rejects.toThrow(/cannot be read \(ENOENT\)/u);
    expect(() => needArticles({ articles: [], problems: [] }, 'news')).toThrow(/No article could be loaded from news/u);
  });
});
