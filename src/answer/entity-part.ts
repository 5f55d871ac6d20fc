import type { Article } from '../articles/article.ts';
import { type Citation, cite, paragraphOf, type Span, sentenceAround, spanIn } from '../articles/span.ts';
import type { Entity } from '../coverage/entities.ts';
import type { Role } from '../extraction/reading.ts';
import type { EntityPart, PassagePart } from './answer.ts';

type ArticleOf = (id: string) => Article | undefined;

const MOST_ROLES = 8;
const MOST_ALIASES = 8;
/** Behind a name that is written in several ways, in characters: more is a sentence and no name. */
const LONGEST_BRIDGE = 60;

function articleOf(articles: ArticleOf, { article: id }: Span): Article {
  const article = articles(id);
  if (article === undefined) throw new Error(`no article ${id}`);
  return article;
}

/** The sentence that holds a name, with the place of the name in it. */
export function mentionPart(articles: ArticleOf, span: Span): PassagePart {
  const article = articleOf(articles, span);
  const paragraph = paragraphOf(article, span);
  const citation = cite(article, spanIn(article, paragraph, sentenceAround(paragraph, span)));
  const at = { start: span.start - citation.start, end: span.end - citation.start };
  return { type: 'passage', citation, highlights: [at] };
}

/** The role with the name beside it: "State Department spokesman Ned Price". A name far away is left out. */
function roleCitation(articles: ArticleOf, { span, holder }: Role): Citation {
  const article = articleOf(articles, span);
  const start = Math.min(span.start, holder.start);
  const end = Math.max(span.end, holder.end);
  const apart = end - start - (span.end - span.start) - (holder.end - holder.start);
  const near = holder.paragraph === span.paragraph && apart <= LONGEST_BRIDGE;
  return cite(article, near ? { ...span, start, end } : span);
}

/** One citation for each wording; the fullest first where the coverage states the same again. */
function rolesOf(articles: ArticleOf, roles: readonly Role[]): readonly Citation[] {
  const wordings = new Set<string>();
  const found: Citation[] = [];
  for (const role of roles) {
    if (found.length === MOST_ROLES) break;
    const article = articleOf(articles, role.span);
    const key = `${role.span.article} ${paragraphOf(article, role.span).text.slice(role.span.start, role.span.end).toLowerCase()}`;
    if (!wordings.has(key)) found.push(roleCitation(articles, role));
    wordings.add(key);
  }
  return found;
}

/** Who or what it is: its names, its roles as stated there, first and last mention, and who appears beside it. */
export function entityPart(articles: ArticleOf, entity: Entity, beside: readonly string[]): EntityPart | null {
  const first = entity.mentions[0];
  const last = entity.mentions.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    type: 'entity',
    kind: entity.kind,
    name: entity.name,
    aliases: entity.names.filter((name) => name !== entity.name).slice(0, MOST_ALIASES),
    roles: rolesOf(articles, entity.roles),
    first: mentionPart(articles, first).citation,
    last: mentionPart(articles, last).citation,
    beside,
    // In corpus order: those of one article follow one another.
    articles: entity.mentions.filter(({ article }, at, all) => article !== all[at - 1]?.article).length,
  };
}
