import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/articles/span.ts';
import { readArticle } from '../../../src/extraction/read.ts';
import { articleOf } from '../../support/corpus.ts';

/** "day | predicate" of every event of an article of Wednesday 21 August 2024. */
function eventsIn(text: string): readonly string[] {
  const article = articleOf(text, { published: '2024-08-21' });
  return readArticle(article).happenings.map(({ when, predicate }) => {
    const day = 'from' in when ? when.from : `not dated ${when.notBefore ?? ''}..${when.notAfter ?? ''}`;
    return `${day} | ${slice(article, predicate)}`;
  });
}

describe('what happened when', () => {
  it.each([
    ['A flood swept through the valley on Monday night, officials said on Tuesday.', '2024-08-19 | swept'],
    ['VELMORA, Aug. 20 (Wire) - Nine miners died when a shaft collapsed on Monday.', '2024-08-19 | collapsed'],
    ['Gunmen attacked the post before dawn on Monday, killing four.', '2024-08-19 | attacked'],
    ['The flood was the worst since 1998, when 212 people drowned.', '1998-01-01 | drowned'],
    ['The plan had been drawn up in 2019 and was revised in March 2022.', '2022-03-01 | revised'],
    ['Tuesday’s bomb attack closed the market.', '2024-08-20 | attack'],
    ['The bank ordered the mills to sell their grain on Monday.', '2024-08-19 | ordered'],
    ['The minister announced on Monday that the dam would be closed.', '2024-08-19 | announced'],
    ['On Monday, gunmen stormed the post, police said.', '2024-08-19 | stormed'],
    ['Divers searched the lake on Tuesday. The last boy was found at 4:30 a.m.', '2024-08-20 | found'],
    ['He left office in May, and on 3 June 2024 he was charged.', '2024-06-03 | charged'],
  ])('%s', (text, told) => expect(eventsIn(text)).toContain(told));

  it.each([
    ['It has stood empty since May 2023.', /not dated|^$/],
    ['In his first speech since becoming premier in April, he announced a plan.', /^not dated 2024-04-01\.\./],
    ['“We were sleeping when they came at 3 a.m.,” said a shopkeeper.', /^not dated \.\. \| came$/],
    ['Twelve people were killed, the ministry said on Tuesday.', /^not dated \.\.2024-08-20 \| killed$/],
    ['On Tuesday, the ministry said that rebels had stormed the post.', /^not dated \.\.2024-08-20 \| stormed$/],
    ['Rebels stormed the post, the colonel told the Herald in an interview on Tuesday.', /^not dated .*\| stormed$/],
    ['Speaking with state radio on Tuesday, the mayor said the bridge collapsed.', /^not dated .*\| collapsed$/],
  ])('leaves open what the text leaves open: %s', (text, told) => {
    for (const event of eventsIn(text)) expect(event).toMatch(told);
  });

  it.each([
    'The president will visit the valley on Friday.',
    'The two sides will hold talks on Saturday.',
    'The inquiry is due to begin on 1 September.',
    'The ministry said on Tuesday that it was ready.',
    'A colonel denied that the convoy had been attacked.',
    'She is expected to testify on Tuesday after losing a bid to stop the trial.',
    'The candidates travelled far on the eve of Thursday’s vote.',
    'Nothing about today’s ruling changes the views of the jailed man.',
    'The ministry told reporters at a briefing on Monday that it was ready.',
    'The minister warned on Monday that the dam could break.',
    'One year after the withdrawal, what life is like in the valley today.',
    'The “White Wednesday” marches drew thousands.',
    'Troops were still in both towns as of Tuesday.',
    'Attacks rose by a tenth compared to 2021.',
  ])('tells no event: %s', (text) => expect(eventsIn(text)).toEqual([]));

  it('brings the sentence before one that only points back', () => {
    const article = articleOf('The Red Cross suspended its work in May 2022. It resumed on 12 June 2022.');
    const spans = readArticle(article).happenings.map(({ span }) => slice(article, span));
    expect(spans).toEqual([
      'The Red Cross suspended its work in May 2022.',
      'The Red Cross suspended its work in May 2022. It resumed on 12 June 2022.',
    ]);
  });
});
