import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/articles/span.ts';
import { readArticle } from '../../../src/extraction/read.ts';
import { articleOf } from '../../support/corpus.ts';

/** "killed 12 | place Orlen | date Monday | says the ministry", what is not told left out. */
function noted(text: string): readonly string[] {
  const article = articleOf(text);
  const { figures, dates } = readArticle(article);
  return figures.map(({ effect, number, qualifier, place, date, attributedTo, scope }) => {
    const when = date === null ? undefined : dates[date]?.span;
    const told = { place, date: when, says: attributedTo };
    const fields = Object.entries(told).flatMap(([name, span]) => (span ? [`${name} ${slice(article, span)}`] : []));
    const kind = [qualifier === 'exact' ? [] : [qualifier], scope === 'event' ? [] : [scope]].flat();
    return [[effect, number, ...kind].join(' '), ...fields].join(' | ');
  });
}

describe('what belongs to a figure', () => {
  it.each([
    ['fatally shot', 'Five people were fatally shot in the Orlen region.', ['killed 5 | place Orlen region']],
    [
      'reported to have killed',
      'Rebels are reported to have killed 50 guards near Orlen.',
      ['killed 50 | place Orlen'],
    ],
    ['not as young as', 'Two dozen children – some as young as 11 – were killed by soldiers.', ['killed 24']],
    [
      'four of those eight',
      'At least four of those eight died, the group said.',
      ['killed 4 at_least | says the group'],
    ],
    ['as high as', 'The death toll could be as high as 17.', ['killed 17 at_most']],
    ['not fled as a child', 'A teenager who fled as a child has died in prison.', []],
    ['one person is one event', 'A man died in Orlen last month.', ['killed 1 | place Orlen | date last month']],
    [
      'what is struck',
      'Rescuers worked on Thursday to reach victims of a quake that rocked eastern Velmora, killing 300 people.',
      ['killed 300 | place Velmora'],
    ],
    [
      'where it was first',
      'A quake in the Kash region rocked parts of Velmora, killing 300 people.',
      ['killed 300 | place Kash region'],
    ],
    ['who is struck', 'Rebels hit Tom Varga in Orlen, killing 12 people.', ['killed 12 | place Orlen']],
    [
      'a province, with a word behind',
      'More than 200 died in the province of Kesh Parun alone.',
      ['killed 200 at_least | place Kesh Parun'],
    ],
    ['no people is a place', 'Two guards were killed in Iranian provinces.', ['killed 2']],
    ['no teller is a place', 'In Farhad’s telling, 30 people were detained beside him.', ['arrested 30']],
    [
      'another day',
      'The premier said that troops had killed 12 rebels, settling a debt after the March 11, 2021 attacks.',
      ['killed 12 total | says The premier'],
    ],
    [
      'its own day',
      'Troops killed 12 rebels in the March 11, 2021 attacks.',
      ['killed 12 total | date March 11, 2021'],
    ],
    ['a rank', 'More than 90 people were killed in the worst floods in over a decade.', ['killed 90 at_least']],
    [
      'two sources',
      'The Herald said that 30 people had died; according to the Orlen Radio, 35 people have died.',
      ['killed 30 | says The Herald', 'killed 35 | says the Orlen Radio'],
    ],
    ['background', 'Marches on Tuesday in Kern grew, as anger over the death of a woman spread.', ['killed 1']],
    ['shows of dissent', 'The town faces one of the biggest shows of dissent and 12 men were killed.', ['killed 12']],
    ['another clause', 'Rebels detained 69 men, but the ministry only freed the last in 2019.', ['arrested 69']],
    ['reportedly', 'Marches grew, with 12 people reportedly killed in clashes.', ['killed 12']],
    [
      'who counts is where',
      'In Pakistan, 228 men were killed, while Afghanistan reported 33 dead.',
      ['killed 228 | place Pakistan', 'killed 33 | place Afghanistan | says Afghanistan'],
    ],
    [
      'whom the counting ones serve is not where',
      'More than 1,200 people died in the heat, the disaster authority for the Kern region reported.',
      ['killed 1200 at_least | says the disaster authority for the Kern region'],
    ],
    [
      'who by name',
      'The men were warned, said Mira Orlan, who put the number of dead at 19.',
      ['killed 19 | says Mira Orlan'],
    ],
    ['he by name', 'Premier Nawal Sharin came, and he said 49 people were killed.', ['killed 49 | says Nawal Sharin']],
    [
      'an abbreviation’s',
      'Javid Reman, the U.N.’s envoy in Orlen, told the council that 140 people had been arrested.',
      ['arrested 140 | says Javid Reman'],
    ],
  ])('%s', (_, text, notes) => expect(noted(text)).toEqual(notes));
});
