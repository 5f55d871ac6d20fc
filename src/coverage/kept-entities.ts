import { deserialize, serialize } from 'node:v8';
import type { Span } from '../articles/span.ts';
import { contentOf, digested, type Why } from '../search/digested.ts';
import type { Steps } from '../search/steps.ts';
import { type Entities, type Entity, entitiesFrom } from './entities.ts';
import { entitiesIn, type Grounds, MENTION, type Piece, ROLE, type Row } from './kept-entity.ts';

/*
 * Who is who over the whole coverage, kept so that a restart need not compare all names again. The file: a line that says what made it, a
 * line that says of which articles and corrections; then pieces (length, content): everybody, with numbers in place of what the readings
 * hold, and what the entities of each article belong to; then the digest.
 */

const FORMAT = 2;
const LENGTH = 4;
/** So many mentions, or articles, make a piece: each is written and read in a step of its own. */
const PIECE = 1_000;

const headOf = (program: string): Buffer => Buffer.from(`verbatim entities ${FORMAT} ${program}\n`);
const groundsLine = ({ fingerprint }: Grounds): Buffer => Buffer.from(`${fingerprint}\n`);

type PlaceOf = (span: Span) => number;

const NOBODY: Piece = { rows: [], mentions: new Uint32Array(0), roles: new Uint32Array(0), homes: [] };

function pieceOf(some: readonly Entity[], { readings }: Grounds, placeOf: PlaceOf): Piece {
  const roles: number[] = [];
  const rows: Row[] = [];
  const mentions = new Uint32Array(MENTION * some.reduce((sum, one) => sum + one.mentions.length, 0));
  let at = 0;
  for (const { id, kind, name, names, mentions: own, roles: called } of some) {
    for (const span of own) {
      mentions[at++] = placeOf(span);
      mentions[at++] = span.paragraph;
      mentions[at++] = span.start;
      mentions[at++] = span.end;
    }
    for (const role of called)
      roles.push(placeOf(role.span), readings.get(role.span.article)?.roles.indexOf(role) ?? 0);
    rows.push({ id, kind, name, names, mentions: MENTION * own.length, roles: ROLE * called.length });
  }
  return { ...NOBODY, rows, mentions, roles: Uint32Array.from(roles) };
}

function* piecesOf(entities: Entities, grounds: Grounds): Generator<Piece> {
  const { articles } = grounds;
  const places = new Map(articles.map(({ id }, at) => [id, at]));
  const placeOf: PlaceOf = ({ article }) => places.get(article) ?? 0;
  let some: Entity[] = [];
  let mentions = 0;
  for (const entity of entities.all) {
    some.push(entity);
    mentions += entity.mentions.length;
    if (mentions < PIECE) continue;
    yield pieceOf(some, grounds, placeOf);
    some = [];
    mentions = 0;
  }
  yield pieceOf(some, grounds, placeOf);
  const ranks = new Map<number, number>();
  for (const { id } of entities.all) ranks.set(id, ranks.size + 1);
  const rankOf = (home: Entity | undefined): number => (home === undefined ? 0 : (ranks.get(home.id) ?? 0));
  for (let at = 0; at < articles.length; at += PIECE) {
    const some = articles.slice(at, at + PIECE);
    yield { ...NOBODY, homes: some.map(({ id }) => Uint32Array.from(entities.homes.get(id) ?? [], rankOf)) };
  }
}

function* bytesOf(entities: Entities, grounds: Grounds, program: string): Generator<Buffer> {
  yield headOf(program);
  yield groundsLine(grounds);
  for (const piece of piecesOf(entities, grounds)) {
    const bytes = serialize(piece);
    const length = Buffer.alloc(LENGTH);
    length.writeUInt32LE(bytes.length);
    yield Buffer.concat([length, bytes]);
  }
}

/** The bytes of it, a piece at a time. */
export const keptEntities = (entities: Entities, grounds: Grounds, program: string): Generator<Buffer> =>
  digested(bytesOf(entities, grounds, program));

export interface Recalled {
  readonly entities: Entities | null;
  readonly why: Why;
}

const without = (why: Why): Recalled => ({ entities: null, why });

/** Takes them up again, in steps; null and why where they are damaged, of another program or of other articles. */
export function* entitiesKept(bytes: Buffer, grounds: Grounds, program: string): Steps<Recalled> {
  const { content, why } = yield* contentOf(bytes, headOf(program));
  if (why !== null) return without(why);
  const line = groundsLine(grounds);
  if (!content.subarray(0, line.length).equals(line)) return without('of other articles');
  const all: Entity[] = [];
  const homes = new Map<string, readonly (Entity | undefined)[]>();
  for (let at = line.length; at < content.length; ) {
    const start = at + LENGTH;
    at = start + content.readUInt32LE(at);
    const piece: Piece = deserialize(content.subarray(start, at));
    for (const entity of entitiesIn(piece, grounds)) all.push(entity);
    for (const own of piece.homes)
      homes.set(
        grounds.articles[homes.size]?.id ?? '',
        Array.from(own, (rank) => all[rank - 1]),
      );
    yield;
  }
  return { entities: yield* entitiesFrom(all, homes), why: null };
}
