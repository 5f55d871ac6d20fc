import type { Article } from '../articles/article.ts';
import { type Span, slice } from '../articles/span.ts';
import type { EntityKind, Reading, Role } from '../extraction/reading.ts';

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
  readonly roles: readonly Role[];
}

export interface Entities {
  /** Most mentioned first. */
  readonly all: readonly Entity[];
  /** The entity that an article's own entity (index into `Reading.entities`) belongs to. */
  of(article: string, local: number): Entity;
  /** Who a typed name may mean, best first: full names, surnames, acronyms, spelling variants, small typos. Empty: never mentioned. */
  find(typed: string): readonly Entity[];
}

/** What a reader of the coverage knows better: names that are the same, names that are not. */
export interface Corrections {
  readonly same: readonly (readonly string[])[];
  readonly notSame: readonly (readonly string[])[];
}

/** One entity for each name over the whole coverage. */
export function entitiesOf(
  articles: readonly Article[],
  readings: ReadonlyMap<string, Reading>,
  _corrections: Corrections = { same: [], notSame: [] },
): Entities {
  const drafts = new Map<
    string,
    { kind: EntityKind; name: string; mentions: Span[]; roles: Role[]; names: Set<string> }
  >();
  const homes = new Map<string, string>();
  for (const article of articles) {
    const reading = readings.get(article.id);
    reading?.entities.forEach((local, index) => {
      const key = `${local.kind} ${local.name.toLowerCase()}`;
      const draft = drafts.get(key) ?? {
        kind: local.kind,
        name: local.name,
        mentions: [],
        roles: [],
        names: new Set(),
      };
      drafts.set(key, draft);
      homes.set(`${article.id} ${index}`, key);
      for (const name of local.names) {
        const span = reading.names[name]?.span;
        if (span) draft.mentions.push(span);
        if (span) draft.names.add(slice(article, span));
      }
      draft.roles.push(...reading.roles.filter(({ entity }) => entity === index));
    });
  }
  const keys = [...drafts.keys()];
  const made = new Map(
    keys.map((key, id) => {
      const draft = drafts.get(key);
      return [key, { ...draft, id, names: [...(draft?.names ?? [])] } as Entity] as const;
    }),
  );
  const all = [...made.values()].sort((a, b) => b.mentions.length - a.mentions.length || a.id - b.id);
  return {
    all,
    of: (article, local) => {
      const entity = made.get(homes.get(`${article} ${local}`) ?? '');
      if (entity === undefined) throw new Error(`${article} has no entity ${local}`);
      return entity;
    },
    find: (typed) => all.filter(({ names }) => names.some((name) => name.toLowerCase() === typed.trim().toLowerCase())),
  };
}
