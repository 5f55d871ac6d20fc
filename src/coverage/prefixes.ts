import { inOrderSteps, type Steps } from '../search/steps.ts';

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

/** The lowest few numbers of many, each once. */
function firstFew(most: number) {
  const few: number[] = [];
  return {
    /** Nothing from here on is among them. */
    limit: (): number => (few.length < most ? Number.POSITIVE_INFINITY : (few[few.length - 1] ?? 0)),
    add(number: number): void {
      const at = few.findIndex((one) => one >= number);
      if (few[at] === number) return;
      few.splice(at < 0 ? few.length : at, 0, number);
      if (few.length > most) few.pop();
    },
    list: (): readonly number[] => few,
  };
}

const letterOf = (text: string): string => text.slice(0, 1);

/** The texts of so many things are taken apart in one step. */
const STEP = 100;

/** Keeps the beginnings in order, a shelf for each first letter. `textsOf`: of thing 0, thing 1, … */
export function* prefixSteps(textsOf: readonly (readonly string[])[]): Steps<Prefixes> {
  const heaps = new Map<string, Beginning[]>();
  for (const [thing, texts] of textsOf.entries()) {
    for (const beginning of texts.flatMap((text) => beginningsOf(fold(text), thing))) {
      const heap = heaps.get(letterOf(beginning.text));
      if (heap === undefined) heaps.set(letterOf(beginning.text), [beginning]);
      else heap.push(beginning);
    }
    if (thing % STEP === 0) yield;
  }
  const shelves = new Map<string, readonly Beginning[]>();
  for (const [letter, heap] of heaps) shelves.set(letter, yield* inOrderSteps(heap, byText));
  return {
    find(typed, most, wanted) {
      const shelf = shelves.get(letterOf(typed)) ?? [];
      const whole = firstFew(most);
      const within = firstFew(2 * most);
      for (let at = placeOf(shelf, typed); at < shelf.length; at += 1) {
        const { text, thing, whole: isWhole } = shelf[at] as Beginning;
        if (!text.startsWith(typed)) break;
        const few = isWhole ? whole : within;
        if (thing < few.limit() && wanted(thing)) few.add(thing);
      }
      const first = whole.list();
      const then = within.list().filter((thing) => !first.includes(thing));
      return [...first, ...then.slice(0, most - first.length)];
    },
  };
}
