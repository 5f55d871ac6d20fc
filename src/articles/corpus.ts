import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { ALIASES_FILE, type Corrections, NO_CORRECTIONS, readAliases } from './aliases-file.ts';
import type { Article, Problem } from './article.ts';
import { type ReadFile, readArticleFile } from './article-file.ts';

export interface Corpus {
  /** By id, in the order of their code units: the same on every machine. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** What a reader of the corpus knows better about names. */
  readonly corrections?: Corrections;
}

const LARGEST_BYTES = 5 * 1024 * 1024;
const ARTICLE = /\.(?:md|txt)$/iu;

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const refuse = (file: string, reason: string): ReadFile => ({ problems: [{ file, reason, loaded: false }] });

const because = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** Paths of the article files below a folder and of the corrections in it, `/` between folders. Names that begin with a dot are left out. */
export async function articleFiles(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new UserError(
      'no-articles',
      `The corpus folder ${dir} cannot be read (${because(error)}). Set CORPUS_DIR or --corpus to a folder of .md or .txt articles.`,
    );
  });
  return entries
    .filter((entry) => !entry.isDirectory() && (ARTICLE.test(entry.name) || entry.name === ALIASES_FILE))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, sep).length).split(sep).join('/'))
    .filter((path) => !path.split('/').some((name) => name.startsWith('.')))
    .filter((path) => ARTICLE.test(path) || path === ALIASES_FILE)
    .sort(byCodeUnits);
}

/** Reads a file below the folder; what is wrong with it is a problem, never a rejection. */
export async function readOne(dir: string, file: string): Promise<ReadFile> {
  try {
    const path = join(dir, file);
    const found = await stat(path);
    // A pipe or a device would be waited for without end.
    if (!found.isFile()) return refuse(file, 'it is no ordinary file');
    if (found.size > LARGEST_BYTES)
      return refuse(file, `it is larger than 5 MB (${(found.size / 1024 / 1024).toFixed(1)} MB): split it`);
    const bytes = await readFile(path);
    return file === ALIASES_FILE ? readAliases(bytes) : readArticleFile(file, bytes);
  } catch (error) {
    return refuse(file, `it cannot be read (${because(error)})`);
  }
}

/** Where `.md` and `.txt` share an id, the `.md` counts: it sorts first. */
function clash(read: ReadFile, file: string, taken: ReadonlyMap<string, Article>): ReadFile {
  if (read.article === undefined || !taken.has(read.article.id)) return read;
  return refuse(file, `another file has the same id "${read.article.id}": rename one of them`);
}

/** The corpus that files make, whatever the order in which they were read. */
export function assemble(files: ReadonlyMap<string, ReadFile>): Corpus {
  const articles = new Map<string, Article>();
  const problems: Problem[] = [];
  for (const file of [...files.keys()].sort(byCodeUnits)) {
    const read = clash(files.get(file) ?? { problems: [] }, file, articles);
    problems.push(...read.problems);
    if (read.article) articles.set(read.article.id, read.article);
  }
  return {
    articles: [...articles.values()].sort((a, b) => byCodeUnits(a.id, b.id)),
    problems,
    corrections: files.get(ALIASES_FILE)?.corrections ?? NO_CORRECTIONS,
  };
}

/** So many files are asked for at once: a disk answers many as fast as one. */
const AT_ONCE = 16;

/** Reads files a few at a time; `done` takes each in its turn. */
export async function readAll(
  dir: string,
  files: readonly string[],
  done: (file: string, read: ReadFile) => void,
): Promise<void> {
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE);
    const read = await Promise.all(some.map((file) => readOne(dir, file)));
    for (const [number, file] of some.entries()) done(file, read[number] ?? { problems: [] });
  }
}

/** Loads every article below a folder, sub-folders too. What is wrong with a file is reported and costs that file or field only. */
export async function loadCorpus(dir: string): Promise<Corpus> {
  const files = new Map<string, ReadFile>();
  await readAll(dir, await articleFiles(dir), (file, read) => void files.set(file, read));
  return assemble(files);
}

/** The same corpus, or a clear error where there is nothing to answer from. */
export function needArticles(corpus: Corpus, dir: string): Corpus {
  if (corpus.articles.length > 0) return corpus;
  throw new UserError(
    'no-articles',
    `No article could be loaded from ${dir}: put .md or .txt files there. \`npm run -s verbatim -- check ${dir}\` says what is wrong with each file.`,
  );
}
