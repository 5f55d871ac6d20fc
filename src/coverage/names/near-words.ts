/** Edits between two words, counted up to `most` and no further. */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  let older: readonly number[] = [];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? most) + 1 : Number.POSITIVE_INFINITY;
      row[j] = Math.min((before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (before[j - 1] ?? 0) + same, swapped);
    }
    if (Math.min(...row) > most) return most + 1;
    older = before;
    before = row;
  }
  return before[b.length] ?? most + 1;
}

/** Which letters a word has, a bit each: one edit changes at most two of them. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitsIn(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Which of the words lie within so many edits, and how far: their letters are compared first, which leaves few. */
export function nearWords(words: readonly string[]): (typed: string, most: number) => ReadonlyMap<string, number> {
  const letters = Int32Array.from(words, lettersOf);
  const lengths = Uint16Array.from(words, ({ length }) => length);
  return (typed, most) => {
    const found = new Map<string, number>();
    const own = lettersOf(typed);
    for (let at = 0; at < words.length; at += 1) {
      if (Math.abs((lengths[at] ?? 0) - typed.length) > most || bitsIn((letters[at] ?? 0) ^ own) > 2 * most) continue;
      const word = words[at] ?? '';
      const far = edits(typed, word, most);
      if (far <= most) found.set(word, far);
    }
    return found;
  };
}
