import type { Span } from '../../articles/span.ts';
import type { Coverage } from '../coverage.ts';
import { keyOf, type Run, runOf, runsOf, type Stream, spansOf, streamsOf } from './streams.ts';
import type { ComparedWord, Piece } from './words.ts';

/** How many paragraphs are looked at for a text, and for each of its chunks. */
const HITS = 12;
const HITS_A_CHUNK = 4;
const CHUNK = 24;
const MOST_CHUNKS = 12;
const MOST_PLACES = 20;

export interface Place {
  readonly article: string;
  readonly paragraph: number;
}

/** The paragraphs in which the words may stand, the likeliest first. */
export function likelyPlaces(coverage: Coverage, text: string, words: readonly ComparedWord[]): readonly Place[] {
  const chunks: string[] = [];
  for (let at = 0; at < words.length && chunks.length < MOST_CHUNKS; at += CHUNK)
    chunks.push(text.slice(words[at]?.start, words[Math.min(words.length, at + CHUNK) - 1]?.end));
  const whole = coverage.search.search(
    chunks[0] === undefined ? text : chunks.length === 1 ? text : (chunks[0] ?? ''),
    HITS,
  );
  const hits = [...whole, ...chunks.slice(1).flatMap((chunk) => coverage.search.search(chunk, HITS_A_CHUNK))];
  const seen = new Set<string>();
  return hits.filter(({ article, paragraph }) => {
    const key = `${article}\0${paragraph}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Streams of the articles in which the words may stand; of all where only words too common to search for were given. */
export function likelyStreams(coverage: Coverage, places: readonly Place[]): readonly Stream[] {
  const ids =
    places.length > 0 ? [...new Set(places.map(({ article }) => article))] : coverage.articles.map(({ id }) => id);
  return ids.flatMap((id) => {
    const article = coverage.article(id);
    return article === undefined ? [] : streamsOf(article, coverage.readings.get(id));
  });
}

/** Two pieces stand in one place where no more than a paragraph lies between them. */
const FURTHEST = 2;

const lastParagraph = ({ stream, to }: Run) => stream.words[to - 1]?.paragraph ?? 0;
const firstParagraph = ({ stream, from }: Run) => stream.words[from]?.paragraph ?? 0;

/** All pieces in their order in one place, the first piece where it is given. */
function following(first: Run, rest: readonly Piece[]): readonly Run[] | null {
  const runs = [first];
  for (const { words } of rest) {
    const before = runs.at(-1) as Run;
    const next = runOf(first.stream, keyOf(words), words.length, before.to);
    if (next === null || firstParagraph(next) - lastParagraph(before) > FURTHEST) return null;
    runs.push(next);
  }
  return runs;
}

/** Every place where all pieces stand word for word, in order. */
export function exactPlaces(streams: readonly Stream[], pieces: readonly Piece[]): readonly (readonly Span[])[] {
  const [first, ...rest] = pieces;
  if (first === undefined) return [];
  const seen = new Set<string>();
  const found: (readonly Span[])[] = [];
  const key = keyOf(first.words);
  for (const stream of streams) {
    for (const run of runsOf(stream, key, first.words.length, MOST_PLACES)) {
      const runs = following(run, rest);
      if (runs === null) continue;
      const spans = runs.flatMap(spansOf);
      const place = spans
        .map(({ article, paragraph, start, end }) => `${article} ${paragraph} ${start} ${end}`)
        .join('|');
      if (!seen.has(place)) found.push(spans);
      seen.add(place);
      if (found.length >= MOST_PLACES) return found;
    }
  }
  return found;
}
