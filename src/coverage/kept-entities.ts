import { deserialize, serialize } from 'node:v8';
import type { Article } from '../articles/article.ts';
import type { Span } from '../articles/span.ts';
import type { EntityKind, Reading, Role } from '../extraction/reading.ts';
import { contentOf, digested, type Why } from '../search/digested.ts';
import type { Steps } from '../search/steps.ts';
import { type Entities, type Entity, entitiesFrom } from './entities.ts';

/*
 * Who is who over the whole coverage, kept so that a restart need not compare all names again. The file: a line that says what made it, a
 * line that says of which articles and corrections; then pieces (length, content): everybody, with numbers in place of what the readings
 * hold, and what the entities of each article belong to; then the digest.
 */

const FORMAT = 1;
const LENGTH = 4;
/** So many mentions, or articles, make a piece: each is written and read in a step of its own. */
const PIECE = 1_000;

/** Of a mention its article, paragraph, start and end; of a role its article and its place in the reading. */
const MENTION = 4;
const ROLE = 2;

interface Row {
  readonly id: number;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly mentions: Uint32Array;
  readonly roles: Uint32Array;
}

interface Piece {
  readonly rows: readonly Row[];
  /** Of each article, the rank from 1 of what each of its own entities belongs to. */
  readonly homes: readonly Uint32Array[];
}

/** What it was made of. */
export interface Grounds {
  /** Changes with any byte of any article and any correction. */
  readonly fingerprint: string;
  readonly articles: readonly Article[];
  readonly readings: ReadonlyMap<string, Reading>;
}

const headOf = (program: string): Buffer => Buffer.from(`verbatim entities ${FORMAT} ${program}\n`);
const groundsLine = ({ fingerprint }: Grounds): Buffer => Buffer.from(`${fingerprint}\n`);

/** Of each one its numbers, without a list for each: the most mentioned are in thousands of places. */
function mentionRow(mentions: readonly Span[], placeOf: PlaceOf): Uint32Array {
  const row = new Uint32Array(MENTION * mentions.length);
  let at = 0;
  for (const span of mentions) {
    row[at++] = placeOf(span);
    row[at++] = span.paragraph;
    row[at++] = span.start;
    row[at++] = span.end;
  }
  return row;
}

function mentionsIn(row: Uint32Array, articles: readonly Article[]): readonly Span[] {
  const mentions: Span[] = [];
  for (let at = 0; at < row.length; at += MENTION) {
    const [paragraph = 0, start = 0, end = 0] = [row[at + 1], row[at + 2], row[at + 3]];
    mentions.push({ article: articles[row[at] as number]?.id ?? '', paragraph, start, end });
  }
  return mentions;
}

function rolesIn(row: Uint32Array, { articles, readings }: Grounds): readonly Role[] {
  const roles: Role[] = [];
  for (let at = 0; at < row.length; at += ROLE) {
    const role = readings.get(articles[row[at] as number]?.id ?? '')?.roles[row[at + 1] as number];
    if (role !== undefined) roles.push(role);
  }
  return roles;
}

function rowOf({ id, kind, name, names, mentions, roles }: Entity, { readings }: Grounds, placeOf: PlaceOf): Row {
  return {
    id,
    kind,
    name,
    names,
    mentions: mentionRow(mentions, placeOf),
    roles: Uint32Array.from(
      roles.flatMap((role) => [placeOf(role.span), readings.get(role.span.article)?.roles.indexOf(role) ?? 0]),
    ),
  };
}

type PlaceOf = (span: Span) => number;

function* piecesOf(entities: Entities, grounds: Grounds): Generator<Piece> {
  const { articles } = grounds;
  const places = new Map(articles.map(({ id }, at) => [id, at]));
  let rows: Row[] = [];
  let mentions = 0;
  for (const entity of entities.all) {
    rows.push(rowOf(entity, grounds, ({ article }) => places.get(article) ?? 0));
    mentions += entity.mentions.length;
    if (mentions < PIECE) continue;
    yield { rows, homes: [] };
    rows = [];
    mentions = 0;
  }
  yield { rows, homes: [] };
  const ranks = new Map<number, number>();
  for (const { id } of entities.all) ranks.set(id, ranks.size + 1);
  const rankOf = (home: Entity | undefined): number => (home === undefined ? 0 : (ranks.get(home.id) ?? 0));
  for (let at = 0; at < articles.length; at += PIECE) {
    const some = articles.slice(at, at + PIECE);
    yield { rows: [], homes: some.map(({ id }) => Uint32Array.from(entities.homes.get(id) ?? [], rankOf)) };
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

/** Mentions and roles are put together when somebody asks for them: the most mentioned are in thousands of places. */
class KeptEntity implements Entity {
  readonly id: number;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly #row: Row;
  readonly #grounds: Grounds;
  #mentions: readonly Span[] | null = null;
  #roles: readonly Role[] | null = null;

  constructor(row: Row, grounds: Grounds) {
    this.id = row.id;
    this.kind = row.kind;
    this.name = row.name;
    this.names = row.names;
    this.#row = row;
    this.#grounds = grounds;
  }

  get mentions(): readonly Span[] {
    this.#mentions ??= mentionsIn(this.#row.mentions, this.#grounds.articles);
    return this.#mentions;
  }

  get firstIn(): Article['id'] | undefined {
    return this.#grounds.articles[this.#row.mentions[0] ?? -1]?.id;
  }

  get roles(): readonly Role[] {
    this.#roles ??= rolesIn(this.#row.roles, this.#grounds);
    return this.#roles;
  }
}

export interface Recalled {
  readonly entities: Entities | null;
  readonly why: Why;
}

const nobody = (why: Why): Recalled => ({ entities: null, why });

/** Takes them up again, in steps; null and why where they are damaged, of another program or of other articles. */
export function* entitiesKept(bytes: Buffer, grounds: Grounds, program: string): Steps<Recalled> {
  const { content, why } = yield* contentOf(bytes, headOf(program));
  if (why !== null) return nobody(why);
  const line = groundsLine(grounds);
  if (!content.subarray(0, line.length).equals(line)) return nobody('of other articles');
  const all: Entity[] = [];
  const homes = new Map<string, readonly (Entity | undefined)[]>();
  for (let at = line.length; at < content.length; ) {
    const start = at + LENGTH;
    at = start + content.readUInt32LE(at);
    const piece: Piece = deserialize(content.subarray(start, at));
    for (const row of piece.rows) all.push(new KeptEntity(row, grounds));
    for (const own of piece.homes)
      homes.set(
        grounds.articles[homes.size]?.id ?? '',
        Array.from(own, (rank) => all[rank - 1]),
      );
    yield;
  }
  return { entities: yield* entitiesFrom(all, homes), why: null };
}
