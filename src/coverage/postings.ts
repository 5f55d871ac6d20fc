/** In which of some numbered things each word stands, in ascending order. */
export type Postings = Pick<ReadonlyMap<string, readonly number[]>, 'get'>;

/** Adds a thing under a word; things come in order. */
export function post(postings: Map<string, number[]>, word: string, thing: number): void {
  const list = postings.get(word);
  if (list === undefined) postings.set(word, [thing]);
  else if (list[list.length - 1] !== thing) list.push(thing);
}

/** The things that hold at least so many of the words, unordered. */
export function holdingSome(postings: Postings, words: readonly string[], least: number): readonly number[] {
  const counts = new Map<number, number>();
  for (const word of words)
    for (const thing of postings.get(word) ?? []) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].flatMap(([thing, count]) => (count >= least ? [thing] : []));
}

/** Those of a list in ascending order that stand in another such list. */
function alsoIn(few: readonly number[], many: readonly number[]): readonly number[] {
  let low = 0;
  return few.filter((thing) => {
    let high = many.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((many[middle] as number) < thing) low = middle + 1;
      else high = middle;
    }
    return many[low] === thing;
  });
}

/** The things that hold every word, in ascending order; none where there is no word. */
export function holdingAll(postings: Postings, words: readonly string[]): readonly number[] {
  const [rarest = [], ...others] = words.map((word) => postings.get(word) ?? []).sort((a, b) => a.length - b.length);
  return others.reduce(alsoIn, rarest);
}
