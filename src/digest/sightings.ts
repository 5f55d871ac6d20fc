import type { Part } from '../answer/answer.ts';
import { words } from '../answer/words.ts';
import type { Article, Extent } from '../articles/article.ts';
import { cite } from '../articles/span.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { isEcho, saidAlready } from './echoes.ts';
import { isOfThePage, type Line, type Memory, type News, newsSince } from './news.ts';

export interface WatchWish {
  readonly place: string;
  readonly phrases: readonly string[];
  readonly horizon: number;
}

export interface Sightings {
  readonly parts: readonly Part[];
  readonly shown: readonly string[];
  readonly horizon: number;
}

const MOST = 8;

/** Finds a watched phrase in a line: offsets into it. */
type Finder = (line: Line) => readonly Extent[];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The phrase as whole words, whatever the capitals, the spaces and the kind of apostrophe. */
function asPhrase(phrase: string): RegExp {
  const pieces = phrase
    .trim()
    .split(/\s+/u)
    .map((word) => escaped(word).replace(/['’]/gu, "['’]"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${pieces.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

/** A name stands for all names of whoever is meant: "TTP" finds "Tehreek-e-Taliban Pakistan" too. */
function finderOf(coverage: Coverage, phrase: string): Finder {
  const pattern = asPhrase(phrase);
  const meant = coverage.entities.find(phrase).filter(({ names }) => names.some((name) => name.search(pattern) >= 0));
  const mentions = new Map<string, Extent[]>();
  for (const { article, paragraph, start, end } of meant[0]?.mentions ?? []) {
    const key = `${article} ${paragraph}`;
    mentions.set(key, [...(mentions.get(key) ?? []), { start, end }]);
  }
  return ({ span, text }) => {
    const named = (mentions.get(`${span.article} ${span.paragraph}`) ?? [])
      .filter(({ start, end }) => start >= span.start && end <= span.end)
      .map(({ start, end }) => ({ start: start - span.start, end: end - span.start }));
    if (named.length > 0) return named;
    return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
  };
}

interface Sighting {
  readonly article: Article;
  readonly line: Line;
  readonly phrases: readonly string[];
  readonly at: readonly Extent[];
}

/** The new lines in which something appears, in the order in which they came. */
function seenIn(
  news: News,
  finders: readonly { readonly phrase: string; readonly find: Finder }[],
): readonly Sighting[] {
  return news.articles.flatMap(({ article, lines }) =>
    lines.flatMap((line) => {
      const found = finders.map(({ phrase, find }) => ({ phrase, at: find(line) })).filter(({ at }) => at.length > 0);
      if (found.length === 0 || isOfThePage(line)) return [];
      const at = found.flatMap((one) => one.at).sort((a, b) => a.start - b.start);
      return [{ article, line, phrases: found.map(({ phrase }) => phrase), at: apart(at) }];
    }),
  );
}

/** Each once, and not what an older article had said in other dress. */
function once(coverage: Coverage, news: News, sightings: readonly Sighting[]): readonly Sighting[] {
  const here = new Set(news.articles.map(({ article }) => article.id));
  const taken: Sighting[] = [];
  for (const sighting of sightings)
    if (
      !taken.some(({ line }) => isEcho(line, sighting.line)) &&
      !saidAlready(coverage, sighting.line, (id) => !here.has(id))
    )
      taken.push(sighting);
  return taken;
}

const partsOf = ({ article, line, phrases, at }: Sighting): readonly Part[] => [
  { type: 'passage', citation: cite(article, line.span), highlights: at },
  { type: 'note', text: words.digest.watchMatched(phrases.join(', ')) },
];

/** New passages in which something watched for appears, each once, wire copies left out. */
export function sightingsFor(coverage: Coverage, memory: Memory, { place, phrases, horizon }: WatchWish): Sightings {
  const news = newsSince(coverage, memory, place, horizon);
  if (news.articles.length === 0) return { parts: [], shown: [], horizon: news.horizon };
  const finders = phrases.map((phrase) => ({ phrase, find: finderOf(coverage, phrase) }));
  const taken = once(coverage, news, seenIn(news, finders));
  const more = taken.length - MOST;
  const rest: readonly Part[] = more > 0 ? [{ type: 'note', text: words.digest.andMore(more) }] : [];
  return {
    parts: [...taken.slice(0, MOST).flatMap(partsOf), ...rest],
    shown: [...new Set(taken.map(({ line }) => line.fingerprint))],
    horizon: news.horizon,
  };
}

/** In order, without those that overlap one before. */
function apart(extents: readonly Extent[]): readonly Extent[] {
  return extents.filter((extent, at) => extents.slice(0, at).every(({ end }) => end <= extent.start));
}
