import MiniSearch from 'minisearch';
import type { Slot } from './asked-words.ts';
import type { Sections } from './sections.ts';

/** Which articles may hold the answer, best first. */
export type Candidates = (slots: readonly Slot[]) => readonly number[];

/** How many postings one question may touch, and how many articles get a second look. */
const POSTINGS = 4_000;
const ARTICLES = 50;

const asTerms = (text: string): string[] => (text === '' ? [] : text.split(' '));

const OPTIONS = { fields: ['text'], tokenize: asTerms, processTerm: (term: string): string => term };

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

const numbered = <T>(numbers: Iterable<number>, of: (number: number) => T): Readonly<Record<string, T>> => {
  const entries: Record<string, T> = {};
  for (const number of numbers) entries[number] = of(number);
  return entries;
};

/** MiniSearch with the postings of a few terms and of no others: what it says of them is the same, and nothing has to be loaded before somebody asks. */
function miniSearchOf({ length, meanLength, starts, section, count }: Sections, terms: Iterable<number>): MiniSearch {
  const seen = new Set<number>();
  const index = [...terms].map((term): [string, { [field: string]: { [section: string]: number } }] => {
    const postings: Record<string, number> = {};
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
      const here = section[at] as number;
      seen.add(here);
      postings[here] = count[at] as number;
    }
    return [String(term), { 0: postings }];
  });
  return MiniSearch.loadJS(
    {
      documentCount: length.length,
      nextId: length.length,
      documentIds: numbered(seen, (number) => number),
      fieldIds: { text: 0 },
      fieldLength: numbered(seen, (number) => [length[number] ?? 0]),
      averageFieldLength: [meanLength],
      storedFields: {},
      dirtCount: 0,
      index,
      serializationVersion: 2,
    },
    OPTIONS,
  );
}

const BM25 = { k: 1.2, b: 0.7, d: 0 };

/** MiniSearch as the embedded index, asked for the articles that deserve a second look. */
export function candidatesIn(sections: Sections): Candidates {
  const { article: owners, starts } = sections;
  return (slots) => {
    const worths = affordable(slots, (term) => (starts[term + 1] ?? 0) - (starts[term] ?? 0));
    if (worths.size === 0) return [];
    const best = new Map<number, number>();
    const hits = miniSearchOf(sections, worths.keys()).search([...worths.keys()].join(' '), {
      boostTerm: (term) => worths.get(Number(term)) ?? 1,
      bm25: BM25,
    });
    for (const { id, score, queryTerms } of hits) {
      const article = owners[id as number] ?? 0;
      best.set(article, Math.max(best.get(article) ?? 0, score / queryTerms.length));
    }
    return [...best]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, ARTICLES)
      .map(([article]) => article);
  };
}
