import { keyOf, nameWords, type Sort, sortOf } from '../../extraction/people/name-key.ts';
import { TITLES } from '../../extraction/people/words/persons.ts';
import type { Entity } from '../entities.ts';

const QUESTION = /^\s*(?:who|what)\s+(?:is|are|was|were)\s+/iu;

/** What is typed, without what is no name: "Who is President Biden?" → "Biden". */
function bare(typed: string): string {
  const words = typed
    .replace(QUESTION, '')
    .replace(/[?!"“”]+/gu, ' ')
    .trim()
    .split(/\s+/u);
  let from = 0;
  while (from < words.length - 1 && TITLES.has((words[from] ?? '').toLowerCase().replace(/\.$/u, ''))) from += 1;
  return words.slice(from).join(' ');
}

const SORTS: readonly Sort[] = ['person', 'body', 'place'];

/** Names by key, and the words that names hold, for finding what is typed. */
export interface Lookup {
  /** Who a typed name may mean, most mentioned first: its names, else a surname or part of a name. */
  find(typed: string): readonly Entity[];
  /** Whose names are close in spelling to what is typed, closest first. */
  near(typed: string, most: number): readonly Entity[];
}

function indexOf(all: readonly Entity[], keys: (entity: Entity) => Iterable<string>): Map<string, Entity[]> {
  const index = new Map<string, Entity[]>();
  for (const entity of all)
    for (const key of new Set(keys(entity))) {
      const known = index.get(key);
      if (known) known.push(entity);
      else index.set(key, [entity]);
    }
  return index;
}

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

const MOST_ROLE_WORDS = 12;

const allowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** How far the typed words are from a name's, each from its nearest; null where one has none near. */
function distance(typed: readonly string[], name: readonly string[]): number | null {
  let far = 0;
  for (const word of typed) {
    const most = allowed(word);
    const nearest = Math.min(...name.map((other) => edits(word, other, most)));
    if (nearest > most) return null;
    far += nearest;
  }
  return far;
}

export function lookupIn(all: readonly Entity[]): Lookup {
  const byName = indexOf(all, ({ kind, names }) => names.map((name) => `${sortOf(kind)} ${keyOf(sortOf(kind), name)}`));
  let words: ReadonlyMap<string, readonly Entity[]> | undefined;
  const byWord = () => {
    words ??= indexOf(all, ({ names }) => names.flatMap(nameWords));
    return words;
  };
  const exact = (text: string): readonly Entity[] => {
    const found = new Set(SORTS.flatMap((sort) => byName.get(`${sort} ${keyOf(sort, text)}`) ?? []));
    return all.filter((entity) => found.has(entity));
  };
  const partly = (text: string): readonly Entity[] => {
    const wanted = nameWords(text);
    const [first = '', ...others] = [...wanted].sort((a, b) => b.length - a.length);
    const holders = first.length < 3 ? [] : (byWord().get(first) ?? []);
    return holders.filter(({ names }) => {
      const known = new Set(names.flatMap(nameWords));
      return others.every((word) => known.has(word));
    });
  };
  /** "State Department spokesman Ned Price": a person's full name behind a role. */
  const behindRole = (text: string): readonly Entity[] => {
    const typed = text.split(/\s+/u);
    for (let from = 1; from < typed.length - 1 && from < MOST_ROLE_WORDS; from += 1) {
      const found = byName.get(`person ${keyOf('person', typed.slice(from).join(' '))}`);
      if (found) return found;
    }
    return [];
  };
  return {
    find(typed) {
      const text = bare(typed);
      const found = exact(typed);
      if (found.length > 0 || text === '') return found;
      const known = exact(text);
      if (known.length > 0) return known;
      const held = partly(text);
      return held.length > 0 ? held : behindRole(text);
    },
    near(typed, most) {
      const wanted = nameWords(bare(typed)).filter((word) => word.length > 1);
      if (wanted.length === 0) return [];
      return all
        .flatMap((entity) => {
          const far = entity.names.flatMap((name) => distance(wanted, nameWords(name)) ?? []);
          return far.length > 0 ? [{ entity, far: Math.min(...far) }] : [];
        })
        .sort((a, b) => a.far - b.far)
        .slice(0, most)
        .map(({ entity }) => entity);
    },
  };
}
