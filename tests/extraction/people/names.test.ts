import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/articles/span.ts';
import { findPeople } from '../../../src/extraction/people/people.ts';
import { articleOf } from '../../support/corpus.ts';

const names = (text: string) => {
  const article = articleOf(text);
  return findPeople(article).names.map(({ span, kind }) => `${slice(article, span)}: ${kind}`);
};

describe('names', () => {
  it.each([
    ['Dr. Björn Ångström agreed with Leila O’Neill on Monday.', ['Björn Ångström: person', 'Leila O’Neill: person']],
    ['Prime Minister Kim Jong-su met al-Shabaab’s envoy.', ['Kim Jong-su: person', 'al-Shabaab: group']],
    ['Judge Ralph K. Olsen of the court left.', ['Ralph K. Olsen: person']],
    ['The Sahar Relief Foundation paid for it.', ['Sahar Relief Foundation: organisation']],
    ['He joined the Ford Motor Company in 1990.', ['Ford Motor Company: organisation']],
    ['Officials blamed the Jaish-e-Sahra for it.', ['Jaish-e-Sahra: group']],
    ['They met in Port Rahmani, South Waziristan.', ['Port Rahmani: place', 'South Waziristan: place']],
    [
      'Hengal said 45 people were hurt. It was counted by Hengal, a Norwegian-registered organization.',
      ['Hengal: organisation', 'Hengal: organisation'],
    ],
    ['They killed al Qaeda leader Ayman Rahmani.', ['al Qaeda: group', 'Ayman Rahmani: person']],
    ['They met Alexandria Ocampo-Cortes, D-N.Y.; and others.', ['Alexandria Ocampo-Cortes: person']],
    ['Sen. Rickard Shelton of Alabama left.', ['Rickard Shelton: person']],
    ['It was hot, Orlen resident Ozhar Rashid said.', ['Ozhar Rashid: person']],
    [
      'The group Clemency International wrote to him. “Let them go,” Clemency said.',
      ['Clemency International: organisation', 'Clemency: organisation'],
    ],
    ['The internet watchdog Netwatch said so.', ['Netwatch: organisation']],
    ['Nilo Hamed, a journalist at the daily, was held.', ['Nilo Hamed: person']],
    [
      'Tarek al-Rahmund died. Rahmund was ill. The strike hit Rahmund in Rahmund’s house.',
      ['Tarek al-Rahmund: person', 'Rahmund: person', 'Rahmund: person', 'Rahmund: person'],
    ],
    ['Nils Beck, a spokesman for Chevron, left.', ['Nils Beck: person', 'Chevron: organisation']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['The spokesman said on Monday that Pakistani troops had left.', /spokesman|Monday|Pakistani/],
    ['But the group denied it.', /But|group/],
    ['Juan Velmo, a group leader, left with Nils Beck, a member of the organization.', /: organisation/],
    ['Mayor Karim Noorzai’s brother left.', /Mayor|’s/],
    ['It was hot on Monday, Rashid said. On Friday Rashid left the market near Orlen.', /(?:Friday|Orlen) Rashid/],
  ])('%s holds no such name', (text, wrong) => {
    expect(names(text).filter((name) => wrong.test(name))).toEqual([]);
  });
});

const persons = (text: string) => findPeople(articleOf(text)).entities.filter(({ kind }) => kind === 'person');

describe('a surname that two have', () => {
  it('stays his who went by it before the other came', () => {
    const text =
      'Anton Velmar died on Monday. Velmar was ill. Velmar led the party.\nHis grandfather, Ruben Velmar, was a judge.\nVelmar studied law.';
    expect(persons(text).map(({ name, names }) => [name, names.length])).toEqual([
      ['Anton Velmar', 4],
      ['Ruben Velmar', 1],
    ]);
  });

  it('is nobody’s where both came at once', () => {
    const text = 'Anton Velmar met his brother Ruben Velmar on Monday. Velmar was ill, and Velmar left.';
    expect(persons(text).map(({ name }) => name)).toEqual(['Anton Velmar', 'Ruben Velmar', 'Velmar']);
  });
});
