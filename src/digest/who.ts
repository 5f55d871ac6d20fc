import type { Part } from '../answer/answer.ts';
import { quotePart } from '../answer/quote-part.ts';
import { words } from '../answer/words.ts';
import type { Article } from '../articles/article.ts';
import { type Span, slice } from '../articles/span.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { opensOnOthers } from '../coverage/stands-alone.ts';
import { isOldHat, joined, lineAt, type Matter, NOTHING, type Section, shownAs, under } from './section.ts';

const MOST = { voices: 4, names: 6 } as const;
type Quote = NonNullable<ReturnType<Coverage['readings']['get']>>['quotes'][number];

const LEAST_WORDS = 6;
const ONE_LINE = 80;

/** Somebody by name, named beside the words: whom a "he" or "the statement" stands for is not for a digest to guess. */
function isSomebody(coverage: Coverage, { speaker, spans }: Quote): boolean {
  if (speaker === null || speaker.span.paragraph !== spans[0].paragraph) return false;
  return coverage.entities
    .find(speaker.name)
    .some(({ kind, names }) => kind !== 'place' && names.includes(speaker.name));
}

/** Words enough to say something, that do not open with "It" or "They". */
function saysSomething(article: Article, { spans: [first] }: Quote): boolean {
  const text = slice(article, first);
  return text.split(/\s+/u).length >= LEAST_WORDS && !opensOnOthers(text);
}

/** One new quotation in marks of each speaker. */
export function newVoices(matter: Matter): Section {
  const { coverage, fresh } = matter;
  const speakers = new Set<string>();
  const sections: Section[] = [];
  for (const { article } of fresh)
    for (const quote of coverage.readings.get(article.id)?.quotes ?? []) {
      if (sections.length === MOST.voices) break;
      const name = quote.speaker?.name;
      const line = lineAt(matter, quote.spans[0]);
      if (quote.kind !== 'direct' || name === undefined || line === undefined || speakers.has(name)) continue;
      const text = slice(article, quote.spans[0]);
      if (speakers.has(text)) continue;
      if (!isSomebody(coverage, quote) || !saysSomething(article, quote) || isOldHat(matter, line)) continue;
      // Nor the same words from another mouth.
      speakers.add(name).add(text);
      sections.push(shownAs(quotePart(article, quote), [line], 'new words of somebody named'));
    }
  return under(words.whoSpoke, joined(sections));
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** "liquefied natural gas (LNG)", "Electric vehicles": short for common words, or common words themselves. */
const isCommon = (coverage: Coverage, name: string, mentions: readonly Span[]): boolean =>
  !/\p{Lu}/u.test(name.split(/\s/u).at(-1) ?? '') ||
  mentions.some(({ article }) =>
    coverage.article(article)?.paragraphs.some(({ text }) => {
      const at = text.indexOf(`(${name})`);
      return at > 0 && /\p{Ll}\S* \p{Ll}\S* $/u.test(text.slice(Math.max(0, at - ONE_LINE), at));
    }),
  );

/**
 * Who is in the news stands in its text, not in a credit or in the writer's lines alone, and is not the outlet that tells it. A capital at the head
 * of a sentence proves no name: "Inspectors warned …"; one amidst it does.
 */
function isNamedInNews(coverage: Coverage, name: string, mentions: readonly Span[]): boolean {
  return mentions.some(({ article, paragraph, start }) => {
    const { outlet = '', paragraphs } = coverage.article(article) ?? { paragraphs: [] };
    const home = paragraphs[paragraph - 1];
    if (home?.kind !== 'body' || (outlet !== '' && letters(outlet).startsWith(letters(name)))) return false;
    return /\s/u.test(name) || home.sentences.every((sentence) => sentence.start !== start);
  });
}

/** Nobody of that name was in the news before, whatever kind of name it was taken for there. */
const isFirst = (coverage: Coverage, name: string, here: ReadonlySet<string>): boolean =>
  coverage.entities
    .find(name)
    .every(({ names, mentions }) => !names.includes(name) || mentions.every(({ article }) => here.has(article)));

/** People, organisations and groups that no earlier article mentions, most mentioned first; looked at only until there are enough. */
export function newNames({ coverage, fresh, fits }: Matter): Section {
  const here = new Set(fresh.filter(({ changed }) => !changed).map(({ article }) => article.id));
  const parts: Part[] = [];
  for (const { kind, name, mentions } of coverage.entities.all) {
    if (parts.length === MOST.names) break;
    if (kind === 'place' || !mentions.every(({ article }) => here.has(article)) || !mentions.some(fits)) continue;
    if (!isNamedInNews(coverage, name, mentions) || isCommon(coverage, name, mentions)) continue;
    if (!isFirst(coverage, name, here)) continue;
    parts.push({ type: 'choice', label: words.whoIs({ name, kind }), command: 'who', options: { name } });
  }
  return under(words.newNames, { ...NOTHING, parts });
}
