import type { Steps } from '../search/steps.ts';

/** Small letters without accents, one kind of apostrophe: what is typed and what it may begin. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘]/gu, "'")
    .toLowerCase()
    .trim();

interface Beginning {
  readonly text: string;
  /** Which thing it begins. */
  readonly thing: number;
  /** The whole of it, not one of its later words. */
  readonly whole: boolean;
}

/** Finding things by the beginnings of their texts and of the words in them. */
export interface Prefixes {
  /** The numbers of the first `most` things that are wanted: those that begin so, then those of which a word begins so; in their order. */
  find(typed: string, most: number, wanted: (thing: number) => boolean): readonly number[];
}

/** The text itself, what follows each blank, and each word that a slash, a hyphen or other white space opens. */
function beginningsOf(text: string, thing: number): readonly Beginning[] {
  const later = [...text.matchAll(/[\s/_-]+/gu)].flatMap(({ 0: gap, index }) => {
    const rest = text.slice(index + gap.length);
    const end = rest.search(/[\s/_-]/u);
    const word = end < 0 ? rest : rest.slice(0, end);
    const blanks = gap.indexOf(' ');
    const behind = blanks < 0 ? [] : [text.slice(index + blanks + 1)];
    return [word, ...behind].map((one) => ({ text: one, thing, whole: false }));
  });
  return [{ text, thing, whole: true }, ...later];
}

const byText = (a: Beginning, b: Beginning): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/** The first place in a sorted list at or behind a text. */
function placeOf(sorted: readonly Beginning[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.text ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ordered = (some: ReadonlySet<number>): readonly number[] => [...Int32Array.from(some).sort()];

const letterOf = (text: string): string => text.slice(0, 1);

/** Keeps the beginnings in order, a shelf for each first letter. `textsOf`: of thing 0, thing 1, … */
export function* prefixSteps(textsOf: readonly (readonly string[])[]): Steps<Prefixes> {
  const shelves = new Map<string, Beginning[]>();
  for (const [thing, texts] of textsOf.entries()) {
    for (const beginning of texts.flatMap((text) => beginningsOf(fold(text), thing))) {
      const shelf = shelves.get(letterOf(beginning.text));
      if (shelf === undefined) shelves.set(letterOf(beginning.text), [beginning]);
      else shelf.push(beginning);
    }
    yield;
  }
  for (const shelf of shelves.values()) {
    shelf.sort(byText);
    yield;
  }
  return {
    find(typed, most, wanted) {
      const shelf = shelves.get(letterOf(typed)) ?? [];
      const whole = new Set<number>();
      const within = new Set<number>();
      for (let at = placeOf(shelf, typed); shelf[at]?.text.startsWith(typed) === true; at += 1) {
        const { thing, whole: isWhole } = shelf[at] as Beginning;
        if (wanted(thing)) (isWhole ? whole : within).add(thing);
      }
      const first = ordered(whole).slice(0, most);
      const then = ordered(within).filter((thing) => !whole.has(thing));
      return [...first, ...then.slice(0, most - first.length)];
    },
  };
}
