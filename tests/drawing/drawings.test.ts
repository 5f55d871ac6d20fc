import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventPart, FigurePart } from '../../src/answer/answer.ts';
import { cutFrom } from '../../src/answer/cut.ts';
import { articleFromText } from '../../src/articles/article-from-text.ts';
import { drawFigures } from '../../src/drawing/figures.ts';
import { pngOf } from '../../src/drawing/png.ts';
import { drawTimeline } from '../../src/drawing/timeline.ts';
import { hostileText } from '../support/discord/hostile.ts';

const WORDS =
  'The bridge at Lowport was closed <for> good & "all" after the second flood of that long and very wet year.';
const article = articleFromText('a', WORDS);
const citation = { article: 'a', hash: article.hash, paragraph: 1, start: 0, end: WORDS.length };
const cut = cutFrom(() => article);

const figure = (number: number | null, more: Partial<FigurePart> = {}): FigurePart => ({
  type: 'figure',
  citation,
  highlights: [],
  effect: 'killed',
  number,
  max: null,
  qualifier: 'exact',
  victim: 'people',
  place: null,
  when: { unresolved: 'the text gives no date' },
  perpetrator: null,
  attributedTo: null,
  scope: 'event',
  running: false,
  parts: [],
  history: [],
  ...more,
});

const event = (from: string, to: string): EventPart => ({
  type: 'event',
  citation,
  when: { from, to, precision: 'day', basis: 'as stated' },
  also: [],
});
const undated: EventPart = { type: 'event', citation, when: { unresolved: 'no date' }, also: [] };
const sources = { number: () => 1, cut };
const dots = (svg: string) => [...svg.matchAll(/<circle cx="([\d.]+)"[^>]* r="11"/gu)].map(([, x]) => Number(x));

describe('a chart of figures', () => {
  it('is drawn where there are two to compare, and says in words what it shows', () => {
    expect(drawFigures([figure(3)], () => '[1] a')).toBeNull();
    expect(drawFigures([figure(3), figure(null)], () => '[1] a')).toBeNull();
    const drawn = drawFigures([figure(3), figure(12, { qualifier: 'at_least', place: 'Lowport' })], () => '[1] a');
    expect(drawn?.description).toContain('killed · event: at least 12 people (undated · Lowport)');
  });

  it('puts counts that lie near each other on a scale from nothing', () => {
    const [two, one] = dots(drawFigures([figure(10), figure(20)], () => '')?.svg ?? '');
    expect(((one ?? 0) - 36) / ((two ?? 0) - 36)).toBeCloseTo(0.5, 2);
  });

  it('keeps the small one in sight where another is thousands of times larger', () => {
    const [large, small] = dots(drawFigures([figure(12), figure(80_000)], () => '')?.svg ?? '');
    expect((small ?? 0) - 36).toBeGreaterThan(150);
    expect(large).toBeGreaterThan(small ?? 0);
  });
});

describe('a drawn timeline', () => {
  it('draws a month as long as a month and a year as long as a year', () => {
    const { svg = '' } =
      drawTimeline([event('2020-01-01', '2020-12-31'), event('2023-06-01', '2023-06-30')], sources) ?? {};
    const [year, month] = [...svg.matchAll(/<rect x="[\d.]+"[^>]* width="([\d.]+)"/gu)].map(([, width]) =>
      Number(width),
    );
    expect((year ?? 0) / (month ?? 1)).toBeCloseTo(366 / 30, 0);
  });

  it('counts what cannot be dated, and draws no line for one event', () => {
    expect(drawTimeline([event('2020-01-01', '2020-01-01'), undated], sources)).toBeNull();
    const drawn = drawTimeline(
      [event('2020-01-01', '2020-01-01'), event('2020-02-01', '2020-02-01'), undated],
      sources,
    );
    expect(drawn?.svg).toContain('1 event not dated');
  });

  it('draws what has bounds alone as a hollow bar between them, open to the edge where there is one', () => {
    const bounded = (when: object): EventPart => ({ ...undated, when: { unresolved: 'no date', ...when } });
    const { svg = '', description = '' } =
      drawTimeline(
        [
          event('2020-01-01', '2020-12-31'),
          bounded({ notBefore: '2020-03-01', notAfter: '2020-03-31' }),
          bounded({ notBefore: '2020-07-01' }),
        ],
        sources,
      ) ?? {};
    const hollow = [...svg.matchAll(/<rect x="([\d.]+)"[^>]* width="([\d.]+)"[^>]* fill="none"/gu)].map((found) =>
      found.slice(1).map(Number),
    );
    expect(hollow).toHaveLength(2);
    const [[, between = 0] = [], [from = 0, open = 0] = []] = hollow;
    expect(open / between).toBeGreaterThan(5);
    expect(from + open).toBeCloseTo(1000 - 46, 0);
    expect(description).toContain('[1] not before 2020-03-01, not after 2020-03-31');
    expect(svg).not.toContain('not dated');
  });

  it('shows exact words, the mark of a cut outside them', () => {
    const { svg = '' } =
      drawTimeline([event('2020-01-01', '2020-01-01'), event('2020-02-01', '2020-02-01')], sources) ?? {};
    const shown = /(The bridge[^<]*) \[…\]</u.exec(svg)?.[1] ?? '';
    expect(
      WORDS.startsWith(
        shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      ),
    ).toBe(true);
    expect(shown.length).toBeGreaterThan(30);
  });
});

describe('every drawing', () => {
  it('can be painted whatever the articles hold, with words of at most 1,024 characters beside it', async () => {
    const [sample] = fc.sample(
      fc.array(fc.tuple(hostileText, hostileText, fc.nat(1e9)), { minLength: 40, maxLength: 60 }),
      1,
    );
    const figures = (sample ?? []).map(([victim, place, number]) =>
      figure(number, { victim, place, attributedTo: victim }),
    );
    const drawn = drawFigures(figures, () => `[1] ${figures[0]?.victim}`);
    expect(drawn?.description.length).toBeLessThanOrEqual(1024);
    const png = await pngOf(drawn?.svg ?? '');
    expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  });

  it('is painted within 300 ms', async () => {
    const { svg = '' } =
      drawFigures(
        Array.from({ length: 10 }, (_, n) => figure(n * 7 + 1)),
        () => '[1] a',
      ) ?? {};
    // The quickest of a few: what else the machine does is no matter of ours.
    const times: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      const begun = performance.now();
      await pngOf(svg);
      times.push(performance.now() - begun);
    }
    expect(Math.min(...times)).toBeLessThan(300);
  });
});
