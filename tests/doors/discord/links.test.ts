import { describe, expect, it } from 'vitest';
import { cutFrom } from '../../../src/answer/cut.ts';
import { articleFromText } from '../../../src/articles/article-from-text.ts';
import { pageAt } from '../../../src/doors/discord/links.ts';

const open = (words: string, url: string | undefined) => {
  const article = articleFromText('a', words);
  const citation = { article: 'a', hash: article.hash, paragraph: 1, start: 0, end: words.length };
  return pageAt(
    url,
    citation,
    cutFrom(() => article),
  );
};

describe('the publisher’s page', () => {
  it.each([
    ['Short words.', 'https://a.example/x', 'https://a.example/x#:~:text=Short%20words.'],
    [
      'A well-known, odd & end',
      'https://a.example/x',
      'https://a.example/x#:~:text=A%20well%2Dknown%2C%20odd%20%26%20end',
    ],
    ['Down there.', 'https://a.example/x#part', 'https://a.example/x#part:~:text=Down%20there.'],
    [
      'One two three four five six seven eight nine ten eleven twelve thirteen.',
      'http://a.example',
      'http://a.example/#:~:text=One%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen.',
    ],
  ])('opens at the words: %s', (words, url, page) => {
    expect(open(words, url)).toBe(page);
  });

  it('opens at its top where the words are too long for a button', () => {
    expect(open('ß'.repeat(300), 'https://a.example/x')).toBe('https://a.example/x');
  });

  it.each([
    undefined,
    '',
    'no address',
    'javascript:alert(1)',
    'ftp://a.example',
    `https://a.example/${'x'.repeat(600)}`,
  ])('has no button for %s', (url) => {
    expect(open('Words.', url)).toBeNull();
  });
});
