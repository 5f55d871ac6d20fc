import MiniSearch from 'minisearch';
import type { Slot } from './asked-words.ts';
import type { TokenStream } from './token-stream.ts';

/** Which articles may hold the answer, best first. */
export type Candidates = (slots: readonly Slot[]) => readonly number[];

export interface CandidateIndex {
  add(unit: number, terms: readonly string[]): void;
  ask(stream: TokenStream): Candidates;
}

/** How many postings one question may touch, and how many articles get a second look. */
const POSTINGS = 6_000;
const ARTICLES = 60;
const TITLE_WORTH = 0.6;

const asTerms = (text: string): string[] => (text === '' ? [] : text.split(' '));

/** The rarest slots, as long as their postings together stay within the budget; at least one. */
function affordable(slots: readonly Slot[], { frequency }: TokenStream): readonly Slot[] {
  const cost = ({ ids }: Slot): number => ids.reduce((sum, [id]) => sum + (frequency[id] ?? 0), 0);
  const known = slots.filter(({ ids }) => ids.length > 0).sort((a, b) => cost(a) - cost(b));
  let spent = 0;
  return known.filter((slot, at) => {
    spent += cost(slot);
    return at === 0 || spent <= POSTINGS;
  });
}

/** MiniSearch as the embedded index: paragraphs and titles as units of ready-made terms. */
export function candidateIndex(): CandidateIndex {
  const mini = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: asTerms,
    processTerm: (term) => term,
  });
  const words = new Map<number, string>();
  return {
    add: (unit, terms) => {
      if (terms.length > 0) mini.add({ id: unit, text: terms.join(' ') });
    },
    ask: (stream) => {
      for (const [term, id] of stream.ids) words.set(id, term);
      return (slots) => {
        const worths = new Map(
          affordable(slots, stream).flatMap(({ ids }) =>
            ids.map(([id, worth]) => [words.get(id) ?? '', worth] as const),
          ),
        );
        if (worths.size === 0) return [];
        const hits = mini.search([...worths.keys()].join(' '), {
          boostTerm: (term) => worths.get(term) ?? 1,
          bm25: { k: 1.2, b: 0.7, d: 0 },
        });
        const best = new Map<number, number>();
        for (const { id, score, queryTerms } of hits) {
          const unit = stream.units[id as number];
          if (unit === undefined) continue;
          const worth = (score / queryTerms.length) * (unit.paragraph === 0 ? TITLE_WORTH : 1);
          const before = best.get(unit.article) ?? 0;
          best.set(unit.article, Math.max(before, worth) + 0.1 * Math.min(before, worth));
        }
        return [...best]
          .sort(([a, x], [b, y]) => y - x || a - b)
          .slice(0, ARTICLES)
          .map(([article]) => article);
      };
    },
  };
}
