import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/articles/span.ts';
import { findPeople } from '../../../src/extraction/people/people.ts';
import { articleOf } from '../../support/corpus.ts';

const roles = (text: string) => {
  const article = articleOf(text);
  return findPeople(article).roles.map(
    ({ span, holder, organisation }) =>
      [slice(article, holder), slice(article, span), organisation && slice(article, organisation)] as const,
  );
};

describe('roles as stated', () => {
  it.each([
    [
      'Finance Ministry spokeswoman Jane Okafor said so.',
      'Jane Okafor',
      'Finance Ministry spokeswoman',
      'Finance Ministry',
    ],
    [
      'Trina Parsel, vice-president at the Washington, DC-based Quincy Institute, said so.',
      'Trina Parsel',
      'vice-president at the Washington, DC-based Quincy Institute',
      'Quincy Institute',
    ],
    [
      'The Taliban’s deputy spokesman, Karim Noorzai, said so.',
      'Karim Noorzai',
      'Taliban’s deputy spokesman',
      'Taliban',
    ],
    [
      'Karim Noorzai, the Taliban’s deputy spokesman, said so.',
      'Karim Noorzai',
      'Taliban’s deputy spokesman',
      'Taliban',
    ],
    [
      'Jane Okafor, who heads the Sahara Relief Agency, said so.',
      'Jane Okafor',
      'heads the Sahara Relief Agency',
      'Sahara Relief Agency',
    ],
    [
      'Jane Okafor, 54, a lawyer for the Sahara Relief Agency, left.',
      'Jane Okafor',
      'lawyer for the Sahara Relief Agency',
      'Sahara Relief Agency',
    ],
    ['They met Gen. Daoud Rahmani on Friday.', 'Daoud Rahmani', 'Gen.', null],
    ['US Secretary of State Paul Whitman met them.', 'Paul Whitman', 'US Secretary of State', null],
    [
      'Paul Whitman was elected chairman of the National Farmers Union.',
      'Paul Whitman',
      'chairman of the National Farmers Union',
      'National Farmers Union',
    ],
  ])('%s', (text, holder, role, organisation) => {
    expect(roles(text)).toContainEqual([holder, role, organisation]);
  });

  it.each([
    ['Mr. Paul Whitman was not there.'],
    ['The doctors told reporters Whitman was ill, though Paul Whitman was not.'],
    ['Paul Whitman, speaking in Nairobi, said the ministry was closed.'],
    ['Paul Whitman said the chairman of the National Farmers Union had left.'],
    ['Paul Whitman was told by the police to leave.'],
  ])('no role: %s', (text) => {
    expect(roles(text)).toEqual([]);
  });
});
