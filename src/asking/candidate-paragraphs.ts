import type { Hit } from '../search/paragraph-index.ts';
import type { Library, Only } from './best-sentences.ts';
import { readOf } from './read-once.ts';
import { metBy, type Sought, shareOf } from './sought-words.ts';

/** How many paragraphs are read sentence by sentence. */
const PARAGRAPHS = 24;
/** Whose further paragraphs are read as well, and how many. */
const STORIES = 2;
const FURTHER = 24;
/** As deep as a story's own paragraphs are looked for. */
const DEEP = 160;
/** Of the best one's score. */
const WORST = 0.3;

/** The articles that the best paragraphs stand in: first those whose title and lead name what is asked about. */
function bestStories(library: Library, hits: readonly Hit[], sought: readonly Sought[]): readonly string[] {
  const topic = sought.filter((one) => one.topic);
  const { story } = readOf(library.search);
  const found = [...new Set(hits.map(({ article }) => article))].map((id) => {
    const article = library.article(id);
    return { id, share: article === undefined ? 0 : shareOf(topic, metBy(topic, story(article))) };
  });
  return found
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .slice(0, STORIES)
    .map(({ id }) => id);
}

/** Where nothing of the question stands, what is asked may still be told in other words; as good as the worst that is found. */
function untouched(library: Library, story: string, hits: readonly Hit[], only: Only | undefined): readonly Hit[] {
  const known = new Set(hits.flatMap(({ article, paragraph }) => (article === story ? [paragraph] : [])));
  const found = { score: WORST * (hits[0]?.score ?? 0), told: 0, titled: 0 };
  return (library.article(story)?.paragraphs ?? [])
    .filter(({ number, kind }) => kind === 'body' && !known.has(number) && (only?.(story, number) ?? true))
    .slice(0, FURTHER)
    .map(({ number }) => ({ article: story, paragraph: number, ...found }));
}

/** The paragraphs found, and the others of the few stories that are about what is asked: the answer may only say "the attack". */
export function candidateParagraphs(
  library: Library,
  text: string,
  sought: readonly Sought[],
  only: Only | undefined,
): readonly Hit[] {
  const hits = library.search.search(text, DEEP, only);
  const first = hits.slice(0, PARAGRAPHS);
  const stories = new Set(bestStories(library, first, sought));
  const further = hits.slice(PARAGRAPHS).filter(({ article }) => stories.has(article));
  const found = [...first, ...further.slice(0, FURTHER)];
  const [story] = stories;
  return [...found, ...(story === undefined ? [] : untouched(library, story, hits, only))];
}
