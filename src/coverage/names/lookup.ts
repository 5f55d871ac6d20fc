import { keyOf, nameWords, type Sort, sortOf } from '../../extraction/people/name-key.ts';
import { TITLES } from '../../extraction/people/words/persons.ts';
import type { Steps } from '../../search/steps.ts';
import type { Entity } from '../entities.ts';
import { nearWords } from './near-words.ts';

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

/** Everybody under each key, most mentioned first. */
type Filed = Map<string, Set<Entity>>;

function file(index: Filed, key: string, entity: Entity): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([entity]));
  else known.add(entity);
}

const MOST_ROLE_WORDS = 12;

const allowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** How far the typed words are from a name's, each from its nearest; null where one has none near. `close`: of each typed word, the words near it. */
function distance(close: readonly ReadonlyMap<string, number>[], name: readonly string[]): number | null {
  let far = 0;
  for (const words of close) {
    const nearest = Math.min(...name.map((other) => words.get(other) ?? Number.POSITIVE_INFINITY));
    if (nearest === Number.POSITIVE_INFINITY) return null;
    far += nearest;
  }
  return far;
}

const NOBODY: ReadonlySet<Entity> = new Set();

/** Files everybody by name and by word, in steps. */
export function* lookupSteps(all: readonly Entity[]): Steps<Lookup> {
  const byName: Filed = new Map();
  const byWord: Filed = new Map();
  for (const entity of all) {
    const sort = sortOf(entity.kind);
    for (const name of entity.names) {
      file(byName, `${sort} ${keyOf(sort, name)}`, entity);
      for (const word of nameWords(name)) file(byWord, word, entity);
    }
    yield;
  }
  return lookupIn(all, byName, byWord);
}

function lookupIn(all: readonly Entity[], byName: Filed, byWord: Filed): Lookup {
  const ranks = new Map(all.map((entity, rank) => [entity, rank]));
  const ranked = (some: Iterable<Entity>): readonly Entity[] =>
    [...some].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  const holders = (word: string): ReadonlySet<Entity> => byWord.get(word) ?? NOBODY;
  const wordsNear = nearWords([...byWord.keys()]);
  const exact = (text: string): readonly Entity[] =>
    ranked(new Set(SORTS.flatMap((sort) => [...(byName.get(`${sort} ${keyOf(sort, text)}`) ?? [])])));
  const partly = (text: string): readonly Entity[] => {
    const [first = '', ...others] = [...nameWords(text)].sort((a, b) => b.length - a.length);
    const held = first.length < 3 ? [] : [...holders(first)];
    return held.filter((entity) => others.every((word) => holders(word).has(entity)));
  };
  /** "State Department spokesman Ned Price": a person's full name behind a role. */
  const behindRole = (text: string): readonly Entity[] => {
    const typed = text.split(/\s+/u);
    for (let from = 1; from < typed.length - 1 && from < MOST_ROLE_WORDS; from += 1) {
      const found = byName.get(`person ${keyOf('person', typed.slice(from).join(' '))}`);
      if (found) return [...found];
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
      const close = wanted.map((word) => wordsNear(word, allowed(word)));
      const [fewest] = close
        .map((words) => new Set([...words.keys()].flatMap((word) => [...holders(word)])))
        .sort((a, b) => a.size - b.size);
      return ranked(fewest ?? [])
        .flatMap((entity) => {
          const far = entity.names.flatMap((name) => distance(close, nameWords(name)) ?? []);
          return far.length > 0 ? [{ entity, far: Math.min(...far) }] : [];
        })
        .sort((a, b) => a.far - b.far)
        .slice(0, most)
        .map(({ entity }) => entity);
    },
  };
}
