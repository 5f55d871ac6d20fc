import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, FigurePart, Part, Reply } from '../../../src/answer/answer.ts';
import { cutFrom } from '../../../src/answer/cut.ts';
import type { Article } from '../../../src/articles/article.ts';
import { articleFromText } from '../../../src/articles/article-from-text.ts';
import type { Citation } from '../../../src/articles/span.ts';
import { readButton } from '../../../src/doors/discord/button.ts';
import type { Message } from '../../../src/doors/discord/components.ts';
import { contextMessage } from '../../../src/doors/discord/context.ts';
import { replyMessage } from '../../../src/doors/discord/reply.ts';
import { bodyOf } from '../../../src/doors/discord/responses.ts';
import { isBalanced, meaningsIn, seen } from '../../support/discord/as-discord-reads.ts';
import { allComponents, messageComplaints } from '../../support/discord/checked.ts';
import { hostileLine, hostileText } from '../../support/discord/hostile.ts';
import { officialSchema, readOfficial } from '../../support/discord/official.ts';

const official = officialSchema === undefined ? () => [] : readOfficial(officialSchema);

const complaints = (message: Message): readonly string[] => [
  ...messageComplaints(bodyOf(message)),
  ...official('POST', '/interactions/1/token/callback', { type: 4, data: bodyOf(message) }),
];

const textsOf = (message: Message): readonly string[] =>
  allComponents(message.components).flatMap(({ type, content }) => (type === 10 ? [String(content)] : []));

const buttonIds = (message: Message): readonly string[] =>
  allComponents(message.components).flatMap(({ custom_id }) => (typeof custom_id === 'string' ? [custom_id] : []));

const shelfOf = (articles: readonly Article[]) => {
  const article = (id: string) => articles.find((one) => one.id === id);
  return { article, cut: cutFrom(article) };
};

const replyOf = (answer: Answer): Reply => ({
  ...answer,
  coverage: { articles: 3, newest: '2024-03-05', fingerprint: '0123456789abcdef' },
});

const citationIn = (article: Article): fc.Arbitrary<Citation> =>
  fc
    .record({ at: fc.nat(article.paragraphs.length - 1), from: fc.nat(400), length: fc.integer({ min: 1, max: 4000 }) })
    .map(({ at, from, length }) => {
      const { number, text } = article.paragraphs[at] ?? { number: 1, text: 'x' };
      const start = Math.min(from, text.length - 1);
      const end = Math.min(text.length, start + length);
      const url = { url: 'https://example.org/a?b=c' };
      return { article: article.id, hash: article.hash, paragraph: number, start, end, ...url };
    });

const highlights = fc.array(
  fc.record({ start: fc.nat(300), end: fc.nat(300) }).map(({ start, end }) => ({ start, end: start + (end % 40) })),
  { maxLength: 4 },
);

const own = hostileText;
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const when = fc.oneof(
  fc.record({
    from: fc.constant('2022-11-01'),
    to: fc.constant('2022-11-30'),
    precision: fc.constantFrom('month', 'year', 'interval', 'day'),
    basis: own,
  }),
  fc.record({ unresolved: own, notBefore: fc.constantFrom('2022-01-01', undefined) }),
) as fc.Arbitrary<FigurePart['when']>;

function figureIn(citation: fc.Arbitrary<Citation>, depth: number): fc.Arbitrary<Part> {
  const inner = depth === 0 ? fc.constant([]) : fc.array(figureIn(citation, depth - 1), { maxLength: 2 });
  return fc.record({
    type: fc.constant('figure' as const),
    citation,
    highlights,
    effect: fc.constantFrom('killed', 'casualties'),
    number: maybe(fc.nat()),
    max: maybe(fc.nat()),
    qualifier: fc.constantFrom('exact', 'at_least'),
    victim: maybe(own),
    place: maybe(own),
    when,
    perpetrator: maybe(own),
    attributedTo: maybe(own),
    scope: fc.constantFrom('event', 'total'),
    running: fc.boolean(),
    parts: inner,
    history: inner,
  }) as fc.Arbitrary<Part>;
}

const partIn = (citation: fc.Arbitrary<Citation>): fc.Arbitrary<Part> =>
  fc.oneof(
    fc.record({ type: fc.constantFrom('passage', 'nearest'), citation, highlights }),
    fc.record({
      type: fc.constant('quote'),
      citation,
      kind: fc.constant('mixed'),
      cue: maybe(own),
      speaker: maybe(fc.record({ name: own, role: maybe(own) })),
      more: fc.array(citation, { maxLength: 3 }),
    }),
    figureIn(citation, 1),
    fc.record({ type: fc.constant('event'), citation, when, also: fc.array(citation, { maxLength: 4 }) }),
    fc.record({
      type: fc.constant('entity'),
      kind: fc.constant('person'),
      name: own,
      aliases: fc.array(own, { maxLength: 4 }),
      roles: fc.array(citation, { maxLength: 4 }),
      first: citation,
      last: citation,
      beside: fc.array(own, { maxLength: 4 }),
      articles: fc.nat(9),
    }),
    fc.record({
      type: fc.constant('dispute'),
      about: own,
      sides: fc.array(fc.record({ stance: fc.constantFrom('asserts', 'denies'), by: maybe(own), citation }), {
        maxLength: 4,
      }),
    }),
    fc.record({
      type: fc.constant('verdict'),
      verdict: fc.constantFrom('altered', 'joined', 'absent'),
      difference: fc.array(fc.tuple(fc.constantFrom('same', 'theirs', 'ours'), own), { maxLength: 30 }),
      citation: maybe(citation),
      speaker: maybe(own),
      more: fc.array(citation, { maxLength: 3 }),
    }),
    fc.record(
      {
        type: fc.constant('article'),
        article: own,
        title: own,
        outlet: own,
        author: own,
        published: own,
        paragraphs: fc.nat(99),
        opening: citation,
      },
      { requiredKeys: ['type', 'article', 'paragraphs'] },
    ),
    fc.record({
      type: fc.constant('choice'),
      label: own,
      command: fc.constant('who'),
      options: fc.record({ name: own }),
    }),
    fc.record({ type: fc.constantFrom('heading', 'note'), text: own }),
  ) as fc.Arbitrary<Part>;

const articleOf = (id: string, lines: readonly string[]): Article => ({
  ...articleFromText(id, lines.join('\n')),
  outlet: '**[x](https://y.z)** @everyone',
  title: '# ||t||',
});

const hostileArticle: fc.Arbitrary<Article> = fc
  .tuple(own, fc.array(fc.tuple(hostileLine, fc.constantFrom(1, 1, 1, 30, 200)), { minLength: 1, maxLength: 8 }))
  .map(([id, lines]) =>
    articleOf(
      `a/${id}`,
      lines.map(([line, times]) => `x${line.repeat(times)}`),
    ),
  );

const hostileReply = hostileArticle.chain((article) =>
  fc.record({
    article: fc.constant(article),
    state: fc.constantFrom('supported', 'partly', 'choose', 'not-covered'),
    parts: fc.array(partIn(citationIn(article)), { maxLength: 14 }),
    question: fc.tuple(own, fc.constantFrom(1, 1, 10, 60)).map(([text, times]) => text.repeat(times)),
    page: fc.nat(3),
  }),
);

/** Marks of the door's own that may mean something: bold, headings, small print, quotation bars, strikes of a difference, notes. */
const withoutOurs = (text: string): string =>
  text
    .replaceAll(/^(?:### |-# |> )/gmu, '')
    .replaceAll('**', '')
    .replaceAll(/(\\[^0-9A-Za-z\s])|~~/gu, '$1')
    .replaceAll(/^\*(.*)\*$/gmu, '$1');

describe('every message', () => {
  it('keeps within the limits and lets nothing break out, whatever the corpus and the members hold', () => {
    fc.assert(
      fc.property(hostileReply, ({ article, state, parts, question, page }) => {
        const reply = replyOf({ state, parts } as Answer);
        const asked = { command: 'ask', options: { question } };
        const message = replyMessage({ asked, reply, page, changed: page === 3 }, shelfOf([article]));
        expect(complaints(message)).toEqual([]);
        for (const text of textsOf(message)) {
          expect(isBalanced(text)).toBe(true);
          expect(meaningsIn(withoutOurs(text))).toEqual([]);
        }
        for (const id of buttonIds(message)) expect(readButton(id)).not.toBeNull();
      }),
      { numRuns: 250 },
    );
  });

  it('shows the paragraphs around any citation within the limits, exact', () => {
    fc.assert(
      fc.property(
        hostileArticle.chain((article) => fc.tuple(fc.constant(article), citationIn(article), fc.nat(12))),
        ([article, citation, first]) => {
          const shelf = shelfOf([article]);
          const cited = { ...citation, hash: citation.hash.slice(0, 8) };
          const message = contextMessage({ does: 'context', cited, first: first || null }, [article], shelf);
          expect(complaints(message)).toEqual([]);
          for (const text of textsOf(message)) expect(meaningsIn(withoutOurs(text))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('turns pages of an article whose name is too long for a button by a ticket, and has no button without one', () => {
    const article = articleFromText('x'.repeat(90), Array.from({ length: 12 }, (_, n) => `Line ${n}.`).join('\n'));
    const cited = { article: article.id, hash: article.hash.slice(0, 8), paragraph: 6, start: 0, end: 4 };
    const kept = new Map<string, string>();
    const cloakroom = { keep: (text: string) => String(kept.set('t1', text).size), find: () => null };
    const show = (shelf: Parameters<typeof contextMessage>[2]) =>
      contextMessage({ does: 'context', cited, first: null }, [article], shelf);
    expect(buttonIds(show({ ...shelfOf([article]), cloakroom }))).toHaveLength(2);
    expect(kept.size).toBe(1);
    expect(buttonIds(show(shelfOf([article])))).toHaveLength(0);
    expect(complaints(show(shelfOf([article])))).toEqual([]);
  });

  it('has as many passages on a page with many follow-ups as with few, and every follow-up on some page', () => {
    const article = articleFromText('many', Array.from({ length: 12 }, (_, n) => `A short line ${n}.`).join('\n'));
    const passages = article.paragraphs.map(({ number, text }): Part => {
      const citation = { article: 'many', hash: article.hash, paragraph: number, start: 0, end: text.length };
      return { type: 'passage', citation, highlights: [] };
    });
    const choices = Array.from({ length: 12 }, (_, n): Part => {
      return { type: 'choice', label: `Who is ${n}?`, command: 'who', options: { name: String(n) } };
    });
    const asked = { command: 'summary', options: {} };
    const page = (followUps: readonly Part[], at: number) =>
      replyMessage(
        { asked, reply: replyOf({ state: 'supported', parts: [...passages, ...followUps] }), page: at },
        shelfOf([article]),
      );
    const shown = (followUps: readonly Part[]) =>
      textsOf(page(followUps, 0)).filter((text) => text.startsWith('> ')).length;
    expect(shown(choices)).toBe(shown(choices.slice(0, 2)));
    const offered = [0, 1, 2].flatMap((at) => buttonIds(page(choices, at)).filter((id) => id.startsWith('a|who')));
    expect(new Set(offered).size).toBe(12);
  });

  it('has on its pages, together, every passage once, whole or cut with the mark outside', () => {
    const lines = Array.from(
      { length: 30 },
      (_, n) => `Paragraph ${n} says ${'so and so '.repeat(n * 12)}at last ${n}.`,
    );
    const article = articleFromText('long', lines.join('\n'));
    const parts = article.paragraphs.map(({ number, text }): Part => {
      const start = text.lastIndexOf('at last');
      const citation = { article: 'long', hash: article.hash, paragraph: number, start: 0, end: text.length };
      return { type: 'passage', citation, highlights: [{ start, end: start + 7 }] };
    });
    const reply = replyOf({ state: 'supported', parts });
    const asked = { command: 'source', options: {} };
    const pages = Array.from({ length: 40 }, (_, page) => replyMessage({ asked, reply, page }, shelfOf([article])));
    const shown = [...new Set(pages.flatMap(textsOf))].filter((text) => text.startsWith('> '));
    expect(shown).toHaveLength(30);
    for (const [n, line] of lines.entries()) {
      const text = shown.find((one) => one.includes(`[${n + 1}] `)) ?? '';
      const words = seen(text.split('\n')[0] ?? '').replaceAll(/^\[…\] | \[…\]$/gu, '');
      expect(line).toContain(words);
      expect(text).toContain(`**at last** ${n}.`);
      expect(text.includes('[…]')).toBe(words !== line);
    }
  });

  it('refuses to show words that are no longer the article’s', () => {
    const article = articleFromText('a', 'Words as they were.');
    const citation = { article: 'a', hash: 'another', paragraph: 1, start: 0, end: 5 };
    const reply = replyOf({ state: 'supported', parts: [{ type: 'passage', citation, highlights: [] }] });
    expect(() => replyMessage({ asked: { command: 'ask', options: {} }, reply }, shelfOf([article]))).toThrow(
      /changed/u,
    );
  });
});
