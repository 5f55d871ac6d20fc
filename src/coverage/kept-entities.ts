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

const FORMAT = 2;
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
  /** How many numbers there are of them. */
  readonly mentions: number;
  readonly roles: number;
}

interface Piece {
  readonly rows: readonly Row[];
  /** Of all rows, one after the other: a list for each would cost more than what it holds. */
  readonly mentions: Uint32Array;
  readonly roles: Uint32Array;
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

/** Those of one row. */
type Numbers = Pick<Piece, 'mentions' | 'roles'>;

/** Mentions and roles are put together when somebody asks for them: the most mentioned are in thousands of places. */
class KeptEntity implements Entity {
  readonly id: number;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly #row: Numbers;
  readonly #grounds: Grounds;
  #mentions: readonly Span[] | null = null;
  #roles: readonly Role[] | null = null;

  constructor({ id, kind, name, names }: Row, row: Numbers, grounds: Grounds) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.names = names;
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

function* entitiesIn({ rows, mentions, roles }: Piece, grounds: Grounds): Generator<Entity> {
  let [mention, role] = [0, 0];
  for (const row of rows) {
    const own = {
      mentions: mentions.subarray(mention, mention + row.mentions),
      roles: roles.subarray(role, role + row.roles),
    };
    yield new KeptEntity(row, own, grounds);
    mention += row.mentions;
    role += row.roles;
  }
}

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
