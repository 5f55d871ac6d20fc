import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/tools/check.ts';
import { articleOf } from '../support/corpus.ts';

const article = articleOf('The river has been rising since Monday.');
const problems = [
  { file: 'a.md', line: 2, reason: 'the date is impossible', loaded: true },
  { file: 'b.md', reason: 'not UTF-8', loaded: false },
  { file: 'a.md', line: 3, reason: 'the address is none', loaded: true },
];

describe('check', () => {
  it('lists problems file by file with line and reason', () => {
    expect(checkReport({ articles: [article], problems }, 'news', false)).toEqual({
      text: [
        'a.md',
        '  line 2: the date is impossible (loaded all the same)',
        '  line 3: the address is none (loaded all the same)',
        'b.md',
        '  not UTF-8 (not loaded)',
        'news: 1 article loaded, 3 problems',
        '',
      ].join('\n'),
      exitCode: 1,
    });
  });

  it.each([
    ['a clean corpus', [article], 0, 'news: 1 article loaded, no problem\n'],
    ['an empty one', [], 1, 'no article: put .md or .txt files there\nnews: 0 articles loaded, no problem\n'],
  ] as const)('reports %s', (_, articles, exitCode, text) => {
    expect(checkReport({ articles, problems: [] }, 'news', false)).toEqual({ text, exitCode });
  });

  it('lets no name of a file speak to the terminal', () => {
    const named = [{ file: '\u001b[31m\n.md', reason: 'not UTF-8', loaded: false }];
    expect(checkReport({ articles: [article], problems: named }, 'news', false).text).toMatch(
      /^\\u001b\[31m\\u000a\.md\n/u,
    );
  });

  it('gives the same as JSON', () => {
    const { text, exitCode } = checkReport({ articles: [article], problems }, 'news', true);
    expect(JSON.parse(text)).toEqual({ corpus: 'news', articles: ['article'], problems });
    expect(exitCode).toBe(1);
  });
});
