import { slice } from '../../articles/span.ts';
import type { StanceFind } from '../../extraction/reading.ts';
import { STOP_WORDS } from '../../search/words/stop.ts';
import type { Coverage } from '../coverage.ts';
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

/** The beginnings of the words of the claim and of whoever holds it. */
function beginnings(coverage: Coverage, { claim, by }: StanceFind): ReadonlySet<string> {
  const article = coverage.article(claim.article);
  if (article === undefined) return new Set();
  const text = `${by === null ? '' : slice(article, by.span)} ${slice(article, claim)}`;
  const spoken = (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !STOP_WORDS.has(word));
  const words = spoken.map(prefixOf).filter((word) => !STAND.has(word));
  return new Set(words.map((word) => SAME.get(word) ?? word));
}

const keyOf = (article: string, paragraph: number): string => `${article} ¶${paragraph}`;

/** Which denials share words with a stance, by their beginnings. */
function denialsByWord(coverage: Coverage, contests: readonly StanceFind[]): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  contests.forEach((find, at) => {
    for (const word of beginnings(coverage, find)) {
      const list = map.get(word);
      if (list === undefined) map.set(word, [at]);
      else list.push(at);
    }
  });
  return map;
}

/** Every denial, and whatever stance could be on the same thing: near it in its article, or in some of its words. In reading order. */
export function poolOf(coverage: Coverage): readonly StanceFind[] {
  const finds = coverage.articles.flatMap(({ id }) => coverage.readings.get(id)?.stances ?? []);
  const contests = finds.filter(isContesting);
  const byWord = denialsByWord(coverage, contests);
  const near = new Set(
    contests.flatMap(({ span: { article, paragraph } }) =>
      Array.from({ length: ABOVE + 1 }, (_, above) => keyOf(article, paragraph - above)),
    ),
  );
  const shares = (find: StanceFind): boolean => {
    const counts = new Map<number, number>();
    for (const word of beginnings(coverage, find)) {
      const denials = byWord.get(word) ?? [];
      if (denials.length > MOST_DENIALS) continue;
      for (const at of denials) {
        const count = (counts.get(at) ?? 0) + (word.startsWith('=') ? SHARED : 1);
        if (count >= SHARED) return true;
        counts.set(at, count);
      }
    }
    return false;
  };
  return finds.filter(
    (find) => isContesting(find) || near.has(keyOf(find.span.article, find.span.paragraph)) || shares(find),
  );
}
