import type { Article, Paragraph } from '../articles/article.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';
import { readSentences, type SentenceRead } from './sentence-read.ts';
import { saysTheEvent, storyTerms } from './story.ts';

/** Paragraphs and stories as they were read for one index: the same ones are asked about again and again. */
interface Read {
  readonly sentences: (paragraph: Paragraph) => readonly SentenceRead[];
  readonly story: (article: Article) => ReadonlySet<string>;
  readonly title: (article: Article) => ReadonlySet<string>;
  readonly around: (article: Article, paragraph: Paragraph) => ParagraphTerms;
}

interface ParagraphTerms {
  readonly all: ReadonlySet<string>;
  /** What it takes for known: title and lead, and what has just been told of an event that it only calls "the attack". */
  readonly known: ReadonlySet<string>;
}

/** How many paragraphs on an event may be called "the attack". */
const SIGHT = 3;

/** Enough for what is asked about; a corpus of any size stays on the shelf. */
const MOST = 4_000;

function remembering<K, V, More extends readonly unknown[]>(
  make: (key: K, ...more: More) => V,
): (key: K, ...more: More) => V {
  let known = new Map<K, V>();
  return (key, ...more) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const made = make(key, ...more);
    if (known.size >= MOST) known = new Map();
    known.set(key, made);
    return made;
  };
}

const READ = new WeakMap<ParagraphIndex, Read>();

/** Nothing is decided here: what is read for an index depends on the paragraph alone. */
export function readOf(index: ParagraphIndex): Read {
  const known = READ.get(index);
  if (known !== undefined) return known;
  const sentences = remembering((paragraph: Paragraph) => readSentences(paragraph, index));
  const story = remembering((article: Article) => storyTerms(article, index));
  const termsIn = (paragraph: Paragraph) => sentences(paragraph).flatMap(({ present }) => [...present]);
  const around = remembering((paragraph: Paragraph, article: Article): ParagraphTerms => {
    const all = new Set(termsIn(paragraph));
    if (!saysTheEvent(paragraph.text)) return { all, known: story(article) };
    const above = article.paragraphs.slice(Math.max(0, paragraph.number - 1 - SIGHT), paragraph.number - 1);
    return { all, known: new Set([...story(article), ...above.flatMap(termsIn)]) };
  });
  const made: Read = {
    sentences,
    story,
    title: remembering((article) => new Set(index.terms(article.title ?? '').map(({ term }) => term))),
    around: (article, paragraph) => around(paragraph, article),
  };
  READ.set(index, made);
  return made;
}
