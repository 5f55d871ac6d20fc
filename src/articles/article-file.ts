import type { Corrections } from './aliases-file.ts';
import type { Article, Problem } from './article.ts';
import { hashOf } from './article-from-text.ts';
import { readHeader } from './header.ts';
import { isHardWrapped, readsAsEnglish } from './language.ts';
import { paragraphsOf } from './paragraphs.ts';

export interface ReadFile {
  /** Absent where the file holds nothing that can be shown. */
  readonly article?: Article;
  /** Of the one file that holds a reader's corrections. */
  readonly corrections?: Corrections;
  readonly problems: readonly Problem[];
}

interface Parts {
  readonly yaml: string | null;
  readonly body: string;
  /** The body's first line in the file, from 1. */
  readonly bodyLine: number;
  readonly unclosed: boolean;
}

const OPEN = /^---[ \t]*(?:\r\n|\r|\n)/u;
const CLOSE = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/mu;
const LOOKS_LIKE_HEADER = /^[A-Za-z_][\w -]*:/u;
/** A key (quoted or not), a list, a map in braces, a comment, or nothing at all. Anything else behind a `---` is the news. */
const OPENS_HEADER = /^\s*(?:["']?[\p{L}_][^\r\n:]*:|-\s|[{[#&]|---|$)/u;

const countLines = (text: string) => text.match(/\r\n|\r|\n/gu)?.length ?? 0;

/** Splits a file at its front matter. A `---` line that a sentence follows is a rule across the page. */
function split(text: string): Parts {
  const open = OPEN.exec(text);
  const whole = { yaml: null, body: text, bodyLine: 1, unclosed: false };
  if (open === null) return whole;
  const rest = text.slice(open[0].length);
  if (!OPENS_HEADER.test(rest)) return whole;
  const close = CLOSE.exec(rest);
  if (close === null) return { ...whole, unclosed: LOOKS_LIKE_HEADER.test(rest.trimStart()) };
  const end = open[0].length + close.index + close[0].length;
  return {
    yaml: rest.slice(0, close.index),
    body: text.slice(end),
    bodyLine: 1 + countLines(text.slice(0, end)),
    unclosed: false,
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const remarks = (article: Article): readonly string[] => [
  ...(readsAsEnglish(article.body)
    ? []
    : ['it does not read as English: its words can be found, but little will be read out of it']),
  ...(isHardWrapped(article.body)
    ? ['its lines are wrapped at a fixed width, so each line counts as a paragraph: put each paragraph on one line']
    : []),
];

function articleOf(id: string, hash: string, parts: Parts, header: ReturnType<typeof readHeader>): Article {
  const { known, all } = header;
  return {
    id,
    ...known,
    header: all,
    hash,
    body: parts.body,
    paragraphs: paragraphsOf(parts.body, known, parts.bodyLine),
  };
}

/** Reads one file of the corpus. `file` is its path below the corpus folder; the id is that path without its extension. */
export function readArticleFile(file: string, bytes: Uint8Array): ReadFile {
  const refuse = (reason: string, line?: number): ReadFile => ({
    problems: [{ file, reason, loaded: false, ...(line === undefined ? {} : { line }) }],
  });
  const text = decode(bytes);
  if (text === null) return refuse('it is not UTF-8 text: save it as UTF-8');
  if (text.includes('\0')) return refuse('it is no text: it holds NUL characters');
  const parts = split(text);
  if (parts.unclosed) return refuse('its front matter has no closing "---" line', 1);
  const header = parts.yaml === null ? { known: {}, all: {}, problems: [] } : readHeader(parts.yaml);
  const article = articleOf(file.replace(/\.(?:md|txt)$/iu, ''), hashOf(bytes), parts, header);
  if (article.paragraphs.length === 0)
    return refuse(parts.yaml === null ? 'it is empty' : 'it has no text below its front matter', parts.bodyLine);
  const problems = [
    ...header.problems.map((problem) => ({ file, ...problem, loaded: true })),
    ...remarks(article).map((reason) => ({ file, line: parts.bodyLine, reason, loaded: true })),
  ];
  return { article, problems };
}
