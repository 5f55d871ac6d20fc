import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { articleFromText } from '../../src/articles/article-from-text.ts';
import { type Slot, slotsOf } from '../../src/search/asked-words.ts';
import { candidatesIn } from '../../src/search/minisearch-candidates.ts';
import { sectionSteps } from '../../src/search/sections.ts';
import { atOnce } from '../../src/search/steps.ts';
import { type TokenStream, tokenSteps } from '../../src/search/token-stream.ts';
import { madeNews } from '../../src/tools/bench/made-news.ts';

const news = madeNews(900);
const stream = atOnce(tokenSteps(news));
const candidates = candidatesIn(atOnce(sectionSteps(stream)));

/** MiniSearch as it would be filled by itself, every article whole. */
function filled({ articles, units, tokens }: TokenStream): MiniSearch {
  const mini = new MiniSearch({ fields: ['text'], tokenize: (text) => text.split(' '), processTerm: (term) => term });
  for (const [id, { from, to }] of articles.entries()) {
    const told = units.slice(from, to).filter(({ repeated }) => !repeated);
    const terms = told.flatMap((unit) => [...tokens.slice(unit.from, unit.to)]).filter((term) => term !== 0);
    mini.add({ id, text: terms.join(' ') });
  }
  return mini;
}

const words = (text: string) => text.split(/\s+/u).slice(2, 8).join(' ');
const QUESTIONS = news.slice(0, 12).map(({ paragraphs }) => words(paragraphs[1]?.text ?? ''));

/** What MiniSearch says of the same question when it holds everything. */
function bestOf(slots: readonly Slot[], stream: TokenStream): readonly number[] {
  const worths = new Map(slots.flatMap(({ ids }) => ids.map(([id, worth]) => [String(id), worth] as const)));
  const hits = filled(stream).search([...worths.keys()].join(' '), {
    boostTerm: (term) => worths.get(term) ?? 1,
    bm25: { k: 1.2, b: 0.7, d: 0 },
  });
  const scores = hits.map(({ id, score, queryTerms }) => [id as number, score / queryTerms.length] as const);
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, 50)
    .map(([article]) => article);
}

it.each(QUESTIONS)('MiniSearch says the same of "%s" with the postings of its words alone', (question) => {
  const slots = slotsOf(question, stream);
  const best = bestOf(slots, stream);
  expect(candidates(slots)).toEqual(best);
  expect(best.length).toBeGreaterThan(0);
});

it('says the same of a word that stands in more articles than a question may touch, with the best of them alone', () => {
  const reports = Array.from({ length: 4_300 }, (_, at) => {
    const others = Array.from({ length: 3 + (at % 17) }, (_, word) => `quay${(at * 31 + word) % 900}`);
    return articleFromText(`reports/${at}`, [...others, ...Array(1 + ((at * 7) % 5)).fill('harbour')].join(' '), {});
  });
  const told = atOnce(tokenSteps(reports));
  const slots = slotsOf('harbour', told);
  expect(candidatesIn(atOnce(sectionSteps(told)))(slots)).toEqual(bestOf(slots, told));
});

it('knows nothing of words that stand nowhere', () => {
  expect(candidates(slotsOf('zzyzzyva qwrtp', stream))).toEqual([]);
});
