import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/answer/answer.ts';
import { words } from '../../src/answer/words.ts';
import { coverageOf, theFive } from '../support/corpus.ts';
import { frontDoorOf } from '../support/front-door.ts';

const story = (published: string, town: string) =>
  `---\npublished: ${published}\n---\n\nA bomb at the market of ${town} killed 12 people on Monday morning, the police said.\n\nThe attack was the third in ${town} since the truce between the army and the rebels ended.\n\nHe left.`;
const files = {
  old: story('2024-01-02', 'Sarnath'),
  recent: story('2024-05-02', 'Velmora'),
  undated: 'The parliament of Velmora voted on Tuesday to close the border with its northern neighbour.',
};

const articlesIn = (parts: readonly Part[]) => parts.flatMap((part) => (part.type === 'article' ? [part.article] : []));

const summary = async (options: Record<string, unknown>) =>
  (await frontDoorOf(coverageOf(files))).ask('summary', options);

describe('/summary', () => {
  it('counts behind those shown only articles that tell of it: not those with one of its words, or with words for them', async () => {
    const about = (day: number) =>
      `---\npublished: 2024-03-${day}\n---\nThe Harbour Council of Velmora met on Monday to talk about the nets of the eel boats.`;
    const beside = (day: number) =>
      `---\npublished: 2024-02-${day}\n---\nThe board of the mill in Sarnath closed the harbour road on Friday to mend the wall.`;
    const days = Array.from({ length: 10 }, (_, at) => 10 + at);
    const coverage = coverageOf({
      ...Object.fromEntries(days.map((day) => [`about-${day}`, about(day)])),
      ...Object.fromEntries(days.map((day) => [`beside-${day}`, beside(day)])),
    });
    const { parts } = await (await frontDoorOf(coverage)).ask('summary', { about: 'Harbour Council' });
    expect(articlesIn(parts)).toHaveLength(8);
    expect(parts.filter(({ type }) => type === 'note')).toEqual([{ type: 'note', text: words.more(2, 'articles') }]);
  });

  it.each([
    [{}, ['recent', 'old', 'undated']],
    [{ since: '2024-05' }, ['recent']],
    [{ since: '2023' }, ['recent', 'old']],
    [{ about: 'Velmora' }, ['recent', 'undated']],
    [{ about: 'border' }, ['undated']],
    [{ article: 'old' }, ['old']],
  ])('%j', async (options, articles) => {
    const { state, parts } = await summary(options);
    expect(state).toBe('supported');
    expect(articlesIn(parts)).toEqual(articles);
  });

  it.each([
    [{ since: '2025' }, 'No article published since 2025 is in the coverage.'],
    [{ about: 'volcano' }, 'No article with a passage about "volcano" is in the coverage.'],
    [{ article: 'nowhere' }, 'No article called "nowhere" is in the coverage.'],
  ])('refuses %j', async (options, note) => {
    const { state, parts } = await summary(options);
    expect(state).toBe('not-covered');
    expect(parts[0]).toEqual({ type: 'note', text: note });
  });

  it('says how many articles it left out for want of a date', async () => {
    const { parts } = await summary({ since: '2023' });
    expect(parts).toContainEqual({ type: 'note', text: '1 article without a date of publication left out.' });
  });

  it('shows no sentence twice', async () => {
    const { parts } = await summary({});
    const shown = parts.flatMap((part) => {
      const cited = part.type === 'article' ? part.opening : 'citation' in part ? part.citation : undefined;
      return cited ? [`${cited.article} ${cited.paragraph} ${cited.start}`] : [];
    });
    expect(shown.length).toBeGreaterThan(3);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('tells each of the five by its opening and never by a caption, a promotion or a biography', async () => {
    const coverage = await theFive();
    const { parts } = await (await frontDoorOf(coverage)).ask('summary', {});
    const kinds = parts.flatMap((part) =>
      part.type === 'passage'
        ? [coverage.article(part.citation.article)?.paragraphs[part.citation.paragraph - 1]?.kind]
        : [],
    );
    expect(articlesIn(parts)).toHaveLength(5);
    const figures = parts.flatMap((part) => (part.type === 'figure' ? [part.citation] : []));
    const sentences = figures.map(({ article, paragraph, start }) => `${article} ${paragraph}:${start}`);
    expect(new Set(sentences).size).toBe(figures.length);
    expect(new Set(kinds)).toEqual(new Set(['body']));
  });
});
