import type { Article } from '../../articles/article.ts';
import { paragraphOf, type Span } from '../../articles/span.ts';
import type { EntityKind, Reading } from '../../extraction/reading.ts';

const TYPES: Readonly<Record<EntityKind, string>> = { person: 'PER', organisation: 'ORG', group: 'ORG', place: 'LOC' };

const placed = (article: Article, span: Span): readonly [start: number, end: number] => {
  const { offset } = paragraphOf(article, span);
  return [offset + span.start, offset + span.end];
};

const ARTICLE = /(?<![\p{L}\p{N}])the\s$/iu;
const ARTICLE_LENGTH = 4;

/** A mention of a body is its name with the article that stands before it: "the WHO". */
function mentioned(article: Article, kind: EntityKind, span: Span): readonly [start: number, end: number] {
  const [start, end] = placed(article, span);
  const before = paragraphOf(article, span).text.slice(Math.max(0, span.start - ARTICLE_LENGTH - 1), span.start);
  const withArticle = (kind === 'organisation' || kind === 'group') && ARTICLE.test(before);
  return [withArticle ? start - ARTICLE_LENGTH : start, end];
}

/** `{entities: [{start, end, type}], clusters: [{type, mentions}], roles: [{person, org}]}`, offsets in the document's own text. */
export function project(article: Article, { names, entities, roles }: Reading): Record<string, unknown> {
  const at = (span: Span) => placed(article, span);
  return {
    entities: names.map(({ span, kind }) => ({ start: at(span)[0], end: at(span)[1], type: TYPES[kind] })),
    clusters: entities.map((entity) => ({
      type: TYPES[entity.kind],
      mentions: entity.names.flatMap((index) => {
        const name = names[index];
        return name ? [mentioned(article, entity.kind, name.span)] : [];
      }),
    })),
    roles: roles.flatMap(({ holder, organisation }) =>
      organisation ? [{ person: at(holder), org: at(organisation) }] : [],
    ),
  };
}
