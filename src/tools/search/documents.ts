import type { Article, Paragraph, ParagraphKind } from '../../articles/article.ts';
import { hashOf } from '../../articles/article-from-text.ts';
import { kindsOf } from '../../articles/kinds.ts';
import { sentencesOf } from '../../articles/sentences.ts';

/** A unit to be found, as the machine door takes it. */
export interface SearchDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date?: string;
  readonly source?: string;
}

/** Documents as articles: each document a paragraph, its text untouched. */
export interface Shelf {
  readonly articles: readonly Article[];
  /** The document that a paragraph is. */
  documentOf(article: string, paragraph: number): SearchDocument;
  /** The paragraph that a document is. */
  placeOf(document: string): { readonly article: string; readonly paragraph: number } | undefined;
}

/** `article` of the id `article-3`. */
const stemOf = (id: string): string => /^(.+)-\d+$/.exec(id)?.[1] ?? '';

const sameArticle = (a: SearchDocument, b: SearchDocument): boolean =>
  (a.title === '' ? stemOf(a.id) !== '' && stemOf(a.id) === stemOf(b.id) : a.title === b.title) &&
  a.date === b.date &&
  a.source === b.source;

/** Neighbours with one title, date and source (untitled: with ids `article-1`, `article-2`) are the paragraphs of one article; every other document stands alone. */
function grouped(documents: readonly SearchDocument[]): SearchDocument[][] {
  const groups: SearchDocument[][] = [];
  for (const document of documents) {
    const last = groups.at(-1);
    if (last?.[0] && sameArticle(last[0], document)) last.push(document);
    else groups.push([document]);
  }
  return groups;
}

/** Sentences are read when first asked for: most documents are never looked at. */
function paragraphOf(text: string, at: number, kind: ParagraphKind): Paragraph {
  let sentences: Paragraph['sentences'] | undefined;
  return {
    number: at + 1,
    text,
    kind,
    offset: 0,
    line: at + 1,
    get sentences() {
      sentences ??= sentencesOf(text);
      return sentences;
    },
  };
}

function articleOf(group: readonly SearchDocument[]): Article {
  const [{ id, title, date, source }] = group as [SearchDocument];
  const texts = group.map(({ text }) => text);
  const kinds = kindsOf(texts, title === '' ? {} : { title });
  return {
    id,
    header: {},
    hash: hashOf(id),
    body: '',
    paragraphs: texts.map((text, at) => paragraphOf(text, at, kinds[at] ?? 'body')),
    ...(title === '' ? {} : { title }),
    ...(date === undefined ? {} : { published: date.replaceAll('/', '-') }),
    ...(source === undefined ? {} : { outlet: source }),
  };
}

export function shelve(documents: readonly SearchDocument[]): Shelf {
  const groups = new Map(grouped(documents).map((group) => [group[0]?.id ?? '', group]));
  const places = new Map(
    [...groups].flatMap(([article, group]) => group.map(({ id }, at) => [id, { article, paragraph: at + 1 }] as const)),
  );
  return {
    articles: [...groups.values()].map(articleOf),
    documentOf: (article, paragraph) => {
      const document = groups.get(article)?.[paragraph - 1];
      if (document === undefined) throw new Error(`no document at ${article} ¶${paragraph}`);
      return document;
    },
    placeOf: (document) => places.get(document),
  };
}
