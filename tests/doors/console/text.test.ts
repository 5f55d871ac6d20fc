import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part, Reply } from '../../../src/answer/answer.ts';
import { cutFrom } from '../../../src/answer/cut.ts';
import type { Article } from '../../../src/articles/article.ts';
import { type Citation, cite, spanIn } from '../../../src/articles/span.ts';
import { type Page, visible } from '../../../src/doors/console/page.ts';
import { replyText } from '../../../src/doors/console/text.ts';
import { LONGEST_EXACT_TEXT } from '../../../src/doors/console/window.ts';
import { articleOf } from '../../support/corpus.ts';

const PLAIN: Page = { columns: null, colour: false };

const shelfOf = (...articles: readonly Article[]) => {
  const find = (id: string) => articles.find((article) => article.id === id);
  return { article: find, cut: cutFrom(find) };
};

const replyOf = (parts: readonly Part[], state: Reply['state'] = 'supported'): Reply => ({
  state,
  parts,
  coverage: { articles: 1, fingerprint: 'f' },
});

/** The citation of a phrase in a paragraph; of all of it without one. */
function citing(article: Article, phrase?: string, number = 1): Citation {
  const paragraph = article.paragraphs[number - 1];
  if (paragraph === undefined) throw new Error(`no ¶${number}`);
  const start = phrase === undefined ? 0 : paragraph.text.indexOf(phrase);
  return cite(article, spanIn(article, paragraph, { start, end: start + (phrase ?? paragraph.text).length }));
}

const passage = (citation: Citation, highlights: readonly { start: number; end: number }[] = []): Part => ({
  type: 'passage',
  citation,
  highlights,
});

/** What stands behind the bars, put together again. */
const exactWords = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.startsWith('▌ '))
    .map((line) => line.slice(2))
    .join('');

const article = articleOf(
  'Officials in Ardania said 12 miners were rescued on Friday.\n\nThe mine “had no second exit,” an inspector said.',
);
const shelf = shelfOf(article);

describe('a reply as plain text', () => {
  it('shows exact words behind a bar, with their source, and closes with the state', () => {
    expect(replyText(replyOf([passage(citing(article, '12 miners were rescued'))]), shelf, PLAIN)).toBe(
      '▌ 12 miners were rescued\narticle, undated, ¶1   [1]\n\nSupported · 1 passage · 1 of 1 article\n',
    );
  });

  it('opens with the state where it refuses', () => {
    const parts: readonly Part[] = [
      { type: 'note', text: 'Never mentioned: Oslo.' },
      { type: 'nearest', citation: citing(article, 'Ardania'), highlights: [] },
    ];
    expect(replyText(replyOf(parts, 'not-covered'), shelf, PLAIN)).toMatch(
      /^Not covered.*\nNever mentioned: Oslo\.\n▌ Ardania\n/u,
    );
  });

  it('numbers a place once, however often it is shown', () => {
    const twice = [passage(citing(article)), passage(citing(article)), passage(citing(article, undefined, 2))];
    expect(replyText(replyOf(twice), shelf, PLAIN).match(/\[\d\]/gu)).toEqual(['[1]', '[1]', '[2]']);
  });

  it('refuses a citation that fits no more', () => {
    const stale = { ...citing(article), hash: 'other' };
    expect(() => replyText(replyOf([passage(stale)]), shelf, PLAIN)).toThrow('has changed');
  });

  it('marks the answering words in bold, and only with colour', () => {
    const reply = replyOf([passage(citing(article), [{ start: 26, end: 35 }])]);
    expect(replyText(reply, shelf, { columns: null, colour: true })).toContain('\u001b[1m12 miners\u001b[0m');
    expect(replyText(reply, shelf, PLAIN)).not.toContain('\u001b');
  });

  it('shows every kind of part without losing one', () => {
    const citation = citing(article);
    const second = citing(article, undefined, 2);
    const figure = {
      type: 'figure',
      citation,
      highlights: [],
      effect: 'rescued',
      number: 12,
      max: null,
      qualifier: 'at_least',
      victim: 'miners',
      place: 'Ardania',
      when: { unresolved: '"Friday", and the article states no publication date', notAfter: '2024-01-01' },
      perpetrator: null,
      attributedTo: 'Officials',
      scope: 'event',
      running: true,
      parts: [],
      history: [],
    } as const;
    const whole = { ...figure, number: 14, parts: [figure], history: [{ ...figure, number: 9, citation: second }] };
    const parts: readonly Part[] = [
      { type: 'quote', citation: second, kind: 'mixed', cue: 'said', speaker: null, more: [citation] },
      whole,
      {
        type: 'event',
        citation,
        when: { from: '2022-11-01', to: '2022-11-30', precision: 'month', basis: 'as stated' },
        also: [second],
      },
      {
        type: 'entity',
        kind: 'place',
        name: 'Ardania',
        aliases: ['A.'],
        roles: [second],
        first: citation,
        last: second,
        beside: ['Oslo'],
        articles: 1,
      },
      { type: 'dispute', about: 'exits', sides: [{ stance: 'denies', by: 'an inspector', citation: second }] },
      {
        type: 'verdict',
        verdict: 'altered',
        difference: [
          ['same', 'had'],
          ['theirs', 'a'],
          ['ours', 'no'],
          ['same', 'second exit'],
        ],
        citation: second,
        speaker: 'an inspector',
        more: [],
      },
      { type: 'article', article: 'article', title: 'Mine', outlet: 'Daily', paragraphs: 2, opening: citation },
      { type: 'choice', label: 'Ned Price', command: 'who', options: { name: 'Ned Price' } },
      { type: 'heading', text: 'Elsewhere' },
    ];
    expect(replyText(replyOf(parts), shelf, PLAIN)).toMatchInlineSnapshot(`
      "▌ The mine “had no second exit,” an inspector said.
      […] goes on in ¶1   [2]
      ▌ Officials in Ardania said 12 miners were rescued on Friday.
      said: speaker not named · mixed
      article, undated, ¶2   [1]

      ▌ Officials in Ardania said 12 miners were rescued on Friday.
      rescued · at least 14 miners · event · date unresolved: "Friday", and the article states no publication date (not after 2024-01-01) · Ardania · according to: Officials · may still rise
      article, undated, ¶1   [2]
      parts of the 14: at least 12 miners
      earlier reports of the same count
      ▌ The mine “had no second exit,” an inspector said.
      at least 9 miners · according to: Officials · article, undated, ¶2   [1]

      November 2022 · month · as stated
      ▌ Officials in Ardania said 12 miners were rescued on Friday.
      article, undated, ¶1   [2]
      also: article, undated, ¶2   [1]

      Ardania · place · also: A. · 1 article
      called
      ▌ The mine “had no second exit,” an inspector said.
      article, undated, ¶2   [1]
      first mentioned
      ▌ Officials in Ardania said 12 miners were rescued on Friday.
      article, undated, ¶1   [2]
      last mentioned
      ▌ The mine “had no second exit,” an inspector said.
      article, undated, ¶2   [1]
      beside: Oslo

      exits
      denies · an inspector
      ▌ The mine “had no second exit,” an inspector said.
      article, undated, ¶2   [1]

      Altered
      ▌ The mine “had no second exit,” an inspector said.
      article, undated, ¶2   [1]
      said by: an inspector
      [yours → the article's]: had [a → no] second exit

      Mine
      article · Daily · undated · 2 paragraphs

      → Ned Price   /who name: Ned Price

      Elsewhere

      Supported · 2 passages · 1 of 1 article
      "
    `);
  });
});

describe('long and hostile texts', () => {
  it('cuts a long text around its highlight, the mark outside the exact words', () => {
    const long = articleOf(
      `${'Rain fell on the valley again. '.repeat(200)}Twelve bridges gave way. ${'Roads stayed shut. '.repeat(200)}`,
    );
    const start = citing(long, 'Twelve bridges').start;
    const text = replyText(replyOf([passage(citing(long), [{ start, end: start + 14 }])]), shelfOf(long), PLAIN);
    const shown = exactWords(text);
    expect(shown.length).toBeLessThanOrEqual(LONGEST_EXACT_TEXT);
    expect(shown).toContain('Twelve bridges gave way.');
    expect(long.paragraphs[0]?.text).toContain(shown);
    expect(text.match(/^\[…\]$/gmu)).toHaveLength(2);
  });

  it('lets no control character of an article reach the terminal', () => {
    const evil = articleOf('Red \u001b[31malert\u0007 and \u009b2J\u007f a\u0000b.');
    const text = replyText(replyOf([passage(citing(evil))]), shelfOf(evil), PLAIN);
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(text).toContain('Red ␛[31malert␇');
  });

  it('keeps every character of every text at every width', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const texts = fc
      .array(word, { minLength: 1, maxLength: 30 })
      .map((words) => words.join(' ').replace(/\n/gu, ' ').trim());
    fc.assert(
      fc.property(
        texts.filter((text) => /\S/u.test(text)),
        fc.integer({ min: 1, max: 100 }),
        (text, columns) => {
          const hostile = articleOf(text);
          const whole = citing(hostile);
          const out = replyText(replyOf([passage(whole)]), shelfOf(hostile), { columns, colour: false });
          expect(exactWords(out)).toBe(visible(hostile.paragraphs[0]?.text ?? ''));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('wraps to the width of the page', () => {
    const long = articleOf('Rain fell on the valley again and again. '.repeat(20).trim());
    const text = replyText(replyOf([passage(citing(long))]), shelfOf(long), { columns: 50, colour: false });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(51);
    expect(exactWords(text)).toBe(long.paragraphs[0]?.text);
  });
});
