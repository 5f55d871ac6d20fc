import type { Article, Extent, ParagraphKind } from '../../articles/article.ts';
import { paragraphOf, type Span } from '../../articles/span.ts';
import type { Reading } from '../../extraction/reading.ts';
import { type ComparedWord, comparedWords } from './words.ts';

/** A word of an article with its paragraph. */
export interface StreamWord extends ComparedWord {
  readonly paragraph: number;
}

/** Words of one article that may be quoted in one piece. */
export interface Stream {
  readonly article: Article;
  readonly words: readonly StreamWord[];
  /** " word word ": where `starts[i]` is the place of word i's own space. */
  readonly key: string;
  readonly starts: readonly number[];
  /** Of each paragraph, its first and its last word in the stream. */
  readonly reach: ReadonlyMap<number, readonly [first: number, last: number]>;
}

/** " word word ", as streams hold it. */
export const keyOf = (words: readonly ComparedWord[]): string => ` ${words.map(({ word }) => word).join(' ')} `;

const streamOf = (article: Article, words: readonly StreamWord[]): Stream => {
  const starts: number[] = [];
  const reach = new Map<number, [number, number]>();
  let length = 0;
  let own: [number, number] = [0, 0];
  let before: number | undefined;
  for (const [at, { word, paragraph }] of words.entries()) {
    starts.push(length);
    length += word.length + 1;
    if (paragraph !== before) {
      own = reach.get(paragraph) ?? [at, at];
      reach.set(paragraph, own);
      before = paragraph;
    }
    own[1] = at;
  }
  return { article, words, key: keyOf(words), starts, reach };
};

function wordsOf(article: Article, paragraph: number, { start, end }: Extent): readonly StreamWord[] {
  const text = article.paragraphs[paragraph - 1]?.text ?? '';
  return comparedWords(text.slice(start, end)).map((word) => ({
    word: word.word,
    start: start + word.start,
    end: start + word.end,
    paragraph,
  }));
}

const APART: ReadonlySet<ParagraphKind> = new Set(['caption', 'credit', 'byline', 'bio', 'promo', 'heading']);

/** "like IS-K [an affiliate of the Islamic State]": words that an editor put into a quotation. */
const INSERTED = /\[[^[\]]{1,200}\]/gu;

/** The running text as it was before an editor explained it; null where nobody did. */
function asSaid(article: Article, running: readonly StreamWord[]): Stream | null {
  if (!article.body.includes('[')) return null;
  const bare = article.paragraphs
    .filter(({ kind }) => !APART.has(kind))
    .flatMap(({ number, text }) =>
      comparedWords(text.replace(INSERTED, (inserted) => ' '.repeat(inserted.length))).map(({ word, start, end }) => ({
        word,
        start,
        end,
        paragraph: number,
      })),
    );
  return bare.length < running.length ? streamOf(article, bare) : null;
}

interface Made {
  readonly reading: Reading | undefined;
  readonly streams: readonly Stream[];
}

/** What follows from an article and its reading alone, neither of which ever changes. Kept for the articles looked at last: it is several times their size. */
const MADE = new Map<Article, Made>();
const MOST_KEPT = 200;

export function streamsOf(article: Article, reading: Reading | undefined): readonly Stream[] {
  const known = MADE.get(article);
  if (known !== undefined && known.reading === reading) return known.streams;
  const streams = makeStreams(article, reading);
  MADE.delete(article);
  const [oldest] = MADE.keys();
  if (MADE.size >= MOST_KEPT && oldest !== undefined) MADE.delete(oldest);
  MADE.set(article, { reading, streams });
  return streams;
}

/**
 * The article's running text, also without what an editor inserted; what stands apart from it, each alone; and quotations that "he said" or a
 * paragraph's end breaks.
 */
function makeStreams(article: Article, reading: Reading | undefined): readonly Stream[] {
  const whole = article.paragraphs.map((paragraph) => ({
    kind: paragraph.kind,
    words: wordsOf(article, paragraph.number, { start: 0, end: paragraph.text.length }),
  }));
  const running = whole.filter(({ kind }) => !APART.has(kind)).flatMap(({ words }) => words);
  const broken = (reading?.quotes ?? []).filter(({ spans }) => spans.length > 1);
  const said = asSaid(article, running);
  return [
    streamOf(article, running),
    ...(said === null ? [] : [said]),
    ...broken.map(({ spans }) =>
      streamOf(
        article,
        spans.flatMap((span) => wordsOf(article, span.paragraph, span)),
      ),
    ),
    ...whole.filter(({ kind }) => APART.has(kind)).map(({ words }) => streamOf(article, words)),
  ];
}

/** A run of words in a stream, end exclusive. */
export interface Run {
  readonly stream: Stream;
  readonly from: number;
  readonly to: number;
}

function wordAt({ starts }: Stream, place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where so many words, given as their key, stand in the stream one after the other, at word `from` or later. */
export function runOf(stream: Stream, key: string, count: number, from = 0): Run | null {
  const offset = stream.starts[from] ?? Number.POSITIVE_INFINITY;
  const place = stream.key.indexOf(key, offset);
  if (place < 0) return null;
  const at = wordAt(stream, place);
  return { stream, from: at, to: at + count };
}

/** Every place of the words, the first `most`. */
export function runsOf(stream: Stream, key: string, count: number, most: number): readonly Run[] {
  const runs: Run[] = [];
  for (let run = runOf(stream, key, count); run !== null && runs.length < most; ) {
    runs.push(run);
    run = runOf(stream, key, count, run.from + 1);
  }
  return runs;
}

/** The run as spans, one a paragraph, and one more where a quotation is broken. */
export function spansOf({ stream, from, to }: Run): readonly Span[] {
  const spans: Span[] = [];
  for (const { paragraph, start, end } of stream.words.slice(from, to)) {
    const last = spans.at(-1);
    const text = last && paragraphOf(stream.article, last).text;
    const goesOn =
      last?.paragraph === paragraph &&
      start >= last.end &&
      comparedWords(text?.slice(last.end, start) ?? '').length === 0;
    if (last && goesOn) spans[spans.length - 1] = { ...last, end };
    else spans.push({ article: stream.article.id, paragraph, start, end });
  }
  return spans;
}

/** The stretches of the streams around the paragraphs, as long as `length` words need. */
export function around(
  streams: readonly Stream[],
  places: readonly { readonly article: string; readonly paragraph: number }[],
  length: number,
): readonly Run[] {
  return places.flatMap(({ article, paragraph }) =>
    streams.flatMap((stream) => {
      if (stream.article.id !== article) return [];
      const reach = stream.reach.get(paragraph);
      if (reach === undefined) return [];
      const [first, last] = reach;
      return [{ stream, from: Math.max(0, first - length), to: Math.min(stream.words.length, last + 1 + length) }];
    }),
  );
}
