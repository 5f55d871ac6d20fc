/** Whether two words differ by at most `most` letters added, dropped, changed or swapped with a neighbour. */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    before = last;
    last = row;
  }
  return (last[b.length] ?? most + 1) <= most;
}

/** "stikre" of "strike". */
export const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

const SHORTEST = 5;
const LONG = 9;

/**
 * Terms of a vocabulary that a mistyped one may stand for, the most frequent first. Short words are left alone (Iran is not Iraq), the first letter is taken
 * to be right, and long words may have two slips. The vocabulary is put in order when first asked.
 */
export function nearTerms(
  vocabulary: () => Iterable<string>,
  frequency: (term: string) => number,
): (term: string) => readonly string[] {
  let shelves: Map<string, string[]> | undefined;
  const shelf = (key: string): readonly string[] => {
    if (shelves === undefined) {
      shelves = new Map();
      for (const term of vocabulary()) {
        const place = `${term[0]}${term.length}`;
        const known = shelves.get(place);
        if (known === undefined) shelves.set(place, [term]);
        else known.push(term);
      }
    }
    return shelves.get(key) ?? [];
  };
  return (term) => {
    if (term.length < SHORTEST || /\d/.test(term)) return [];
    const most = term.length >= LONG ? 2 : 1;
    const found: string[] = [];
    for (let length = term.length - most; length <= term.length + most; length++)
      for (const other of shelf(`${term[0]}${length}`))
        if (isNear(term, other, most) || sameLetters(term, other)) found.push(other);
    return found.sort((a, b) => Number(isNear(term, b, 1)) - Number(isNear(term, a, 1)) || frequency(b) - frequency(a));
  };
}
