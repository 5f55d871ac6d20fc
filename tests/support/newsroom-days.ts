import { readArticleFile } from '../../src/articles/article-file.ts';
import { coverNews } from '../../src/coverage/cover.ts';
import type { Coverage } from '../../src/coverage/coverage.ts';
import { composeDigest, type Digest, type DigestWish } from '../../src/digest/compose.ts';
import { SECTIONS } from '../../src/store/ports/schedules.ts';
import { freshStore } from './store.ts';

export type Files = Readonly<Record<string, string>>;

const articlesOf = (files: Files) =>
  Object.entries(files).flatMap(
    ([id, text]) => readArticleFile(`${id}.md`, new TextEncoder().encode(text)).article ?? [],
  );

/** A channel whose coverage grows day by day. */
export function newsroomDays() {
  const store = freshStore();
  let files: Files = {};
  let horizon = 0;
  let now = 0;
  const place = 'channel:10';
  const come = (more: Files): Coverage => {
    files = { ...files, ...more };
    const articles = articlesOf(files);
    now += 1;
    store.versions.note(articles, now);
    return coverNews(articles);
  };
  const compose = (coverage: Coverage, wish: Partial<DigestWish> = {}): Digest =>
    composeDigest(coverage, store, { place, about: null, sections: SECTIONS, horizon, ...wish });
  /** What goes out, and is remembered as shown. */
  const send = (coverage: Coverage, wish: Partial<DigestWish> = {}): Digest => {
    const digest = compose(coverage, wish);
    horizon = digest.horizon;
    return digest;
  };
  return { store, come, compose, send };
}

export const texts = (coverage: Coverage, { answer }: Digest, ...types: readonly string[]): readonly string[] =>
  answer.parts.flatMap((part) => {
    if (!types.includes(part.type) || !('citation' in part) || part.citation === null) return [];
    const { article, paragraph, start, end } = part.citation;
    return [coverage.article(article)?.paragraphs[paragraph - 1]?.text.slice(start, end) ?? ''];
  });

export const notes = ({ answer }: Digest): readonly string[] =>
  answer.parts.flatMap((part) => (part.type === 'note' || part.type === 'heading' ? [part.text] : []));
