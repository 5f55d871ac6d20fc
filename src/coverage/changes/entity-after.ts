import type { Corrections } from '../../articles/aliases-file.ts';
import type { Article } from '../../articles/article.ts';
import { byPlace, type Span, slice } from '../../articles/span.ts';
import type { Reading, Role } from '../../extraction/reading.ts';
import type { Coverage } from '../coverage.ts';
import type { Entity } from '../entities.ts';

/** What there is to tell who is who after a change. */
export interface Grounds {
  readonly whole: Coverage;
  readonly gone: ReadonlySet<string>;
  /** All that there are after it. */
  readonly articles: readonly Article[];
  readonly fresh: readonly Article[];
  readonly readings: ReadonlyMap<string, Reading>;
  readonly corrections: Corrections;
}

/** Puts what stands in fresh articles among what stands in the others, in corpus and reading order. */
export function placing({ gone, articles }: Grounds) {
  let places: ReadonlyMap<string, number> | undefined;
  const placeOf = ({ article }: Span): number => {
    places ??= new Map(articles.map(({ id }, at) => [id, at]));
    return places.get(article) ?? 0;
  };
  const compare = (a: Span, b: Span): number => placeOf(a) - placeOf(b) || byPlace(a, b);
  return <T>(before: readonly T[], fresh: readonly T[], hasGone: boolean, spanOf: (one: T) => Span): readonly T[] => {
    const left = hasGone ? before.filter((one) => !gone.has(spanOf(one).article)) : before;
    const all: (readonly T[])[] = [];
    let from = 0;
    for (const one of fresh) {
      let [low, high] = [from, left.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compare(spanOf(left[middle] as T), spanOf(one)) < 0) low = middle + 1;
        else high = middle;
      }
      all.push(left.slice(from, low), [one]);
      from = low;
    }
    return fresh.length === 0 ? left : all.concat([left.slice(from)]).flat();
  };
}

type Placing = ReturnType<typeof placing>;

const spanOfMention = (span: Span): Span => span;
const spanOfRole = ({ span }: Role): Span => span;

/** What is said of somebody before a change, in it, and whether anything that was said has gone. */
interface Parts {
  readonly before: Entity;
  readonly fresh: Pick<Entity, 'mentions' | 'roles'>;
  readonly hasGone: boolean;
  readonly names: readonly string[];
}

/** Somebody of the whole coverage after the change; the most mentioned ones are in thousands of places, which are put together when asked for. */
class EntityAfter implements Entity {
  readonly id: number;
  readonly kind: Entity['kind'];
  readonly name: string;
  readonly names: readonly string[];
  readonly #parts: Parts;
  readonly #placing: Placing;
  #mentions: readonly Span[] | null = null;
  #roles: readonly Role[] | null = null;

  constructor(parts: Parts, placing: Placing) {
    const { before, names } = parts;
    this.id = before.id;
    this.kind = before.kind;
    this.names = names;
    this.name = before.names.every((name) => names.includes(name)) ? before.name : (names[0] ?? before.name);
    this.#parts = parts;
    this.#placing = placing;
  }

  get mentions(): readonly Span[] {
    const { before, fresh, hasGone } = this.#parts;
    this.#mentions ??= this.#placing(before.mentions, fresh.mentions, hasGone, spanOfMention);
    return this.#mentions;
  }

  get firstIn(): Article['id'] | undefined {
    return this.mentions[0]?.article;
  }

  get roles(): readonly Role[] {
    const { before, fresh, hasGone } = this.#parts;
    this.#roles ??= this.#placing(before.roles, fresh.roles, hasGone, spanOfRole);
    return this.#roles;
  }
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

/** Somebody whom the fresh articles name. */
export function grown(
  before: Entity,
  fresh: Entity,
  inGone: ReadonlySet<string> | undefined,
  grounds: Grounds,
  placing: Placing,
): Entity {
  const left = inGone === undefined ? before.names : namesLeft(before, inGone, grounds);
  const names = [...new Set([...left, ...fresh.names])];
  return new EntityAfter({ before, fresh, names, hasGone: inGone !== undefined }, placing);
}

const NOTHING = { mentions: [], roles: [] };

/** Somebody whom articles that have gone named; null where no other does. */
export function shrunk(before: Entity, inGone: ReadonlySet<string>, grounds: Grounds, placing: Placing): Entity | null {
  const names = namesLeft(before, inGone, grounds);
  return names.length === 0 ? null : new EntityAfter({ before, fresh: NOTHING, names, hasGone: true }, placing);
}
