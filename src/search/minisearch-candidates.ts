import MiniSearch from 'minisearch';
import type { Slot } from './asked-words.ts';
import type { Steps } from './steps.ts';
import type { TokenStream, Unit } from './token-stream.ts';

/** Which articles may hold the answer, best first. */
export type Candidates = (slots: readonly Slot[]) => readonly number[];

/** How many postings one question may touch, and how many articles get a second look. */
const POSTINGS = 4_000;
const ARTICLES = 50;
/** Long articles are searched in sections of about so many words. */
const SECTION = 1_000;

const asTerms = (text: string): string[] => (text === '' ? [] : text.split(' '));

interface Section {
  readonly id: number;
  readonly text: string;
}

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

/** Each article cut into sections that open with its title. */
function* sectionsOf({ articles, units }: TokenStream, termsOf: (unit: Unit) => readonly string[]) {
  for (const [article, { from, to }] of articles.entries()) {
    const first = units[from];
    const title = first?.paragraph === 0 ? termsOf(first) : [];
    let words = [...title];
    for (const unit of units.slice(from + (first?.paragraph === 0 ? 1 : 0), to)) {
      if (words.length > SECTION) {
        yield { article, words };
        words = [...title];
      }
      words.push(...termsOf(unit));
    }
    yield { article, words };
  }
}

/** MiniSearch as the embedded index, asked for the articles that deserve a second look; a section a step. */
export function* candidateSteps(stream: TokenStream): Steps<Candidates> {
  const mini = new MiniSearch<Section>({ fields: ['text'], tokenize: asTerms, processTerm: (term) => term });
  const names = ['', ...stream.ids.keys()];
  const termsOf = ({ from, to, repeated }: Unit): string[] => {
    const found: string[] = [];
    for (let at = from; at < to && !repeated; at++)
      if (stream.tokens[at] !== 0) found.push(names[stream.tokens[at] ?? 0] ?? '');
    return found;
  };
  const owners: number[] = [];
  const inSections = new Uint32Array(stream.ids.size + 1);
  for (const { article, words } of sectionsOf(stream, termsOf)) {
    mini.add({ id: owners.length, text: words.join(' ') });
    owners.push(article);
    for (const word of new Set(words))
      inSections[stream.ids.get(word) ?? 0] = (inSections[stream.ids.get(word) ?? 0] ?? 0) + 1;
    yield;
  }
  return (slots) => {
    const worths = new Map(
      [...affordable(slots, (id) => inSections[id] ?? 0)].map(([id, worth]) => [names[id] ?? '', worth] as const),
    );
    if (worths.size === 0) return [];
    const best = new Map<number, number>();
    const bm25 = { k: 1.2, b: 0.7, d: 0 };
    for (const hit of mini.search([...worths.keys()].join(' '), { boostTerm: (term) => worths.get(term) ?? 1, bm25 })) {
      const article = owners[hit.id as number] ?? 0;
      best.set(article, Math.max(best.get(article) ?? 0, hit.score / hit.queryTerms.length));
    }
    return [...best]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, ARTICLES)
      .map(([article]) => article);
  };
}
