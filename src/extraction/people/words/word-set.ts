/** A word list written as text: white space parts the words; `_` stands for a space inside an entry. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(/\s+/)).flatMap((word) => (word ? [word.replaceAll('_', ' ')] : [])));
