import type { Article, Paragraph } from '../articles/article.ts';
import type { ParagraphIndex } from '../search/paragraph-index.ts';
import { readSentences, type SentenceRead } from './sentence-read.ts';
import { storyTerms } from './story.ts';

/** Paragraphs and stories as they were read for one index: the same ones are asked about again and again. */
interface Read {
  readonly sentences: (paragraph: Paragraph) => readonly SentenceRead[];
  readonly story: (article: Article) => ReadonlySet<string>;
}

/** Enough for what is asked about; a corpus of any size stays on the shelf. */
const MOST = 4_000;

function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  let known = new Map<K, V>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const made = make(key);
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
  const made: Read = {
    sentences: remembering((paragraph) => readSentences(paragraph, index)),
    story: remembering((article) => storyTerms(article, index)),
  };
  READ.set(index, made);
  return made;
}
