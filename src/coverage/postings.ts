/** In which of some numbered things each word stands, in ascending order. */
export type Postings = ReadonlyMap<string, readonly number[]>;

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

/** The things that hold every word; none where there is no word. */
export function holdingAll(postings: Postings, words: readonly string[]): readonly number[] {
  const [rarest = [], ...others] = words.map((word) => postings.get(word) ?? []).sort((a, b) => a.length - b.length);
  if (rarest.length === 0) return [];
  const sets = others.map((list) => new Set(list));
  return rarest.filter((thing) => sets.every((set) => set.has(thing)));
}
