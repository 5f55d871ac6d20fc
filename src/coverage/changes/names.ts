import type { Corrections } from '../../articles/aliases-file.ts';
import { byPlace, type Span, slice } from '../../articles/span.ts';
import type { Sort } from '../../extraction/people/name-key.ts';
import type { Role } from '../../extraction/reading.ts';
import type { Steps } from '../../search/steps.ts';
import type { Coverage } from '../coverage.ts';
import { type Entities, type Entity, entityOf, type Homes } from '../entities.ts';
import { keptApartBy } from '../names/corrections.ts';
import { joined } from '../names/joined.ts';
import { lookupSteps } from '../names/lookup.ts';
import { type Piece, piecesOf } from '../names/pieces.ts';
import type { Change } from './change.ts';
import { knownAs } from './known-as.ts';

/** What there is to tell who is who after a change. */
export interface Grounds {
  readonly whole: Coverage;
  readonly gone: ReadonlySet<string>;
  readonly fresh: Pick<Coverage, 'articles' | 'readings'>;
  /** The place of each article in the corpus. */
  readonly order: ReadonlyMap<string, number>;
  readonly corrections: Corrections;
}

/** Two lists in corpus and reading order as one, without what has gone from the first. */
function together<T>(before: readonly T[], fresh: readonly T[], spanOf: (one: T) => Span, { gone, order }: Grounds) {
  const rank = (one: T): number => order.get(spanOf(one).article) ?? 0;
  const compare = (a: T, b: T): number => rank(a) - rank(b) || byPlace(spanOf(a), spanOf(b));
  const left = before.filter((one) => !gone.has(spanOf(one).article));
  return fresh.length === 0 ? left : [...left, ...fresh].sort(compare);
}

const spanOfMention = (span: Span): Span => span;
const spanOfRole = ({ span }: Role): Span => span;

/** Somebody of the whole coverage after the change; the most mentioned ones are in thousands of places, which are put together when asked for. */
class EntityAfter implements Entity {
  readonly id: number;
  readonly kind: Entity['kind'];
  readonly name: string;
  readonly names: readonly string[];
  readonly #before: Entity;
  readonly #fresh: Pick<Entity, 'mentions' | 'roles'>;
  readonly #grounds: Grounds;
  #mentions: readonly Span[] | null = null;
  #roles: readonly Role[] | null = null;

  constructor(before: Entity, fresh: Entity | undefined, names: readonly string[], grounds: Grounds) {
    this.id = before.id;
    this.kind = before.kind;
    this.names = names;
    this.name =
      names.includes(before.name) || before.names.every((name) => names.includes(name))
        ? before.name
        : (names[0] ?? before.name);
    this.#before = before;
    this.#fresh = fresh ?? { mentions: [], roles: [] };
    this.#grounds = grounds;
  }

  get mentions(): readonly Span[] {
    this.#mentions ??= together(this.#before.mentions, this.#fresh.mentions, spanOfMention, this.#grounds);
    return this.#mentions;
  }

  get roles(): readonly Role[] {
    this.#roles ??= together(this.#before.roles, this.#fresh.roles, spanOfRole, this.#grounds);
    return this.#roles;
  }
}

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

/** The names that are still written somewhere; nobody has any whom only articles that have gone named. */
function namesLeft(
  { names, mentions }: Entity,
  inGone: ReadonlySet<string>,
  { whole, gone }: Grounds,
): readonly string[] {
  const isWritten = (name: string): boolean =>
    mentions.some((span) => {
      const article = gone.has(span.article) ? undefined : whole.article(span.article);
      return article !== undefined && slice(article, span) === name;
    });
  return names.filter((name) => !inGone.has(name) || isWritten(name));
}

/** The names of the fresh articles, put together among themselves, each with whom it means in the whole coverage. */
function* metIn({ whole, fresh, corrections }: Grounds): Steps<ReadonlyMap<Entity | number, readonly Piece[]>> {
  const keptApart = keptApartBy(corrections);
  const pieces: Record<Sort, Piece[]> = { person: [], body: [], place: [] };
  for (const article of fresh.articles) {
    const reading = fresh.readings.get(article.id);
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
  readonly now: Change['now'];
}

/** Who is who after a change: whoever is not named in it stays who he is. */
export function* namesAfter(grounds: Grounds): Steps<NamesAfter> {
  const { whole, gone } = grounds;
  const met = yield* metIn(grounds);
  const inGone = namedInGone(grounds);
  yield;
  const changed = new Map<Entity, Entity | null>();
  const fresh: Entity[] = [];
  const coming: Entity[] = [];
  const homes = new Map<string, (Entity | undefined)[]>();
  let next = whole.entities.all.reduce((most, { id }) => Math.max(most, id), -1) + 1;
  for (const [known, pieces] of met) {
    const own = entityOf(pieces, typeof known === 'number' ? next++ : known.id);
    fresh.push(own);
    const full = typeof known === 'number' ? own : grown(known, own, inGone.get(known), grounds);
    if (typeof known === 'number') coming.push(own);
    else changed.set(known, full);
    for (const { article, local } of pieces) {
      const here = homes.get(article) ?? [];
      homes.set(article, here);
      here[local] ??= full;
    }
    yield;
  }
  for (const [entity, names] of inGone) {
    if (!changed.has(entity)) changed.set(entity, shrunk(entity, names, grounds));
    yield;
  }
  const now = (entity: Entity): Entity | null => changed.get(entity) ?? (changed.has(entity) ? null : entity);
  const everybody = [...whole.entities.all.flatMap((entity) => now(entity) ?? []), ...coming];
  const homesAfter: Homes = {
    get: (article) =>
      homes.get(article) ??
      (gone.has(article)
        ? undefined
        : whole.entities.homes.get(article)?.map((home) => home && (now(home) ?? undefined))),
  };
  const inChange = [...changed.values(), ...coming].filter((entity) => entity !== null);
  const { find, near } = yield* lookupSteps(inChange);
  const before = (found: readonly Entity[]): readonly Entity[] => found.flatMap((entity) => now(entity) ?? []);
  const all: Entities = {
    all: everybody,
    homes: homesAfter,
    of(article, local) {
      const own = homes.get(article);
      if (own === undefined) return now(whole.entities.of(article, local)) as Entity;
      const entity = own[local];
      if (entity === undefined) throw new Error(`${article} has no entity ${local}`);
      return entity;
    },
    find: (typed) => [...new Set([...before(whole.entities.find(typed)), ...find(typed)])],
    near: (typed, most) =>
      [...new Set([...before(whole.entities.near(typed, most)), ...near(typed, most)])].slice(0, most),
  };
  return { all, fresh: { ...all, all: fresh }, now };
}

/** Somebody whom the fresh articles name. */
function grown(before: Entity, fresh: Entity, inGone: ReadonlySet<string> | undefined, grounds: Grounds): Entity {
  const left = inGone === undefined ? before.names : namesLeft(before, inGone, grounds);
  return new EntityAfter(before, fresh, [...new Set([...left, ...fresh.names])], grounds);
}

/** Somebody whom articles that have gone named; null where no other does. */
function shrunk(before: Entity, inGone: ReadonlySet<string>, grounds: Grounds): Entity | null {
  const names = namesLeft(before, inGone, grounds);
  return names.length === 0 ? null : new EntityAfter(before, undefined, names, grounds);
}
