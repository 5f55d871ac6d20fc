import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { articleFromText } from '../../src/articles/article-from-text.ts';
import { makeIndex } from '../../src/search/index-paragraphs.ts';

const FILLER =
  'The committee met again, heard its members, read its papers and put off what it had to decide until spring. ';

/** Many other articles, so that words are as rare as they are in news. */
const OTHERS = Array.from({ length: 30 }, (_, at) => [`other-${at}`, `Report ${at + 100}. ${FILLER}`] as const);

const signalsOf = (article: string, question: string, texts: Readonly<Record<string, string>>) => {
  const articles: readonly Article[] = [...Object.entries(texts), ...OTHERS].map(([id, text]) =>
    articleFromText(id, text),
  );
  const hit = makeIndex(articles)
    .see(question, 100)
    .find((one) => one.article === article);
  if (hit === undefined) throw new Error(`${article} was not found`);
  return hit.signals;
};

describe('one paragraph that is a whole article', () => {
  const QUESTION = 'ferry strike in Zadar';
  const short = 'A ferry strike closed the port of Zadar.';
  const long = `${FILLER.repeat(8)} The ferry was late. ${FILLER.repeat(8)} A strike was over. ${FILLER.repeat(8)} Zadar waited.`;

  test('a word met somewhere in it says less than in a short one', () => {
    const texts = { short, long };
    const [near, far] = [signalsOf('short', QUESTION, texts), signalsOf('long', QUESTION, texts)];
    expect(near.withLead).toBe(1);
    expect(far.withLead).toBeLessThan(0.6);
    expect(far.together).toBeLessThan(near.together);
  });

  test('words within a sentence or two are together wherever they stand', () => {
    const late = `${FILLER.repeat(20)} ${short}`;
    expect(signalsOf('late', QUESTION, { late }).together).toBe(1);
  });
});

describe('the first words of an article without a title', () => {
  const told = 'ZADAR HARBOUR ON STRIKE. ';
  test('stand for its title', () => {
    const texts = { head: told + FILLER.repeat(8), tail: FILLER.repeat(8) + told };
    expect(signalsOf('head', 'Zadar harbour', texts).title).toBe(0.5);
    expect(signalsOf('tail', 'Zadar harbour', texts).title).toBe(0);
  });
});

test('more words asked for than a mark can tell apart do no harm', () => {
  const question = Array.from(
    { length: 40 },
    (_, at) => `attack killed injured company city money war Zadar${at}`,
  ).join(' ');
  expect(signalsOf('short', question, { short: 'The attack closed the port of Zadar7.' }).words).toBeGreaterThan(0);
});
