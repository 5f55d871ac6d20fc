import type { Article } from '../articles/article.ts';
import type { Span } from '../articles/span.ts';
import type { EntityKind, Reading, Role } from '../extraction/reading.ts';
import type { Entity } from './entities.ts';

/** Of a mention its article, paragraph, start and end; of a role its article and its place in the reading. */
export const MENTION = 4;
export const ROLE = 2;

export interface Row {
  readonly id: number;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: readonly string[];
  /** How many numbers there are of them. */
  readonly mentions: number;
  readonly roles: number;
}

export interface Piece {
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

/** Everybody of one piece. */
export function* entitiesIn({ rows, mentions, roles }: Piece, grounds: Grounds): Generator<Entity> {
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
