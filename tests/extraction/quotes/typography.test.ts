import { describe, expect, it } from 'vitest';
import { marked, said } from './said.ts';

describe('marks as pages have them', () => {
  it.each([
    ['curly', 'The minister said, “We will rebuild the bridge.”', ['minister | direct | We will rebuild the bridge.']],
    [
      'straight',
      'The minister said, "We will rebuild the bridge."',
      ['minister | direct | We will rebuild the bridge.'],
    ],
    ['two apostrophes', "The minister said, ''We will rebuild.''", ['minister | direct | We will rebuild.']],
    ['backticks', "The minister said, ``We will rebuild.''", ['minister | direct | We will rebuild.']],
    ['mixed', 'The minister said, “We will rebuild the bridge."', ['minister | direct | We will rebuild the bridge.']],
    [
      'single',
      '‘We will rebuild the ministers’ house,’ the mayor said.',
      ['mayor | direct | We will rebuild the ministers’ house'],
    ],
    [
      'inside one another',
      'The mayor said: “They call it ‘our house’ and don’t care.”',
      ['mayor | direct | They call it ‘our house’ and don’t care.'],
    ],
    [
      'double inside single',
      '‘When I told the mayor, “We are out of flour,” she laughed,’ Rae said.',
      ['Rae | direct | When I told the mayor, “We are out of flour,” she laughed'],
    ],
    [
      'brackets',
      'The mayor said: “He [the envoy] left – at last.”',
      ['mayor | direct | He [the envoy] left – at last.'],
    ],
    [
      'never closed, with who says it behind',
      'Omar Tal left.\n"Hundreds of people have moved across the border this morning, Tal told the Herald.',
      ['Omar Tal | direct | Hundreds of people have moved across the border this morning'],
    ],
    [
      'out of a table',
      '"""We do the weeding,"" says Manal Tor. ""It is the same work."" "',
      ['Manal Tor | direct | We do the weeding … It is the same work.'],
    ],
    [
      'a mark within a mark is no table',
      '"The sign read "no entry"," the mayor said.',
      ['mayor | direct | The sign read "no entry"'],
    ],
    [
      'a bracket first',
      '“(Good day) Citizens of Orlen. We are here with you.”',
      ['nobody | direct | (Good day) Citizens of Orlen. We are here with you.'],
    ],
    [
      'no space between sentences',
      'Eva Lind stood 50 feet away.“It was loud here,” she said.Police closed the areaCalls for calmA police source said: “We know.”',
      ['Eva Lind | direct | It was loud here', 'police source | direct | We know.'],
    ],
    [
      'never closed',
      'The mayor said: “We are tired of war. He claimed that “nobody cares.”',
      ['mayor | direct | We are tired of war.', 'mayor | direct | nobody cares.'],
    ],
  ])('%s', (_, text, expected) => expect(marked(text)).toEqual(expected));

  it.each([
    ['apostrophes', "The boys' school wasn't open in the '90s, the mayor's office noted on its page."],
    ['a term', 'The so-called ‘good’ militants crossed the river at night.'],
    ['a scare quote', 'The “safe zone” was shelled twice.'],
    ['a club', '‘Rangers’ won the cup on Sunday.'],
    ['a title', 'Her first novel, “The Long River,” came out in May.'],
    ['inches', 'The pipe was 12" wide and 3" deep.'],
  ])('no speech: %s', (_, text) => expect(marked(text)).toEqual([]));
});

describe('quotations over several paragraphs', () => {
  const opening = 'Anna Berger, a lawyer, told the court: “The villagers fled in the night.';

  it('goes on where the next paragraph opens with a mark', () => {
    expect(marked(`${opening}\n\n“They took nothing with them.”`)).toEqual([
      'Anna Berger | direct | The villagers fled in the night. … They took nothing with them.',
    ]);
  });

  it('goes on behind a promotion line', () => {
    expect(marked(`${opening}\n\nSign up for our newsletter\n\n“They took nothing,” Berger said.`)).toEqual([
      'Anna Berger | direct | The villagers fled in the night. … They took nothing',
    ]);
  });

  it('goes on in single marks', () => {
    const text =
      '‘This is the fourth ship to fail,’ Anna Berger wrote. ‘No island can live without one.\n\n‘We urge you to act.’';
    expect(marked(text)).toEqual([
      'Anna Berger | direct | This is the fourth ship to fail … No island can live without one. … We urge you to act.',
    ]);
  });

  it('does not go on where the next paragraph has no mark', () => {
    expect(marked(`${opening}\n\nThe court will meet again in May.`)).toEqual([
      'Anna Berger | direct | The villagers fled in the night.',
    ]);
  });

  it('carries a speaker over to a paragraph that is nothing but a quotation, not behind a narrating one', () => {
    expect(said('“We are tired,” the guard said. “We want to go home.”\n\n“Nobody answered our letters.”')).toEqual([
      'guard | direct | We are tired … We want to go home. … Nobody answered our letters.',
    ]);
    expect(said('“We are tired,” the guard said. It rained.\n\n“Nobody answered our letters.”')).toEqual([
      'guard | direct | We are tired',
      'nobody | direct | Nobody answered our letters.',
    ]);
  });
});
