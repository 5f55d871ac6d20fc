import type { Answer, NearestPart, Part } from '../src/answer/answer.ts';
import { quotePart } from '../src/answer/quote-part.ts';
import { words } from '../src/answer/words.ts';
import { cite, type Span, sentenceAround, spanIn } from '../src/articles/span.ts';
import { defineCommand, type Example } from '../src/command/command.ts';
import type { Coverage } from '../src/coverage/coverage.ts';
import { type KnownQuote, type QuoteWish, quotesFor, voicesIn } from '../src/coverage/quotes.ts';
import { nearestPassages } from '../src/coverage/topics/nearest.ts';

const MOST = 8;
const NEAREST = 3;

function partOf({ article, quote, name }: KnownQuote): Part {
  const part = quotePart(article, quote);
  return part.speaker === null || name === null ? part : { ...part, speaker: { ...part.speaker, name } };
}

/** The sentences that come closest to what was asked. */
const nearest = (coverage: Coverage, asked: string): readonly NearestPart[] =>
  nearestPassages(coverage, asked, NEAREST).flatMap(({ span, highlights }) => {
    const article = coverage.article(span.article);
    return article === undefined ? [] : [{ type: 'nearest', citation: cite(article, span), highlights } as const];
  });

const LOOKED_AT = 30;

/** Where somebody is named who is mentioned and not quoted: by what is known of names, else by the very words. */
function mentionsOf(coverage: Coverage, speaker: string): readonly Span[] {
  const [entity] = coverage.entities.find(speaker);
  if (entity !== undefined) return entity.mentions;
  return coverage.search.search(speaker, LOOKED_AT).flatMap(({ article: id, paragraph }) => {
    const written = coverage.article(id)?.paragraphs[paragraph - 1]?.text ?? '';
    const text = written.toLowerCase().length === written.length ? written.toLowerCase() : written;
    const start = text.indexOf(speaker.toLowerCase());
    const end = start + speaker.length;
    const cutsWord = /[\p{L}\p{N}]/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`);
    return start < 0 || cutsWord ? [] : [{ article: id, paragraph, start, end }];
  });
}

const asNearest = (coverage: Coverage, mentions: readonly Span[]): readonly NearestPart[] =>
  mentions.slice(0, NEAREST).flatMap((span) => {
    const article = coverage.article(span.article);
    const paragraph = article?.paragraphs[span.paragraph - 1];
    if (article === undefined || paragraph === undefined) return [];
    const citation = cite(article, spanIn(article, paragraph, sentenceAround(paragraph, span)));
    const at = { start: span.start - citation.start, end: span.end - citation.start };
    return [{ type: 'nearest', citation, highlights: [at] } as const];
  });

function missing(coverage: Coverage, { speaker, about, words: typed }: QuoteWish): readonly Part[] {
  const asked = [about, typed].filter((part) => part !== undefined).join(', ');
  if (speaker === undefined)
    return [
      { type: 'note', text: asked === '' ? words.noQuotes : words.noQuoteWith(asked) },
      ...nearest(coverage, asked),
    ];
  const theirs = quotesFor(coverage, { speaker }, 1);
  const name = theirs.first[0]?.name ?? coverage.entities.find(speaker)[0]?.name;
  if (theirs.all > 0)
    return [
      { type: 'note', text: words.quotedOtherwise(name ?? speaker, theirs.all, asked) },
      ...nearest(coverage, [speaker, asked].join(' ')),
    ];
  const mentions = mentionsOf(coverage, speaker);
  if (mentions.length === 0)
    return [{ type: 'note', text: words.noSuchSpeaker(speaker) }, ...nearest(coverage, [speaker, asked].join(' '))];
  return [{ type: 'note', text: words.notQuoted(name ?? speaker, mentions.length) }, ...asNearest(coverage, mentions)];
}

/** Whom there is most of. */
function exampleIn(coverage: Coverage): Example | null {
  const [voice] = voicesIn(coverage, 1).first;
  if (voice === undefined) return quotesFor(coverage, {}, 1).all > 0 ? {} : null;
  return voice.name === null ? {} : { speaker: voice.name };
}

/** Exact quotations with who said them, as what, and where; those in marks before those reported. */
export default defineCommand({
  data: {
    name: 'quote',
    description: 'What somebody said, in the exact words of the articles',
    options: {
      speaker: { type: 'text', description: 'Who said it', suggest: 'speaker' },
      about: { type: 'text', description: 'What it is about', suggest: 'topic' },
      words: { type: 'text', description: 'Words that the quotation holds' },
    },
  },
  execute(wish, { coverage }): Answer {
    const isOpen = Object.values(wish).every((part) => part === undefined);
    const voices = isOpen ? voicesIn(coverage, MOST) : { first: [], all: 0 };
    const { first, all } = voices.all > 0 ? voices : quotesFor(coverage, wish, MOST);
    if (all === 0) return { state: 'not-covered', parts: missing(coverage, wish) };
    const more = all - MOST;
    const note: readonly Part[] = more > 0 ? [{ type: 'note', text: words.more(more, 'quotations') }] : [];
    return { state: 'supported', parts: [...first.map(partOf), ...note] };
  },
  example: exampleIn,
});
