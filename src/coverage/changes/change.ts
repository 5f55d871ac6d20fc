import type { Coverage } from '../coverage.ts';
import type { Postings } from '../postings.ts';
import { paragraphKey } from '../topics/topic.ts';

/** A few articles that came, changed or went since a coverage was made whole. */
export interface Change {
  readonly whole: Coverage;
  /** Ids of the articles of it that went or are other by now. */
  readonly gone: ReadonlySet<string>;
  /** What those that came or changed say by themselves; who is who in them is known from the whole coverage. */
  readonly fresh: Coverage;
}

/** Of numbered things those whose article has gone. What is fresh is numbered on from the length of it. */
export type Gone = Uint8Array;

/** The paragraphs of the articles that have gone; `article ¶paragraph`. */
const placesGone = ({ whole, gone }: Change): readonly string[] =>
  [...gone].flatMap(
    (article) =>
      whole.article(article)?.paragraphs.map(({ number }) => paragraphKey({ article, paragraph: number })) ?? [],
  );

/** `byPlace`: which of so many things stand in each paragraph. */
export function goneAmong(all: number, byPlace: Postings, change: Change): Gone {
  const marks = new Uint8Array(all);
  for (const place of placesGone(change)) for (const thing of byPlace.get(place) ?? []) marks[thing] = 1;
  return marks;
}

/** The numbers of what has gone. */
export function numbersOf(gone: Gone): readonly number[] {
  const numbers: number[] = [];
  for (let at = gone.indexOf(1); at >= 0; at = gone.indexOf(1, at + 1)) numbers.push(at);
  return numbers;
}

/** Numbered things after a change: nothing in the place of what has gone, what is fresh behind the others. */
export function thingsAfter<T>(
  whole: readonly (T | undefined)[],
  fresh: readonly (T | undefined)[],
  gone: Gone,
): readonly (T | undefined)[] {
  const all = whole.concat(fresh);
  for (const number of numbersOf(gone)) all[number] = undefined;
  return all;
}

/** Looked up when asked for, since a change concerns few of them. */
export function lookedUp<Key, Value>(lookUp: (key: Key) => Value | undefined): { get(key: Key): Value | undefined } {
  const known = new Map<Key, Value | undefined>();
  return {
    get(key) {
      if (!known.has(key)) known.set(key, lookUp(key));
      return known.get(key);
    },
  };
}

/** Things by what they are found by, after a change. */
export const foundAfter = <Key>(
  whole: { get(key: Key): readonly number[] | undefined },
  fresh: { get(key: Key): readonly number[] | undefined },
  gone: Gone,
) =>
  lookedUp((key: Key) => {
    const before = whole.get(key) ?? [];
    const left = before.some((thing) => gone[thing] === 1) ? before.filter((thing) => gone[thing] !== 1) : before;
    const added = fresh.get(key);
    return added === undefined ? left : [...left, ...added.map((thing) => thing + gone.length)];
  });

export const postingsAfter = (whole: Postings, fresh: Postings, gone: Gone): Postings => foundAfter(whole, fresh, gone);
