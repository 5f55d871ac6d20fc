/** In which of some numbered things each word stands, in ascending order. */
export type Postings = Pick<ReadonlyMap<string, readonly number[]>, 'get'>;

/** Adds a thing under a word, or under whatever it is found by; things come in order. */
export function post<Word>(postings: Map<Word, number[]>, word: Word, thing: number): void {
  const list = postings.get(word);
  if (list === undefined) postings.set(word, [thing]);
  else if (list[list.length - 1] !== thing) list.push(thing);
}

/** Where in a list in ascending order a thing stands or would stand, not before `from`. */
function placeIn(list: ArrayLike<number>, thing: number, from = 0): number {
  let [low, high] = [from, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < thing) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a thing stands in a list in ascending order. */
export const standsIn = (list: ArrayLike<number>, thing: number): boolean => list[placeIn(list, thing)] === thing;

/** Those of a list in ascending order that stand in another such list. */
function alsoIn(few: readonly number[], many: readonly number[]): readonly number[] {
  let place = 0;
  return few.filter((thing) => {
    place = placeIn(many, thing, place);
    return many[place] === thing;
  });
}

/** Where in a list in ascending order those stand that stand in another such list too. */
export function placesOf(things: readonly number[], others: readonly number[]): readonly number[] {
  let place = 0;
  return things.flatMap((thing, at) => {
    place = placeIn(others, thing, place);
    return others[place] === thing ? at : [];
  });
}

const byLength = (a: readonly number[], b: readonly number[]): number => a.length - b.length;

/** The lists of some words, the shortest first. */
const listsOf = (postings: Postings, words: readonly string[]): readonly (readonly number[])[] =>
  words.map((word) => postings.get(word) ?? []).sort(byLength);

/** The things that hold every word, in ascending order; none where there is no word. */
export function holdingAll(postings: Postings, words: readonly string[]): readonly number[] {
  const [rarest = [], ...others] = listsOf(postings, words);
  return others.reduce(alsoIn, rarest);
}

/** The things that hold at least so many of the words, unordered: each stands in the list of one of the rarer ones, however many of the others hold it. */
export function holdingSome(postings: Postings, words: readonly string[], least: number): readonly number[] {
  if (least >= words.length) return least > words.length ? [] : holdingAll(postings, words);
  const lists = listsOf(postings, words);
  const rarer = Math.max(0, words.length - least + 1);
  const counts = new Map<number, number>();
  for (const list of lists.slice(0, rarer)) for (const thing of list) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  const others = lists.slice(rarer);
  return [...counts].flatMap(([thing, count]) =>
    count + others.filter((list) => standsIn(list, thing)).length >= least ? thing : [],
  );
}
