import type { Coverage } from '../coverage/coverage.ts';
import { standsAlone } from '../coverage/stands-alone.ts';
import { isEcho } from './echoes.ts';
import { type FreshArticle, isOfThePage, type Line, termsIn } from './news.ts';

/** Articles on the same event. */
export interface Story {
  readonly articles: readonly FreshArticle[];
}

type Vector = ReadonlyMap<string, number>;

const OPENING = 20;
const SAME_STORY = 0.3;
const DAYS_APART = 4;
const MOST_COMPARED = 30;
const TELLING = 40;
const DAY = 86_400_000;

const rarityIn =
  ({ search }: Coverage) =>
  (term: string): number =>
    Math.log(1 + search.paragraphs / (1 + search.frequency(term)));

/** What an article is about: its title and as much of it as most readers read, rare words first. */
function vectorOf({ article }: FreshArticle, rarity: (term: string) => number): Vector {
  const body = article.paragraphs.filter(({ kind }) => kind === 'body');
  const opening = body.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
  const counts = new Map<string, number>();
  for (const text of [article.title ?? '', ...opening.slice(0, OPENING)])
    for (const term of termsIn(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weighed = [...counts].map(([term, count]) => [term, (1 + Math.log(count)) * rarity(term)] as const);
  const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(weighed.map(([term, weight]) => [term, weight / length]));
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}

/** Near all of a story: a review of the day is near one article of each and belongs to none. */
const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / (all.length || 1);

const dayOf = ({ article }: FreshArticle): number => Date.parse(article.published?.slice(0, 10) ?? '');

/** Undated ones may be of any day. */
const sameDays = (a: FreshArticle, b: FreshArticle): boolean => {
  const apart = Math.abs(dayOf(a) - dayOf(b)) / DAY;
  return Number.isNaN(apart) || apart <= DAYS_APART;
};

/** The groups that are named most often. */
function mostShared(named: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const at of named) counts.set(at, (counts.get(at) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_COMPARED)
    .map(([at]) => at);
}

/** Puts articles on the same event together, in the order in which they came. Compared are only those that share a telling word. */
export function storiesOf(coverage: Coverage, articles: readonly FreshArticle[]): readonly Story[] {
  const rarity = rarityIn(coverage);
  const groups: { readonly articles: FreshArticle[]; readonly vectors: Vector[] }[] = [];
  const byTerm = new Map<string, number[]>();
  for (const fresh of articles) {
    const vector = vectorOf(fresh, rarity);
    const telling = [...vector].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, TELLING);
    const ranked = mostShared(telling.flatMap(([term]) => byTerm.get(term) ?? []))
      .map((at) => ({ at, near: mean((groups[at]?.vectors ?? []).map((one) => cosine(one, vector))) }))
      .filter(({ at, near: how }) => how >= SAME_STORY && groups[at]?.articles.some((one) => sameDays(one, fresh)))
      .sort((a, b) => b.near - a.near || a.at - b.at);
    const at = ranked[0]?.at ?? groups.push({ articles: [], vectors: [] }) - 1;
    groups[at]?.articles.push(fresh);
    groups[at]?.vectors.push(vector);
    for (const [term] of telling)
      byTerm.set(term, [...(byTerm.get(term) ?? []).filter((one) => one !== at), at].slice(-MOST_COMPARED));
  }
  return groups;
}

export interface Told {
  readonly line: Line;
  readonly alone: boolean;
  readonly score: number;
}

const LEAST_TERMS = 5;
const LONGEST = 420;
const TOO_ALIKE = 0.5;

/** Words that most of the story's articles use, and the rest of the coverage seldom. */
function centreOf(lines: readonly Line[], rarity: (term: string) => number): Vector {
  const counts = new Map<string, number>();
  for (const line of lines) for (const term of line.terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + count) * rarity(term)]));
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((term) => b.has(term)).length / (Math.min(a.size, b.size) || 1);

/** The new lines of a story, the most telling first; a sentence that needs the one before it comes after those that do not. */
export function rankedLines(coverage: Coverage, { articles }: Story): readonly Told[] {
  const rarity = rarityIn(coverage);
  const printed = new Set<string>();
  const all = articles.flatMap(({ article, lines }) =>
    lines.flatMap((line) => {
      if (printed.has(line.fingerprint)) return [];
      printed.add(line.fingerprint);
      return [{ article, line }];
    }),
  );
  const centre = centreOf(
    all.map(({ line }) => line),
    rarity,
  );
  return all
    .filter(({ line }) => line.terms.size >= LEAST_TERMS && line.text.length <= LONGEST && !isOfThePage(line))
    .map(({ article, line }) => {
      const told = [...line.terms].reduce((sum, term) => sum + (centre.get(term) ?? 0), 0);
      const alone = standsAlone(article, coverage.readings.get(article.id), line.span);
      return { line, alone, score: (told / Math.sqrt(line.terms.size + 4)) * (1 + 2 * line.early) };
    })
    .sort((a, b) => Number(b.alone) - Number(a.alone) || b.score - a.score);
}

/** Not the same as what is taken already, nor mostly. */
export const addsTo = (taken: readonly Line[], line: Line): boolean =>
  taken.every((other) => !isEcho(other, line) && overlap(other.terms, line.terms) < TOO_ALIKE);
