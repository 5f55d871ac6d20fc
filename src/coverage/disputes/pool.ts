import type { Article } from '../../articles/article.ts';
import { slice } from '../../articles/span.ts';
import type { Reading, StanceFind } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import { STOP_WORDS } from '../../search/words/stop.ts';
import type { Coverage } from '../coverage.ts';
import { post } from '../postings.ts';
import { SAME_THING, STAND_WORDS } from './dispute-words.ts';

/** So far above a denial in its own article stands what it may point at. */
const ABOVE = 3;
/** Beginnings of words are compared: cheap, and enough to leave out what cannot be on the same thing. */
const PREFIX = 5;
const SHARED = 2;
/** A beginning that so many denials share tells nothing. */
const MOST_DENIALS = 300;

export const isContesting = ({ stance }: StanceFind): boolean =>
  stance === 'denies' || stance === 'doubts' || stance === 'retracts';

const prefixOf = (word: string): string => word.toLowerCase().slice(0, PREFIX);

const SAME = new Map(SAME_THING.flatMap((same) => same.map((word) => [prefixOf(word), `=${same[0]}`] as const)));
const STAND = new Set(STAND_WORDS.split(' ').map(prefixOf));

/** The beginnings of the words of the claim and of whoever holds it, in one text with spaces between them: a list of them takes five times the memory. */
function beginningsOf(article: Article, { claim, by }: StanceFind): string {
  const text = `${by === null ? '' : slice(article, by.span)} ${slice(article, claim)}`;
  const spoken = (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !STOP_WORDS.has(word));
  const words = spoken.map(prefixOf).filter((word) => !STAND.has(word));
  return [...new Set(words.map((word) => SAME.get(word) ?? word))].join(' ');
}

const beginningsLeaf = (article: Article, { stances }: Reading): readonly string[] =>
  stances.map((stance) => beginningsOf(article, stance));

const keyOf = (article: string, paragraph: number): string => `${article} ¶${paragraph}`;

interface Told {
  readonly find: StanceFind;
  readonly words: readonly string[];
}

/** Every stance of an article, with the beginnings of its words. */
function toldIn({ worked, readings }: Coverage, article: Article): readonly Told[] {
  const beginnings = worked.leaf(beginningsLeaf, article) ?? [];
  const wordsOf = (at: number) => (beginnings[at] ?? '').split(' ').filter((word) => word !== '');
  return (readings.get(article.id)?.stances ?? []).map((find, at) => ({ find, words: wordsOf(at) }));
}

/** The denials: which share a word, by its beginning, and where whatever they point at may stand. */
interface Denials {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly near: ReadonlySet<string>;
}

function* denialsIn(coverage: Coverage): Steps<Denials> {
  const byWord = new Map<string, number[]>();
  const near = new Set<string>();
  let number = 0;
  for (const article of coverage.articles) {
    for (const { find, words } of toldIn(coverage, article)) {
      if (!isContesting(find)) continue;
      for (const word of words) post(byWord, word, number);
      for (let above = 0; above <= ABOVE; above++) near.add(keyOf(article.id, find.span.paragraph - above));
      number += 1;
    }
    yield;
  }
  return { byWord, near };
}

function shares(words: readonly string[], { byWord }: Denials): boolean {
  const counts = new Map<number, number>();
  for (const word of words) {
    const denials = byWord.get(word) ?? [];
    if (denials.length > MOST_DENIALS) continue;
    for (const at of denials) {
      const count = (counts.get(at) ?? 0) + (word.startsWith('=') ? SHARED : 1);
      if (count >= SHARED) return true;
      counts.set(at, count);
    }
  }
  return false;
}

/** Every denial, and whatever stance could be on the same thing: near it in its article, or in some of its words. In reading order. */
export function* poolSteps(coverage: Coverage): Steps<readonly StanceFind[]> {
  const denials = yield* denialsIn(coverage);
  const pool: StanceFind[] = [];
  for (const article of coverage.articles) {
    for (const { find, words } of toldIn(coverage, article))
      if (isContesting(find) || denials.near.has(keyOf(article.id, find.span.paragraph)) || shares(words, denials))
        pool.push(find);
    yield;
  }
  return pool;
}
