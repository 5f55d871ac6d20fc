import type { Answer, NearestPart, Part } from '../src/answer/answer.ts';
import { quotePart } from '../src/answer/quote-part.ts';
import { words } from '../src/answer/words.ts';
import { cite, sentenceAround, spanIn } from '../src/articles/span.ts';
import { defineCommand } from '../src/command/command.ts';
import type { Coverage } from '../src/coverage/coverage.ts';
import { type KnownQuote, type QuoteWish, quotesFor } from '../src/coverage/quotes.ts';

const MOST = 8;
const NEAREST = 3;

function partOf({ article, quote, name }: KnownQuote): Part {
  const part = quotePart(article, quote);
  return part.speaker === null || name === null ? part : { ...part, speaker: { ...part.speaker, name } };
}

/** The sentences that come closest to what was asked. */
function nearest(coverage: Coverage, asked: string): readonly NearestPart[] {
  return coverage.search.search(asked, NEAREST).flatMap(({ article: id, paragraph: number }) => {
    const article = coverage.article(id);
    const paragraph = article?.paragraphs[number - 1];
    const first = paragraph?.sentences[0];
    if (article === undefined || paragraph === undefined || first === undefined) return [];
    return [{ type: 'nearest', citation: cite(article, spanIn(article, paragraph, first)), highlights: [] } as const];
  });
}

/** Where the speaker is named, for one who is mentioned and not quoted. */
function mentionsOf(coverage: Coverage, speaker: string): readonly NearestPart[] {
  const [entity] = coverage.entities.find(speaker);
  return (entity?.mentions ?? []).slice(0, NEAREST).flatMap((span) => {
    const article = coverage.article(span.article);
    const paragraph = article?.paragraphs[span.paragraph - 1];
    if (article === undefined || paragraph === undefined) return [];
    const citation = cite(article, spanIn(article, paragraph, sentenceAround(paragraph, span)));
    const at = { start: span.start - citation.start, end: span.end - citation.start };
    return [{ type: 'nearest', citation, highlights: [at] } as const];
  });
}

function missing(coverage: Coverage, { speaker, about, words: typed }: QuoteWish): readonly Part[] {
  const asked = [about, typed].filter((part) => part !== undefined).join(', ');
  if (speaker === undefined)
    return [
      { type: 'note', text: asked === '' ? words.noQuotes : words.noQuoteWith(asked) },
      ...nearest(coverage, asked),
    ];
  const theirs = quotesFor(coverage, { speaker });
  const name = theirs[0]?.name ?? coverage.entities.find(speaker)[0]?.name;
  if (theirs.length > 0)
    return [
      { type: 'note', text: words.quotedOtherwise(name ?? speaker, theirs.length, asked) },
      ...nearest(coverage, [speaker, asked].join(' ')),
    ];
  const [entity] = coverage.entities.find(speaker);
  if (entity === undefined)
    return [{ type: 'note', text: words.noSuchSpeaker(speaker) }, ...nearest(coverage, [speaker, asked].join(' '))];
  return [
    { type: 'note', text: words.notQuoted(entity.name, entity.mentions.length) },
    ...mentionsOf(coverage, speaker),
  ];
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
    const found = quotesFor(coverage, wish);
    if (found.length === 0) return { state: 'not-covered', parts: missing(coverage, wish) };
    const more = found.length - MOST;
    const note: readonly Part[] = more > 0 ? [{ type: 'note', text: words.more(more, 'quotations') }] : [];
    return { state: 'supported', parts: [...found.slice(0, MOST).map(partOf), ...note] };
  },
});
