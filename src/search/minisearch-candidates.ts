import MiniSearch from 'minisearch';
import type { Slot } from './asked-words.ts';
import type { Sections } from './sections.ts';

/** Which articles may hold the answer, best first. */
export type Candidates = (slots: readonly Slot[]) => readonly number[];

/** How many postings one question may touch, and how many articles get a second look. */
const POSTINGS = 4_000;
const ARTICLES = 50;

const asTerms = (text: string): string[] => (text === '' ? [] : text.split(' '));

/** The terms to look up with their worth: the rarest, as long as their postings together stay within the budget; at least one. */
function affordable(slots: readonly Slot[], cost: (id: number) => number): ReadonlyMap<number, number> {
  const wanted = slots
    .flatMap(({ ids }) => ids.map(([id, worth]) => ({ id, worth, cost: cost(id) })))
    .sort((a, b) => b.worth - a.worth || a.cost - b.cost);
  const chosen = new Map<number, number>();
  let spent = 0;
  for (const { id, worth, cost: price } of wanted) {
    if (chosen.size > 0 && spent + price > POSTINGS) continue;
    spent += price;
    chosen.set(id, worth);
  }
  return chosen;
}

const BM25 = { k: 1.2, b: 0.7, d: 0 };

const READ = { tokenize: asTerms, processTerm: (term: string): string => term };

/** With every option that a search is given: a copy that gains one costs the engine a shape of its own, which only a full collection takes away. */
const OPTIONS = {
  fields: ['text'],
  ...READ,
  searchOptions: { ...READ, boostTerm: () => 1, bm25: BM25, filter: () => false },
};

type Postings = Map<number, Map<number, number>>;

/**
 * MiniSearch that knows every section and is given the postings of the few terms of a question: what it says of them is the same as if it
 * held all, and neither a restart nor a question waits for the others. It reaches for what the library keeps for those who extend it.
 */
class FewPostings extends MiniSearch {
  constructor({ length, meanLength }: Sections) {
    super(OPTIONS);
    this._documentCount = length.length;
    this._documentIds = new Map(Array.from(length, (_, section) => [section, section]));
    this._fieldLength = new Map(Array.from(length, (one, section) => [section, [one]]));
    this._avgFieldLength = [meanLength];
  }

  hold(postings: ReadonlyMap<string, Postings>): void {
    this._index.clear();
    for (const [term, one] of postings) this._index.set(term, one);
  }
}

const TEXT = 0;

/** With a letter: an object whose keys are large numbers costs many times as much, and MiniSearch makes one for every section it finds. */
const nameOf = (term: number): string => `t${term}`;

/** What a term that stands so often in a section of that length is worth there, beside what all its sections share. */
const worthIn = ({ length, meanLength }: Sections, section: number, count: number): number =>
  (count * (BM25.k + 1)) / (count + BM25.k * (1 - BM25.b + (BM25.b * (length[section] as number)) / meanLength));

/** Of a common word asked for alone: the least worth of a posting whose article may be among the best. Those of one article follow one another. */
function leastOf(sections: Sections, term: number): number {
  const { article, starts, section, count } = sections;
  const best: number[] = [];
  let before = -1;
  for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
    const place = section[at] as number;
    const worth = worthIn(sections, place, count[at] as number);
    if (article[place] !== before) best.push(worth);
    else best[best.length - 1] = Math.max(best[best.length - 1] as number, worth);
    before = article[place] as number;
  }
  return Float64Array.from(best).sort()[best.length - ARTICLES] ?? 0;
}

/** The postings of a term; of one with more than a question may touch, which is then asked for alone, the best. */
function postingsOf(sections: Sections, term: number): Postings {
  const { starts, section, count } = sections;
  const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
  const least = to - from > POSTINGS ? leastOf(sections, term) : 0;
  const postings = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const [place, times] = [section[at] as number, count[at] as number];
    if (least === 0 || worthIn(sections, place, times) >= least) postings.set(place, times);
  }
  return new Map([[TEXT, postings]]);
}

/** MiniSearch as the embedded index, asked for the articles that deserve a second look. */
export function candidatesIn(sections: Sections): Candidates {
  const { article: owners, starts } = sections;
  let mini: FewPostings | undefined;
  return (slots) => {
    const worths = affordable(slots, (term) => (starts[term + 1] ?? 0) - (starts[term] ?? 0));
    if (worths.size === 0) return [];
    mini ??= new FewPostings(sections);
    mini.hold(new Map([...worths.keys()].map((term) => [nameOf(term), postingsOf(sections, term)])));
    const best = new Map<number, number>();
    mini.search([...worths.keys()].map(nameOf).join(' '), {
      boostTerm: (name) => worths.get(Number(name.slice(1))) ?? 1,
      bm25: BM25,
      // Looked at here and put in order once, by article.
      filter: ({ id, score, queryTerms }) => {
        const article = owners[id as number] ?? 0;
        best.set(article, Math.max(best.get(article) ?? 0, score / queryTerms.length));
        return false;
      },
    });
    return [...best]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, ARTICLES)
      .map(([article]) => article);
  };
}
