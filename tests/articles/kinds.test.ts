import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../src/articles/kinds.ts';
import { theFive } from '../support/corpus.ts';

const BODY = 'The council met on Friday and decided nothing about the bridge.';

/** The second line of a page whose other lines are body. */
const kindOf = (line: string) => kindsOf([BODY, line, BODY, BODY, BODY, BODY])[1];
const kindAtEnd = (line: string, author?: string) =>
  kindsOf([BODY, BODY, BODY, BODY, line], author === undefined ? {} : { author })[4];

describe('paragraph kinds', () => {
  it.each([
    ['Soldiers stand guard at the gate in Torkham. (credit: REUTERS/Jane Roe)', 'caption'],
    ['A boy walks past the ruins in Aden on May 3, 2021. (Photo by Jane Roe/Agency)', 'caption'],
    ['A boy walks past the ruins in Aden on May 3, 2021. [Jane Roe/AFP via Getty Images]', 'caption'],
    ['The minister (credited with the deal) left the hall before the vote.', 'body'],
    ['(photo credit: Jane Roe)', 'credit'],
    ['Photo illustration by Jane Roe', 'credit'],
    ['Photos of the attack were shared by thousands of people within the hour.', 'body'],
    ['By Jane Roe and John Doe, Aden', 'byline'],
    ['By Jane Roe, West Africa correspondent', 'byline'],
    ['[Photo: Rescuers search the ruins of a school in the hills on Tuesday. Agency/Jane Roe]', 'caption'],
    ['The bridge over the Orl in Aden, May 3, 2021. REUTERS/Jane Roe', 'caption'],
    ['Image caption, The mayor of Aden at the bridge', 'caption'],
    ['The mayor spoke of AP/AFP reports on Friday.', 'body'],
    ['(Reporting by Jane Roe in Aden; Editing by John Doe)', 'byline'],
    ['Additional reporting by Jane Roe', 'byline'],
    ['Reporting by Jane Roe showed that the bridge was weak. The mayor left.', 'body'],
    ['Published 5 March 2023, 10:00', 'byline'],
    ['Last updated: March 5, 2023 10:12 am', 'byline'],
    ['Published in 2019, the report says the bridge is weak.', 'body'],
    ['Reporting by the agency, done in haste, was wrong', 'heading'],
    ['5 min read', 'promo'],
    ['Tags: bridges, rain', 'promo'],
    ['Topics of the talks were bridges and rain.', 'body'],
    ['By Friday the rebels had taken the town.', 'body'],
    ['For more stories from The Daily Planet go to', 'promo'],
    ['More on Aden: Ships leave the port, officials say', 'promo'],
    ['JUST WATCHED Ships leave the port', 'promo'],
    [
      'JUST WATCHED “Ships leave”: hear what a docker of Aden saw from the crane on the pier before the port was shut on Friday Replay More Videos ... MUST WATCH “Ships leave”: hear what a docker of Aden saw from the crane on the pier before the port was shut on Friday 02:41',
      'promo',
    ],
    ['Those who had just watched the ships leave the port of Aden went home.', 'body'],
    ['More:Who is the new mayor of Aden?', 'promo'],
    ['More: seven of the ships were lost, the harbour master said.', 'body'],
    ['Want more of this? Sign up for our newsletter.', 'promo'],
    ['You can also subscribe to The Planet on your telephone.', 'promo'],
    ['The mayor asked all dockers to sign up for the march on Friday.', 'body'],
    ['A version of this story first appeared in the Aden letter, a look at the port.', 'promo'],
    ['You can follow our port correspondent Jane Roe on Twitter', 'promo'],
    ['Follow the money from Aden on its way and you end on a pier.', 'body'],
    ['The Planet’s Jane Roe and John Doe contributed to this report.', 'byline'],
    ['The Planet and three banks contributed to this report on the bridge, the mayor said.', 'body'],
    ['More on board than on land, officials counted: 74 of them.', 'body'],
    ['READ MORE: Five things to know about the vote', 'promo'],
    ['Subscribe to our newsletter', 'promo'],
    ['Read aloud, the statement took an hour.', 'body'],
    ['What the ceasefire changes', 'heading'],
    ['The Platform', 'heading'],
    ['Injured: 74', 'body'],
    ['He left.', 'body'],
  ])('%s is %s', (line, kind) => expect(kindOf(line)).toBe(kind));

  it.each([
    ['Jane Roe is a freelance journalist based in Aden.', undefined, 'bio'],
    ['Jane Roe studies history in Aden and writes about trade.', undefined, 'body'],
    ['Jane Roe has lived in Aden since 2009.', 'Jane Roe', 'bio'],
    ['Jane Roe is an analyst at a bank. “Prices will fall,” she said.', undefined, 'body'],
  ])('at the end, %s (by %s) is %s', (line, author, kind) => expect(kindAtEnd(line, author)).toBe(kind));

  it('reads the five', async () => {
    const { articles } = await theFive();
    const odd = articles.flatMap(({ id, paragraphs }) =>
      paragraphs.filter(({ kind }) => kind !== 'body').map(({ number, kind }) => `${id} ${number} ${kind}`),
    );
    expect(odd).toEqual([
      'media-line-us-backs-pakistan 1 heading',
      'media-line-us-backs-pakistan 3 caption',
      'media-line-us-backs-pakistan 4 caption',
      'media-line-us-backs-pakistan 5 credit',
      'media-line-us-backs-pakistan 7 promo',
      'media-line-us-backs-pakistan 11 caption',
      'media-line-us-backs-pakistan 12 heading',
      'price-preserves-our-interests 7 heading',
      'safi-counter-terrorism-cooperation 1 heading',
      'safi-counter-terrorism-cooperation 2 credit',
      'safi-counter-terrorism-cooperation 15 bio',
    ]);
  });
});
