import { createHash } from 'node:crypto';
import type { Article, ParagraphKind } from '../articles/article.ts';
import { contentOf, digested, type Why } from './digested.ts';
import type { Sections } from './sections.ts';
import type { Steps } from './steps.ts';
import type { TokenStream, Unit } from './token-stream.ts';

/*
 * An index as bytes, so that a restart need not make it again. The file: a line that says what made it, a line that says of which articles,
 * then rows of numbers and words (length, content), then the digest of it all. It counts only for the very same articles and program.
 */

const FORMAT = 1;

/** All that an index knows of the words of the articles. */
export interface IndexedWords {
  readonly stream: TokenStream;
  readonly sections: Sections;
}

export interface KeptWords {
  readonly words: IndexedWords | null;
  /** Why there are none; null where all is well. */
  readonly why: Why;
}

/** Changes with any byte of any article. */
function printOf(articles: readonly Article[]): string {
  const digest = createHash('sha256');
  for (const { id, hash, published = '' } of articles) digest.update(`${id}\0${hash}\0${published}\n`);
  return digest.digest('hex');
}

const programLine = (program: string): Buffer => Buffer.from(`verbatim index ${FORMAT} ${program}\n`);
const articlesLine = (articles: readonly Article[]): Buffer => Buffer.from(`${printOf(articles)}\n`);

const KINDS: readonly (ParagraphKind | 'title')[] = [
  'title',
  'body',
  'heading',
  'caption',
  'credit',
  'byline',
  'bio',
  'promo',
];

const COLUMNS = 7;

/** So many are read or written in one step. */
const STEP = 5_000;

function* unitRow(units: readonly Unit[]): Generator<null, Uint32Array> {
  const row = new Uint32Array(units.length * COLUMNS);
  let at = 0;
  for (const { article, paragraph, kind, repeated, length, from, to } of units) {
    if (at % (COLUMNS * STEP) === 0) yield null;
    row[at++] = article;
    row[at++] = paragraph;
    row[at++] = KINDS.indexOf(kind);
    row[at++] = repeated ? 1 : 0;
    row[at++] = length;
    row[at++] = from;
    row[at++] = to;
  }
  return row;
}

function* unitsIn(row: Uint32Array): Steps<readonly Unit[]> {
  const units: Unit[] = [];
  for (let at = 0; at < row.length; at += COLUMNS) {
    if (units.length % STEP === 0) yield;
    units.push({
      article: row[at] as number,
      paragraph: row[at + 1] as number,
      kind: KINDS[row[at + 2] as number] ?? 'body',
      repeated: row[at + 3] === 1,
      length: row[at + 4] as number,
      from: row[at + 5] as number,
      to: row[at + 6] as number,
    });
  }
  return units;
}

type Row = Uint32Array | Float64Array;

/** In the order of `wordsFrom`, with pauses. */
function* rowsOf({ stream, sections }: IndexedWords): Generator<Row | null> {
  yield Float64Array.of(stream.paragraphs, stream.meanLength, stream.meanArticle, sections.meanLength);
  yield Float64Array.from(stream.articles, ({ recent }) => recent);
  yield Uint32Array.from(stream.articles.flatMap(({ from, to }) => [from, to]));
  yield yield* unitRow(stream.units);
  yield* [stream.tokens, stream.frequency, stream.inside, stream.capital];
  yield* [sections.article, sections.length, sections.starts, sections.section, sections.count];
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Row): Buffer => Buffer.from(buffer, byteOffset, byteLength);

const sized = (bytes: Buffer): readonly Buffer[] => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return [length, bytes];
};

const PAUSE = Buffer.alloc(0);

/** Pieces without content are pauses. */
function* piecesOf(articles: readonly Article[], words: IndexedWords, program: string): Generator<Buffer> {
  yield programLine(program);
  yield articlesLine(articles);
  yield* sized(Buffer.from([...words.stream.ids.keys()].join('\n')));
  for (const row of rowsOf(words)) yield* row === null ? [PAUSE] : sized(bytesOf(row));
}

/** The bytes of an index, a piece at a time. */
export function keptWords(articles: readonly Article[], words: IndexedWords, program: string): Generator<Buffer> {
  return digested(piecesOf(articles, words, program));
}

/** Reads one piece after the other. */
function piecesIn(bytes: Buffer, start: number) {
  let at = start;
  const next = (): Buffer => {
    const from = at + 4;
    at = from + bytes.readUInt32LE(at);
    return bytes.subarray(from, at);
  };
  /** Copied to a place of its own: rows of numbers begin at whole ones. */
  const own = (): ArrayBuffer => new Uint8Array(next()).buffer;
  return { text: () => next().toString(), whole: () => new Uint32Array(own()), broken: () => new Float64Array(own()) };
}

function* wordsFrom({ text, whole, broken }: ReturnType<typeof piecesIn>): Steps<IndexedWords> {
  const terms = text().split('\n');
  const [paragraphs = 0, meanLength = 0, meanArticle = 0, meanSection = 0] = broken();
  const recent = broken();
  const ranges = whole();
  const units = yield* unitsIn(whole());
  yield;
  const tokens = whole();
  yield;
  const [frequency, inside, capital, article, length, starts] = [whole(), whole(), whole(), whole(), whole(), whole()];
  const section = whole();
  yield;
  const count = whole();
  const known = terms.slice(0, frequency.length - 1);
  const articles = Array.from(recent, (one, at) => ({
    from: ranges[2 * at] as number,
    to: ranges[2 * at + 1] as number,
    recent: one,
  }));
  yield;
  const ids = new Map<string, number>();
  for (const [at, term] of known.entries()) {
    if (at % STEP === 0) yield;
    ids.set(term, at + 1);
  }
  return {
    stream: { units, tokens, articles, ids, frequency, inside, capital, paragraphs, meanLength, meanArticle },
    sections: { article, length, meanLength: meanSection, starts, section, count },
  };
}

const without = (why: Why): KeptWords => ({ words: null, why });

/** Reads them back, in steps. What is damaged, of another program or of other articles says so. */
export function* wordsKept(bytes: Buffer, articles: readonly Article[], program: string): Steps<KeptWords> {
  const { content, why } = yield* contentOf(bytes, programLine(program));
  if (why !== null) return without(why);
  const of = articlesLine(articles);
  if (!content.subarray(0, of.length).equals(of)) return without('of other articles');
  return { words: yield* wordsFrom(piecesIn(content, of.length)), why: null };
}
