import type { Corrections } from '../../articles/aliases-file.ts';
import { isAcronym, keyOf, personWords, type Sort } from '../../extraction/people/name-key.ts';
import { mayBeOnePerson } from '../../extraction/people/same-person.ts';
import { FIRST_NAMES } from '../../extraction/people/words/first-names.ts';
import type { Steps } from '../../search/steps.ts';
import { asWritten, type KeptApart } from './corrections.ts';
import type { Piece } from './pieces.ts';
import { areOneBody } from './whose-body.ts';

/** Pieces that lead to one another, and the names of each such group: two that are kept apart never meet. */
interface Groups {
  of(piece: number): number;
  join(a: number, b: number): void;
}

/** The names of each group, for those that a reader keeps apart. */
function apartness(pieces: readonly Piece[], keptApart: KeptApart) {
  const keys = pieces.map(({ names }) => new Set(names.map(({ written }) => written)));
  const of = (piece: number): Set<string> => keys[piece] ?? new Set();
  return {
    areRivals: (a: number, b: number): boolean =>
      [...of(a)].some((key) => [...of(b)].some((rival) => keptApart(key, rival))),
    unite(one: number, other: number): void {
      for (const key of of(other)) of(one).add(key);
    },
  };
}

function groupsOf(pieces: readonly Piece[], keptApart: KeptApart | null): Groups {
  const leader = pieces.map((_, at) => at);
  const apart = keptApart === null ? null : apartness(pieces, keptApart);
  const of = (piece: number): number => {
    let at = piece;
    while (leader[at] !== undefined && leader[at] !== at) at = leader[at] ?? at;
    leader[piece] = at;
    return at;
  };
  return {
    of,
    join(a, b) {
      const [one, other] = [of(a), of(b)].sort((x, y) => x - y) as [number, number];
      if (one === other || apart?.areRivals(one, other)) return;
      leader[other] = one;
      apart?.unite(one, other);
    },
  };
}

export const full = ({ sort, names }: Piece): readonly Piece['names'][number][] =>
  names.filter(({ key, text }) => (sort === 'person' ? isFullName(key) : !isAcronym(text)));

/** "al Rahmani" is a surname alone. */
const isFullName = (key: string): boolean => key.includes(' ') && !/^(?:al|el|bin|abu)\s\S+$/u.test(key);

/** So many pieces, names or groups are looked at in one step. */
const STEP = 200;

/** Lists of pieces by a key, in the pieces' order. */
function* byKey(
  pieces: readonly Piece[],
  keysOf: (piece: Piece) => Iterable<string>,
): Steps<ReadonlyMap<string, readonly number[]>> {
  const index = new Map<string, number[]>();
  for (const [at, piece] of pieces.entries()) {
    if (at % STEP === 0) yield;
    for (const key of new Set(keysOf(piece))) {
      const known = index.get(key);
      if (known) known.push(at);
      else index.set(key, [at]);
    }
  }
  return index;
}

const joinAll = (list: readonly number[], groups: Groups): void => {
  for (const at of list.slice(1)) groups.join(list[0] ?? at, at);
};

const only = (found: Iterable<number>): number | undefined => {
  const all = [...new Set(found)];
  return all.length === 1 ? all[0] : undefined;
};

/** "Asim Munir" → "asim munir"; "Syed Asim Munir" → that, "syed munir" and "asim munir"; each with initials instead: the names it may stand for. */
function pairsOf(key: string): readonly string[] {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  return words.slice(0, -1).flatMap((word) => [`${word} ${last}`, `${word.charAt(0)} ${last}`]);
}

/** A full name joins the only longer one that may be the same person's. */
function* joinPersons(pieces: readonly Piece[], groups: Groups): Steps<void> {
  const longer = yield* byKey(pieces, (piece) => full(piece).flatMap(({ key }) => pairsOf(key)));
  const texts = new Map<string, number>();
  for (const [at, piece] of pieces.entries()) {
    if (at % STEP === 0) yield;
    for (const { key } of full(piece)) if (!texts.has(key)) texts.set(key, at);
  }
  let step = 0;
  for (const [key, at] of texts) {
    if (step++ % STEP === 0) yield;
    const words = personWords(key);
    const near = longer.get(`${words[0]} ${words.at(-1)}`) ?? [];
    const fits = near.filter((other) =>
      full(pieces[other] as Piece).some(
        (name) => name.key !== key && name.key.length > key.length && mayBeOnePerson(words, personWords(name.key)),
      ),
    );
    const one = only(fits.map((other) => groups.of(other)).filter((leader) => leader !== groups.of(at)));
    if (one !== undefined) groups.join(one, at);
  }
}

/** "David" in one article is not the David Roe of another, nor is "Rashid", given or surname, his Rashid. "Roe" may be. */
export const isGiven = (key: string): boolean => !key.includes(' ') && FIRST_NAMES.has(key);

/** In how many articles somebody must be named in full before a surname alone means him elsewhere: less is no fame. */
export const FAME = 2;

/** What has only short names (a surname, an acronym) joins the only one that bears them in full; else its like. */
function* joinShort(pieces: readonly Piece[], groups: Groups): Steps<void> {
  const shortOf = ({ sort, names }: Piece): readonly string[] =>
    sort === 'person'
      ? names.flatMap(({ key }) => (isGiven(key) ? [] : (key.split(' ').at(-1) ?? key)))
      : names.flatMap(({ key, text }) => (isAcronym(text) ? key : []));
  const bearers = yield* byKey(pieces, (piece) => (full(piece).length > 0 ? shortOf(piece) : []));
  const alone = yield* byKey(pieces, (piece) => (full(piece).length > 0 ? [] : piece.names.map(({ key }) => key)));
  let step = 0;
  for (const [key, list] of alone) {
    if (step++ % STEP === 0) yield;
    const isPerson = pieces[list[0] ?? 0]?.sort === 'person';
    if (isPerson && isGiven(key)) continue;
    joinAll(list, groups);
    const found = bearers.get(key) ?? [];
    if (
      !isPerson &&
      found.length > 1 &&
      areOneBody(found.flatMap((at) => full(pieces[at] as Piece).map(({ text }) => text)))
    )
      joinAll(found, groups);
    const one = only(found.map((at) => groups.of(at)));
    const isKnown = !isPerson || new Set(found.map((at) => pieces[at]?.article)).size >= FAME;
    if (one !== undefined && isKnown && list[0] !== undefined) groups.join(one, list[0]);
  }
}

/** By the names as written; a name that nobody writes so, by what it has in common with others. */
function* joinCorrected(pieces: readonly Piece[], groups: Groups, { same }: Corrections, sort: Sort): Steps<void> {
  if (same.length === 0) return;
  const written = yield* byKey(pieces, ({ names }) => names.map((name) => name.written));
  const alike = yield* byKey(pieces, ({ names }) => names.map(({ key }) => key));
  for (const names of same)
    joinAll(
      names.flatMap((name) => written.get(asWritten(name)) ?? alike.get(keyOf(sort, name)) ?? []),
      groups,
    );
}

/** Pieces of one sort that stand for one: by their full names, then by short ones that only one bears. A reader's word counts first. */
export function* joined(
  pieces: readonly Piece[],
  sort: Sort,
  corrections: Corrections,
  keptApart: KeptApart | null,
): Steps<readonly (readonly Piece[])[]> {
  const groups = groupsOf(pieces, keptApart);
  yield* joinCorrected(pieces, groups, corrections, sort);
  const fullNames = yield* byKey(pieces, (piece) => full(piece).map(({ key }) => key));
  for (const list of fullNames.values()) {
    joinAll(list, groups);
    yield;
  }
  if (sort === 'person') yield* joinPersons(pieces, groups);
  yield* joinShort(pieces, groups);
  const members = new Map<number, Piece[]>();
  for (const [at, piece] of pieces.entries()) {
    if (at % STEP === 0) yield;
    const leader = groups.of(at);
    const known = members.get(leader);
    if (known) known.push(piece);
    else members.set(leader, [piece]);
  }
  return [...members.values()];
}
