import type { Steps } from './steps.ts';
import type { ArticleRange, TokenStream } from './token-stream.ts';

/** Long articles are searched in sections of about so many words. */
const SECTION = 1_000;

/** Which terms stand how often in which section of an article: MiniSearch's postings, kept as numbers until a term is asked for. */
export interface Sections {
  /** Of each section, its article and how many different terms it has. */
  readonly article: Uint32Array;
  readonly length: Uint32Array;
  readonly meanLength: number;
  /** Where the postings of each term begin, by its number, and behind the last one where they end. */
  readonly starts: Uint32Array;
  /** Of each posting, its section and how often the term stands there. */
  readonly section: Uint32Array;
  readonly count: Uint32Array;
}

interface Stretch {
  readonly article: number;
  /** Places in the token stream. */
  readonly stretches: readonly (readonly [from: number, to: number])[];
}

/** Words that are searched for: stop words are 0. */
function wordsIn({ tokens }: TokenStream, from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[at] !== 0) words++;
  return words;
}

/** An article cut into sections that open with its title. */
function* cut(stream: TokenStream, article: number, { from, to }: ArticleRange): Generator<Stretch, void, void> {
  const { units } = stream;
  const first = units[from];
  const title = first?.paragraph === 0 ? [[first.from, first.to] as const] : [];
  const opening = title.reduce((sum, [start, end]) => sum + wordsIn(stream, start, end), 0);
  let stretches = [...title];
  let words = opening;
  for (const unit of units.slice(from + title.length, to)) {
    if (words > SECTION) {
      yield { article, stretches };
      stretches = [...title];
      words = opening;
    }
    if (unit.repeated) continue;
    stretches.push([unit.from, unit.to]);
    words += wordsIn(stream, unit.from, unit.to);
  }
  yield { article, stretches };
}

/** Numbers in a row that grows. */
function growing() {
  let numbers = new Uint32Array(1024);
  let size = 0;
  return {
    add(number: number): void {
      if (size === numbers.length) {
        const wider = new Uint32Array(2 * size);
        wider.set(numbers);
        numbers = wider;
      }
      numbers[size++] = number;
    },
    all: (): Uint32Array => numbers.slice(0, size),
  };
}

/** Section by section: its terms, each once, with how often they stand there. */
function makeTally({ tokens, ids }: TokenStream) {
  const times = new Uint32Array(ids.size + 1);
  return ({ stretches }: Stretch, note: (term: number, count: number) => void): number => {
    const here: number[] = [];
    for (const [from, to] of stretches)
      for (let at = from; at < to; at++) {
        const term = tokens[at] as number;
        if (term === 0) continue;
        if (times[term] === 0) here.push(term);
        times[term] = (times[term] as number) + 1;
      }
    for (const term of here) {
      note(term, times[term] as number);
      times[term] = 0;
    }
    return here.length;
  };
}

/** So many postings, or sections, are put in order in one step. */
const STEP = 100_000;
const FEW = 100;

/** Postings in the order of their sections put in the order of their terms. */
function* byTerm(terms: Uint32Array, sizes: Uint32Array, counts: Uint32Array, vocabulary: number) {
  const starts = new Uint32Array(vocabulary + 2);
  for (let from = 0; from < terms.length; from += STEP) {
    for (const term of terms.subarray(from, from + STEP)) starts[term + 1] = (starts[term + 1] as number) + 1;
    yield;
  }
  for (let term = 1; term < starts.length; term++)
    starts[term] = (starts[term] as number) + (starts[term - 1] as number);
  const next = starts.slice();
  const section = new Uint32Array(terms.length);
  const count = new Uint32Array(terms.length);
  let posting = 0;
  for (const [at, size] of sizes.entries()) {
    if (at % FEW === 0) yield;
    for (const end = posting + size; posting < end; posting++) {
      const term = terms[posting] as number;
      const place = next[term] as number;
      next[term] = place + 1;
      section[place] = at;
      count[place] = counts[posting] as number;
    }
  }
  return { starts, section, count };
}

/** An article a step. */
export function* sectionSteps(stream: TokenStream): Steps<Sections> {
  const [articles, lengths, terms, counts] = [growing(), growing(), growing(), growing()];
  const tally = makeTally(stream);
  let meanLength = 0;
  let made = 0;
  for (const [at, range] of stream.articles.entries()) {
    for (const stretch of cut(stream, at, range)) {
      const length = tally(stretch, (term, count) => {
        terms.add(term);
        counts.add(count);
      });
      articles.add(stretch.article);
      lengths.add(length);
      // As MiniSearch counts it, to the last bit.
      meanLength = (meanLength * made + length) / (made + 1);
      made += 1;
    }
    yield;
  }
  const length = lengths.all();
  const postings = yield* byTerm(terms.all(), length, counts.all(), stream.ids.size);
  return { article: articles.all(), length, meanLength, ...postings };
}
