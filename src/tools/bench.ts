import type { Article } from '../articles/article.ts';
import { articleFromText } from '../articles/article-from-text.ts';
import type { FrontDoor } from '../command/front-door.ts';
import { UserError } from '../errors.ts';
import { measuredApart, waitsApart } from './bench/apart.ts';
import { corpusRows } from './bench/corpus-rows.ts';
import { readLeft } from './bench/left-files.ts';
import { madeNews } from './bench/made-news.ts';
import { type Measured, measure } from './bench/measure.ts';
import { plainRow, rowsOf } from './bench/report.ts';
import { keepResults } from './bench/results.ts';
import { waitsOf } from './bench/waits.ts';
import { readDocuments } from './eval/documents.ts';

const RESULTS = 'tests/bench';
const ROUNDS = 5;
const SIZES = '1000,4000';

type Write = (text: string) => Promise<void>;
/** What is done now, for whoever waits. */
type Report = (now: string) => void;

/** "1000,4000" -> [1000, 4000]. */
export function sizesIn(typed: string): readonly number[] {
  const sizes = typed.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size >= 10)) return [...new Set(sizes)].sort((a, b) => a - b);
  throw new UserError('bad-option', `--sizes takes numbers of paragraphs such as ${SIZES}; "${typed}" holds others.`);
}

export interface BenchRequest {
  readonly door: FrontDoor;
  /** How this program is started. */
  readonly program: readonly string[];
  /** Numbers of paragraphs to make, parted by commas. */
  readonly sizes?: string;
  /** A file of JSON lines: news of somebody else's, cut to each size, in place of made news. */
  readonly docs?: string;
  /** What a program does before anybody is connected. */
  readonly warmUp: () => Promise<void>;
  /** A folder of what a program left behind. */
  readonly left?: string;
}

/** Every document of a file of JSON lines as an article. */
const newsFrom = async (file: string): Promise<readonly Article[]> =>
  (await readDocuments(file)).map(({ id, text, date }) => articleFromText(id, text, date ? { published: date } : {}));

/** As many articles from the front as hold so many paragraphs. */
function firstParagraphs(articles: readonly Article[], most: number): readonly Article[] {
  let left = most;
  return articles.filter(({ paragraphs }) => {
    left -= paragraphs.length;
    return left + paragraphs.length > 0;
  });
}

/** Measures one size in this process and writes what it found as a line of JSON: all of it, or how long others wait for a program that begins again with what was left. */
export async function benchSize(
  { door: { commands }, program, docs, warmUp, left }: BenchRequest,
  typed: string,
  write: Write,
  report: Report,
): Promise<number> {
  const [size = 0] = sizesIn(typed);
  const news = docs === undefined ? null : await newsFrom(docs);
  const texts = () => (news === null ? madeNews(size) : firstParagraphs(news, size));
  const found =
    left === undefined
      ? await measure(texts, {
          commands,
          rounds: ROUNDS,
          waitsOf: (files) => waitsApart(program, { paragraphs: size, docs }, files),
          tell: (now) => report(`${typed} paragraphs: ${now}`),
        })
      : await warmUp().then(async () => waitsOf(texts(), await readLeft(left), commands));
  await write(`${JSON.stringify(found)}\n`);
  return 0;
}

/** Measures, prints and, of made news, writes down. */
export async function runBench(request: BenchRequest, write: Write): Promise<number> {
  const { door, program, docs } = request;
  const sizes = sizesIn(request.sizes ?? SIZES);
  const rows = await corpusRows(door, program);
  for (const row of rows) await write(plainRow(row));
  const all: Measured[] = [];
  for (const size of sizes) {
    const name = `${size.toLocaleString('en')} paragraphs`;
    try {
      all.push(await measuredApart(program, { paragraphs: size, docs }));
      if (docs === undefined) await keepResults(RESULTS, { articles: door.coverage().articles.length, rows }, all);
      await write(`\n${name} measured\n`);
    } catch (error) {
      await write(`\n${name}: ${error instanceof Error ? error.message : error}\n`);
    }
  }
  for (const row of rowsOf(all)) await write(plainRow(row));
  return all.length === sizes.length ? 0 : 1;
}
