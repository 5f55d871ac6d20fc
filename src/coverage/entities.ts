import { type Corrections, NO_CORRECTIONS } from '../articles/aliases-file.ts';
import type { Article } from '../articles/article.ts';
import { byPlace, type Span } from '../articles/span.ts';
import type { Sort } from '../extraction/people/name-key.ts';
import type { EntityKind, Reading, Role } from '../extraction/reading.ts';
import { atOnce, inOrderSteps, type Steps } from '../search/steps.ts';
import { kindToShow, namesIn, nameToShow, spellings } from './names/called.ts';
import { keptApartBy } from './names/corrections.ts';
import { joined } from './names/joined.ts';
import { lookupSteps } from './names/lookup.ts';
import { type Piece, piecesOf } from './names/pieces.ts';

/** The person, organisation, group or place that names all over the coverage stand for. */
export interface Entity {
  readonly id: number;
  readonly kind: EntityKind;
  /** The fullest name, as written. */
  readonly name: string;
  /** All spellings, most used first. */
  readonly names: readonly string[];
  /** Every name of it, in corpus and reading order. */
  readonly mentions: readonly Span[];
  /** The article that names it first. */
  readonly firstIn: Article['id'] | undefined;
  readonly roles: readonly Role[];
}

export type Homes = Pick<ReadonlyMap<string, readonly (Entity | undefined)[]>, 'get'>;

export interface Entities {
  /** Most mentioned first. */
  readonly all: readonly Entity[];
  /** Of each article, what its own entities (by their index in the reading) belong to. */
  readonly homes: Homes;
  /** The entity that an article's own entity (index into `Reading.entities`) belongs to. */
  of(article: string, local: number): Entity;
  /** Who a typed name may mean, best first: full names, acronyms, spelling variants; else surnames and parts of names. Empty: never mentioned. */
  find(typed: string): readonly Entity[];
  /** Whose names are spelled nearly as typed, closest first. */
  near(typed: string, most: number): readonly Entity[];
}

const SORTS: readonly Sort[] = ['person', 'body', 'place'];

interface Made {
  readonly entity: Entity;
  readonly pieces: readonly Piece[];
}

/** Spans in corpus and reading order: pieces come in corpus order, but several of one article may each have their own. */
function inReadingOrder<T>(
  pieces: readonly Piece[],
  ofPiece: (piece: Piece) => readonly T[],
  spanOf: (one: T) => Span,
) {
  const all: T[] = [];
  let own: T[] = [];
  for (const [at, piece] of pieces.entries()) {
    for (const one of ofPiece(piece)) own.push(one);
    if (pieces[at + 1]?.article === piece.article) continue;
    for (const one of own.sort((a, b) => byPlace(spanOf(a), spanOf(b)))) all.push(one);
    own = [];
  }
  return all;
}

/** The one that some pieces stand for. */
export function entityOf(pieces: readonly Piece[], id: number): Entity {
  const names = namesIn(pieces);
  const mentions = inReadingOrder(
    pieces,
    (piece) => piece.names,
    ({ span }) => span,
  );
  return {
    id,
    kind: kindToShow(pieces),
    name: nameToShow(names),
    names: spellings(names),
    mentions: mentions.map(({ span }) => span),
    firstIn: mentions[0]?.span.article,
    roles: inReadingOrder(
      pieces,
      (piece) => piece.roles,
      ({ span }) => span,
    ),
  };
}

/** One entity for each person, body and place of the whole coverage. */
export const entitiesOf = (
  articles: readonly Article[],
  readings: ReadonlyMap<string, Reading>,
  corrections: Corrections = NO_CORRECTIONS,
): Entities => atOnce(entitySteps(articles, readings, corrections));

/** The same in steps, for whoever has others to serve in between. */
export function* entitySteps(
  articles: readonly Article[],
  readings: ReadonlyMap<string, Reading>,
  corrections: Corrections,
): Steps<Entities> {
  const keptApart = keptApartBy(corrections);
  const pieces: Record<Sort, Piece[]> = { person: [], body: [], place: [] };
  for (const article of articles) {
    const reading = readings.get(article.id);
    if (reading) for (const piece of piecesOf(article, reading, keptApart)) pieces[piece.sort].push(piece);
    yield;
  }
  const groups: (readonly Piece[])[] = [];
  for (const sort of SORTS) {
    for (const group of yield* joined(pieces[sort], sort, corrections, keptApart)) groups.push(group);
    yield;
  }
  const entities: Made[] = [];
  for (const [id, group] of groups.entries()) {
    entities.push({ entity: entityOf(group, id), pieces: group });
    yield;
  }
  const homes = new Map<string, (Entity | undefined)[]>();
  for (const { entity, pieces: group } of entities) {
    for (const { article, local } of group) {
      const own = homes.get(article) ?? [];
      homes.set(article, own);
      own[local] ??= entity;
    }
    yield;
  }
  const all = yield* inOrderSteps(
    entities.map(({ entity }) => entity),
    (a, b) => b.mentions.length - a.mentions.length || a.id - b.id,
  );
  return yield* entitiesFrom(all, homes);
}

/** Everybody, ready to be looked up. */
export function* entitiesFrom(all: readonly Entity[], homes: Homes): Steps<Entities> {
  return {
    all,
    homes,
    of(article, local) {
      const entity = homes.get(article)?.[local];
      if (entity === undefined) throw new Error(`${article} has no entity ${local}`);
      return entity;
    },
    ...(yield* lookupSteps(all)),
  };
}
