import { expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { theFive } from '../../support/corpus.ts';
import { notesOf } from './said.ts';

/** Who says the words that begin so, in the five articles; null where the text names nobody. */
const SPEAKERS: readonly (readonly [article: string, beginning: string, speaker: string])[] = [
  ['media-line', 'there is no evidence that Afghan soil', 'Afghan Taliban'],
  ['media-line', 'Pakistan has the right to defend', 'US State Department'],
  ['media-line', 'Pakistan, of course, has suffered', 'Ned Price'],
  ['media-line', 'The Islamic Emirate stands by', 'Bilal Karimi'],
  ['media-line', 'Terrorism remains a scourge', 'Ned Price'],
  ['media-line', 'they have solid evidence', 'Pakistani officials'],
  ['media-line', 'Pakistan reserves the right to take', 'Bilawal Zardari'],
  ['media-line', 'during the meeting', 'sources'],
  ['media-line', 'The National Security Committee was', 'Prime Minister’s Office'],
  ['media-line', 'the NSC session “concluded', 'Prime Minister’s Office'],
  ['media-line', 'Hafiz Ullah, a terrorist', 'Armed Forces Media Wing'],
  ['media-line', 'the banned TTP asked', 'Faran Jeffery'],
  ['media-line', 'The TTP used the period', 'Faran Jeffery'],
  ['media-line', 'This is probably going', 'Faran Jeffery'],
  ['media-line', 'there is no such thing', 'Faran Jeffery'],
  ['media-line', 'The question of differentiating', 'Andrew Korybko'],
  ['media-line', 'The US has every reason', 'Andrew Korybko'],
  ['media-line', 'As it stands, a self-sustaining', 'Andrew Korybko'],
  ['media-line', 'the only actor to benefit', 'Andrew Korybko'],
  ['media-line', 'During the Imran Khan-led', 'Adeeb Ul Zaman Safvi'],
  ['media-line', 'Pakistan almost finds itself', 'Kamal Alam'],
  ['media-line', 'Kabul fears that', 'Salman Javed'],
  ['media-line', 'the US negotiated a peace', 'Salman Javed'],
  ['price-', 'President Joe Biden’s commitment', 'Ned Price'],
  ['price-', 'We have seen information', 'nobody'],
  ['price-', 'the United States and Pakistan “had', 'another US State Department official'],
  ['rasc-', 'Afghanistan as a “terrorist haven', 'United States'],
  ['rasc-', 'We remain deeply engaged', 'U.S. State Department spokesperson'],
  ['safi-', 'terrorism is a global problem', 'Ned Price'],
];

const find = (articles: readonly Article[], article: string, beginning: string): readonly string[] =>
  articles
    .filter(({ id }) => id.startsWith(article))
    .flatMap(notesOf)
    .filter((note) => note.split(' | ')[2]?.startsWith(beginning));

it.each(SPEAKERS)('%s: %s … is said by %s', async (article, beginning, speaker) => {
  const { articles } = await theFive();
  expect(find(articles, article, beginning).map((note) => note.split(' | ')[0])).toEqual([speaker]);
});

it('gives a quotation that a promotion interrupts whole', async () => {
  const { articles } = await theFive();
  const [note = ''] = find(articles, 'media-line', 'Pakistan, of course');
  expect(note).toMatch(/emanated from Afghanistan\. … In the US-Taliban agreement.*lived up to that commitment$/);
});
