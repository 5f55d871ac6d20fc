import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/articles/span.ts';
import { slice } from '../../../src/articles/span.ts';
import { readArticle } from '../../../src/extraction/read.ts';
import { articleOf } from '../../support/corpus.ts';

function firstOf(sentence: string) {
  const article = articleOf(sentence);
  const { figures, dates } = readArticle(article);
  const [figure] = figures;
  const words = (span: Span | null | undefined) => (span ? slice(article, span) : null);
  return {
    victim: words(figure?.victim),
    place: words(figure?.place),
    date: words(figure?.date == null ? null : dates[figure.date]?.span),
    by: words(figure?.perpetrator),
    said: words(figure?.attributedTo),
    scope: figure?.scope,
    running: figure?.running,
  };
}

describe('the fields of a figure', () => {
  it.each([
    [
      'The rebels of the Lodar Front killed 12 soldiers in an ambush near the town of Mirwan on 3 March 2023, the defence ministry said in a statement.',
      {
        victim: 'soldiers',
        place: 'Mirwan',
        date: '3 March 2023',
        by: 'The rebels of the Lodar Front',
        said: 'the defence ministry',
        scope: 'event',
      },
    ],
    [
      'According to the Institute for Conflict Studies, 282 security personnel were killed in 367 attacks in Balochistan in 2022.',
      {
        victim: 'security personnel',
        place: 'Balochistan',
        date: '2022',
        said: 'the Institute for Conflict Studies',
        scope: 'total',
      },
    ],
    [
      'Amina Yusuf, a surgeon at the Central Hospital, told reporters that 46 people had been wounded.',
      { said: 'Amina Yusuf' },
    ],
    [
      'The Lodar Front claimed responsibility for the bombing that killed nine policemen in Quettal.',
      { by: 'The Lodar Front', said: null },
    ],
    [
      'Police in Herat said gunmen on motorbikes shot dead two clerics outside a mosque.',
      { place: 'Herat', by: 'gunmen on motorbikes', said: 'Police in Herat' },
    ],
    [
      'Monday’s tremor has left 97 dead, reported the country’s civil defence.',
      { said: 'the country’s civil defence' },
    ],
    ['The ruling followed false claims about the fire that took 26 lives.', { said: null }],
    ['The storm did not cause any reported deaths, but dozens were injured in Lodar.', { said: null, place: 'Lodar' }],
    ['The Lodar Monitors (LM) recorded 587 deaths.', { said: 'The Lodar Monitors' }],
    [
      'In Mirwan province, 25 people were killed and several others were injured, and five were killed in Lodar province.',
      { place: 'Mirwan province' },
    ],
    ['The town was shaken by a quake, followed by 130 aftershocks, that killed 230 people.', { by: null }],
    [
      'The army has been on alert since the Lodar Front launched an attack in Mirwan, killing 30 people.',
      { by: 'the Lodar Front' },
    ],
    ['The gunman, Piet Holm, killed nine people.', { by: 'Piet Holm' }],
    ['In Mirwan, after the raid, shells killed nine people.', { by: null }],
    ['Prosecutors asked 15 years for the guard, who alone killed 22 inmates.', { date: null }],
    ['It is a year since a drone strike killed 10 civilians.', { scope: 'event' }],
    ['Some 10 civilians have been killed since March.', { scope: 'total' }],
    ['The bombings in Lodar claimed at least 217 lives.', { said: null, by: null }],
    ['A roadside bomb killed four troops near Mirwan.', { by: null, place: 'Mirwan' }],
    ['The death toll from the earthquake in Turkey rose to 3,419.', { running: true, place: 'Turkey' }],
    ['Officials in Lodar revised down the death toll from the blast to 58.', { running: false }],
    ['Two months after her brother was killed, gunmen murdered three other reporters.', { scope: 'event' }],
    ['The blast in Lodar, the deadliest in two decades, killed 40 people.', { scope: 'event' }],
    ['Over the past two months, gunmen have murdered three reporters.', { scope: 'total' }],
  ])('%s', (sentence, fields) => expect(firstOf(sentence)).toMatchObject(fields));
});
