import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/articles/article-from-text.ts';
import { readArticle } from '../../src/extraction/read.ts';
import { makeIndex } from '../../src/search/index-paragraphs.ts';

const NEWS =
  'On Friday, Jane Roe, a spokeswoman for the Ministry of Water, said “the flood killed at least 12 people in Ardania on 3 March 2022 and injured 30,” according to police. She denied that the army had used the soil of its neighbours. ';

/** Pieces that tempt a reader to look again at what it has seen: each is repeated until the paragraph is full. */
const PIECES: Readonly<Record<string, string>> = {
  news: NEWS,
  'paragraphs of a word': 'rain\n',
  'paragraphs of a name': 'Jane Roe\n',
  'straight marks': '"a ',
  'marks that only open': '“a ',
  'marks that only close': 'a” ',
  'marks in pairs': '“a” ',
  'two apostrophes': "''a ",
  'nested brackets': '(a [b ',
  'quotation after quotation': '“No,” said Jane Roe. ',
  'one word without end': 'Aa',
  hyphens: 'Ab-',
  stops: '.',
  abbreviations: 'U.S.',
  'capital words': 'Aab ',
  'names in a list': 'Jane Roe and ',
  acronyms: '(TTP) ',
  numbers: '12 ',
  dates: '3 March, ',
  'figures in a list': '12 people killed and ',
  denials: 'denied that ',
  sources: 'according to ',
  combining: '\u0301',
  'white space': ' \t',
};

const filled = (piece: string, length: number): string => `A ${piece.repeat(Math.ceil(length / piece.length))} b`;

/** Milliseconds of processor time: what others do on the machine does not count. */
function cost(text: string): number {
  const before = process.cpuUsage();
  const article = articleFromText('a', text, { published: '2022-10-10' });
  readArticle(article);
  makeIndex([article]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const SHORT = 12_000;
const LONG = 2 * SHORT;
/** Reading news of this length takes a tenth of it. */
const MOST_MILLISECONDS = 2_500;
/** Twice the text may cost twice, and what a collector of garbage or a compiler takes on the way. A square would take four times. */
const MOST_GROWTH = 3.3;
const NOISE = 250;

describe('reading and indexing', { timeout: 60_000 }, () => {
  it.each(Object.entries(PIECES))('takes no more than its share of time for %s', (_, piece) => {
    cost(filled(NEWS, 3_000));
    const short = Math.min(cost(filled(piece, SHORT)), cost(filled(piece, SHORT)));
    const long = Math.min(cost(filled(piece, LONG)), cost(filled(piece, LONG)));
    expect(long).toBeLessThan(MOST_MILLISECONDS);
    expect(long).toBeLessThan(MOST_GROWTH * short + NOISE);
  });
});
