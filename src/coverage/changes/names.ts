import { slice } from '../../articles/span.ts';
import type { Sort } from '../../extraction/people/name-key.ts';
import type { Steps } from '../../search/steps.ts';
import { rankTable } from '../beside.ts';
import type { Coverage } from '../coverage.ts';
import { type Entities, type Entity, entityOf, type Homes } from '../entities.ts';
import { keptApartBy } from '../names/corrections.ts';
import { joined } from '../names/joined.ts';
import { lookupSteps } from '../names/lookup.ts';
import { type Piece, piecesOf } from '../names/pieces.ts';
import { type Grounds, grown, placing, shrunk } from './entity-after.ts';
import { knownAs } from './known-as.ts';

/** Whoever the articles that have gone named, with the names that they gave them. */
function namedInGone({ whole, gone }: Grounds): ReadonlyMap<Entity, ReadonlySet<string>> {
  const named = new Map<Entity, Set<string>>();
  for (const id of gone) {
    const article = whole.article(id);
    const reading = whole.readings.get(id);
    reading?.entities.forEach(({ names }, local) => {
      const entity = whole.entities.homes.get(id)?.[local];
      if (entity === undefined || article === undefined) return;
      const own = named.get(entity) ?? new Set();
      named.set(entity, own);
      for (const name of names) {
        const span = reading.names[name]?.span;
        if (span !== undefined) own.add(slice(article, span));
      }
    });
  }
  return named;
}

/** The names of the fresh articles, put together among themselves, each with whom it means in the whole coverage. */
function* metIn({
  whole,
  fresh,
  readings,
  corrections,
}: Grounds): Steps<ReadonlyMap<Entity | number, readonly Piece[]>> {
  const keptApart = keptApartBy(corrections);
  const pieces: Record<Sort, Piece[]> = { person: [], body: [], place: [] };
  for (const article of fresh) {
    const reading = readings.get(article.id);
    if (reading) for (const piece of piecesOf(article, reading, keptApart)) pieces[piece.sort].push(piece);
  }
  const met = new Map<Entity | number, readonly Piece[]>();
  for (const sort of ['person', 'body', 'place'] as const)
    for (const group of yield* joined(pieces[sort], sort, corrections, keptApart)) {
      const known = knownAs(group, whole.entities, keptApart) ?? met.size;
      met.set(known, [...(met.get(known) ?? []), ...group]);
      yield;
    }
  return met;
}

export interface NamesAfter {
  readonly all: Entities;
  /** Everybody in the fresh articles, with what these alone say of them. */
  readonly fresh: Entities;
  /** Those of the whole coverage who are named in the change, with who they are after it; null where nobody names them any more. */
  readonly changed: ReadonlyMap<Entity, Entity | null>;
  /** Those whom nobody named before. */
  readonly coming: readonly Entity[];
}

/** The parts of what comes out of a change. */
interface Met extends Pick<NamesAfter, 'changed' | 'coming'> {
  readonly fresh: readonly Fresh[];
}

/** Somebody in the fresh articles: who that is after the change, and by the same name with what these alone say. */
interface Fresh {
  readonly after: Entity;
  readonly here: Entity;
  readonly pieces: readonly Piece[];
}

type Own = ReadonlyMap<string, readonly (Entity | undefined)[]>;

/** What the fresh articles' own entities belong to. */
function homesIn(fresh: readonly Fresh[], entityOf: (one: Fresh) => Entity): Own {
  const homes = new Map<string, (Entity | undefined)[]>();
  for (const one of fresh)
    for (const { article, local } of one.pieces) {
      const here = homes.get(article) ?? [];
      homes.set(article, here);
      here[local] ??= entityOf(one);
    }
  return homes;
}

function found(entity: Entity | undefined, article: string, local: number): Entity {
  if (entity === undefined) throw new Error(`${article} has no entity ${local}`);
  return entity;
}

function* meet(grounds: Grounds): Steps<Met> {
  const { whole } = grounds;
  const place = placing(grounds);
  const inGone = namedInGone(grounds);
  const changed = new Map<Entity, Entity | null>();
  const coming: Entity[] = [];
  const fresh: Fresh[] = [];
  for (const [known, pieces] of yield* metIn(grounds)) {
    const before = typeof known === 'number' ? null : known;
    // Those of the whole coverage are numbered without a gap.
    const own = entityOf(pieces, before?.id ?? whole.entities.all.length + coming.length);
    const after = before === null ? own : grown(before, own, inGone.get(before), grounds, place);
    if (before === null) coming.push(own);
    else changed.set(before, after);
    const { kind, name, names } = after;
    fresh.push({ after, here: { ...own, kind, name, names }, pieces });
    yield;
  }
  for (const [entity, names] of inGone) {
    if (!changed.has(entity)) changed.set(entity, shrunk(entity, names, grounds, place));
    yield;
  }
  return { changed, coming, fresh };
}

/** Everybody in their order: those who come last. */
function everybody({ entities, worked }: Coverage, { changed, coming }: Met): readonly Entity[] {
  const ranks = worked.table(rankTable);
  const all: (Entity | null)[] = [...entities.all];
  for (const [before, after] of changed) all[ranks.get(before.id) ?? -1] = after;
  return [...all.filter((entity) => entity !== null), ...coming];
}

/** Who is who after a change: whoever is not named in it stays who he is. */
export function* namesAfter(grounds: Grounds): Steps<NamesAfter> {
  const { whole, gone } = grounds;
  const met = yield* meet(grounds);
  const { changed, coming } = met;
  const now = (entity: Entity | undefined): Entity | undefined =>
    entity === undefined || !changed.has(entity) ? entity : (changed.get(entity) ?? undefined);
  const own = homesIn(met.fresh, ({ after }) => after);
  const homes: Homes = {
    get: (article) => own.get(article) ?? (gone.has(article) ? undefined : whole.entities.homes.get(article)?.map(now)),
  };
  const inChange = [...changed.values(), ...coming].filter((entity) => entity !== null);
  const { find, near } = yield* lookupSteps(inChange);
  const either = (before: readonly Entity[], also: readonly Entity[]): readonly Entity[] => [
    ...new Set([...before.flatMap((entity) => now(entity) ?? []), ...also]),
  ];
  const all: Entities = {
    all: everybody(whole, met),
    homes,
    of: (article, local) =>
      found(own.has(article) ? own.get(article)?.[local] : now(whole.entities.of(article, local)), article, local),
    find: (typed) => either(whole.entities.find(typed), find(typed)),
    near: (typed, most) => either(whole.entities.near(typed, most), near(typed, most)).slice(0, most),
  };
  const here = homesIn(met.fresh, (one) => one.here);
  const of: Entities['of'] = (article, local) => found(here.get(article)?.[local], article, local);
  const fresh = { ...all, all: met.fresh.map((one) => one.here), homes: here, of };
  return { all, fresh, changed, coming };
}
