import { describe, expect, it } from 'vitest';
import { type Corrections, NO_CORRECTIONS } from '../../src/articles/aliases-file.ts';
import { coverNews } from '../../src/coverage/cover.ts';
import { articleOf } from '../support/corpus.ts';

const names = (texts: readonly string[], corrections: Corrections = NO_CORRECTIONS) =>
  coverNews(
    texts.map((text, at) => articleOf(text, { id: `article-${at}` })),
    [],
    corrections,
  ).entities.all.map((entity) => [...entity.names].sort());

describe('one entity over the coverage', () => {
  it.each([
    [
      [
        'The Norwegian Coast Guard Corps (NCGC) spoke.',
        'Norway’s Coast Guard Corps (NCGC) left.',
        'The NCGC denied it.',
      ],
      ['NCGC', 'Norway’s Coast Guard Corps', 'Norwegian Coast Guard Corps'],
    ],
    [
      ['Minister Jane Okafor spoke.', 'Okafor denied it, Jane Okafor said.'],
      ['Jane Okafor', 'Okafor'],
    ],
    [
      ['Gen. Asif Muneer spoke.', 'Syed Asif Muneer left.'],
      ['Asif Muneer', 'Syed Asif Muneer'],
    ],
    [
      ['Mohammed Bello, a lawyer, spoke.', 'Mr. Muhammad Bello, a lawyer, left.'],
      ['Mohammed Bello', 'Muhammad Bello'],
    ],
    [
      ['The Sahara Relief Agency (SRA) closed.', 'Fighters robbed the SRA, officials said.'],
      ['SRA', 'Sahara Relief Agency'],
    ],
    [
      ['Minister Jane Okafor spoke.', 'Minister Jane Okafor left.', 'Ms. Okafor denied it.'],
      ['Jane Okafor', 'Okafor'],
    ],
    [
      ['He blamed al-Qaeda.', 'They blamed Al Qaida.'],
      ['Al Qaida', 'al-Qaeda'],
    ],
  ])('%j', (texts, together) => {
    expect(names(texts)).toContainEqual([...together].sort());
  });

  it.each([
    [['Abdul Safi, a writer, spoke.', 'Abdul Safvi, a captain, spoke.'], ['Abdul Safi'], ['Abdul Safvi']],
    [['David Harlan, a judge, spoke.', 'Her husband, David, left with Ms. Lonby.'], ['David Harlan'], ['David']],
    [['Minister Jane Okafor spoke.', 'Ms. Okafor, a farmer, denied it.'], ['Jane Okafor'], ['Okafor']],
    [
      ['Minister Parvez Rashid spoke.', 'Minister Parvez Rashid left.', 'A farmer, Rashid, denied it.'],
      ['Parvez Rashid'],
      ['Rashid'],
    ],
    [['Jane Smith, a judge, spoke.', 'John Smith, a judge, spoke.'], ['Jane Smith'], ['John Smith']],
    [
      ['Tarek al-Rahmani, a doctor, spoke. Mr. al-Rahmani left.', 'Rubi’a al-Rahmani, a judge, spoke.'],
      ['Tarek al-Rahmani', 'al-Rahmani'],
      ['Rubi’a al-Rahmani'],
    ],
    [
      ['The Islamic Republic spoke. The Islamic Republic News Agency (IRNA) said so.', 'IRNA said so.'],
      ['Islamic Republic'],
      ['IRNA', 'Islamic Republic News Agency'],
    ],
    [
      ['The Norwegian Coast Guard Corps (NCGC) spoke.', 'Nepal’s Coast Guard Corps (NCGC) left.'],
      ['NCGC', 'Norwegian Coast Guard Corps'],
      ['NCGC', 'Nepal’s Coast Guard Corps'],
    ],
    [
      ['The Afghan Taliban denied it.', 'The Tehrik-i-Taliban Pakistan agreed.'],
      ['Afghan Taliban'],
      ['Tehrik-i-Taliban Pakistan'],
    ],
  ])('%j are two', (texts, one, other) => {
    expect(names(texts)).toContainEqual(one);
    expect(names(texts)).toContainEqual(other);
  });

  it('believes a reader: the same', () => {
    const texts = ['Minister Jane Okafor spoke.', 'Minister Jane Bright left.'];
    expect(names(texts, { same: [['Jane Okafor', 'Jane Bright']], notSame: [] })).toContainEqual([
      'Jane Bright',
      'Jane Okafor',
    ]);
  });

  it('believes a reader: not the same, in two articles and in one', () => {
    const apart: Corrections = { same: [], notSame: [['Asif Muneer', 'Syed Asif Muneer']] };
    const texts = ['Gen. Asif Muneer spoke.', 'Syed Asif Muneer left.'];
    expect(names(texts, apart)).toContainEqual(['Asif Muneer']);
    expect(names([texts.join(' ')], apart)).toContainEqual(['Asif Muneer']);
  });
});
