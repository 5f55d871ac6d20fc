import { describe, expect, it } from 'vitest';
import { isPageTalk } from '../../src/coverage/page-talk.ts';

describe('a sentence', () => {
  it.each([
    'For more exclusive news from Velmora, please subscribe to the Ledger.',
    'Sign up for our newsletter about Velmora and its bridges.',
    'Hit play on the player above to hear how Velmora voted.',
    'Watch video 04:27 Police in Korsk face an emergency',
    'Villages cling to the hills of Velmora.image copyright Newswire image caption The hills',
    'FILE - Police stand guard at the bridge of Korsk in Velmora.',
    'An old man stands beside the door of a house in the Oshel district, Velmora, on June 23.',
    'Published 17 January 2018The republic of Velmora lies on the coast.',
    'Happy Midsummer Day to all who are at work in Velmora.',
    'Ferry fares double in Velmora. 👉 The latest from Oshel.',
  ])('talks of the page: %s', (text) => {
    expect(isPageTalk(text)).toBe(true);
  });

  it.each([
    'The Ledger lost 12,000 subscribers in a year, its publisher said on Friday.',
    'A podcast host was arrested at the port of Oshel on Monday.',
    'Gunmen stand accused of 12 murders in Korsk, prosecutors said on June 23.',
    'An old man stood beside the door of his house in the Oshel district on June 23.',
    'Police watched the video of the attack in Korsk before they made arrests.',
    'The AstraZeneca plant in Velmora closed on Monday.',
    'The file that the court of Korsk asked for was lost.',
  ])('is news: %s', (text) => {
    expect(isPageTalk(text)).toBe(false);
  });
});
